package vn.loa.model;

/**
 * A numbered part of a document.
 *
 * @param path labels joined by dots, {@code II.2.đ}; a second equal path ends in {@code #2}
 * @param label as typed, {@code đ)}
 * @param anchor its address on the page, {@code ii-2-dd}
 * @param heading the first words after the label, marks of Markdown removed; never null
 * @param depth 0 for the outermost
 * @param parent index of the enclosing provision in the document's list, or -1
 */
public record Provision(String path, String label, String anchor, String heading, int depth, int parent, Place place) {}
