package vn.loa.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loa.model.Body;
import vn.loa.model.CitedBy;
import vn.loa.model.Document;
import vn.loa.model.Level;
import vn.loa.model.Mention;
import vn.loa.model.Meta;
import vn.loa.model.Orders;
import vn.loa.model.Origin;
import vn.loa.model.Page;
import vn.loa.model.PartialDate;
import vn.loa.model.Problem;
import vn.loa.model.Relation;
import vn.loa.model.Resolution;
import vn.loa.model.Site;
import vn.loa.model.TextStatus;
import vn.loa.model.Topic;

/**
 * Joins what was read file by file into one site: order, issuers and levels, resolved citations, relations, who cites whom.
 * Reports what does not fit: doubles, broken links, citations that are unresolved or contradict the records. Near linear in
 * the number of documents; the same input gives the same output whatever the number of threads.
 */
public final class Linker {
    /** Undated documents last; documents of one day by slug. */
    private static final Comparator<Document> NEWEST_FIRST = (a, b) -> {
        Optional<PartialDate> left = a.meta().date();
        Optional<PartialDate> right = b.meta().date();
        int dates = left.isPresent() && right.isPresent()
                ? right.get().compareTo(left.get())
                : Boolean.compare(left.isEmpty(), right.isEmpty());
        return dates != 0 ? dates : a.slug().compareTo(b.slug());
    };

    /** What a person must decide by the sources. */
    private static final Set<String> DOUBTS = Set.of(
            "citation-conflict",
            "citation-unresolved",
            "deadline-early",
            "facts-double",
            "target-conflict",
            "body-name",
            "body-time");

    private Linker() {}

    /**
     * Links what was read.
     *
     * @param documents no two of one slug
     * @param around what linking must ask others
     */
    public static Linked link(
            List<Document> documents, List<Body> bodies, List<Topic> topics, List<Page> pages, Surroundings around) {
        return link(documents, bodies, topics, pages, around, new Recall());
    }

    /**
     * The same, looking again only into documents that changed.
     *
     * @param recall what was found before
     */
    public static Linked link(
            List<Document> documents,
            List<Body> bodies,
            List<Topic> topics,
            List<Page> pages,
            Surroundings around,
            Recall recall) {
        List<Problem> problems = new ArrayList<>();
        List<Document> ordered = documents.stream().sorted(NEWEST_FIRST).toList();
        Issuers issuers = new Issuers(bodies, ordered);
        problems.addAll(Duplicates.check(ordered, issuers, around));
        Records records = recall.records(() -> new Records(ordered));
        Holders holders = new Holders(issuers);
        DutyBodies dutyBodies = new DutyBodies(issuers, holders, around);
        List<Found> found = ordered.parallelStream()
                .map(document ->
                        recall.of(document, () -> find(document, records, issuers, around, holders, dutyBodies)))
                .toList();
        recall.keepDocuments(found);
        Site site = site(ordered, issuers, topics, pages, found);
        found.forEach(f -> {
            problems.addAll(f.resolved.problems());
            problems.addAll(f.settled.problems());
            problems.addAll(f.early);
            problems.addAll(f.bodies);
        });
        problems.addAll(
                UnrecordedCitations.check(found.stream().map(Found::unrecorded).toList()));
        problems.addAll(TargetContradictions.check(found, site.relations(), issuers));
        problems.addAll(BodyChecks.check(bodies, issuers, around));
        HandChecks.Checked checked = HandChecks.check(site, around);
        problems.addAll(checked.problems());
        problems.addAll(FormerNames.check(site.documentBySlug()));
        problems.addAll(RecordingChecks.check(site.documents(), around.files()));
        List<Problem> doubts =
                problems.stream().filter(p -> DOUBTS.contains(p.code())).toList();
        return new Linked(with(site, doubts, checked.links(), recall), List.copyOf(problems));
    }

    /** What one document's own text gives. */
    record Found(
            Document document,
            CitationResolver.Resolved resolved,
            List<Relation> relations,
            Settling.Outcome settled,
            List<UnrecordedCitations.Said> unrecorded,
            List<Aim> aims,
            List<Problem> early,
            List<Problem> bodies) {}

