package vn.loa.render;

import java.util.List;

/**
 * A document beside one that carries it out.
 *
 * @param above the document that is carried out
 * @param below the one that carries it out
 * @param rows provisions of the first, in its order, with those of the second that answer them
 * @param aboveAlone provisions of the first that nothing answers
 * @param belowAlone provisions of the second that answer nothing
 */
public record CompareView(
        Frame frame, Item above, Item below, List<Row> rows, List<Part> aboveAlone, List<Part> belowAlone) {
    /** A provision with its answers. */
    public record Row(Part of, List<Part> answers) {}

    /**
     * A provision.
     *
     * @param href relative to the site's root
     * @param heading its first words; empty where its text stands
     * @param text its own paragraphs, without those of the provisions in it; empty where only its heading is shown
     * @param likeness in hundredths where the program compared the words; 0 where the text cites the provision, or for the
     *     document that is carried out
     */
    public record Part(String where, String href, String heading, List<String> text, int likeness) {}
}
