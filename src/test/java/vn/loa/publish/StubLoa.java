package vn.loa.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import vn.loa.model.Problem;

/**
 * The commands {@code check} and {@code publish} of a separate process, over the stub build, as the hooks call them; and
 * {@code hang}, which publishes with a build that writes half a site, says so and never ends.
 */
final class StubLoa {
    private StubLoa() {}

    public static void main(String[] arguments) throws Exception {
        List<String> all = List.of(arguments);
        switch (all.get(0)) {
            case "check" -> System.exit(check(Path.of(option(all, "--content"))));
            case "publish" -> System.exit(publish(all, new StubBuilder()));
            case "hang" -> System.exit(publish(all, checkout -> new Hanging(new StubBuilder().draft(checkout))));
            default -> System.exit(2);
        }
    }

    private static String option(List<String> all, String name) {
        return all.get(all.indexOf(name) + 1);
    }

    private static int check(Path content) throws IOException {
        Repository none = new Repository(content, java.util.Optional.empty());
        List<Problem> problems = new StubBuilder()
                .draft(new Checkout(content.getParent(), content, none, ""))
                .problems();
        print(problems);
        return problems.isEmpty() ? 0 : 1;
    }

    private static int publish(List<String> all, SiteBuilder builder) throws IOException {
        try {
            Order order = Order.ofCommit(
                    Path.of(option(all, "--repo")),
                    option(all, "--commit"),
                    option(all, "--content"),
                    Path.of(option(all, "--to")));
            Publication publication = new Publisher(builder, "loa-test", System.out::println).publish(order);
            print(publication.problems());
            return publication.outcome() == Publication.Outcome.REFUSED ? 1 : 0;
        } catch (Refusal e) {
            System.out.println(e.getMessage());
            return 2;
        }
    }

    private static void print(List<Problem> problems) {
        problems.forEach(problem -> System.out.println(
                problem.place() + ": " + problem.severity().word() + "[" + problem.code() + "] " + problem.message()));
    }

    private record Hanging(SiteBuilder.Draft draft) implements SiteBuilder.Draft {
        @Override
        public List<Problem> problems() {
            return draft.problems();
        }

        @Override
        public List<Address> addresses() {
            return draft.addresses();
        }

        @Override
        public List<Problem> write(Path output, PublicationRecord record) throws IOException {
            Files.writeString(output.resolve("index.html"), "nửa chừng");
            System.out.println("HANGING");
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            return List.of();
        }
    }
}
