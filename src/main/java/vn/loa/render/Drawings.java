package vn.loa.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.loa.model.Document;
import vn.loa.model.Level;
import vn.loa.model.Relation;
import vn.loa.model.RelationType;

/** Lays out a cascade: each document once, under the lowest of those that it carries out. */
final class Drawings {
    private static final int MOST = 24;
    private static final int MOST_MISSING = 6;
    private static final Item NOTHING = new Item("", "", "", "", "", "", "", "", true);

    private final Catalog catalog;

    Drawings(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * The drawing of a cascade.
     *
     * @param documents of the cascade, in any order
     * @param missing provinces of which the portal holds nothing, drawn under the document whose page this is
     */
    Drawing of(List<Document> documents, Document current, List<String> missing) {
        Map<String, Document> bySlug = new HashMap<>();
        documents.forEach(document -> bySlug.put(document.slug(), document));
        Map<String, List<Document>> children = new HashMap<>();
        List<Document> roots = new ArrayList<>();
        for (Document document : documents) {
            String parent = parent(document, bySlug);
            if (parent.isEmpty()) {
                roots.add(document);
            } else {
                children.computeIfAbsent(parent, k -> new ArrayList<>()).add(document);
            }
        }
        List<Drawing.Node> nodes = new ArrayList<>();
        Set<String> drawn = new HashSet<>();
        Walk walk = new Walk(children, current, missing, nodes, drawn);
        sorted(roots).forEach(root -> walk.down(root, -1));
        sorted(documents).forEach(document -> walk.down(document, -1)); // what stands in a circle has no root
        return new Drawing(List.copyOf(nodes), documents.size() - drawn.size());
    }

    /** One pass from the roots down. */
    private final class Walk {
        private final Map<String, List<Document>> children;
        private final Document current;
        private final List<String> missing;
        private final List<Drawing.Node> nodes;
        private final Set<String> drawn;

        Walk(
                Map<String, List<Document>> children,
                Document current,
                List<String> missing,
                List<Drawing.Node> nodes,
                Set<String> drawn) {
            this.children = children;
            this.current = current;
            this.missing = missing;
            this.nodes = nodes;
            this.drawn = drawn;
        }

        private void down(Document document, int parent) {
            if (nodes.size() >= MOST || !drawn.add(document.slug())) {
                return;
            }
            boolean here = document.slug().equals(current.slug());
            int own = nodes.size();
            nodes.add(new Drawing.Node(column(document), parent, here, catalog.item(document), ""));
            for (Document child : sorted(children.getOrDefault(document.slug(), List.of()))) {
                down(child, own);
            }
            if (here) {
                missing.stream()
                        .limit(MOST_MISSING)
                        .forEach(province -> nodes.add(
                                new Drawing.Node(Math.max(1, column(document)), own, false, NOTHING, province)));
            }
        }
    }

    private List<Document> sorted(List<Document> documents) {
        return documents.stream()
                .sorted(Comparator.comparingInt(this::column)
                        .thenComparing(document -> catalog.item(document).iso())
                        .thenComparing(Document::slug))
                .toList();
    }

    /** The lowest document that this one carries out; of one level the newest. */
    private String parent(Document document, Map<String, Document> among) {
        return catalog.from(document.slug()).stream()
                .filter(relation -> relation.type() == RelationType.IMPLEMENTS)
                .map(Relation::to)
                .filter(slug -> !slug.equals(document.slug()))
                .map(among::get)
                .filter(java.util.Objects::nonNull)
                .max(Comparator.comparingInt(this::column)
                        .thenComparing(other -> catalog.item(other).iso())
                        .thenComparing(Document::slug))
                .map(Document::slug)
                .orElse("");
    }

    private int column(Document document) {
        return switch (catalog.site.levelOf(document).orElse(Level.CENTRAL)) {
            case CENTRAL -> 0;
            case PROVINCE -> 1;
            case DISTRICT, COMMUNE -> 2;
        };
    }
}
