package vn.loa.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.loa.model.Carried;
import vn.loa.model.Document;
import vn.loa.model.Passage;
import vn.loa.model.Provision;
import vn.loa.model.Relation;
import vn.loa.model.RelationType;
import vn.loa.model.TextStatus;

/**
 * Pages that set a document beside one that carries it out, provision by provision: {@code /so-sanh/<above>/<below>/}. Only
 * provisions that answer each other stand there with their text; of the others the page has the headings.
 */
final class ComparePages {
    private static final String BASE = "so-sanh/";
    private static final int ROOM = 60;

    private final Catalog catalog;
    private final Frames frames;
    private final Map<String, List<Carried>> carried = new HashMap<>();

    ComparePages(Catalog catalog, Frames frames) {
        this.catalog = catalog;
        this.frames = frames;
        catalog.site.carried().forEach(one -> carried.computeIfAbsent(key(one.to(), one.from()), k -> new ArrayList<>())
                .add(one));
    }

    private static String key(String above, String below) {
        return above + "/" + below;
    }

    List<Listing> listings() {
        return catalog.site.relations().stream()
                .filter(relation -> compared(catalog, relation))
                .map(relation -> address(relation.to(), relation.from()))
                .distinct()
                .map(address -> new Listing(address + "index.html", "compare", "So sánh"))
                .toList();
    }

    /** Whether a relation has a page: one document carries out the other, and the portal holds provisions of both. */
    static boolean compared(Catalog catalog, Relation relation) {
        return relation.type() == RelationType.IMPLEMENTS
                && !relation.from().equals(relation.to())
                && readable(catalog, relation.from())
                && readable(catalog, relation.to());
    }

    private static boolean readable(Catalog catalog, String slug) {
        return catalog.site
                .document(slug)
                .filter(document -> document.meta().text() != TextStatus.NONE)
                .filter(document -> !document.text().provisions().isEmpty())
                .isPresent();
    }

    /** Where the page of a pair stands, relative to the site's root. */
    static String address(String above, String below) {
        return BASE + key(above, below) + "/";
    }

    Optional<Object> page(String uri) {
        if (!uri.startsWith(BASE) || !uri.endsWith("/index.html")) {
            return Optional.empty();
        }
        String pair = uri.substring(BASE.length(), uri.length() - "/index.html".length());
        int slash = pair.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        String below = pair.substring(slash + 1);
        return catalog.from(below).stream()
                .filter(relation -> key(relation.to(), relation.from()).equals(pair) && compared(catalog, relation))
                .findFirst()
                .map(this::page);
    }

    private CompareView page(Relation relation) {
        Document above = catalog.site.document(relation.to()).orElseThrow();
        Document below = catalog.site.document(relation.from()).orElseThrow();
        Map<Integer, List<Carried>> byProvision = new TreeMap<>();
        Set<Integer> answering = new HashSet<>();
        for (Carried one : carried.getOrDefault(key(above.slug(), below.slug()), List.of())) {
            byProvision
                    .computeIfAbsent(one.toProvision(), k -> new ArrayList<>())
                    .add(one);
            answering.add(one.fromProvision());
        }
        List<CompareView.Row> rows = new ArrayList<>();
        byProvision.forEach((at, carriers) -> rows.add(new CompareView.Row(
                part(above, at, 0),
                carriers.stream()
                        .map(one -> part(
                                below, one.fromProvision(), one.reason() == Carried.Reason.ALIKE ? one.likeness() : 0))
                        .toList())));
        Item of = catalog.item(above);
        Item by = catalog.item(below);
        String title = "So sánh " + name(by) + " với " + name(of);
        return new CompareView(
                frames.frame(
                        address(above.slug(), below.slug()),
                        title,
                        "",
                        Entry.link("Văn bản", "van-ban/"),
                        Entry.link(name(of), of.href())),
                of,
                by,
                rows,
                alone(above, byProvision.keySet()),
                alone(below, answering));
    }

    private static String name(Item item) {
        return item.shortName(ROOM);
    }

    private static CompareView.Part part(Document document, int provision, int likeness) {
        return new CompareView.Part(
                Quotes.where(document, provision), href(document, provision), "", text(document, provision), likeness);
    }

    private static String href(Document document, int provision) {
        return "van-ban/" + document.slug() + "/" + Quotes.fragment(document, provision);
    }

    private static List<String> text(Document document, int provision) {
        return document.text().passages().stream()
                .filter(passage -> passage.provision() == provision)
                .map(Passage::text)
                .toList();
    }

    /** The outline of a document down to its second rank, without what stands beside something already. */
    private static List<CompareView.Part> alone(Document document, Set<Integer> shown) {
        List<Provision> provisions = document.text().provisions();
        List<CompareView.Part> alone = new ArrayList<>();
        for (int at = 0; at < provisions.size(); at++) {
            Provision one = provisions.get(at);
            if (one.depth() <= 1 && !shown.contains(at)) {
                alone.add(new CompareView.Part(
                        Quotes.where(document, at), href(document, at), one.heading(), List.of(), 0));
            }
        }
        return alone;
    }
}