    private static Found find(
            Document document,
            Records records,
            Issuers issuers,
            Surroundings around,
            Holders holders,
            DutyBodies dutyBodies) {
        List<Mention> title = around.finder().apply(document.meta().title());
        CitationResolver.Resolved resolved = new CitationResolver(records, issuers, document, around).resolve(title);
        // The text of a record is the portal's note about a document, not the document's own words: it cites nobody.
        boolean own = document.meta().text() != TextStatus.NONE;
        List<Relation> relations = own ? new RelationFinder(document).find(title, resolved) : List.of();
        Settling.Outcome settled = Settling.settle(document, holders);
        Orders orders = settled.orders();
        return new Found(
                document,
                resolved,
                relations,
                settled,
                UnrecordedCitations.in(document, resolved.resolutions(), records, issuers),
                orders.targets().stream().map(Aim::of).flatMap(Optional::stream).toList(),
                EarlyTimes.check(document, orders, around.places().apply(document.path(), "date")),
                dutyBodies.check(document, orders));
    }

    private static Site site(
            List<Document> documents, Issuers issuers, List<Topic> topics, List<Page> pages, List<Found> found) {
        Map<String, Document> bySlug = new LinkedHashMap<>();
        Map<String, Level> levels = new HashMap<>();
        Map<String, List<Resolution>> resolutions = new HashMap<>();
        for (Document document : documents) {
            bySlug.put(document.slug(), document);
            issuers.level(document).ifPresent(level -> levels.put(document.slug(), level));
        }
        Map<String, Orders> orders = new HashMap<>();
        for (Found f : found) {
            resolutions.put(f.document.slug(), f.resolved.resolutions());
            orders.put(f.document.slug(), f.settled.orders());
        }
        return new Site(
                documents,
                List.copyOf(issuers.bodies().values()),
                topics.stream().sorted(Comparator.comparing(Topic::slug)).toList(),
                pages.stream().sorted(Comparator.comparing(Page::slug)).toList(),
                bySlug,
                issuers.bodies(),
                issuers.slugs(),
                levels,
                resolutions,
                relations(found, bySlug),
                citedBy(found),
                orders,
                new Assigning(issuers, documents, orders),
                List.of(),
                List.of(),
                Map.of(),
                Map.of());
    }

    /** Links by hand can be checked only when it is known which pages there are. */
    private static Site with(Site site, List<Problem> doubts, Map<String, List<String>> links, Recall recall) {
        return new Site(
                site.documents(),
                site.bodies(),
                site.topics(),
                site.pages(),
                site.documentBySlug(),
                site.bodyBySlug(),
                site.issuers(),
                site.levels(),
                site.resolutions(),
                site.relations(),
                site.citedBy(),
                site.orders(),
                site.assignments(),
                doubts,
                ProvisionCascade.of(site.documentBySlug(), site.relations(), site.resolutions()::get, recall),
                Map.copyOf(links),
                Map.of());
    }

    private static List<Relation> relations(List<Found> found, Map<String, Document> bySlug) {
        List<Relation> all = new ArrayList<>();
        for (Found f : found) {
            all.addAll(Relations.merge(hand(f.document, bySlug), f.relations));
        }
        return List.copyOf(all);
    }

    private static List<Relation> hand(Document document, Map<String, Document> bySlug) {
        List<Relation> hand = new ArrayList<>();
        document.meta().hand().forEach((type, refs) -> {
            for (Meta.Ref ref : refs) {
                if (bySlug.containsKey(ref.slug()) && !ref.slug().equals(document.slug())) {
                    hand.add(new Relation(document.slug(), type, ref.slug(), Origin.HAND));
                }
            }
        });
        return hand;
    }

    private static Map<String, List<CitedBy>> citedBy(Collection<Found> found) {
        Map<String, List<CitedBy>> citedBy = new HashMap<>();
        for (Found f : found) {
            if (f.document.meta().text() == TextStatus.NONE) {
                continue;
            }
            List<Resolution> resolutions = f.resolved.resolutions();
            for (int i = 0; i < resolutions.size(); i++) {
                if (resolutions.get(i) instanceof Resolution.Found target
                        && !target.slug().equals(f.document.slug())) {
                    citedBy.computeIfAbsent(target.slug(), k -> new ArrayList<>())
                            .add(new CitedBy(f.document.slug(), i));
                }
            }
        }
        return citedBy;
    }
}
