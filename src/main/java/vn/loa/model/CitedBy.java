package vn.loa.model;

/**
 * One place where a document is cited.
 *
 * @param from slug of the citing document
 * @param citation index in the citing document's list
 */
public record CitedBy(String from, int citation) {}
