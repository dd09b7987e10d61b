package vn.loa.understand.target;

import java.math.BigDecimal;
import java.util.Optional;
import vn.loa.understand.words.Phrases;
import vn.loa.understand.words.Tokens;
import vn.loa.understand.words.Vocabulary;
import vn.loa.understand.words.WordSet;

/**
 * Reads figures that count on something: {@code 12 bác sĩ/10.000 dân}, {@code 42/100.000 trẻ đẻ sống}, and so many of all
 * that there are, {@code 9/12 xã}.
 */
final class Rates {
    private static final String ON = " trên ";
    /** A rate is counted on a hundred at least, on a power of ten. */
    private static final BigDecimal LEAST_BASE = BigDecimal.valueOf(100);

    private final TargetGrammar grammar;
    private final int tren;
    private final int mot;
    /** Words in front of a day and its month. */
    private final WordSet dated;

    Rates(TargetGrammar grammar, Vocabulary vocabulary) {
        this.grammar = grammar;
        this.tren = vocabulary.addExact("trên");
        this.mot = vocabulary.addExact("một");
        this.dated = WordSet.of(vocabulary, "ngày trước sau từ sáng chiều tối lễ hôm dịp");
    }

    /**
     * A figure before a slash.
     *
     * @param unit {@code /100.000 trẻ đẻ sống}, {@code xã}
     * @param end the token after it
     */
    record Rate(Figure figure, String unit, int end) {}

    /** The rate, or the part of all that there are, at token {@code i}. */
    Optional<Rate> read(Tokens t, int i) {
        if (!t.is(i + 1, '/') && !t.is(i + 3, '/')) {
            return Optional.empty();
        }
        Optional<Figure> figure = Figure.readBeforeSlash(t, i);
        Optional<Figure> base = figure.flatMap(f -> Figure.readBehind(t, f.end()));
        if (base.isEmpty()) {
            return Optional.empty();
        }
        int from = figure.get().end();
        int end = base.get().end();
        if (isRound(base.get().value())) {
            int per = grammar.per.end(t, end);
            return per < 0 ? Optional.empty() : Optional.of(new Rate(figure.get(), text(t, from, per), per));
        }
        boolean part = figure.get().value().compareTo(base.get().value()) <= 0 && !dated.holds(t, i - 1);
        Optional<Phrases.Match<String>> unit = part ? grammar.units.longest(t, end) : Optional.empty();
        return unit.filter(u -> u.value().isEmpty()).map(u -> new Rate(figure.get(), text(t, end, u.end()), u.end()));
    }

    private static boolean isRound(BigDecimal base) {
        return base.compareTo(LEAST_BASE) >= 0
                && base.stripTrailingZeros().unscaledValue().equals(BigDecimal.ONE.unscaledValue());
    }

    /** The token after what a unit that ends before token {@code i} counts on: {@code /10.000 dân}, {@code /người/năm}. */
    int end(Tokens t, int i) {
        int end = i;
        while (t.is(end, '/')) {
            int at = baseEnd(t, end + 1);
            int per = grammar.per.end(t, at);
            if (per < 0 && !t.isWord(at)) {
                return end;
            }
            end = per > 0 ? per : at + 1;
        }
        return end > i ? end : on(t, i);
    }

    /** {@code trên 10.000 dân}, {@code trên một vạn dân}. */
    private int on(Tokens t, int i) {
        if (t.exact(i) != tren) {
            return i;
        }
        int base = t.exact(i + 1) == mot ? i + 2 : baseEnd(t, i + 1);
        int per = base > i + 1 ? grammar.per.end(t, base) : -1;
        return per > 0 ? per : i;
    }

    /** The token after a number at token {@code i}, or {@code i}. */
    private static int baseEnd(Tokens t, int i) {
        if (!t.isDigits(i)) {
            return i;
        }
        int end = i + 1;
        while (t.is(end, '.') && t.isDigits(end + 1)) {
            end += 2;
        }
        return end;
    }

    /** What a unit counts on, as it stands behind the thing counted: {@code /10.000 dân}; empty when it counts on nothing. */
    static String per(String unit) {
        int slash = unit.indexOf('/');
        int at = slash >= 0 ? slash : unit.indexOf(ON);
        return at < 0 ? "" : unit.substring(at);
    }

    private static String text(Tokens t, int from, int end) {
        return t.text.substring(t.start(from), t.end(end - 1));
    }
}
