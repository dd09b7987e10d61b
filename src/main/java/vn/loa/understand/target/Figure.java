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
        return read(t, i, false);
    }

    /** The lower bound of a span, {@code 5-7%}: a number with a hyphen behind it. */
    static Optional<Figure> readLower(Tokens t, int i) {
        return read(t, i, true);
    }

    /** The upper bound of a span: a number right behind a hyphen. */
    static Optional<Figure> readUpper(Tokens t, int hyphen) {
        return t.isDash(hyphen) ? read(t, hyphen + 1, true) : Optional.empty();
    }

    private static Optional<Figure> read(Tokens t, int i, boolean span) {
        boolean hyphen = span && t.isDash(i - 1);
        boolean glued = t.gap(i) == Tokens.GLUED && i > 0 && !isOpening(t, i - 1) && !hyphen;
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
        boolean goesOn =
                t.gap(end) == Tokens.GLUED && ((t.is(end, '/') && t.isDigits(end + 1)) || (t.isDash(end) && !span));
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
