package vn.loa.model;

/**
 * Plain text of one block, for search and excerpts.
 *
 * @param provision index of the provision it stands in, -1 for the preamble
 */
public record Passage(int provision, String text) {}
