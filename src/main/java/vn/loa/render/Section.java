package vn.loa.render;

import java.util.List;

/**
 * Entries under one heading.
 *
 * @param id for links to it; ASCII
 * @param more where all entries stand, when these are only the first; relative to the root, else empty
 */
public record Section(String id, String title, List<Entry> entries, String more) {}
