package vn.loa.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.SpecFile;
import vn.loa.model.Deadline;
import vn.loa.model.Document;
import vn.loa.model.Due;
import vn.loa.model.Duty;
import vn.loa.model.HandFact;
import vn.loa.model.Orders;
import vn.loa.model.Problem;
import vn.loa.model.Settled;
import vn.loa.model.Target;

/** What people write under {@code facts} against what the program reads: {@code spec/facts/settled.txt}. */
class SettledFactsTest {
    private static final String SLUG = "ke-hoach-1-2024";

    @TempDir
    Path content;

    static List<SpecFile.Case> cases() {
        return SpecFile.read("facts/settled.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void factsAreSettled(SpecFile.Case spec) throws IOException {
        int body = spec.input().indexOf("body:\n");
        String facts = body < 0 ? "" : spec.input().substring(0, body);
        Loaded loaded = load(facts, body < 0 ? spec.input() : spec.input().substring(body + "body:\n".length()));
        assertThat(told(loaded)).isEqualTo(spec.expected());
    }

    /** What {@code check} offers to paste confirms what was read, for every fact of the committed documents. */
    @Test
    void everyOfferedLineConfirmsItsFact() throws IOException {
        Path committed = Path.of("content");
        Loaded before = loader(committed).load();
        List<Problem> waiting = Waiting.of(before.site());
        assertThat(waiting).hasSizeGreaterThan(100);
        copy(committed);
        for (Document document : before.site().documents()) {
            String lines = waiting.stream()
                    .filter(p -> p.place().path().equals(document.path()))
                    .map(p -> "  " + p.hint().substring(p.hint().indexOf("- {")))
                    .collect(Collectors.joining("\n"));
            Path file = content.resolve(document.path().substring("content/".length()));
            String text = Files.readString(file);
            String key = text.contains("\nfacts:\n") ? "" : "facts:\n";
            int at = text.contains("\nfacts:\n") ? text.indexOf("\nfacts:\n") + 8 : 4;
            if (!lines.isEmpty()) {
                Files.writeString(file, text.substring(0, at) + key + lines + "\n" + text.substring(at));
            }
        }
        Loaded after = loader(content).load();
        assertThat(Waiting.of(after.site())).isEmpty();
        assertThat(after.problems()).noneMatch(p -> p.code().startsWith("fact"));
        assertThat(standings(after)).doesNotContain(Settled.Standing.READ).hasSameSizeAs(standings(before));
    }

    private static List<Settled.Standing> standings(Loaded loaded) {
        return loaded.site().orders().values().stream()
                .flatMap(o -> Stream.of(o.deadlines(), o.targets(), o.duties()).flatMap(List::stream))
                .map(Settled::standing)
                .toList();
    }

    private Loaded load(String facts, String body) throws IOException {
        Path documents = Files.createDirectories(content.resolve("van-ban"));
        Path bodies = Files.createDirectories(content.resolve("co-quan"));
        Files.writeString(bodies.resolve("so-y-te.md"), "---\ntitle: Sở Y tế\n---\n");
        String header = "kind: Kế hoạch\ntitle: Công tác năm\nnumber: 1-KH/TU\ndate: 2024-01-02\n";
        Files.writeString(documents.resolve(SLUG + ".md"), "---\n" + facts + header + "---\n" + body);
        return loader(content).load();
    }

    private static SiteLoader loader(Path folder) {
        return SiteLoader.ofWorkTree(folder, folder.resolve("assets"), "content");
    }

    private void copy(Path from) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = content.resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    private static String told(Loaded loaded) {
        Document document = loaded.site().document(SLUG).orElseThrow();
        Orders orders = loaded.site().ordersOf(document);
        List<String> lines = new ArrayList<>();
        for (Settled<Deadline> s : orders.deadlines()) {
            String changes = s.changes().stream()
                    .map(c ->
                            " | " + c.on().iso() + " " + c.due().map(Due::form).orElse("cancelled") + " " + c.source())
                    .collect(Collectors.joining());
            String at = at(document, s.fact().provision());
            lines.add(String.format(
                    "deadline %s %s%s | %s | %s%s",
                    at,
                    s.fact().before() ? "before " : "",
                    s.fact().due(),
                    s.fact().who(),
                    s.standing(),
                    changes));
        }
        for (Settled<Target> s : orders.targets()) {
            Target t = s.fact();
            lines.add(String.format(
                    "target %s %s %s %s %s %s | %s",
                    at(document, t.provision()),
                    t.measure(),
                    t.comparator().sign(),
                    t.value().toPlainString(),
                    t.unit(),
                    t.year(),
                    s.standing()));
        }
        for (Settled<Duty> s : orders.duties()) {
            String holders = s.holders().isEmpty() ? "-" : String.join(", ", s.holders());
            String at = at(document, s.fact().provision());
            lines.add(String.format("duty %s %s | %s | %s", at, s.fact().who(), s.standing(), holders));
        }
        for (Problem p : loaded.problems()) {
            if (p.place().path().contains(SLUG)) {
                String place = p.place().line() + ":" + p.place().col();
                lines.add(place + " " + p.severity().word() + " " + p.code());
            }
        }
        return String.join("\n", lines);
    }

    private static String at(Document document, int provision) {
        return provision < 0
                ? HandFact.PREAMBLE
                : document.text().provisions().get(provision).path();
    }
}
