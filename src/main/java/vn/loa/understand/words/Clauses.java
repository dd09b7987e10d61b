package vn.loa.understand.words;

/** Where the clauses of a text begin and end, found in one walk. */
public final class Clauses {
    private final int[] starts;
    private final int[] ends;

    private Clauses(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    /** The clauses of the tokens from {@code from} on. */
    public static Clauses of(Tokens t, int from) {
        int[] starts = new int[t.size() + 1];
        int[] ends = new int[t.size() + 1];
        int start = from;
        for (int i = from; i <= t.size(); i++) {
            starts[i] = start;
            if (i < t.size() && ends(t, i)) {
                start = i + 1;
            }
        }
        int end = t.size();
        for (int i = t.size(); i >= from; i--) {
            end = i < t.size() && ends(t, i) ? i : end;
            ends[i] = end;
        }
        return new Clauses(starts, ends);
    }

    /** The first token of the clause that holds token {@code i}. */
    public int start(int i) {
        return starts[Math.min(i, starts.length - 1)];
    }

    /** The mark that ends the clause at or behind token {@code i}, or the token after the last. */
    public int end(int i) {
        return ends[Math.min(i, ends.length - 1)];
    }

    /** Whether a clause ends with token {@code i}: a semicolon, a colon, or the end of a sentence. */
    public static boolean ends(Tokens t, int i) {
        return t.is(i, ';') || t.is(i, ':') || endsSentence(t, i);
    }

    /** Whether a sentence ends with token {@code i}: a mark with space behind it, and no small letter after that. */
    public static boolean endsSentence(Tokens t, int i) {
        boolean mark = t.is(i, '.') || t.is(i, '!') || t.is(i, '?') || t.is(i, '…');
        return mark && t.gap(i + 1) != Tokens.GLUED && (i + 1 >= t.size() || !t.isWord(i + 1) || t.isCapital(i + 1));
    }
}
