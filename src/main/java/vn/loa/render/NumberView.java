package vn.loa.render;

import java.util.List;

/**
 * The page of a number: one document, or several that bear it.
 *
 * @param number as officially spelt
 * @param choices the documents; a single one is where the page leads
 */
public record NumberView(Frame frame, String number, List<Choice> choices) {
    /**
     * One bearer of the number.
     *
     * @param edition what tells it apart where number, issuer and date agree; may be empty
     */
    public record Choice(Item item, String edition) {}

    public boolean single() {
        return choices.size() == 1;
    }
}
