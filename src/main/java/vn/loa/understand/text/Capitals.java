package vn.loa.understand.text;

/** Lines in capitals: letterheads, kinds, headings. */
public final class Capitals {
    private static final int SHARE = 8;

    private static final byte LETTER = 1;
    private static final byte CAPITAL = 2;
    private static final byte[] KINDS = new byte[0x2000];

    static {
        for (char c = 0; c < KINDS.length; c++) {
            KINDS[c] = computeKind(c);
        }
    }

    private Capitals() {}

    private static byte computeKind(char c) {
        return !Character.isLetter(c) ? 0 : Character.isUpperCase(c) ? CAPITAL : LETTER;
    }

    /** {@link #CAPITAL}, {@link #LETTER} for another letter, or 0. */
    private static byte kind(char c) {
        return c < KINDS.length ? KINDS[c] : computeKind(c);
    }

    /** Whether the first word is in capitals. */
    public static boolean inFirstWord(String text) {
        int end = text.indexOf(' ');
        return in(text, end < 0 ? text.length() : end);
    }

    /** Whether two letters, one behind the other, are capitals, as on every line in capitals; few other lines have them. */
    public static boolean together(String text) {
        boolean before = false;
        for (int i = 0; i < text.length(); i++) {
            byte kind = kind(text.charAt(i));
            if (kind != 0) {
                boolean capital = kind == CAPITAL;
                if (capital && before) {
                    return true;
                }
                before = capital;
            }
        }
        return false;
    }

    /** Whether at least eight letters of ten are capitals, and there are two or more. */
    public static boolean in(String text) {
        return in(text, text.length());
    }

    private static boolean in(String text, int end) {
        int letters = 0;
        int capitals = 0;
        for (int i = 0; i < end; i++) {
            byte kind = kind(text.charAt(i));
            if (kind != 0) {
                letters++;
                capitals += kind == CAPITAL ? 1 : 0;
                long lacking = (long) letters * SHARE - (long) capitals * 10;
                if (lacking > (10 - SHARE) * (long) (end - i - 1)) {
                    // capitals to the end would not make up for it
                    return false;
                }
            }
        }
        return letters >= 2 && capitals * 10L >= (long) letters * SHARE;
    }
}
