package vn.loa.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.loa.model.Body;
import vn.loa.model.Carried;
import vn.loa.model.Document;
import vn.loa.model.Level;
import vn.loa.model.Relation;
import vn.loa.model.RelationType;

/**
 * The way of a directive from the centre through the provinces to the districts and communes: what this document carries out,
 * upwards, and what carries it out, downwards. What the portal does not hold is said to be missing on this portal, which is
 * all that the portal can know.
 */
final class Cascades {
    private static final int STEPS = 8;
    private static final int CARRIERS = 60;
    private static final int YEARS_STEPS = 60;
    private static final int COMPARED = 12;
    private static final int ROOM = 60;

    private final Catalog catalog;
    private final Map<String, List<Carried>> carried = new HashMap<>();
    /** What a document carries out, and what carries it out: slugs in the order of the relations. */
    private final Map<String, List<String>> carriedOut = new HashMap<>();

    private final Map<String, List<String>> carriers = new HashMap<>();
    private final Set<String> provinces = new TreeSet<>();
    private final Drawings drawings;

    Cascades(Catalog catalog) {
        this.catalog = catalog;
        drawings = new Drawings(catalog);
        catalog.site.carried().forEach(one -> carried.computeIfAbsent(one.to(), k -> new ArrayList<>())
                .add(one));
        catalog.site.relations().stream().filter(Cascades::implementing).forEach(relation -> {
            carriedOut.computeIfAbsent(relation.from(), k -> new ArrayList<>()).add(relation.to());
            carriers.computeIfAbsent(relation.to(), k -> new ArrayList<>()).add(relation.from());
        });
        catalog.site.bodies().stream()
                .map(Body::province)
                .filter(province -> !province.isEmpty())
                .forEach(provinces::add);
    }

    /** The cascade through a document; nothing for documents that stand in none and could not. */
    Cascade of(Document document) {
        List<Document> above = reach(document, carriedOut);
        List<Document> below = reach(document, carriers);
        if (above.isEmpty() && below.isEmpty()) {
            return Cascade.NONE;
        }
        List<Document> all = new ArrayList<>(above);
        all.add(document);
        // In a circle of relations, a fault of the sources, the same document stands above and below.
        Set<String> listed = above.stream().map(Document::slug).collect(Collectors.toSet());
        below.stream().filter(other -> !listed.contains(other.slug())).forEach(all::add);
        List<Cascade.Tier> tiers = List.of(
                tier("Trung ương", all, document, Set.of(Level.CENTRAL), Set.of()),
                tier("Cấp tỉnh", all, document, Set.of(Level.PROVINCE), expected(document)),
                tier("Cấp huyện, cấp xã", all, document, Set.of(Level.DISTRICT, Level.COMMUNE), expected(document)));
        return new Cascade(
                tiers,
                points(document),
                Math.max(0, carried(document).size() - CARRIERS),
                drawings.of(all, document, gaps(document, tiers)),
                years(all, document),
                compared(document));
    }

    /** The next tier below a document is where something is missing that could be there. */
    private List<String> gaps(Document document, List<Cascade.Tier> tiers) {
        boolean central = catalog.site.levelOf(document).equals(Optional.of(Level.CENTRAL));
        return tiers.get(central ? 1 : 2).missing();
    }

    private List<Cascade.Year> years(List<Document> documents, Document current) {
        Map<String, List<Cascade.Step>> byYear = new TreeMap<>();
        documents.stream()
                .sorted(Comparator.comparing((Document one) -> catalog.item(one).iso())
                        .thenComparing(Document::slug))
                .limit(YEARS_STEPS)
                .forEach(one -> byYear.computeIfAbsent(
                                one.meta()
                                        .date()
                                        .map(date -> "Năm " + date.year())
                                        .orElse(""),
                                k -> new ArrayList<>())
                        .add(new Cascade.Step(catalog.item(one), one.slug().equals(current.slug()))));
        List<Cascade.Year> years = new ArrayList<>();
        byYear.forEach((name, steps) -> years.add(new Cascade.Year(name, steps)));
        return years;
    }

