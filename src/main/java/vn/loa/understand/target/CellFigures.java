package vn.loa.understand.target;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.loa.model.Target.Comparator;
import vn.loa.understand.provision.Reading;
import vn.loa.understand.table.Cell;
import vn.loa.understand.target.TargetFinder.Goal;
import vn.loa.understand.target.TargetGrammar.Sign;
import vn.loa.understand.words.Tokens;
import vn.loa.understand.words.Vocabulary;

/** Reads the figure that a cell of a table holds and nothing else: {@code ≥ 95}, {@code trên 90%}, {@code 5 - 7}. */
final class CellFigures {
    private final TargetGrammar grammar;
    private final ColumnWords words;
    private final Rates rates;
    private final Vocabulary vocabulary;
    private final int den;
    private final int tu;

    CellFigures(TargetGrammar grammar, ColumnWords words, Rates rates, Vocabulary vocabulary) {
        this.grammar = grammar;
        this.rates = rates;
        this.words = words;
        this.vocabulary = vocabulary;
        this.den = vocabulary.addExact("đến");
        this.tu = vocabulary.addExact("từ");
    }

    /**
     * The goals of a cell: one, or the two bounds of a span; none where it holds more than a figure, or nobody says what it
     * counts.
     *
     * @param unit of its row; the cell's own goes before
     */
    List<Goal> of(Reading reading, Cell cell, String unit, String year) {
        Tokens t = reading.tokens();
        int i = t.next(cell.from(), cell.end(), Vocabulary.DIGITS);
        if (i >= cell.end() || reading.mask().hides(i)) {
            return List.of();
        }
        Optional<Figure> lower = Figure.readLower(t, i);
        int percent = lower.map(f -> t.is(f.end(), '%') ? f.end() + 1 : f.end()).orElse(i);
        boolean word = t.exact(percent) == den && (t.exact(i - 1) == tu || i == cell.from());
        Optional<Figure> upper =
                lower.isEmpty() ? Optional.empty() : word ? Figure.read(t, percent + 1) : Figure.readUpper(t, percent);
        if (upper.isPresent()) {
            int from = t.exact(i - 1) == tu ? i - 1 : i;
            boolean grows = upper.get().value().compareTo(lower.get().value()) > 0;
            return grows && from == cell.from() ? bounds(t, cell, lower.get(), upper.get(), unit, year) : List.of();
        }
        return Figure.read(t, i)
                .flatMap(f -> one(t, cell, f, unit, year))
                .map(List::of)
                .orElse(List.of());
    }

    private List<Goal> bounds(Tokens t, Cell cell, Figure lower, Figure upper, String unit, String year) {
        return one(t, cell, upper, unit, year)
                .map(most -> List.of(
                        goal(lower, Comparator.AT_LEAST, false, most.unit(), year, lower.end(), cell),
                        goal(upper, Comparator.AT_MOST, false, most.unit(), year, most.afterUnit(), cell)))
                .orElse(List.of());
    }

    private Optional<Goal> one(Tokens t, Cell cell, Figure figure, String unit, String year) {
        Optional<Sign> sign = grammar.signBefore(t, figure.from());
        int from = sign.map(Sign::from).orElse(figure.from());
        boolean second = t.isDigits(cell.from()) || t.exact(cell.from()) == tu;
        String lead =
                t.text.substring(t.start(cell.from()), t.start(from)).strip().toLowerCase(Locale.ROOT);
        int at = figure.end();
        int unitEnd = unitEnd(t, at);
        int behind = grammar.behind.end(t, unitEnd);
        String own = unitEnd > at ? t.text.substring(t.start(at), t.end(unitEnd - 1)) : unit;
        int end = Math.max(behind, unitEnd);
        boolean stop = t.is(end, '.') || t.is(end, ';') || t.is(end, ',');
        boolean whole = (stop ? end + 1 : end) >= cell.end();
        boolean known = lead.isEmpty() || second || words.is("cell", lead);
        if (!whole || !known || own.isEmpty()) {
            return Optional.empty();
        }
        String mark = behind > 0
                ? grammar.behind.longest(t, unitEnd).orElseThrow().value()
                : sign.map(Sign::sign).orElse("=");
        Comparator comparator = TargetFinder.comparator(mark);
        return Optional.of(goal(figure, comparator, mark.equals("~"), own, year, unitEnd, cell));
    }

    private static Goal goal(
            Figure figure, Comparator comparator, boolean approx, String unit, String year, int afterUnit, Cell cell) {
        return new Goal(
                figure.value(),
                comparator,
                approx,
                unit,
                year,
                figure.from(),
                afterUnit,
                cell.from(),
                cell.end(),
                cell.end());
    }

    /** The token after the unit at token {@code i}; {@code i} where none stands. */
    private int unitEnd(Tokens t, int i) {
        int end = t.is(i, '%') || t.is(i, '‰') ? i + 1 : grammar.units.end(t, i);
        return end < 0 ? i : rates.end(t, grammar.raisedEnd(t, end));
    }

    /** Whether a unit of the table begins at token {@code i}. */
    boolean isUnit(Tokens t, int i) {
        return unitEnd(t, i) > i;
    }

    /** Whether a text is a unit of the table and nothing else. */
    boolean isUnit(String text) {
        Tokens t = Tokens.of(text, vocabulary);
        return t.size() > 0 && unitEnd(t, 0) == t.size();
    }

    /** The unit of the table that a text begins with; empty for none. */
    String unitOf(String text) {
        Tokens t = Tokens.of(text, vocabulary);
        int end = unitEnd(t, 0);
        return end == 0 ? "" : t.text.substring(t.start(0), t.end(end - 1));
    }
}
