package vn.loa.understand.text;

import java.util.Arrays;

/**
 * Text without markup and doubled spaces that knows where each of its characters stands in the source. Most of it is the
 * source letter for letter, so it keeps runs: from where on the two offsets differ by how much.
 */
public final class Plain {
    static final Plain EMPTY = new Plain("", new int[1], new int[1], 1, true);

    private final String text;
    private final int[] froms;
    private final int[] shifts;
    private final int runs;
    private final boolean piece;

    private Plain(String text, int[] froms, int[] shifts, int runs, boolean piece) {
        this.text = text;
        this.froms = froms;
        this.shifts = shifts;
        this.runs = runs;
        this.piece = piece;
    }

    /** A piece of the source as it stands there. */
    static Plain piece(String text, int offset) {
        return new Plain(text, new int[1], new int[] {offset}, 1, true);
    }

    public String text() {
        return text;
    }

    /** Whether it is a piece of the source letter for letter; a tab, say, that became a space is not. */
    boolean isPiece() {
        return piece;
    }

    /** The source offset of the character at {@code i}; after the last, the offset behind it. */
    public int offset(int i) {
        if (text.isEmpty()) {
            return 0;
        }
        int at = Math.min(i, text.length() - 1);
        int found = Arrays.binarySearch(froms, 0, runs, at);
        int run = found >= 0 ? found : -found - 2;
        return at + shifts[run] + (i > at ? 1 : 0);
    }

    /** Collects the characters of a line, or of lines that belong together. */
    static final class Builder {
        private final StringBuilder text;
        private int[] froms = new int[8];
        private int[] shifts = new int[8];
        private int runs;

        /** @param length as is expected */
        Builder(int length) {
            this.text = new StringBuilder(length);
        }

        /** Adds {@code chars[from, to)}, whose first stands at {@code offset} of the source. */
        void add(char[] chars, int from, int to, int offset) {
            run(offset - text.length());
            text.append(chars, from, to - from);
        }

        void add(char c, int offset) {
            run(offset - text.length());
            text.append(c);
        }

        private void run(int shift) {
            if (runs > 0 && shifts[runs - 1] == shift) {
                return;
            }
            if (runs == froms.length) {
                froms = Arrays.copyOf(froms, runs * 2);
                shifts = Arrays.copyOf(shifts, runs * 2);
            }
            froms[runs] = text.length();
            shifts[runs++] = shift;
        }

        /** One space between what stands and what follows, none at the beginning. */
        void space(int offset) {
            if (!endsInSpace()) {
                add(' ', offset);
            }
        }

        /** Whether a further space would not count. */
        boolean endsInSpace() {
            return text.length() == 0 || text.charAt(text.length() - 1) == ' ';
        }

        void add(Plain line) {
            if (line.text.isEmpty()) {
                return;
            }
            space(line.offset(0));
            int before = text.length();
            for (int i = 0; i < line.runs; i++) {
                int to = i + 1 < line.runs ? line.froms[i + 1] : line.text.length();
                run(line.shifts[i] - before);
                text.append(line.text, Math.min(line.froms[i], to), to);
            }
        }

        Plain build() {
            int length = text.length();
            while (length > 0 && text.charAt(length - 1) == ' ') {
                length--;
            }
            return length == 0 ? EMPTY : new Plain(text.substring(0, length), froms, shifts, runs, false);
        }
    }
}
