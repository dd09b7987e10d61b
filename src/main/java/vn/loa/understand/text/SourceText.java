package vn.loa.understand.text;

import java.util.Arrays;
import vn.loa.model.Place;

/** A file's text and where its lines begin, so that every offset has a place. */
public final class SourceText {
    private final String path;
    private final String text;
    private final char[] chars;
    private final int firstLine;
    private int[] starts = new int[256];
    private int lines;

    /**
     * Takes a text with LF line ends.
     *
     * @param path as shown to editors
     * @param firstLine the number of its first line in the file: more than 1 behind a header
     */
    public SourceText(String path, String text, int firstLine) {
        this.path = path;
        this.text = text;
        this.chars = text.toCharArray();
        this.firstLine = firstLine;
        add(0);
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            add(i + 1);
        }
    }

    private void add(int start) {
        if (lines == starts.length) {
            starts = Arrays.copyOf(starts, lines * 2);
        }
        starts[lines++] = start;
    }

    public String text() {
        return text;
    }

    /** The same text for walking through it. */
    char[] chars() {
        return chars;
    }

    public String path() {
        return path;
    }

    /** How many lines there are; an empty text has one. */
    int lines() {
        return lines;
    }

    int start(int line) {
        return starts[line];
    }

    /** The offset after the last character of a line, its line end left out. */
    int end(int line) {
        return line + 1 < lines ? starts[line + 1] - 1 : text.length();
    }

    /** The place of an offset. */
    public Place place(int offset) {
        int found = Arrays.binarySearch(starts, 0, lines, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Place(path, firstLine + line, offset - starts[line] + 1);
    }
}
