package vn.loa.understand.words;

/**
 * Digits where only digits may stand, with the letters that scanners read in their place: {@code 1O} for 10, {@code l472}
 * for 1472, {@code II} for 11.
 */
public final class ScannedDigits {
    private static final String LETTERS = "OoÔIlíÍ";
    private static final String DIGITS = "0001111";
    private static final int MOST_TOKENS = 6;

    private ScannedDigits() {}

    /**
     * Digits read.
     *
     * @param sure whether every one was printed as a digit
     * @param end the token after them
     */
    public record Read(String value, boolean sure, int end) {}

    /** The glued run of digits and misread digits at token {@code i}; its value is empty when there is none. */
    public static Read at(Tokens t, int i) {
        boolean whole = t.isDigits(i) && (t.gap(i + 1) != Tokens.GLUED || !t.isWord(i + 1));
        if (whole) {
            return new Read(t.text(i), true, i + 1);
        }
        StringBuilder value = new StringBuilder();
        boolean sure = true;
        int at = i;
        while (at - i < MOST_TOKENS && (at == i || t.gap(at) == Tokens.GLUED)) {
            if (t.isDigits(at)) {
                value.append(t.text(at));
            } else if (isMisread(t, at)) {
                sure = false;
                for (int c = t.start(at); c < t.end(at); c++) {
                    value.append(DIGITS.charAt(LETTERS.indexOf(t.text.charAt(c))));
                }
            } else {
                break;
            }
            at++;
        }
        return new Read(value.toString(), sure, at);
    }

    private static boolean isMisread(Tokens t, int at) {
        if (!t.isWord(at) || t.length(at) > 3) {
            return false;
        }
        for (int c = t.start(at); c < t.end(at); c++) {
            if (LETTERS.indexOf(t.text.charAt(c)) < 0) {
                return false;
            }
        }
        return true;
    }
}
