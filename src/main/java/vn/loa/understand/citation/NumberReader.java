package vn.loa.understand.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.loa.understand.citation.Signs.Sign;
import vn.loa.understand.words.ScannedDigits;
import vn.loa.understand.words.Tokens;

/**
 * Reads official numbers of the Party ({@code 28-CT/TW}) and of the state ({@code 1472/QĐ-TTg}, {@code 121/2020/QH14},
 * {@code 2259/UBND-VX2}), however spaced, hyphenated or cased, and gives them their official spelling. The letters decide
 * what is a number: digits and marks alone are dates, shares or phone numbers.
 */
final class NumberReader {
    private static final int MOST_PARTS = 12;
    private static final int LONGEST_LETTERS = 20;
    private static final int MOST_RUNNING = 6;
    private static final Sign NO_SIGN = new Sign("", false, false, false, false, false);

    private final Signs signs;

    NumberReader(Grammar grammar) {
        this.signs = grammar.signs;
    }

    /** One part of a number after the running number: the mark in front of it, and a year or letters. */
    private record Part(char mark, String text, Sign sign, int end) {
        boolean isLetters() {
            return Character.isLetter(text.charAt(0));
        }
    }

    /**
     * The full number that starts at token {@code i}.
     *
     * @param announced whether a kind or {@code số} stands in front: then letters that no table holds will do
     */
    Optional<Found.Numeral> read(Tokens t, int i, boolean announced) {
        if (!announced && !mayBegin(t, i)) {
            return Optional.empty();
        }
        Running running = running(t, i);
        int at = running.end;
        if (at < 0 || !(isMark(t, at) || (announced && isSpacedSign(t, at)))) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>(4);
        while (parts.size() < MOST_PARTS) {
            Optional<Part> part = part(t, at, parts, announced);
            if (part.isEmpty()) {
                part = markless(t, at, parts, announced);
            }
            if (part.isEmpty()) {
                break;
            }
            parts.add(part.get());
            at = part.get().end;
        }
        boolean official = isOfficial(parts, announced && running.sure);
        return official ? Optional.of(new Found.Numeral(spell(running.text, parts), true, at)) : Optional.empty();
    }

    /** Whether a mark, a letter or a point follows the digits: most digits of a text are followed by a space. */
    private static boolean mayBegin(Tokens t, int i) {
        boolean glued = t.gap(i + 1) == Tokens.GLUED && (t.isWord(i + 1) || t.is(i + 1, '.'));
        return glued || isMark(t, i + 1) || !t.isDigits(i);
    }

    /** A running number alone, {@code 28}; as a list may hold after "các Nghị quyết số". */
    Optional<Found.Numeral> readBare(Tokens t, int i) {
        int next = i + 1;
        boolean whole = t.isDigits(i) && t.length(i) <= 4 && !(t.gap(next) == Tokens.GLUED && goesOn(t, next));
        return whole ? Optional.of(new Found.Numeral(t.text(i), false, next)) : Optional.empty();
    }

    private static boolean goesOn(Tokens t, int i) {
        boolean decimal = (t.is(i, '.') || t.is(i, ',')) && t.isDigits(i + 1) && t.gap(i + 1) == Tokens.GLUED;
        return decimal || isMark(t, i) || t.is(i, '%') || t.isWord(i);
    }

    private static boolean isMark(Tokens t, int i) {
        return t.is(i, '/') || t.is(i, '_') || t.isDash(i);
    }

    /**
     * A running number.
     *
     * @param sure whether it holds a digit, so that it is no word
     * @param end the token after it; -1 when there is none
     */
    private record Running(String text, boolean sure, int end) {}

    private static final Running NO_RUNNING = new Running("", false, -1);

    /** Digits, {@code 66.15}, {@code 30c}. */
    private static Running running(Tokens t, int i) {
        ScannedDigits.Read digits = ScannedDigits.at(t, i);
        int length = digits.value().length();
        if (length == 0 || length > MOST_RUNNING) {
            return NO_RUNNING;
        }
        int end = digits.end();
        StringBuilder text = new StringBuilder(digits.value());
        if (t.is(end, '.') && t.gap(end) == Tokens.GLUED && t.isDigits(end + 1) && t.gap(end + 1) == Tokens.GLUED) {
            text.append('.').append(t.text(end + 1));
            end += 2;
        }
        boolean letter = t.isWord(end) && t.gap(end) == Tokens.GLUED && t.length(end) == 1 && !t.isCapital(end);
        String suffix = letter ? t.text(end) : "";
        boolean sure = digits.sure() || digits.end() > i + 1;
        return new Running(text + suffix, sure, letter ? end + 1 : end);
    }

