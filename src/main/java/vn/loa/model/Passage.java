package vn.loa.model;

/**
 * Plain text of one block, for search and excerpts.
 *
 * @param provision index of the provision it stands in, -1 for the preamble
 */
public record Passage(int provision, Utf8 words) {
    public Passage(int provision, String text) {
        this(provision, Utf8.of(text));
    }

    public String text() {
        return words.toString();
    }
}
