package vn.loa.model;

/**
 * Something that the portal said wrongly of a document, or a document that it took back, with where the right is known from.
 *
 * @param day on which it was mended
 * @param wrong as it stood; empty for a withdrawal
 * @param right as it stands now, or why the document was taken back
 * @param withdrawn whether the document was taken back
 * @param source slug of a document, a web address, or words
 */
public record Correction(PartialDate day, String wrong, String right, boolean withdrawn, String source) {}
