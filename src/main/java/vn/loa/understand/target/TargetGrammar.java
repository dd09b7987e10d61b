package vn.loa.understand.target;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.loa.understand.words.Phrases;
import vn.loa.understand.words.Table;
import vn.loa.understand.words.Tokens;
import vn.loa.understand.words.Vocabulary;

/** The table targets.txt. */
final class TargetGrammar {
    private static final int LONGEST = 5;

    /** Units; the value names words that must stand in front, empty when none must. */
    final Phrases<String> units;

    private final Phrases<String> compare;
    final Phrases<String> behind;
    final Phrases<Boolean> reach;
    /** Whether they hold in laws too. */
    final Phrases<Boolean> strong;

    final Phrases<Boolean> unless;
    final Phrases<Boolean> past;
    /** Words of a unit behind a raised figure: m² sàn. */
    final Phrases<Boolean> raised;

    /** Whom or what a rate is counted on: {@code dân}, {@code trẻ đẻ sống}. */
    final Phrases<Boolean> per;

    private final Phrases<Boolean> by;
    /** Words that need no {@code năm} before a year. */
    private final Phrases<Boolean> near;

    private final Phrases<Boolean> base;
    /** What stands between a year and the figure for it: {@code năm 2025 còn dưới 3%}. */
    final Phrases<Boolean> join;
    /** Words behind several years that hand them out, one to each figure. */
    final Phrases<Boolean> each;
    /** Words that make a count a target under a heading of goals, and nothing anywhere else. */
    final Phrases<Boolean> goal;

    TargetGrammar(Vocabulary vocabulary) {
        units = phrases(vocabulary);
        compare = phrases(vocabulary);
        behind = phrases(vocabulary);
        reach = phrases(vocabulary);
        strong = phrases(vocabulary);
        unless = phrases(vocabulary);
        past = phrases(vocabulary);
        raised = phrases(vocabulary);
        per = Phrases.seldom(vocabulary, false, false);
        by = phrases(vocabulary);
        near = phrases(vocabulary);
        base = phrases(vocabulary);
        join = Phrases.seldom(vocabulary, false, false);
        each = Phrases.seldom(vocabulary, false, false);
        goal = Phrases.seldom(vocabulary, false, false);
        Map<String, String> needs = new HashMap<>();
        for (String[] row : Table.read(TargetGrammar.class, "targets.txt")) {
            if (row[0].equals("unit")) {
                needs.merge(row[1], row.length > 2 ? row[2] : "", (a, b) -> a + "|" + b);
            } else {
                add(row);
            }
        }
        needs.forEach(units::add);
    }

    private static <T> Phrases<T> phrases(Vocabulary vocabulary) {
        return new Phrases<>(vocabulary, false, false);
    }

    private void add(String[] row) {
        switch (row[0]) {
            case "compare" -> compare.add(row[1], row[2]);
            case "behind" -> behind.add(row[1], row[2]);
            case "reach" -> reach.add(row[1], true);
            case "strong" -> strong.add(row[1], row.length > 2);
            case "unless" -> unless.add(row[1], true);
            case "past" -> past.add(row[1], true);
            case "raised" -> raised.add(row[1], true);
            case "per" -> per.add(row[1], true);
            case "by" -> by.add(row[1], true);
            case "near" -> near.add(row[1], true);
            case "join" -> join.add(row[1], true);
            case "each" -> each.add(row[1], true);
            case "goal" -> goal.add(row[1], true);
            default -> base.add(row[1], true);
        }
    }

    /** The sign that the words right before token {@code i} give, and their first token. */
    Optional<Sign> signBefore(Tokens t, int i) {
        for (int from = Math.max(0, i - LONGEST); from < i; from++) {
            if (compare.end(t, from) == i) {
                return Optional.of(
                        new Sign(compare.longest(t, from).orElseThrow().value(), from));
            }
        }
        return mark(t, i - 1);
    }

    private static Optional<Sign> mark(Tokens t, int i) {
        String sign = t.is(i, '<')
                ? "<"
                : t.is(i, '>') ? ">" : t.is(i, '≥') ? ">=" : t.is(i, '≤') ? "<=" : t.is(i, '~') ? "~" : "";
        return sign.isEmpty() ? Optional.empty() : Optional.of(new Sign(sign, i));
    }

    /** A comparator in front of a figure. */
    record Sign(String sign, int from) {}

    /** The year that ends the words at token {@code i} ("vào năm 2025"): its token, or -1. */
    int yearAt(Tokens t, int i) {
        int end = base.at(t, i) ? -1 : by.end(t, i);
        end = end < 0 ? nearEnd(t, i) : end;
        return end > 0 && isYear(t, end) && !(t.isDash(end + 1) && isYear(t, end + 2)) ? end : -1;
    }

    /** "Đến 2030, …", but not "đến 2030 hộ". */
    private int nearEnd(Tokens t, int i) {
        int end = near.end(t, i);
        boolean grouped = t.is(end + 1, '.') && t.gap(end + 1) == Tokens.GLUED && t.isDigits(end + 2);
        boolean counted = t.is(end + 1, '%') || grouped;
        return end < 0 || counted || units.at(t, end + 1) ? -1 : end;
    }

    /** {@code m²}, {@code m³}, {@code m² sàn}: a raised figure is a mark, which phrases pass over. */
    int raisedEnd(Tokens t, int i) {
        boolean mark = t.gap(i) == Tokens.GLUED && (t.is(i, '²') || t.is(i, '³'));
        return mark ? Math.max(i + 1, raised.end(t, i + 1)) : i;
    }

    /** The bit of the words that announce a year to compare with. */
    long baseBit() {
        return base.bit();
    }

    /** Whether a year to compare with is named at token {@code i}; gives the token after it, or -1. */
    int baseEnd(Tokens t, int i) {
        int end = base.end(t, i);
        return end > 0 && isYear(t, end) ? end + 1 : -1;
    }

    static boolean isYear(Tokens t, int i) {
        return t.length(i) == 4 && t.value(i) > 1900 && t.value(i) < 2200;
    }
}
