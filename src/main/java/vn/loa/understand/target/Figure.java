package vn.loa.understand.target;

import java.math.BigDecimal;
import java.util.Optional;
import vn.loa.understand.words.Tokens;

/**
 * A number as written in Vietnamese: points group thousands, a comma begins the decimals.
 *
 * @param from its first token
 * @param end the token after it
 */
record Figure(BigDecimal value, int from, int end) {
    private static final int MOST_DIGITS = 12;

    /** The number that starts at token {@code i}; empty inside dates, document numbers and labels. */
    static Optional<Figure> read(Tokens t, int i) {
        return read(t, i, Beside.NOTHING);
    }

    /** A number with a slash and digits right behind: {@code 42/100.000}. */
    static Optional<Figure> readBeforeSlash(Tokens t, int i) {
        return read(t, i, Beside.SLASH_BEHIND).filter(f -> t.is(f.end, '/') && t.gap(f.end) == Tokens.GLUED);
    }

    /** The number behind a slash. */
    static Optional<Figure> readBehind(Tokens t, int slash) {
        return read(t, slash + 1, Beside.SLASH_BEFORE);
    }

    /** The lower bound of a span, {@code 5-7%}: a number with a hyphen behind it. */
    static Optional<Figure> readLower(Tokens t, int i) {
        return read(t, i, Beside.HYPHEN);
    }

    /** The upper bound of a span: a number right behind a hyphen. */
    static Optional<Figure> readUpper(Tokens t, int hyphen) {
        return t.isDash(hyphen) ? read(t, hyphen + 1, Beside.HYPHEN) : Optional.empty();
    }

    /** What may stand right beside a number, so that it is still one. */
    private enum Beside {
        NOTHING,
        HYPHEN,
        SLASH_BEHIND,
        SLASH_BEFORE
    }

    private static Optional<Figure> read(Tokens t, int i, Beside beside) {
        boolean mark = beside == Beside.HYPHEN ? t.isDash(i - 1) : beside == Beside.SLASH_BEFORE;
        boolean glued = t.gap(i) == Tokens.GLUED && i > 0 && !isOpening(t, i - 1) && !mark;
        if (!t.isDigits(i) || t.length(i) > MOST_DIGITS || glued) {
            return Optional.empty();
        }
        StringBuilder digits = new StringBuilder(t.text(i));
        int end = i + 1;
        while (t.is(end, '.') && isGluedDigits(t, end) && t.length(end + 1) == 3 && digits.length() < MOST_DIGITS) {
            digits.append(t.text(end + 1));
            end += 2;
        }
        if ((t.is(end, ',') || isDecimalPoint(t, end)) && isGluedDigits(t, end) && t.length(end + 1) <= 4) {
            digits.append('.').append(t.text(end + 1));
            end += 2;
        }
        boolean over = t.is(end, '/') && t.isDigits(end + 1) && beside != Beside.SLASH_BEHIND;
        boolean spans = t.isDash(end) && beside != Beside.HYPHEN;
        boolean goesOn = t.gap(end) == Tokens.GLUED && (over || spans);
        return goesOn ? Optional.empty() : Optional.of(new Figure(new BigDecimal(digits.toString()), i, end));
    }

    private static boolean isOpening(Tokens t, int i) {
        return t.is(i, '(')
                || t.is(i, '|')
                || t.is(i, '<')
                || t.is(i, '>')
                || t.is(i, '“')
                || t.is(i, '"')
                || t.is(i, '≥')
                || t.is(i, '≤')
                || t.is(i, '~');
    }

    private static boolean isGluedDigits(Tokens t, int mark) {
        return t.gap(mark) == Tokens.GLUED && t.isDigits(mark + 1) && t.gap(mark + 1) == Tokens.GLUED;
    }

    /** {@code 98.5%}: a point before one or two digits is a typist's comma. */
    private static boolean isDecimalPoint(Tokens t, int i) {
        return t.is(i, '.') && t.length(i + 1) <= 2;
    }
}
