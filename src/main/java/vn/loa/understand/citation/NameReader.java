package vn.loa.understand.citation;

import java.util.Optional;
import vn.loa.understand.words.Phrases;
import vn.loa.understand.words.Tokens;
import vn.loa.understand.words.WordSet;

/**
 * Reads documents cited by name, for which no table can be complete: programmes and strategies up to the period that ends
 * their name, and resolutions named after the congress or conference that passed them.
 */
final class NameReader {
    private static final int MOST_TOKENS = 60;
    private static final int LEAST_WORDS = 2;

    private final Grammar grammar;
    private final WordSet noProgramme;
    private final WordSet congressWords;
    private final WordSet ordinals;
    private final Phrases<Boolean> periods;
    private final Phrases<Boolean> horizons;
    private final Phrases<Boolean> meetings;
    private final Phrases<Boolean> national;
    private final Phrases<Boolean> toBeMade;

    NameReader(Grammar grammar) {
        this.grammar = grammar;
        this.noProgramme =
                grammar.words("này đó trên nêu đã được và với do tại theo của thực triển phối trước hiện khác cụ"
                        + " ngoài trong nói có là cho để nhằm phải sẽ hoặc về năm giai không như mà khi");
        this.congressWords =
                grammar.words("đại hội biểu nghị toàn quốc trung ương ban chấp hành đảng bộ lần thứ khóa tỉnh"
                        + " thành phố huyện quận xã phường thị nhiệm kỳ của");
        this.ordinals = grammar.words("nhất hai ba tư bốn năm sáu bảy tám chín mười");
        this.periods = phrases(
                "giai đoạn",
                "thời kỳ",
                "nhiệm kỳ",
                "đến năm",
                "giai đoạn từ năm",
                "giai đoạn từ",
                "giai đoạn đến",
                "giai đoạn đến năm",
                "giai đoạn năm");
        this.horizons = phrases(
                "tầm nhìn đến năm",
                "tầm nhìn đến",
                "tầm nhìn",
                "tầm nhìn năm",
                "định hướng đến năm",
                "định hướng đến",
                "định hướng năm",
                "định hướng");
        this.meetings = phrases("Đại hội", "Hội nghị", "Trung ương");
        this.national = phrases("quốc gia");
        this.toBeMade = phrases("xây dựng", "ban hành", "soạn thảo", "tham mưu");
    }

    private Phrases<Boolean> phrases(String... all) {
        Phrases<Boolean> phrases = Phrases.seldom(grammar.vocabulary, false, false);
        for (String phrase : all) {
            phrases.add(phrase, true);
        }
        return phrases;
    }

    /**
     * A programme whose kind stands at {@code [i, kindEnd)}: a capital, words, and a period or an acronym in brackets, perhaps
     * between quotation marks. A
     * programme that is still to be made ("xây dựng Đề án …") is no citation.
     */
    Optional<Found.Piece> programme(Tokens t, int i, int kindEnd) {
        boolean quoted = t.is(kindEnd, '“') || t.is(kindEnd, '"');
        int from = quoted ? kindEnd + 1 : kindEnd;
        boolean named = t.isCapital(i) || national.at(t, from) || national.at(t, from - 2);
        if (!named
                || !t.isWord(from)
                || (noProgramme.holds(t, from) && !isNational(t, from))
                || toBeMade.at(t, i - 2)) {
            return Optional.empty();
        }
        int words = 0;
        for (int at = from; at < from + MOST_TOKENS && !stops(t, at); at++) {
            int end = words < LEAST_WORDS ? -1 : periodEnd(t, at);
            if (end > 0) {
                boolean closed = quoted && (t.is(end, '”') || t.is(end, '"'));
                return Optional.of(new Found.Piece(t.joined(i, end), closed ? end + 1 : end));
            }
            words += t.isWord(at) ? 1 : 0;
            if (words >= LEAST_WORDS && isAcronym(t, at + 1)) {
                return Optional.of(new Found.Piece(t.joined(i, at + 4), at + 4));
            }
        }
        return Optional.empty();
    }

    /** "Chương trình mục tiêu quốc gia về …". */
    private boolean isNational(Tokens t, int from) {
        return t.exact(from) == grammar.ve && national.at(t, from - 2);
    }

