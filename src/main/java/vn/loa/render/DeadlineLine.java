package vn.loa.render;

import java.util.List;

/**
 * A time by which something must be done.
 *
 * @param item the document that sets it
 * @param who must do it, as written; may be empty
 * @param bodies pages of the bodies that these words name
 * @param what cut where it is long; the sentence has it whole
 * @param changes extensions and cancellations, in the order of days
 */
public record DeadlineLine(
        Item item, When when, String who, List<Entry> bodies, String what, List<Change> changes, Ground ground) {
    /**
     * An extension or a cancellation.
     *
     * @param on the day on which it was decided
     * @param now the new time in words; empty for a cancellation
     * @param source what says so; a link where it is a document of the portal or a web address
     */
    public record Change(String on, String before, String now, Entry source) {}
}
