package vn.loa.render;

import java.util.List;

/**
 * Documents that relate to the one shown in one way.
 *
 * @param id for links to it
 * @param total how many there are, when only the first are listed
 */
public record Related(String id, String title, List<Relative> relatives, int total) {
    /**
     * One of them.
     *
     * @param byHand whether a person recorded the relation
     * @param quotes the sentences that show it, the first few
     * @param more how many sentences are left out
     */
    public record Relative(Item item, boolean byHand, List<Quote> quotes, int more) {}

    /** The sentences are the shown document's own: whoever is on its page has them at hand. */
    public boolean outgoing() {
        return !id.endsWith("-by");
    }

    public int left() {
        return total - relatives.size();
    }
}
