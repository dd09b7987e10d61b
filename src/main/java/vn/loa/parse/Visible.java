package vn.loa.parse;

/**
 * A block's text without the characters that nobody sees: zero-width spaces and joiners, soft hyphens. Copies from web pages
 * and scans are full of them. The page keeps them; labels, citations and passages are looked for without.
 */
final class Visible {
    private final String text;
    /** Where each character of the text stands in the original; empty when nothing was left out. */
    private final int[] places;

    private Visible(String text, int... places) {
        this.text = text;
        this.places = places;
    }

    static Visible of(String plain) {
        int first = 0;
        while (first < plain.length() && !isInvisible(plain, first)) {
            first++;
        }
        if (first == plain.length()) {
            return new Visible(plain);
        }
        StringBuilder out = new StringBuilder(plain.length());
        int[] places = new int[plain.length()];
        for (int i = 0; i < plain.length(); i++) {
            if (!isInvisible(plain, i)) {
                places[out.length()] = i;
                out.append(plain.charAt(i));
            }
        }
        return new Visible(out.toString(), places);
    }

    private static boolean isInvisible(String plain, int i) {
        char c = plain.charAt(i);
        if (c == '\u00AD') {
            // Word writes some numbers with it ("28\u00ADCT/TW"): there it is the hyphen.
            return i == 0 || !Character.isDigit(plain.charAt(i - 1));
        }
        return (c >= '\u200B' && c <= '\u200D') || c == '\u2060' || c == '\uFEFF';
    }

    String text() {
        return text;
    }

    /** Where a stretch that starts at {@code index} starts in the original. */
    int start(int index) {
        return places.length == 0 ? index : places[index];
    }

    /** Where a stretch that ends before {@code index} ends in the original. */
    int end(int index) {
        return places.length == 0 || index == 0 ? index : places[index - 1] + 1;
    }
}
