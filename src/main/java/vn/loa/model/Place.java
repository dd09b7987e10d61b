package vn.loa.model;

/**
 * A place in a source file.
 *
 * @param path the file's path relative to the site's root, with forward slashes, as shown to editors
 * @param line 1-based line
 * @param col 1-based column in UTF-16 units of the line
 */
public record Place(String path, int line, int col) {
    /** The start of a file, for problems that concern it whole. */
    public static Place startOf(String path) {
        return new Place(path, 1, 1);
    }

    @Override
    public String toString() {
        return path + ":" + line + ":" + col;
    }
}