    private boolean stops(Tokens t, int at) {
        boolean mark = !t.isWord(at) && !t.isDigits(at) && !t.is(at, ',') && !t.isDash(at);
        boolean block = t.gap(at) == Tokens.NEW_BLOCK;
        return mark || block || (t.isCapital(at) && grammar.exactKinds.at(t, at));
    }

    /** {@code (OCOP)}: what has an acronym has a name. */
    private static boolean isAcronym(Tokens t, int i) {
        return t.is(i, '(') && t.isUpper(i + 1) && t.length(i + 1) >= 2 && t.is(i + 2, ')');
    }

    /** The token after {@code giai đoạn 2021 - 2030, tầm nhìn đến năm 2045} at {@code i}, or -1. */
    int periodEnd(Tokens t, int i) {
        int end = periods.longest(t, i).map(p -> yearsEnd(t, p.end())).orElse(-1);
        while (end > 0) {
            int next = t.is(end, ',') ? end + 1 : end;
            next = t.exact(next) == grammar.va ? next + 1 : next;
            int horizon =
                    horizons.longest(t, next).map(h -> yearsEnd(t, h.end())).orElse(-1);
            if (horizon < 0) {
                return end;
            }
            end = horizon;
        }
        return -1;
    }

    private int yearsEnd(Tokens t, int i) {
        if (!isYear(t, i)) {
            return -1;
        }
        boolean range = t.isDash(i + 1) || t.spells(i + 1, "đến");
        int second = range && t.exact(i + 2) == grammar.nam ? i + 3 : i + 2;
        return range && isYear(t, second) ? second + 1 : i + 1;
    }

    private static boolean isYear(Tokens t, int i) {
        return t.length(i) == 4 && t.value(i) >= 1900 && t.value(i) < 2200;
    }

    /** {@code Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIV, nhiệm kỳ 2020-2025}: the kind stands at {@code [i, from)}. */
    Optional<Found.Piece> congress(Tokens t, int i, int from) {
        if (!meetings.at(t, from)) {
            return Optional.empty();
        }
        int end = -1;
        for (int at = from; at < from + MOST_TOKENS / 2 && belongsToCongress(t, at); at++) {
            end = isTerm(t, at) ? at + 1 : end;
        }
        if (end < 0) {
            return Optional.empty();
        }
        int last = closing(t, end, from);
        return Optional.of(new Found.Piece(t.joined(i, last), last));
    }

    private boolean belongsToCongress(Tokens t, int at) {
        boolean ordinal = ordinals.holds(t, at) && t.spells(at - 1, "thứ");
        boolean next = (t.is(at, ',') || t.exact(at) == grammar.va) && isTerm(t, at + 1) && isTerm(t, at - 1);
        boolean bracket = (t.is(at, '(') && t.text(at + 1).startsWith("kh")) || next;
        boolean small = t.isDigits(at) && t.length(at) <= 2;
        return t.gap(at) != Tokens.NEW_BLOCK
                && (congressWords.holds(t, at) || ordinal || bracket || small || t.isCapital(at))
                && !(t.isCapital(at) && grammar.exactKinds.at(t, at));
    }

    /** A Roman numeral, or a number or ordinal after {@code thứ}. */
    private boolean isTerm(Tokens t, int at) {
        boolean roman = t.isUpper(at) && t.isRoman(at);
        return roman || (t.spells(at - 1, "thứ") && (t.isDigits(at) || ordinals.holds(t, at)));
    }

    private int closing(Tokens t, int end, int from) {
        int at = end;
        if (t.is(at, ')') && bracketOpen(t, from, at)) {
            at++;
        }
        int term = t.is(at, ',') ? at + 1 : at;
        int period = t.spells(term, "nhiệm") ? periodEnd(t, term) : -1;
        at = period > 0 ? period : at;
        return t.exact(at) == grammar.cua && t.spells(at + 1, "Đảng") ? at + 2 : at;
    }

    private static boolean bracketOpen(Tokens t, int from, int to) {
        for (int i = from; i < to; i++) {
            if (t.is(i, '(')) {
                return true;
            }
        }
        return false;
    }
}
