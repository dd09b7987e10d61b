package vn.loa.render;

import java.util.List;

/**
 * A document in one language: to hear and to read. Nothing of it is official.
 *
 * @param language as people call it
 * @param tag of the language by BCP 47; empty where it is not known
 * @param recordings the smallest file first
 */
public record Tongue(String language, String tag, List<Piece> recordings, List<Piece> translations) {
    /**
     * A file.
     *
     * @param href relative to the page, or of another site
     * @param type for browsers, {@code audio/ogg}; empty for what is read
     * @param about who speaks, how long, how large
     * @param stale whether the document's text has changed since
     */
    public record Piece(String href, String type, String name, String about, boolean stale) {}
}
