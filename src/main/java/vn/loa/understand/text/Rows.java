package vn.loa.understand.text;

import java.util.ArrayList;
import java.util.List;

/** All lines of a file, cleaned, and the blocks that they form. */
public final class Rows {
    private final List<Row> rows;
    private final Wrapping wrapping;

    private Rows(List<Row> rows) {
        this.rows = rows;
        this.wrapping = new Wrapping(rows);
    }

    /** Cleans every line. */
    public static Rows of(SourceText source) {
        List<Row> rows = new ArrayList<>(source.lines());
        for (int line = 0; line < source.lines(); line++) {
            rows.add(Row.of(source, line));
        }
        return new Rows(List.copyOf(rows));
    }

    public Row get(int i) {
        return rows.get(i);
    }

    public int size() {
        return rows.size();
    }

    /** The cleaned text of a row. */
    public String text(int i) {
        return rows.get(i).text();
    }

    /**
     * The first of the rows {@code [from, to)} that may hold the words {@code first} and {@code second} one behind the other, in any
     * case, a line end between them or not; {@code to} when none may. What they do not hold need not be cut into words to be
     * looked for.
     */
    public int mayHold(int from, int to, String first, String second) {
        String both = first + " " + second;
        for (int i = from; i < to; i++) {
            String text = text(i);
            int tail = text.length() - first.length();
            if (text.regionMatches(true, tail, first, 0, first.length()) || holds(text, both)) {
                return i;
            }
        }
        return to;
    }

    private static boolean holds(String text, String words) {
        char small = words.charAt(0);
        char capital = Character.toUpperCase(small);
        for (int i = 0; i + words.length() <= text.length(); i++) {
            char c = text.charAt(i);
            if ((c == small || c == capital) && text.regionMatches(true, i, words, 0, words.length())) {
                return true;
            }
        }
        return false;
    }

    /** The blocks of the rows {@code [from, to)}, noise left out. */
    public List<Block> blocks(int from, int to) {
        List<Block> blocks = new ArrayList<>();
        int first = -1;
        int last = -1;
        for (int i = from; i < to; i++) {
            if (rows.get(i).noise()) {
                continue;
            }
            if (last >= 0 && !wrapping.joins(last, i, i - last - 1)) {
                blocks.add(block(first, last));
                first = -1;
            }
            first = first < 0 ? i : first;
            last = i;
        }
        if (last >= 0) {
            blocks.add(block(first, last));
        }
        return blocks;
    }

    private Block block(int first, int last) {
        Plain plain = first == last ? rows.get(first).plain() : plain(first, last + 1);
        return new Block(plain, rows.get(first).heading(), first);
    }

    /** One block of the rows {@code [from, to)}, whatever they look like. */
    public Block joined(int from, int to) {
        return new Block(plain(from, to), false, from);
    }

    /** The rows {@code [from, to)} joined, noise left out. */
    private Plain plain(int from, int to) {
        int length = 0;
        for (int i = from; i < to; i++) {
            length += rows.get(i).text().length() + 1;
        }
        Plain.Builder builder = new Plain.Builder(length);
        for (int i = from; i < to; i++) {
            if (!rows.get(i).noise()) {
                builder.add(rows.get(i).plain());
            }
        }
        return builder.build();
    }
}
