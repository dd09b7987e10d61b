package vn.loa.render;

import java.util.List;

/**
 * A page that lists: documents (a kind, a level, a year, all) or groups of documents (all kinds, all bodies).
 *
 * @param total of documents in the whole list; -1 on a page that lists groups
 * @param years drawn on the page that lists years
 */
public record ListingView(
        Frame frame,
        String heading,
        String intro,
        int total,
        Years years,
        List<Section> sections,
        List<ItemGroup> groups,
        Pager pager) {}
