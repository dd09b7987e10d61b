package vn.loa.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.SpecFile;
import vn.loa.model.Duty;
import vn.loa.model.PartialDate;
import vn.loa.model.Target;
import vn.loa.understand.citation.CitationFinder;
import vn.loa.understand.citation.KnownNames;
import vn.loa.understand.metadata.Masthead;
import vn.loa.understand.provision.Outline;

/** The examples under spec/texts and spec/facts: the text of a file in, what is understood of it out. */
class OfficialTextSpecTest {
    private static final OfficialTextReader READER = new OfficialTextReader(new CitationFinder(KnownNames.NONE));

    static Stream<SpecFile.Case> deadlines() {
        return SpecFile.read("facts/deadlines.txt").stream();
    }

    @ParameterizedTest
    @MethodSource
    void deadlines(SpecFile.Case spec) {
        OfficialText text = read(spec).get(0);
        check(
                spec,
                text.facts().deadlines().stream()
                        .map(d -> path(text, d.provision()) + " | " + d.due() + " | " + d.text()));
    }

    static Stream<SpecFile.Case> limits() {
        return SpecFile.read("facts/limits.txt").stream();
    }

    /** Whether a time named is in time itself. */
    @ParameterizedTest
    @MethodSource
    void limits(SpecFile.Case spec) {
        OfficialText text = read(spec).get(0);
        check(
                spec,
                text.facts().deadlines().stream()
                        .map(d -> path(text, d.provision()) + " | " + d.due() + (d.before() ? " | before" : "")
                                + d.limit().last().map(day -> " | last " + day).orElse("") + " | "
                                + d.limit().vietnamese()));
    }

    static Stream<SpecFile.Case> actors() {
        return SpecFile.read("facts/actors.txt").stream();
    }

    /** Whose task a time stands in. */
    @ParameterizedTest
    @MethodSource
    void actors(SpecFile.Case spec) {
        OfficialText text = read(spec).get(0);
        check(
                spec,
                text.facts().deadlines().stream()
                        .map(d -> path(text, d.provision()) + " | " + d.due() + " | " + d.who() + " | " + d.what()));
    }

    static Stream<SpecFile.Case> targets() {
        return SpecFile.read("facts/targets.txt").stream();
    }

    @ParameterizedTest
    @MethodSource
    void targets(SpecFile.Case spec) {
        OfficialText text = read(spec).get(0);
        check(spec, text.facts().targets().stream().map(t -> target(text, t)));
    }

    static Stream<SpecFile.Case> tables() {
        return SpecFile.read("facts/tables.txt").stream();
    }

    @ParameterizedTest
    @MethodSource
    void tables(SpecFile.Case spec) {
        targets(spec);
    }

    private static String target(OfficialText text, Target t) {
        return String.join(
                " | ",
                path(text, t.provision()),
                (t.approx() ? "~" : t.comparator().sign()) + " " + t.value().toPlainString() + " " + t.unit(),
                t.year(),
                t.measure());
    }

    static Stream<SpecFile.Case> duties() {
        return SpecFile.read("facts/duties.txt").stream();
    }

    @ParameterizedTest
    @MethodSource
    void duties(SpecFile.Case spec) {
        OfficialText text = read(spec).get(0);
        check(spec, text.facts().duties().stream().map(d -> duty(text, d)));
    }

    private static String duty(OfficialText text, Duty d) {
        String manner = d.manner().name().toLowerCase(Locale.ROOT);
        String with = d.with().isEmpty() ? "" : " | with " + d.with();
        return path(text, d.provision()) + " | " + manner + " | " + d.who() + with;
    }

    static Stream<SpecFile.Case> headings() {
        return SpecFile.read("texts/headings.txt").stream();
    }

    @ParameterizedTest
    @MethodSource
    void headings(SpecFile.Case spec) {
        check(spec, masthead(read(spec).get(0).masthead()).stream());
    }

    private static List<String> masthead(Masthead m) {
        List<String> rows = new ArrayList<>();
        row(rows, "number", m.number());
        row(rows, "kind", m.kind());
        row(rows, "issuer", m.issuer());
        row(rows, "level", m.level().map(l -> l.word()).orElse(""));
        row(rows, "place", m.place());
        row(rows, "date", m.date().map(PartialDate::iso).orElse(""));
        row(rows, "title", m.title());
        row(rows, "signer", m.signer());
        row(rows, "role", m.signerRole());
        row(rows, "to", String.join(" | ", m.recipients()));
        return rows;
    }

    private static void row(List<String> rows, String name, String value) {
        if (!value.isEmpty()) {
            rows.add(name + ": " + value);
        }
    }

    static Stream<SpecFile.Case> blocks() {
        return SpecFile.read("texts/blocks.txt").stream();
    }

    @ParameterizedTest
    @MethodSource
    void blocks(SpecFile.Case spec) {
        check(spec, read(spec).get(0).provisions().stream().map(p -> (p.path() + " | " + p.heading())));
    }

    static Stream<SpecFile.Case> documents() {
        return SpecFile.read("texts/documents.txt").stream();
    }

    @ParameterizedTest
    @MethodSource
    void documents(SpecFile.Case spec) {
        check(
                spec,
                read(spec).stream()
                        .map(d -> d.startLine() + "-" + d.endLine() + " | "
                                + (d.masthead().kind() + " " + d.masthead().number()).strip()));
    }

    private static List<OfficialText> read(SpecFile.Case spec) {
        return READER.read("vi-du.txt", spec.input());
    }

    private static String path(OfficialText text, int provision) {
        return Outline.path(text.provisions(), provision);
    }

    private static void check(SpecFile.Case spec, Stream<String> found) {
        assertThat(found.map(String::strip).collect(Collectors.joining("\n")))
                .isEqualTo(spec.expected().lines().map(String::strip).collect(Collectors.joining("\n")));
    }
}
