package vn.loa.understand;

import java.util.Locale;
import java.util.Optional;
import vn.loa.model.Place;
import vn.loa.understand.metadata.Masthead;
import vn.loa.understand.metadata.MastheadReader;
import vn.loa.understand.metadata.MastheadReader.Parts;
import vn.loa.understand.text.Row;
import vn.loa.understand.text.Rows;
import vn.loa.understand.text.SourceText;

/**
 * The text of a content file by lines, its heading and closing read. It holds every line, so it is dropped when the file is
 * understood; {@link #parts()} alone is small and may be kept.
 */
public record BodyText(SourceText source, Rows rows, Parts parts) {
    /** Rows among which a number stands that narrow columns wrapped. */
    private static final int WRAPPED = 4;

    /**
     * Reads the heading and closing of a text.
     *
     * @param body the text behind the header
     * @param bodyLine its first line in the file
     */
    public static BodyText read(String path, String body, int bodyLine, MastheadReader reader) {
        SourceText source = new SourceText(path, body, bodyLine);
        Rows rows = Rows.of(source);
        return new BodyText(source, rows, reader.readBody(rows));
    }

    /** The same text, of which the parts were read before. */
    public static BodyText of(String path, String body, int bodyLine, Parts parts) {
        SourceText source = new SourceText(path, body, bodyLine);
        return new BodyText(source, Rows.of(source), parts);
    }

    /** What the text prints about itself. */
    public Masthead masthead() {
        return parts.masthead();
    }

    /** The first row behind the heading that is neither blank nor a line drawn under it. */
    public int firstOfText() {
        int row = parts.body();
        while (row < rows.size() && rows.get(row).noise()) {
            row++;
        }
        return row;
    }

    /** The line of the file on which a row stands; the line after the last for the end of the rows. */
    public int line(int row) {
        return source.place(0).line() + row;
    }

    /** Where the heading has the document's number; empty when it has none. */
    public Optional<Place> numberPlace() {
        String number = masthead().number();
        int end = 0;
        while (end < number.length() && Character.isDigit(number.charAt(end))) {
            end++;
        }
        return place(parts.number(), number.substring(0, end));
    }

    /** Where the heading has the document's date. */
    public Optional<Place> datePlace() {
        return place(parts.date(), "ngày");
    }

    /** The first of these words at a row or shortly below it, else where the row begins. */
    private Optional<Place> place(int row, String words) {
        if (row < 0) {
            return Optional.empty();
        }
        for (int i = row; i < Math.min(rows.size(), row + WRAPPED); i++) {
            int at = rows.text(i).toLowerCase(Locale.ROOT).indexOf(words);
            if (at >= 0) {
                return Optional.of(source.place(rows.get(i).plain().offset(at)));
            }
        }
        Row first = rows.get(row);
        return Optional.of(source.place(first.plain().offset(0)));
    }
}
