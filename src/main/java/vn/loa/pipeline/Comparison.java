package vn.loa.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.loa.link.Drafts;
import vn.loa.link.Linked;
import vn.loa.link.Linker;
import vn.loa.link.Surroundings;
import vn.loa.model.Body;
import vn.loa.model.Deadline;
import vn.loa.model.Document;
import vn.loa.model.Facts;
import vn.loa.model.Meta;
import vn.loa.model.Orders;
import vn.loa.model.Place;
import vn.loa.model.Problem;
import vn.loa.model.Relation;
import vn.loa.model.Resolution;
import vn.loa.model.Settled;
import vn.loa.model.Target;
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

    private static final Set<String> HEADER = Set.of("facts", "fact-stale");

    private final String file;
    private final List<OfficialText> texts;
    private final List<Document> own;
    private final boolean alone;
    private final Linked byItself;
    private final Linked besidePortal;

    /**
     * Compares what was read.
     *
     * @param file as its places name it
     * @param own the documents of the file, one per text
     */
    Comparison(String file, List<OfficialText> texts, List<Document> own, Portal portal, CitationFinder finder) {
        this.file = file;
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

    private Linked link(List<Document> own, List<Document> others, List<Body> bodies, CitationFinder finder) {
        List<Document> all = new ArrayList<>(own);
        all.addAll(others);
        Surroundings around =
                new Surroundings(finder::find, (path, key) -> place(path), file -> false, "content", Drafts.NONE);
        return Linker.link(all, bodies, List.of(), List.of(), around);
    }

    /** Where a document of the file begins; of another, its file. */
    private Place place(String path) {
        for (int i = 0; i < own.size(); i++) {
            if (own.get(i).path().equals(path)) {
                return new Place(
                        file(texts.get(i).facts()).orElse(path), texts.get(i).startLine(), 1);
            }
        }
        return Place.startOf(path);
    }

    private static Optional<String> file(Facts facts) {
        return Stream.concat(
                        facts.deadlines().stream().map(Deadline::span),
                        facts.targets().stream().map(Target::span))
                .map(span -> span.start().path())
                .findFirst();
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
        Orders orders = besidePortal.site().orders().getOrDefault(slug, Orders.NONE);
        return new Inspected(text, orders, hidden(text.facts(), orders), targets, relations(slug, targets), problems);
    }

    /** What was read and stands no more: each fact keeps its place, whatever a person corrected of it. */
    private static Facts hidden(Facts read, Orders orders) {
        return new Facts(
                hidden(read.deadlines(), orders.deadlines(), Deadline::span),
                hidden(read.targets(), orders.targets(), Target::span),
                hidden(read.duties(), orders.duties(), duty -> List.of(duty.span(), duty.who())));
    }

    private static <F> List<F> hidden(List<F> read, List<Settled<F>> settled, Function<F, Object> place) {
        Set<Object> shown = new HashSet<>();
        settled.forEach(s -> shown.add(place.apply(s.fact())));
        return read.stream().filter(fact -> !shown.contains(place.apply(fact))).toList();
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

    /** Contradictions, and entries of the header that fit nothing: what one file does not resolve is for {@code check} to report. */
    private boolean concerns(Problem problem, OfficialText text) {
        if (!problem.place().path().equals(file)) {
            return false;
        }
        int line = problem.place().line();
        if (HEADER.contains(problem.code())) {
            return line < text.startLine();
        }
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
