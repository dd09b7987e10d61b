package vn.loa.understand.text;

/**
 * A line of the file, cleaned.
 *
 * @param start its offset in the file
 * @param raw the line as it stands
 * @param plain without markup
 * @param heading whether Markdown marks it as a heading
 * @param noise whether it is no text: blank, a rule, a page number, an address that printing left
 * @param rule whether it is a line drawn with dashes or their like
 */
public record Row(int start, String raw, Plain plain, boolean heading, boolean noise, boolean rule) {
    private static final int LONGEST_PAGE_MARK = 16;

    static Row of(SourceText source, int line) {
        int start = source.start(line);
        int end = source.end(line);
        Plain plain = Markup.strip(source, start, end);
        String text = plain.text();
        boolean same = text.length() == end - start && plain.isPiece();
        String raw = same ? text : source.text().substring(start, end);
        boolean wordless = isWordless(text);
        boolean rule = wordless && !raw.isBlank() && !isDigits(text);
        return new Row(start, raw, plain, isHeading(raw), wordless || isLeftOver(text), rule);
    }

    private static boolean isHeading(String raw) {
        int i = 0;
        while (i < raw.length() && Character.isWhitespace(raw.charAt(i))) {
            i++;
        }
        return i < raw.length() && raw.charAt(i) == '#';
    }

    /** The cleaned text. */
    public String text() {
        return plain.text();
    }

    int indent() {
        int i = 0;
        while (i < raw.length() && (raw.charAt(i) == ' ' || raw.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    /** No letters, and no figures but a page number. */
    private static boolean isWordless(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c) || c == '%' || c == '/' || c == ',') {
                return c == '/' && text.equals("./.");
            }
            digits += Character.isDigit(c) ? 1 : 0;
        }
        return digits <= 3;
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Page marks in words, and the addresses of links that printing to a file leaves on lines of their own. */
    private static boolean isLeftOver(String text) {
        if (text.isEmpty() || "hwTtP".indexOf(text.charAt(0)) < 0) {
            return false;
        }
        if (text.startsWith("http://") || text.startsWith("https://") || text.startsWith("www.")) {
            return text.indexOf(' ') < 0;
        }
        boolean page = text.startsWith("Trang ") || text.startsWith("trang ") || text.startsWith("Page ");
        return page && text.length() <= LONGEST_PAGE_MARK && isDigits(text) && text.split(" ", -1).length <= 4;
    }
}