    /** {@code 28 CT/TW}: a type behind the running number with a space for its hyphen. */
    private boolean isSpacedSign(Tokens t, int i) {
        return t.gap(i) == Tokens.SPACED
                && t.isUpper(i)
                && signs.of(t.text(i)).type()
                && (t.is(i + 1, '/') || t.isDash(i + 1))
                && t.gap(i + 1) == Tokens.GLUED
                && t.isCapital(i + 2)
                && (t.isUpper(i + 2) || signs.of(t.text(i + 2)).known());
    }

    /** {@code 1472 QĐ/TTg}: the body is one of the state, whose numbers begin with a slash. */
    private boolean isState(Tokens t, int i) {
        Sign sign = signs.of(t.text(i));
        return sign.known() && !sign.party() && !sign.type() && !sign.spelling().equals("BCĐ");
    }

    /** A part whose mark was lost or is a point: {@code 12/QĐ UBND}, {@code 12/QĐ.UB}, {@code 28 CT/TW}. */
    private Optional<Part> markless(Tokens t, int i, List<Part> before, boolean announced) {
        if (before.isEmpty()) {
            return announced && isSpacedSign(t, i)
                    ? letters(t, i, t.is(i + 1, '/') && !isState(t, i + 2) ? '-' : '/', true, before)
                    : Optional.empty();
        }
        Part last = before.get(before.size() - 1);
        boolean type = last.sign.type() && last.isLetters() && !last.sign.glued() && !last.sign.assembly();
        boolean point = t.is(i, '.')
                && t.gap(i) == Tokens.GLUED
                && t.gap(i + 1) == Tokens.GLUED
                && t.isUpper(i + 1)
                && t.length(i + 1) >= 2;
        if (type && point) {
            return letters(t, i + 1, '-', announced, before);
        }
        Sign sign = type && t.gap(i) == Tokens.SPACED && t.isUpper(i) ? signs.of(t.text(i)) : NO_SIGN;
        boolean body = sign.known() && !sign.type() && t.length(i) >= 2;
        return body ? letters(t, i, sign.party() ? '/' : '-', announced, before) : Optional.empty();
    }

    /** The part at token {@code i}; empty when the number ends before it. */
    private Optional<Part> part(Tokens t, int i, List<Part> before, boolean announced) {
        if (!isMark(t, i) || t.gap(i) == Tokens.NEW_BLOCK) {
            return Optional.empty();
        }
        boolean doubled = t.is(i, '/') && t.is(i + 1, '/') && t.gap(i + 1) == Tokens.GLUED;
        int at = doubled ? i + 2 : i + 1;
        if (t.gap(at) == Tokens.NEW_BLOCK) {
            return Optional.empty();
        }
        char mark = t.is(i, '/') ? '/' : '-';
        Optional<Part> year = year(t, at, mark, before);
        if (year.isPresent() || t.isDigits(at)) {
            return year;
        }
        boolean gapBefore = t.gap(i) != Tokens.GLUED;
        boolean gapAfter = t.gap(at) != Tokens.GLUED;
        if (gapBefore && gapAfter && isComplete(before)) {
            return Optional.empty();
        }
        boolean spaced = gapBefore || gapAfter;
        return letters(t, at, mark, announced, before).filter(p -> p.sign.known() || !spaced || t.length(at) >= 2);
    }

    /** A year right after the running number. */
    private static Optional<Part> year(Tokens t, int at, char mark, List<Part> before) {
        if (!before.isEmpty() || mark != '/') {
            return Optional.empty();
        }
        String digits = ScannedDigits.at(t, at).value();
        boolean year = digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
        return year
                ? Optional.of(
                        new Part(mark, digits, NO_SIGN, ScannedDigits.at(t, at).end()))
                : Optional.empty();
    }

