package vn.loa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.loa.jbake.SiteChecks;
import vn.loa.model.Problem;
import vn.loa.pipeline.Build;
import vn.loa.pipeline.Loaded;
import vn.loa.pipeline.SiteLoader;
import vn.loa.publish.Address;
import vn.loa.publish.Addresses;
import vn.loa.publish.Checkout;
import vn.loa.publish.Order;
import vn.loa.publish.Publication;
import vn.loa.publish.PublicationRecord;
import vn.loa.publish.Publisher;
import vn.loa.publish.SiteBuilder;
import vn.loa.read.GitHistory;

@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description =
                "Kiểm tra, dựng và công bố commit hiện tại vào DIR/releases, rồi chuyển DIR/current sang bản mới.")
final class PublishCommand implements Callable<Integer> {
    @Mixin
    private SiteOptions site;

    @Option(names = "--to", paramLabel = "DIR", required = true, description = "Thư mục công bố.")
    private Path to;

    @Option(
            names = "--repo",
            paramLabel = "KHO",
            description = "Kho git (khi chạy từ hook); mặc định: kho chứa nội dung.")
    private Path repository;

    @Option(names = "--commit", paramLabel = "COMMIT", description = "Commit cần công bố, dùng cùng --repo.")
    private String commit;

    @Option(names = "--keep", paramLabel = "N", description = "Số bản giữ lại (mặc định: 5).")
    private int keep = 5;

    @Override
    public Integer call() throws Exception {
        Order order = order().keeping(Math.max(2, keep));
        Publisher publisher = new Publisher(new Builder(order.content()), Generator.digest(), System.out::println);
        Publication publication = publisher.publish(order);
        ProblemReport.printShort(publication.problems(), System.err);
        if (publication.outcome() == Publication.Outcome.REFUSED) {
            System.err.println(ProblemReport.count(publication.problems()) + ".");
            return Loa.CONTENT_ERRORS;
        }
        return Loa.DONE;
    }

    private Order order() throws Exception {
        if (repository == null) {
            return Order.ofWorkTree(site.content(), to);
        }
        if (commit == null) {
            throw new WrongUse("--repo cần đi cùng --commit.");
        }
        return Order.ofCommit(repository, commit, site.contentName(), to);
    }

    /** The commit's own content, templates and assets, by the stages of the pipeline. */
    private static final class Builder implements SiteBuilder {
        private final String inTree;

        /** Takes the content folder's path in the tree of the commit. */
        Builder(String inTree) {
            this.inTree = inTree;
        }

        @Override
        public Draft draft(Checkout checkout) throws IOException {
            String name = checkout.root().relativize(checkout.content()).toString();
            SiteLoader loader = new SiteLoader(
                    checkout.content(),
                    checkout.root().resolve("assets"),
                    name,
                    GitHistory.ofCommit(checkout.repository().gitDir(), checkout.commit(), inTree));
            Build build = build(checkout);
            return new LoadedDraft(build.load(loader), SiteChecks.checkForPublication(checkout.root()), build);
        }

        private static Build build(Checkout checkout) throws IOException {
            try {
                return SiteOptions.build(checkout.root(), checkout.content());
            } catch (WrongUse e) {
                throw new IOException(e.getMessage(), e);
            }
        }
    }

    private record LoadedDraft(Loaded loaded, List<Problem> more, Build build) implements SiteBuilder.Draft {
        @Override
        public List<Problem> problems() {
            return Stream.concat(loaded.problems().stream(), more.stream()).toList();
        }

        @Override
        public List<Address> addresses() {
            return Addresses.of(loaded.site());
        }

        @Override
        public List<Problem> write(Path output, PublicationRecord record) throws IOException {
            Path index = Files.createTempDirectory("loa-index-");
            try {
                build.write(loaded.withCodes(record.codes()), output, index);
            } finally {
                Build.forget(index);
            }
            return List.of();
        }
    }
}
