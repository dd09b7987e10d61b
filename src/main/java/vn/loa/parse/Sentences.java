package vn.loa.parse;

/** Cuts the sentence around a mention out of a block. */
final class Sentences {
    /** Enough for a reader to see why a document is cited; some sentences of the field run over half a page. */
    private static final int REACH = 220;

    private Sentences() {}

    /** A sentence and where the mention begins in it. */
    record Sentence(String text, int start) {}

    /** Looks no further than it shows: a paragraph may cite ten thousand times without a stop. */
    static Sentence around(String plain, int start, int end) {
        int from = start;
        while (from > 0 && start - from <= REACH && !endsBefore(plain, from)) {
            from--;
        }
        int to = end;
        while (to < plain.length() && to - end <= REACH && !endsBefore(plain, to)) {
            to++;
        }
        boolean cutLeft = start - from > REACH;
        boolean cutRight = to - end > REACH;
        int left = cutLeft ? wordStart(plain, start - REACH, start) : from;
        int right = cutRight ? wordEnd(plain, end + REACH, end) : to;
        while (left < start && Character.isWhitespace(plain.charAt(left))) {
            left++;
        }
        String text = (cutLeft ? "… " : "") + plain.substring(left, right).stripTrailing() + (cutRight ? " …" : "");
        return new Sentence(text.replace('\n', ' '), start - left + (cutLeft ? 2 : 0));
    }

    /** Whether a sentence or clause ends just before {@code at}. */
    private static boolean endsBefore(String plain, int at) {
        char before = plain.charAt(at - 1);
        if (before == ';') {
            return true;
        }
        return (before == '.' || before == '?' || before == '!')
                && at < plain.length()
                && Character.isWhitespace(plain.charAt(at))
                && at + 1 < plain.length()
                && !Character.isLowerCase(plain.charAt(at + 1));
    }

    private static int wordStart(String plain, int at, int last) {
        int i = Math.max(at, 0);
        while (i < last && !Character.isWhitespace(plain.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int wordEnd(String plain, int at, int first) {
        int i = Math.min(at, plain.length());
        while (i > first && !Character.isWhitespace(plain.charAt(i - 1))) {
            i--;
        }
        return i;
    }
}
