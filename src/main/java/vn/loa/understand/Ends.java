package vn.loa.understand;

import vn.loa.understand.words.Clauses;
import vn.loa.understand.words.Tokens;

/** Where the words of a task end: without the marks that close a text, and before a bracket that says when and who. */
final class Ends {
    private static final int FURTHEST = 80;
    private static final String CLOSING = "./;,:…-–";

    private Ends() {}

    /** {@code end} without what closes a sentence or a document ({@code ./.}), and closes what was opened before it. */
    static int trimmed(Tokens t, int from, int end) {
        int at = end;
        while (at > from + 1 && isNoise(t, from, at - 1)) {
            at--;
        }
        return at;
    }

    private static boolean isNoise(Tokens t, int from, int i) {
        char mark = t.mark(i);
        if (mark == ')') {
            return !opens(t, from, i, "(");
        }
        if (mark == '”' || mark == '»') {
            return !opens(t, from, i, "“\"«");
        }
        return CLOSING.indexOf(mark) >= 0;
    }

    private static boolean opens(Tokens t, int from, int end, String marks) {
        for (int i = end - 1; i >= from; i--) {
            if (marks.indexOf(t.mark(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The bracket of the same sentence that is open at token {@code i}, or -1. */
    static int open(Tokens t, int i, int from) {
        for (int at = i - 1; at >= Math.max(from, i - FURTHEST); at--) {
            if (t.is(at, '(')) {
                return at;
            }
            if (t.is(at, ')') || Clauses.endsSentence(t, at)) {
                return -1;
            }
        }
        return -1;
    }
}