    private List<Entry> compared(Document document) {
        List<Entry> pages = new ArrayList<>();
        for (Relation relation : catalog.from(document.slug())) {
            add(pages, relation, relation.to());
        }
        for (Relation relation : catalog.to(document.slug())) {
            add(pages, relation, relation.from());
        }
        return pages.stream().distinct().limit(COMPARED).toList();
    }

    private void add(List<Entry> pages, Relation relation, String other) {
        if (ComparePages.compared(catalog, relation)) {
            Item item = catalog.site.document(other).map(catalog::item).orElseThrow();
            pages.add(Entry.link(item.shortName(ROOM), ComparePages.address(relation.to(), relation.from())));
        }
    }

    private List<Carried> carried(Document document) {
        return carried.getOrDefault(document.slug(), List.of());
    }

    private List<Cascade.Point> points(Document document) {
        Map<Integer, List<Cascade.Carrier>> byProvision = new TreeMap<>();
        carried(document).stream()
                .limit(CARRIERS)
                .forEach(one -> catalog.site.document(one.from()).ifPresent(from -> byProvision
                        .computeIfAbsent(one.toProvision(), k -> new ArrayList<>())
                        .add(carrier(one, from))));
        List<Cascade.Point> points = new ArrayList<>();
        byProvision.forEach((at, carriers) ->
                points.add(new Cascade.Point(Quotes.where(document, at), Quotes.fragment(document, at), carriers)));
        return points;
    }

    private Cascade.Carrier carrier(Carried one, Document from) {
        Item item = catalog.item(from);
        return new Cascade.Carrier(
                item,
                Quotes.where(from, one.fromProvision()),
                item.href() + Quotes.fragment(from, one.fromProvision()),
                one.reason() == Carried.Reason.ALIKE ? one.likeness() : 0);
    }

    private static boolean implementing(Relation relation) {
        return relation.type() == RelationType.IMPLEMENTS;
    }

    private List<Document> reach(Document start, Map<String, List<String>> next) {
        Set<String> seen = new LinkedHashSet<>(List.of(start.slug()));
        List<Document> reached = new ArrayList<>();
        Deque<String> waiting = new ArrayDeque<>(seen);
        while (!waiting.isEmpty()) {
            for (String slug : next.getOrDefault(waiting.poll(), List.of())) {
                if (seen.add(slug)) {
                    catalog.site.document(slug).ifPresent(reached::add);
                    waiting.add(slug);
                }
            }
        }
        return reached;
    }

    /** Below the centre every province is expected; inside a province, only that one. */
    private Set<String> expected(Document document) {
        boolean central = catalog.site.levelOf(document).equals(Optional.of(Level.CENTRAL));
        String own = province(document);
        return central ? provinces : own.isEmpty() ? Set.of() : Set.of(own);
    }

    private Cascade.Tier tier(
            String title, List<Document> all, Document current, Set<Level> levels, Set<String> expected) {
        Map<String, List<Document>> byProvince = new LinkedHashMap<>();
        for (Document document : all) {
            if (catalog.site.levelOf(document).filter(levels::contains).isPresent()) {
                String key = levels.contains(Level.CENTRAL) ? "" : province(document);
                byProvince.computeIfAbsent(key, k -> new ArrayList<>()).add(document);
            }
        }
        List<Cascade.Group> groups = new ArrayList<>();
        byProvince.forEach((province, documents) -> groups.add(group(province, documents, current)));
        List<String> missing = expected.stream()
                .filter(province -> !byProvince.containsKey(province))
                .sorted()
                .toList();
        return new Cascade.Tier(title, groups, missing, groups.isEmpty());
    }

    private Cascade.Group group(String province, List<Document> documents, Document current) {
        List<Cascade.Step> steps = documents.stream()
                .limit(STEPS)
                .map(document ->
                        new Cascade.Step(catalog.item(document), document.slug().equals(current.slug())))
                .toList();
        return new Cascade.Group(province, steps, documents.size() - steps.size());
    }

    private String province(Document document) {
        return catalog.site.issuerOf(document).map(Body::province).orElse("");
    }
}
