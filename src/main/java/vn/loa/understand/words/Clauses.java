package vn.loa.understand.words;

import java.util.Arrays;

/** Where the clauses of a text begin and end, found in one walk, when first asked. Belongs to one thread. */
public final class Clauses {
    private final Tokens tokens;
    private final int from;
    private int[] starts;
    private int[] ends;

    private Clauses(Tokens tokens, int from) {
        this.tokens = tokens;
        this.from = from;
    }

    /** The clauses of the tokens from {@code from} on. */
    public static Clauses of(Tokens t, int from) {
        return new Clauses(t, from);
    }

    private void find() {
        int size = tokens.size();
        starts = new int[size + 1];
        ends = new int[size + 1];
        int start = from;
        for (int i = from; i <= size; i++) {
            starts[i] = start;
            if (i == size || ends(tokens, i)) {
                Arrays.fill(ends, start, i + 1, i);
                start = i + 1;
            }
        }
    }

    /** The first token of the clause that holds token {@code i}. */
    public int start(int i) {
        if (starts == null) {
            find();
        }
        return starts[Math.min(i, starts.length - 1)];
    }

    /** The mark that ends the clause at or behind token {@code i}, or the token after the last. */
    public int end(int i) {
        if (ends == null) {
            find();
        }
        return ends[Math.min(i, ends.length - 1)];
    }

    /** Whether a clause ends with token {@code i}: a semicolon, a colon, the bar of a table, or the end of a sentence. */
    public static boolean ends(Tokens t, int i) {
        char mark = t.mark(i);
        return mark == ';' || mark == ':' || mark == '|' || endsSentence(t, i);
    }

    /** Whether a sentence ends with token {@code i}: a mark with space behind it, and no small letter after that. */
    public static boolean endsSentence(Tokens t, int i) {
        char mark = t.mark(i);
        boolean ends = mark == '.' || mark == '!' || mark == '?' || mark == '…';
        return ends && t.gap(i + 1) != Tokens.GLUED && (i + 1 >= t.size() || !t.isWord(i + 1) || t.isCapital(i + 1));
    }
}
