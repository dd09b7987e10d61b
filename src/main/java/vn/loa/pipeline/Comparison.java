package vn.loa.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.loa.link.Linked;
import vn.loa.link.Linker;
import vn.loa.link.Surroundings;
import vn.loa.model.Body;
import vn.loa.model.Document;
import vn.loa.model.Meta;
import vn.loa.model.Place;
import vn.loa.model.Problem;
import vn.loa.model.Relation;
import vn.loa.model.Resolution;
import vn.loa.pipeline.Inspection.Inspected;
import vn.loa.pipeline.Inspection.Related;
import vn.loa.understand.OfficialText;
import vn.loa.understand.citation.CitationFinder;

/**
 * Holds the documents of one file against the records of the portal, and against what the file itself says of documents
 * that have no record. What a record decides is not asked of the file.
 */
final class Comparison {
    private static final Set<String> CONTRADICTIONS = Set.of("citation-conflict", "deadline-early", "target-conflict");

    private final List<OfficialText> texts;
    private final List<Document> own;
    private final boolean alone;
    private final Linked byItself;
    private final Linked besidePortal;

    /** @param own the documents of the file, one per text */
    Comparison(List<OfficialText> texts, List<Document> own, Portal portal, CitationFinder finder) {
        this.texts = texts;
        this.own = own;
        this.alone = portal.isEmpty();
        this.byItself = link(own, Cited.records(texts, own), List.of(), finder);
        Set<String> slugs = own.stream().map(Document::slug).collect(Collectors.toSet());
        List<Document> others = portal.documents().stream()
                .filter(d -> !slugs.contains(d.slug()))
                .toList();
        this.besidePortal = alone ? byItself : link(own, others, portal.bodies(), finder);
    }

    private static Linked link(List<Document> own, List<Document> others, List<Body> bodies, CitationFinder finder) {
        List<Document> all = new ArrayList<>(own);
        all.addAll(others);
        return Linker.link(all, bodies, List.of(), List.of(), Surroundings.of(finder::find));
    }

    List<Inspected> inspected() {
        return IntStream.range(0, texts.size()).mapToObj(this::inspected).toList();
    }

    private Inspected inspected(int i) {
        OfficialText text = texts.get(i);
        String slug = own.get(i).slug();
        List<Resolution> targets = besidePortal.site().resolutions().getOrDefault(slug, List.of());
        List<Problem> problems = new ArrayList<>(text.problems());
        besidePortal.problems().stream().filter(p -> concerns(p, text)).forEach(problems::add);
        if (!alone) {
            problems.addAll(contradictedByItself(text, targets, problems));
        }
        problems.sort(Comparator.comparing((Problem p) -> p.place().line())
                .thenComparing(p -> p.place().col()));
        return new Inspected(text, targets, relations(slug, targets), problems);
    }

    /** What the file says against itself of documents that no record decides on. */
    private List<Problem> contradictedByItself(OfficialText text, List<Resolution> targets, List<Problem> known) {
        Set<Place> decided = new HashSet<>();
        known.forEach(p -> decided.add(p.place()));
        for (int c = 0; c < targets.size(); c++) {
            if (targets.get(c) instanceof Resolution.Found) {
                decided.add(text.citations().get(c).place());
            }
        }
        return byItself.problems().stream()
                .filter(p -> concerns(p, text) && !decided.contains(p.place()))
                .toList();
    }

    /** Contradictions alone: what one file does not resolve is for {@code check} to report. */
    private static boolean concerns(Problem problem, OfficialText text) {
        int line = problem.place().line();
        return CONTRADICTIONS.contains(problem.code()) && line >= text.startLine() && line <= text.endLine();
    }

    /** Relations to records, then those to documents of which only the file knows. */
    private List<Related> relations(String slug, List<Resolution> targets) {
        List<Related> relations = new ArrayList<>();
        for (Relation r : relationsOf(besidePortal, slug)) {
            relations.add(new Related(r.type(), r.to(), r.origin(), meta(besidePortal, r)));
        }
        if (!alone) {
            Map<String, Boolean> recorded = new HashMap<>();
            List<Resolution> named = byItself.site().resolutions().getOrDefault(slug, List.of());
            for (int c = 0; c < named.size(); c++) {
                if (named.get(c) instanceof Resolution.Found found) {
                    recorded.merge(found.slug(), targets.get(c) instanceof Resolution.Found, Boolean::logicalOr);
                }
            }
            for (Relation r : relationsOf(byItself, slug)) {
                if (recorded.containsKey(r.to()) && !recorded.get(r.to())) {
                    relations.add(new Related(r.type(), "", r.origin(), meta(byItself, r)));
                }
            }
        }
        return relations;
    }

    private static List<Relation> relationsOf(Linked linked, String slug) {
        return linked.site().relations().stream()
                .filter(r -> r.from().equals(slug))
                .toList();
    }

    private static Meta meta(Linked linked, Relation relation) {
        return linked.site().documentBySlug().get(relation.to()).meta();
    }
}
