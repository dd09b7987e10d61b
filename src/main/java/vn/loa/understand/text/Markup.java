package vn.loa.understand.text;

import java.util.Locale;
import java.util.Set;

/**
 * Takes out of a line what is no text: Markdown's marks, tags, the bookmarks that Word leaves, invisible characters. White
 * space of any kind becomes one space. Reads each character once.
 */
final class Markup {
    private static final Set<String> TAGS = Set.of("sup", "sub", "u", "b", "i", "em", "strong", "span", "s");
    /** Tags that part the words on either side: lines of a table's cell. */
    private static final Set<String> BREAKS = Set.of("br", "p", "li", "div");

    private static final int LONGEST_TAG = 40;
    private static final int LONGEST_BOOKMARK = 60;
    private static final int LONGEST_LINK = 400;

    /** What a character is to a line that stays as it is: stops are looked at one by one. */
    private static final int ORDINARY = 0;

    private static final int BLANK = 1;
    private static final int STOP = 2;
    private static final byte[] KINDS = new byte[0x2000];

    static {
        for (char c = 0; c < KINDS.length; c++) {
            KINDS[c] = (byte) computeKind(c);
        }
    }

    private final SourceText source;
    private final char[] chars;
    private final int end;
    private int at;

    private Markup(SourceText source, int start, int end) {
        this.source = source;
        this.chars = source.chars();
        this.at = start;
        this.end = end;
    }

    static Plain strip(SourceText source, int start, int end) {
        return start == end ? Plain.EMPTY : new Markup(source, start, end).run();
    }

    private Plain run() {
        skipQuoting();
        while (at < end && chars[at] == ' ') {
            at++;
        }
        int from = at;
        at = ordinaryEnd(from, true);
        return at == end ? piece(from) : rest(from);
    }

    /** Without markup: the line as it stands. */
    private Plain piece(int from) {
        int to = end;
        while (to > from && chars[to - 1] == ' ') {
            to--;
        }
        return to == from ? Plain.EMPTY : Plain.piece(source.text().substring(from, to), from);
    }

    private Plain rest(int from) {
        Plain.Builder out = new Plain.Builder(end - from);
        if (at > from) {
            out.add(chars, from, at, from);
        }
        while (at < end) {
            int stop = ordinaryEnd(at, out.endsInSpace());
            if (stop > at) {
                out.add(chars, at, stop, at);
                at = stop;
            } else {
                step(chars[at], out);
            }
        }
        return out.build();
    }

    /** The end of what stands here as it is, single spaces included. */
    private int ordinaryEnd(int from, boolean afterSpace) {
        int before = afterSpace ? BLANK : ORDINARY;
        for (int i = from; i < end; i++) {
            int kind = kind(chars[i]);
            if ((kind & (before | STOP)) != 0) {
                return i;
            }
            before = kind;
        }
        return end;
    }

    private static int kind(char c) {
        return c < KINDS.length ? KINDS[c] : computeKind(c);
    }

    private static int computeKind(char c) {
        if (c == ' ') {
            return BLANK;
        }
        return "<[]*\\".indexOf(c) >= 0 || isSpace(c) || isInvisible(c) ? STOP : ORDINARY;
    }

    private void skipQuoting() {
        while (at < end && (chars[at] == '>' || chars[at] <= ' ')) {
            at++;
        }
        int hash = at;
        while (hash < end && chars[hash] == '#') {
            hash++;
        }
        at = hash < end && chars[hash] == ' ' ? hash : at;
    }

    private void step(char c, Plain.Builder out) {
        int skip = c == '<' ? tag(out) : c == '[' ? bracket() : c == ']' ? address() : 0;
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
        return c == '\\' && at + 1 < end && "\\`*_{}[]()#+-.!|<>".indexOf(chars[at + 1]) >= 0;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0' || (c >= '\u2000' && c <= '\u200A') || c == '\u202F' || c == '\u3000';
    }

    private static boolean isInvisible(char c) {
        return c == '\u00AD' || (c >= '\u200B' && c <= '\u200F') || c == '\uFEFF' || c == '\u2060';
    }

    /** How long the tag here is; 0 where none is known. */
    private int tag(Plain.Builder out) {
        int close = indexOf('>', LONGEST_TAG);
        if (close < 0) {
            return 0;
        }
        int from = at + 1 < close && chars[at + 1] == '/' ? at + 2 : at + 1;
        int to = from;
        while (to < close && Character.isLetter(chars[to])) {
            to++;
        }
        String name = source.text().substring(from, to).toLowerCase(Locale.ROOT);
        if (BREAKS.contains(name)) {
            out.space(at);
        }
        return BREAKS.contains(name) || TAGS.contains(name) ? close - at + 1 : 0;
    }

    /** {@code [bookmark: _GoBack]} goes whole; of {@code [text](address)} the text stays. */
    private int bracket() {
        if (source.text().startsWith("[bookmark:", at)) {
            int close = indexOf(']', LONGEST_BOOKMARK);
            return close < 0 ? 0 : close - at + 1;
        }
        int close = indexOf(']', LONGEST_LINK);
        return close > 0 && close + 1 < end && chars[close + 1] == '(' ? 1 : 0;
    }

    private int address() {
        if (at + 1 >= end || chars[at + 1] != '(') {
            return 0;
        }
        int close = indexOf(')', LONGEST_LINK);
        return close < 0 ? 0 : close - at + 1;
    }

    private int indexOf(char mark, int reach) {
        int stop = Math.min(end, at + reach);
        for (int i = at; i < stop; i++) {
            if (chars[i] == mark) {
                return i;
            }
        }
        return -1;
    }
}
