package vn.loa.render;

import java.util.List;

/**
 * What a body must do, or a page of it.
 *
 * @param body the page of the body
 * @param total of duties, over all pages
 * @param documents that lay the duties shown on it, newest first
 * @param all where all of them stand, when these are only the first; relative to the root, else empty
 * @param calendar of its confirmed deadlines, relative to the body's page; empty when it would hold nothing
 */
public record TasksView(
        Frame frame, Entry body, int total, List<OfDocument> documents, String all, String calendar, Pager pager) {
    /** What one document lays on the body. */
    public record OfDocument(Item item, List<DutyLine> lines) {}
}
