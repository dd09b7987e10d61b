package vn.loa.parse;

import java.util.Arrays;
import java.util.regex.Pattern;
import vn.loa.model.Place;

/**
 * A Markdown body prepared for parsing: a line that begins with a label starts a new paragraph, which Markdown alone would
 * not see after an unbroken line. Blank lines are inserted, columns stay; places refer to the file.
 */
final class Lines {
    private static final Pattern LABELLED = Pattern.compile(
            "[ \\t>\u00A0]{0,20}(?:#{1,6} {0,3})?[*_]{0,3}((?:[a-zđð]|\\d{1,3})\\s?[.)]|[IVX]{1,6}\\s?[.\\-–]"
                    + "|\\d{1,3}(?:\\.\\d{1,3}){1,4}\\.?|(?:Điều|ĐIỀU|Ðiều|ÐIỀU|Chương|CHƯƠNG|Mục|MỤC)\\s[\\dIVX]{1,4}[.:]?)[\\s*_\u00A0].*");
    private static final Pattern PREFIX = Pattern.compile("[ \\t>]*");
    private static final Pattern RULE = Pattern.compile("\\s*(?:-{2,}|={2,})\\s*");

    private final String path;
    private final String text;
    private int[] starts = new int[64];
    private int[] fileLines = new int[64];
    private int count;

    private Lines(String path, String body, int bodyLine) {
        this.path = path;
        StringBuilder out = new StringBuilder(body.length() + 64);
        boolean fenced = false;
        String previous = "";
        int line = bodyLine;
        for (int at = 0; at <= body.length(); line++) {
            int end = body.indexOf('\n', at);
            int stop = end < 0 ? body.length() : end;
            String row = body.substring(at, stop);
            if (row.stripLeading().startsWith("```") || row.stripLeading().startsWith("~~~")) {
                fenced = !fenced;
            }
            if (!fenced
                    && !isBlank(previous)
                    && (LABELLED.matcher(Visible.of(row).text()).matches()
                            || RULE.matcher(row).matches())) {
                add(out, prefixQuotes(row), line);
            }
            add(out, row, line);
            previous = row;
            at = stop + 1;
        }
        this.text = out.toString();
    }

    static Lines of(String path, String body, int bodyLine) {
        return new Lines(path, body, bodyLine);
    }

    private static boolean isBlank(String row) {
        return row.isBlank() || row.strip().chars().allMatch(c -> c == '>');
    }

    /** Inside a quotation the blank line must be quoted too. */
    private static String prefixQuotes(String row) {
        var m = PREFIX.matcher(row);
        return m.lookingAt() && m.group().indexOf('>') >= 0 ? m.group().stripTrailing() : "";
    }

    private void add(StringBuilder out, String row, int line) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            fileLines = Arrays.copyOf(fileLines, count * 2);
        }
        starts[count] = out.length();
        fileLines[count++] = line;
        out.append(row).append('\n');
    }

    String text() {
        return text;
    }

    /** The place in the file of an offset in {@link #text()}. */
    Place place(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        int index = found >= 0 ? found : -found - 2;
        return new Place(path, fileLines[index], offset - starts[index] + 1);
    }
}
