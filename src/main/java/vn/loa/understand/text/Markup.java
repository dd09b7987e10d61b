package vn.loa.understand.text;

import java.util.Set;

/**
 * Takes out of a line what is no text: Markdown's marks, tags, the bookmarks that Word leaves, invisible characters. White
 * space of any kind becomes one space. Reads each character once.
 */
final class Markup {
    private static final Set<String> TAGS = Set.of("sup", "sub", "br", "u", "b", "i", "em", "strong", "p", "span", "s");
    private static final int LONGEST_TAG = 40;
    private static final int LONGEST_BOOKMARK = 60;
    private static final int LONGEST_LINK = 400;

    private final String text;
    private final int end;
    private final Plain.Builder out = new Plain.Builder();
    private int at;

    private Markup(String text, int start, int end) {
        this.text = text;
        this.at = start;
        this.end = end;
    }

    static Plain strip(String text, int start, int end) {
        return new Markup(text, start, end).run();
    }

    private Plain run() {
        skipQuoting();
        while (at < end) {
            step(text.charAt(at));
        }
        return out.build();
    }

    private void skipQuoting() {
        while (at < end && (text.charAt(at) == '>' || text.charAt(at) <= ' ')) {
            at++;
        }
        int hash = at;
        while (hash < end && text.charAt(hash) == '#') {
            hash++;
        }
        at = hash < end && text.charAt(hash) == ' ' ? hash : at;
    }

    private void step(char c) {
        int skip = c == '<' ? tag() : c == '[' ? bracket() : c == ']' ? address() : 0;
        if (skip > 0) {
            at += skip;
        } else if (isSpace(c)) {
            out.space(at++);
        } else if (c == '*' || isInvisible(c) || isEscape(c)) {
            at++;
        } else {
            out.add(c, at++);
        }
    }

    /** A backslash in front of a mark, as Markdown escapes it. */
    private boolean isEscape(char c) {
        return c == '\\' && at + 1 < end && "\\`*_{}[]()#+-.!|<>".indexOf(text.charAt(at + 1)) >= 0;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0' || (c >= '\u2000' && c <= '\u200A') || c == '\u202F' || c == '\u3000';
    }

    private static boolean isInvisible(char c) {
        return c == '\u00AD' || (c >= '\u200B' && c <= '\u200F') || c == '\uFEFF' || c == '\u2060';
    }

    private int tag() {
        int close = indexOf('>', LONGEST_TAG);
        if (close < 0) {
            return 0;
        }
        int from = at + 1 < close && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
        int to = from;
        while (to < close && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return TAGS.contains(text.substring(from, to)) ? close - at + 1 : 0;
    }

    /** {@code [bookmark: _GoBack]} goes whole; of {@code [text](address)} the text stays. */
    private int bracket() {
        if (text.startsWith("[bookmark:", at)) {
            int close = indexOf(']', LONGEST_BOOKMARK);
            return close < 0 ? 0 : close - at + 1;
        }
        int close = indexOf(']', LONGEST_LINK);
        return close > 0 && close + 1 < end && text.charAt(close + 1) == '(' ? 1 : 0;
    }

    private int address() {
        if (at + 1 >= end || text.charAt(at + 1) != '(') {
            return 0;
        }
        int close = indexOf(')', LONGEST_LINK);
        return close < 0 ? 0 : close - at + 1;
    }

    private int indexOf(char mark, int reach) {
        int stop = Math.min(end, at + reach);
        for (int i = at; i < stop; i++) {
            if (text.charAt(i) == mark) {
                return i;
            }
        }
        return -1;
    }
}
