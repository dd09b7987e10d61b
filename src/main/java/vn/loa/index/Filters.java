package vn.loa.index;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What results are narrowed to: facet ({@code kind}, {@code issuer}, {@code level}, {@code year}, {@code topic}) to values, any
 * of which will do.
 */
public record Filters(Map<String, List<String>> values) {
    public static final Filters NONE = new Filters(Map.of());

    /** By facet; a facet without values narrows nothing. */
    Map<SearchRecord.Facet, List<String>> byFacet() {
        Map<SearchRecord.Facet, List<String>> facets = new EnumMap<>(SearchRecord.Facet.class);
        values.forEach((word, wanted) -> {
            SearchRecord.Facet facet = SearchRecord.Facet.of(word)
                    .orElseThrow(() -> new IllegalArgumentException("Không có bộ lọc “" + word + "”"));
            if (!wanted.isEmpty()) {
                facets.put(facet, List.copyOf(wanted));
            }
        });
        return facets;
    }
}
