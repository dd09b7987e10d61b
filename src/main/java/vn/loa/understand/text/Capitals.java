package vn.loa.understand.text;

/** Lines in capitals: letterheads, kinds, headings. */
public final class Capitals {
    private static final int SHARE = 8;

    private Capitals() {}

    /** Whether the first word is in capitals. */
    public static boolean inFirstWord(String text) {
        int end = text.indexOf(' ');
        return in(end < 0 ? text : text.substring(0, end));
    }

    /** Whether two letters, one behind the other, are capitals, as on every line in capitals; few other lines have them. */
    public static boolean together(String text) {
        boolean before = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                boolean capital = Character.isUpperCase(c);
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
        int letters = 0;
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                capitals += Character.isUpperCase(c) ? 1 : 0;
                long lacking = (long) letters * SHARE - (long) capitals * 10;
                if (lacking > (10 - SHARE) * (long) (text.length() - i - 1)) {
                    // capitals to the end would not make up for it
                    return false;
                }
            }
        }
        return letters >= 2 && capitals * 10L >= (long) letters * SHARE;
    }
}