    private Optional<Part> letters(Tokens t, int at, char mark, boolean announced, List<Part> before) {
        if (!t.isWord(at) || t.length(at) > LONGEST_LETTERS) {
            return Optional.empty();
        }
        String text = t.text(at);
        Sign sign = signs.of(text);
        boolean lower = !t.isCapital(at);
        boolean may = sign.known() ? announced || !lower : looksOfficial(t, at, text, announced);
        // A number typed in small letters throughout: what follows its type is a body.
        boolean small = !may && lower && announced && t.gap(at) == Tokens.GLUED && isSmall(t, at, before);
        if (!may && !small) {
            return Optional.empty();
        }
        int end = tailEnd(t, at + 1, sign.assembly());
        String digits = end > at + 1 ? t.text(end - 1) : "";
        String spelling = small ? text.toUpperCase(Locale.ROOT) : sign.spelling();
        return Optional.of(new Part(mark, spelling + digits, sign, end));
    }

    private static boolean looksOfficial(Tokens t, int at, String text, boolean announced) {
        boolean upper = t.isUpper(at);
        return (upper && text.length() >= 2) || (announced && t.isCapital(at) && (upper || isMostlyCapitals(text)));
    }

    private static boolean isSmall(Tokens t, int at, List<Part> before) {
        boolean type = !before.isEmpty() && before.get(before.size() - 1).isLetters();
        return type && t.gap(at - 1) == Tokens.GLUED && !t.isCapital(at - 2) && t.length(at) <= 8;
    }

    /** {@code ThU}, {@code HĐBCh}: no ordinary word. */
    private static boolean isMostlyCapitals(String text) {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return text.length() > 1 && capitals * 2 > text.length();
    }

    /** The token after the digits that belong to letters: {@code VX2}, {@code QH14}, {@code QH-13}. */
    private static int tailEnd(Tokens t, int i, boolean assembly) {
        if (t.isDigits(i) && t.gap(i) == Tokens.GLUED && t.length(i) <= 3) {
            return i + 1;
        }
        if (assembly && t.isDigits(i) && t.length(i) == 2 && t.gap(i) == Tokens.SPACED && !t.is(i + 1, '/')) {
            return i + 1;
        }
        return assembly && t.isDash(i) && t.isDigits(i + 1) && t.length(i + 1) == 2 ? i + 2 : i;
    }

    /** Whether type and body both stand already, so that a dash between spaces begins something else. */
    private static boolean isComplete(List<Part> parts) {
        int letters = 0;
        for (Part part : parts) {
            if (part.text.equals("TTLT") || part.text.equals("NQLT")) {
                return false;
            }
            letters += part.isLetters() ? 1 : 0;
            letters += part.sign.glued() || part.sign.assembly() ? 1 : 0;
        }
        return letters >= 2;
    }

    /** Unannounced, a number needs a known type and a body, or the National Assembly's sign. */
    private static boolean isOfficial(List<Part> parts, boolean announced) {
        boolean type = false;
        int letters = 0;
        for (Part part : parts) {
            type |= part.sign.type();
            letters += part.isLetters() ? 1 : 0;
        }
        return announced ? letters > 0 : type && (letters > 1 || isComplete(parts));
    }

    private static String spell(String running, List<Part> parts) {
        if (isStateInWrongOrder(parts)) {
            return running + "/" + parts.get(0).text + "-" + parts.get(1).text;
        }
        if (isPartyInWrongOrder(parts)) {
            return running + "-" + parts.get(0).text + "/" + parts.get(1).text;
        }
        StringBuilder out = new StringBuilder(running);
        for (Part part : parts) {
            out.append(part.mark).append(part.text);
        }
        return out.toString();
    }

    /** {@code 1472 QĐ/TTg} for {@code 1472/QĐ-TTg}: a slash was printed for the hyphen, nothing for the slash. */
    private static boolean isStateInWrongOrder(List<Part> parts) {
        return parts.size() == 2
                && parts.get(0).mark == '/'
                && parts.get(1).mark == '/'
                && parts.get(0).sign.type()
                && parts.get(1).sign.known();
    }

    /** {@code 28/CT-TW} for {@code 28-CT/TW}: only the Party has these bodies, and it writes the slash last. */
    private static boolean isPartyInWrongOrder(List<Part> parts) {
        return parts.size() == 2
                && parts.get(0).mark == '/'
                && parts.get(1).mark == '-'
                && parts.get(0).sign.type()
                && parts.get(1).sign.party();
    }
}
