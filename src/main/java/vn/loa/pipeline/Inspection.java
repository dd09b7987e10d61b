package vn.loa.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.loa.link.Linked;
import vn.loa.link.Linker;
import vn.loa.link.Surroundings;
import vn.loa.model.Document;
import vn.loa.model.Meta;
import vn.loa.model.Problem;
import vn.loa.model.Relation;
import vn.loa.model.Resolution;
import vn.loa.model.Severity;
import vn.loa.model.Source;
import vn.loa.read.ContentReader;
import vn.loa.read.HeaderFields;
import vn.loa.read.Reading;
import vn.loa.understand.OfficialText;
import vn.loa.understand.OfficialTextReader;
import vn.loa.understand.citation.CitationFinder;
import vn.loa.understand.citation.KnownNames;

/**
 * What was understood of one file by itself: its documents, each with what it cites, orders and contradicts. Citations are
 * resolved among the documents of the file and what the file says of others.
 *
 * @param problems of the file as a whole: it cannot be read, its header is broken
 */
public record Inspection(String file, List<Inspected> documents, List<Problem> problems) {
    /**
     * One document.
     *
     * @param targets one resolution per citation
     */
    public record Inspected(
            OfficialText text, List<Resolution> targets, List<Relation> relations, List<Problem> problems) {}

    private static final Set<String> CONTRADICTIONS = Set.of("citation-conflict", "deadline-early", "target-conflict");

    /** Reads a file; what is wrong in it is told, not thrown. */
    public static Inspection of(Path file) throws IOException {
        String shown = file.toString().replace('\\', '/');
        Reading reading = ContentReader.single(file, shown);
        if (reading.sources().isEmpty()) {
            return new Inspection(shown, List.of(), reading.problems());
        }
        return of(shown, reading);
    }

    private static Inspection of(String shown, Reading reading) {
        Source source = reading.sources().get(0);
        CitationFinder finder = new CitationFinder(KnownNames.NONE);
        OfficialTextReader reader = new OfficialTextReader(finder);
        List<Problem> problems = new ArrayList<>(reading.problems());
        List<OfficialText> texts;
        if (shown.endsWith(".md")) {
            HeaderFields.Typed<Meta> header = HeaderFields.document(source);
            problems.addAll(header.problems());
            texts = List.of(reader.readBody(shown, source.body(), source.bodyLine(), header.value()));
        } else {
            texts = reader.read(shown, source.body());
        }
        return new Inspection(shown, inspected(texts, finder), List.copyOf(problems));
    }

    private static List<Inspected> inspected(List<OfficialText> texts, CitationFinder finder) {
        List<Document> own = Cited.documents(texts);
        List<Document> all = new ArrayList<>(own);
        all.addAll(Cited.records(texts, own));
        Linked linked = Linker.link(all, List.of(), List.of(), List.of(), Surroundings.of(finder::find));
        Map<String, List<Relation>> relations = new HashMap<>();
        linked.site().relations().forEach(r -> relations
                .computeIfAbsent(r.from(), k -> new ArrayList<>())
                .add(r));
        List<Inspected> inspected = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            OfficialText text = texts.get(i);
            String slug = own.get(i).slug();
            List<Problem> problems = new ArrayList<>(text.problems());
            linked.problems().stream().filter(p -> concerns(p, text)).forEach(problems::add);
            problems.sort(Comparator.comparing((Problem p) -> p.place().line())
                    .thenComparing(p -> p.place().col()));
            inspected.add(new Inspected(
                    text,
                    linked.site().resolutions().getOrDefault(slug, List.of()),
                    relations.getOrDefault(slug, List.of()),
                    problems));
        }
        return inspected;
    }

    /** Contradictions alone: what a file by itself does not resolve is nothing to report. */
    private static boolean concerns(Problem problem, OfficialText text) {
        int line = problem.place().line();
        return CONTRADICTIONS.contains(problem.code()) && line >= text.startLine() && line <= text.endLine();
    }

    /** Whether an editor has something to mend. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    }
}
