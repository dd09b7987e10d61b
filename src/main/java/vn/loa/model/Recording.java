package vn.loa.model;

/**
 * A recording or a translation of a document, which is never official.
 *
 * @param src address from the site's root with a leading slash, or of another site
 * @param language as people call it
 * @param by who speaks or translated; may be empty
 * @param seconds that it lasts; 0 for what is read, and where nobody said
 * @param bytes of the file; 0 where nobody said
 * @param version of the text that it was made from; empty where nobody said
 * @param place of the entry in the header
 */
public record Recording(String src, String language, String by, int seconds, long bytes, String version, Place place) {}
