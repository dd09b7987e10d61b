package vn.loa.understand.citation;

import java.util.Optional;
import vn.loa.understand.words.DateReader;
import vn.loa.understand.words.Phrases;
import vn.loa.understand.words.Tokens;
import vn.loa.understand.words.WordSet;

/**
 * Reads names of laws: from the table, else up to the number or date that ends them ({@code Luật … số 57/2014/QH13}), else
 * by their capitals.
 */
final class LawReader {
    private static final int MOST_TOKENS = 40;
    private static final int MOST_CAPITALS = 10;
    /** {@code Luật BHYT}. */
    private static final int LEAST_ACRONYM = 3;

    private final Grammar grammar;
    private final NumberReader numbers;
    private final DateReader dates;
    private final WordSet namesEnd;
    private final WordSet guessEnd;
    private final WordSet noLaw;
    private final Phrases<Boolean> amending;
    /** What stands in brackets behind the name of a law passed anew. */
    private final Phrases<Boolean> amended;

    LawReader(Grammar grammar, NumberReader numbers, DateReader dates) {
        this.grammar = grammar;
        this.numbers = numbers;
        this.dates = dates;
        this.namesEnd =
                grammar.words("này đó trên trước kể sau được đã có không là thì nếu khi nhằm để bao nêu hiện mà như"
                        + " còn vẫn phải sẽ bị từ nói do nay căn");
        this.guessEnd = grammar.words("về theo tại trong của với quy ban ngày số cho đối vào năm đến hoặc");
        this.noLaw = grammar.words("sư gia học pháp này đó hiện lệ sửa tục");
        this.amending = Phrases.seldom(grammar.vocabulary, true, false);
        amending.add("sửa đổi", true);
        this.amended = Phrases.seldom(grammar.vocabulary, false, true);
        amended.add("sửa đổi", true);
        amended.add("sửa đổi, bổ sung", true);
    }

    /** The token after the name of the law whose kind stands at {@code [i, from)}; -1 when it bears no name. */
    int nameEnd(Tokens t, int i, int from) {
        int known = grammar.names.end(t, i);
        boolean lower = !t.isCapital(i);
        if (lower && known > 0 && known - i < 3) {
            return -1;
        }
        int anchored = lower ? -1 : anchoredEnd(t, known > 0 ? known : from, known > 0);
        if (anchored > from) {
            return anchored;
        }
        return known > 0 ? known : guessedEnd(t, i, from);
    }

    /** The token at which a number or a date ends the name, or -1. */
    private int anchoredEnd(Tokens t, int from, boolean known) {
        if (!known && (!t.isWord(from) || noLaw.holds(t, from))) {
            return -1;
        }
        for (int at = from; at < from + MOST_TOKENS; at++) {
            boolean stop = t.isDigits(at) || isStop(t, at, known) || namesEnd.holds(t, at);
            if (stop || t.gap(at) == Tokens.NEW_BLOCK) {
                return -1;
            }
            if (isAnchor(t, at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isAnchor(Tokens t, int at) {
        if (t.folded(at) == grammar.soFolded) {
            return numbers.read(t, at + 1, true).isPresent();
        }
        return t.exact(at) == grammar.ngay && dates.read(t, at).isPresent();
    }

    private boolean isStop(Tokens t, int at, boolean known) {
        boolean comma = t.is(at, ',');
        boolean mark = !t.isWord(at) && !(comma && !known) && !t.isDash(at);
        return mark || (t.isCapital(at) && grammar.exactKinds.at(t, at));
    }

    /** A capital and words up to one that cannot stand in a name: {@code Luật Nhà giáo quy định …}. */
    private int guessedEnd(Tokens t, int i, int from) {
        boolean acronym = !t.isUpper(i) && t.length(from) >= LEAST_ACRONYM && !t.isRoman(from);
        boolean name = t.isCapital(i) && t.isCapital(from) && (!t.isUpper(from) || acronym) && !noLaw.holds(t, from);
        if (!name || t.gap(from) == Tokens.NEW_BLOCK) {
            return -1;
        }
        int at = from + 1;
        while (at - from < MOST_CAPITALS && continues(t, at)) {
            at++;
        }
        return at;
    }

    private boolean continues(Tokens t, int at) {
        boolean free = t.spells(at, "do") && t.spells(at - 1, "tự");
        boolean party = t.isDash(at) && t.isCapital(at - 1) && t.isCapital(at + 1);
        if ((free || party) && t.gap(at) != Tokens.NEW_BLOCK) {
            return !(party && grammar.exactKinds.at(t, at + 1));
        }
        if (!t.isWord(at) || t.gap(at) == Tokens.NEW_BLOCK || namesEnd.holds(t, at) || guessEnd.holds(t, at)) {
            return false;
        }
        int word = t.exact(at) == grammar.va ? at + 1 : at;
        boolean kind = t.isCapital(word) && grammar.exactKinds.at(t, word);
        return !kind && (word == at || t.isCapital(word));
    }

    /** The token behind {@code (sửa đổi)} or {@code (sửa đổi, bổ sung)} at {@code i}; {@code i} where none stands. */
    int behindAmended(Tokens t, int i) {
        int end = t.is(i, '(') ? amended.end(t, i + 1) : -1;
        return end > 0 && t.is(end, ')') ? end + 1 : i;
    }

    /** Whether the law with its kind before token {@code from} is named after the laws that it amends. */
    boolean isAmending(Tokens t, int from) {
        return amending.at(t, from);
    }

    /** Where the first law stands that an amending law names ({@code … một số điều của Luật Giá}), or -1. */
    int amendedAt(Tokens t, int from) {
        for (int at = from + 2; at < from + MOST_TOKENS; at++) {
            if (t.gap(at) == Tokens.NEW_BLOCK || t.is(at, ';') || t.is(at, '.') || t.is(at, ':')) {
                return -1;
            }
            if (lawKind(t, at).isPresent()) {
                return at;
            }
        }
        return -1;
    }

    /** The kind of a law, in capitals or with one, at token {@code at}. */
    Optional<Phrases.Match<Grammar.Kind>> lawKind(Tokens t, int at) {
        return t.isCapital(at)
                ? grammar.kinds.longest(t, at).filter(k -> k.value().may("law"))
                : Optional.empty();
    }
}
