package vn.loa.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loa.model.Citation;
import vn.loa.model.CitedBy;
import vn.loa.model.Document;
import vn.loa.model.Origin;
import vn.loa.model.Relation;
import vn.loa.model.RelationType;
import vn.loa.model.Resolution;

/** What a document carries out, changes and cites, and what does so to it, with the sentences that say so. */
final class Relations {
    private static final int RELATIVES = 50;
    private static final int QUOTES = 3;

    private final Catalog catalog;

    Relations(Catalog catalog) {
        this.catalog = catalog;
    }

    List<Related> of(Document document) {
        Map<String, List<Quote>> said = quotesIn(document);
        Map<String, List<Quote>> heard = quotesOf(document);
        List<Related> groups = new ArrayList<>();
        for (RelationType type : RelationType.values()) {
            group(type.word(), type.label(), outgoing(document, type, said.keySet()), said)
                    .ifPresent(groups::add);
            group(type.word() + "-by", type.inverse(), incoming(document, type, heard.keySet()), heard)
                    .ifPresent(groups::add);
        }
        return groups;
    }

    /** Slug of the other document to whether a person recorded the relation. */
    private Map<String, Boolean> outgoing(Document document, RelationType type, Set<String> cited) {
        Map<String, Boolean> others = new LinkedHashMap<>();
        Set<String> told = new LinkedHashSet<>();
        for (Relation relation : catalog.from(document.slug())) {
            if (relation.type() == type) {
                others.put(relation.to(), relation.origin() == Origin.HAND);
            } else if (relation.type() != RelationType.MENTIONS) {
                told.add(relation.to());
            }
        }
        return type == RelationType.MENTIONS ? mentions(document, others, cited, told) : others;
    }

    private Map<String, Boolean> incoming(Document document, RelationType type, Set<String> citing) {
        Map<String, Boolean> others = new LinkedHashMap<>();
        Set<String> told = new LinkedHashSet<>();
        for (Relation relation : catalog.to(document.slug())) {
            if (relation.type() == type) {
                others.put(relation.from(), relation.origin() == Origin.HAND);
            } else if (relation.type() != RelationType.MENTIONS) {
                told.add(relation.from());
            }
        }
        return type == RelationType.MENTIONS ? mentions(document, others, citing, told) : others;
    }

    /** A document that stands under a stronger relation is not listed again as merely mentioned. */
    private static Map<String, Boolean> mentions(
            Document document, Map<String, Boolean> recorded, Set<String> cited, Set<String> told) {
        Map<String, Boolean> others = new LinkedHashMap<>(recorded);
        cited.forEach(slug -> others.putIfAbsent(slug, false));
        others.keySet().removeAll(told);
        others.remove(document.slug());
        return others;
    }

    private Optional<Related> group(
            String id, String title, Map<String, Boolean> others, Map<String, List<Quote>> quotes) {
        List<Related.Relative> relatives = new ArrayList<>();
        others.forEach((slug, byHand) -> {
            if (relatives.size() < RELATIVES) {
                catalog.site.document(slug).ifPresent(other -> relatives.add(relative(other, byHand, quotes)));
            }
        });
        return relatives.isEmpty()
                ? Optional.empty()
                : Optional.of(new Related(id, title, relatives, Math.max(others.size(), relatives.size())));
    }

    private Related.Relative relative(Document other, boolean byHand, Map<String, List<Quote>> quotes) {
        List<Quote> all = quotes.getOrDefault(other.slug(), List.of());
        List<Quote> shown = all.subList(0, Math.min(QUOTES, all.size()));
        return new Related.Relative(catalog.item(other), byHand, shown, all.size() - shown.size());
    }

    /** Sentences of this document, by the document they cite. */
    private Map<String, List<Quote>> quotesIn(Document document) {
        Map<String, List<Quote>> quotes = new LinkedHashMap<>();
        List<Citation> citations = document.text().citations();
        List<Resolution> resolutions = catalog.site.resolutions().getOrDefault(document.slug(), List.of());
        for (int i = 0; i < Math.min(citations.size(), resolutions.size()); i++) {
            if (resolutions.get(i) instanceof Resolution.Found found) {
                quotes.computeIfAbsent(found.slug(), k -> new ArrayList<>()).add(Quotes.of(document, citations.get(i)));
            }
        }
        return quotes;
    }

    /** Sentences that cite this document, by the document they stand in. */
    private Map<String, List<Quote>> quotesOf(Document document) {
        Map<String, List<Quote>> quotes = new LinkedHashMap<>();
        for (CitedBy place : catalog.site.citedBy().getOrDefault(document.slug(), List.of())) {
            catalog.site.document(place.from()).ifPresent(from -> quotes.computeIfAbsent(
                            place.from(), k -> new ArrayList<>())
                    .add(Quotes.of(from, from.text().citations().get(place.citation()))));
        }
        return quotes;
    }
}
