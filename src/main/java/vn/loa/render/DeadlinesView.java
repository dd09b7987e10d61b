package vn.loa.render;

import java.util.List;

/**
 * The deadlines of all documents, or a page of them.
 *
 * @param total of deadlines in the whole site
 * @param confirmed how many of them the calendar tells
 * @param years where the rest stands, the latest year first; empty on a page of one year
 * @param undated how many come back or have no end
 * @param months the deadlines shown
 */
public record DeadlinesView(
        Frame frame,
        String heading,
        int total,
        int confirmed,
        List<Year> years,
        int undated,
        List<Month> months,
        Pager pager) {
    /** A year and the months in which something is due. */
    public record Year(Entry entry, List<MonthLink> months) {}

    /**
     * Where a month stands.
     *
     * @param iso {@code 2025-08}
     */
    public record MonthLink(String iso, Entry entry) {}

    /**
     * The deadlines of a month.
     *
     * @param id for links to it; empty where the list is not by months
     */
    public record Month(String id, String title, List<DeadlineLine> lines) {}
}
