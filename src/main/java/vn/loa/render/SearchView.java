package vn.loa.render;

import java.util.List;

/** The search page: what can be browsed there without scripts, and the choices that narrow a search. */
public record SearchView(Frame frame, List<Section> browse, List<Filter> filters) {
    /**
     * A choice that narrows a search.
     *
     * @param name in the page's address
     * @param facet in the search client
     */
    public record Filter(String name, String facet, String label, List<Option> options) {}

    /**
     * One value.
     *
     * @param value as the client knows it
     * @param label as readers do
     * @param list the page that lists its documents, relative to the site's root
     */
    public record Option(String value, String label, String list) {}
}
