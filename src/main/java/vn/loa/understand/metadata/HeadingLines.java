package vn.loa.understand.metadata;

import java.util.ArrayList;
import java.util.List;
import vn.loa.understand.text.Capitals;
import vn.loa.understand.text.Row;
import vn.loa.understand.text.Rows;

/**
 * The lines of a heading as they were before narrow columns wrapped them: {@code ỦY} above {@code BAN NHÂN DÂN}, {@code Số:}
 * above the number, {@code Hà} above {@code Nội, ngày …}, a date whose year stands on the next line.
 */
final class HeadingLines {
    private static final int LONGEST_FIRST = 9;

    private HeadingLines() {}

    /**
     * One line.
     *
     * @param raw as it stands, columns and bars in it
     * @param text cleaned
     * @param row its first row
     */
    record Line(String raw, String text, int row) {}

    /** The lines of rows {@code [from, to)} that bear text. */
    static List<Line> of(Rows rows, int from, int to) {
        List<Line> lines = new ArrayList<>();
        int i = from;
        while (i < to) {
            Row row = rows.get(i);
            int end = i + 1;
            if (!row.noise()) {
                StringBuilder raw = new StringBuilder(row.raw());
                StringBuilder text = new StringBuilder(row.text());
                while (end < to && end - i < 4 && goesOn(text.toString(), rows, end)) {
                    raw.append(' ').append(rows.get(end).raw().strip());
                    text.append(' ').append(rows.text(end));
                    end++;
                }
                lines.add(new Line(raw.toString(), text.toString(), i));
            }
            i = end;
        }
        return lines;
    }

    private static boolean goesOn(String text, Rows rows, int next) {
        Row row = rows.get(next);
        if (row.noise()) {
            return false;
        }
        String plain = HeadingTable.words(text);
        String behind = row.text();
        if (plain.equals("so") || plain.endsWith(" so") || plain.equals("v v")) {
            return true;
        }
        if (isWord(text)) {
            return (Capitals.in(text) || text.length() == 1)
                    ? Capitals.in(behind)
                    : HeadingTable.words(behind).contains(" ngay ");
        }
        boolean openDate = plain.contains("ngay ") && plain.contains(" thang") && !plain.matches(".*\\d{4}.*");
        return openDate && (plain(behind).startsWith("nam ") || Character.isDigit(behind.charAt(0)));
    }

    /** A short word with a capital, alone on its line. */
    private static boolean isWord(String text) {
        if (text.length() > LONGEST_FIRST || !Character.isUpperCase(text.charAt(0))) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String text) {
        return HeadingTable.words(text);
    }
}
