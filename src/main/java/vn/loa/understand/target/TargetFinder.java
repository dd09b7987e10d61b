package vn.loa.understand.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.loa.model.Target.Comparator;
import vn.loa.understand.provision.Reading;
import vn.loa.understand.target.TargetGrammar.Sign;
import vn.loa.understand.words.Clauses;
import vn.loa.understand.words.Phrases;
import vn.loa.understand.words.Tokens;
import vn.loa.understand.words.Vocabulary;

/**
 * Finds the figures that a passage orders to be reached. Under a heading of goals every share is one, and every count with
 * a unit of the table behind words that make it one; elsewhere only what such words stand before. Figures of background,
 * ages, years, and the numbers of cited documents are none.
 */
public final class TargetFinder {
    /** Tokens of twelve digits in groups, their decimals, and a sign for hundredths. */
    private static final int LONGEST_FIGURE = 16;

    private final TargetGrammar grammar;
    private final ColumnWords columns = new ColumnWords();
    private final CellFigures cells;
    private final Rates rates;
    private final Years years;
    private final Past past;
    private final Announced announced;
    private final int va;
    private final int den;
    private final int tu;

    /** Adds this grammar's words to the vocabulary. */
    public TargetFinder(Vocabulary vocabulary) {
        this.grammar = new TargetGrammar(vocabulary);
        this.rates = new Rates(grammar, vocabulary);
        this.cells = new CellFigures(grammar, columns, rates, vocabulary);
        this.announced = new Announced(grammar, vocabulary);
        this.years = new Years(grammar, vocabulary);
        this.past = new Past(grammar, vocabulary);
        this.va = vocabulary.addExact("và");
        this.den = vocabulary.addExact("đến");
        this.tu = vocabulary.addExact("từ");
    }

    /**
     * A target's parts and its tokens.
     *
     * @param figure first token of the number
     * @param afterUnit the token after number and unit
     * @param from first token of its words
     * @param end the token after them
     * @param limit where at the latest its measure ends: the next target, the end of the clause
     */
    public record Goal(
            BigDecimal value,
            Comparator comparator,
            boolean approx,
            String unit,
            String year,
            int figure,
            int afterUnit,
            int from,
            int end,
            int limit) {}

    /** A reader of the tables of one document. */
    public TableTargets tables() {
        return new TableTargets(columns, cells);
    }

    /** Whether a figure of a passage only tells what was reached in an earlier year. */
    public boolean isPast(Reading reading, List<Goal> goals, int g) {
        return past.at(reading, goals, g);
    }

    /** The figures of a passage, in order: its targets, and those of the past beside them ({@link #isPast}). */
    public List<Goal> find(Reading reading) {
        Tokens t = reading.tokens();
        if (reading.background() || reading.preamble() || (t.begins() & Vocabulary.DIGITS) == 0) {
            return List.of();
        }
        List<Candidate> candidates = new ArrayList<>();
        long begin = grammar.baseBit() | Vocabulary.DIGITS;
        for (int i = t.next(reading.from(), t.size(), begin); i < t.size(); ) {
            int base = grammar.baseEnd(t, i);
            boolean may = base < 0 && !reading.mask().hides(i) && t.isDigits(i);
            List<Candidate> found = may ? bounds(reading, i, candidates) : List.of();
            if (may && found.isEmpty()) {
                found = candidate(reading, i, candidates).map(List::of).orElse(List.of());
            }
            candidates.addAll(found);
            int end = found.isEmpty() ? base : found.get(found.size() - 1).end();
            i = t.next(Math.max(i + 1, end), t.size(), begin);
        }
        return candidates.isEmpty() ? List.of() : goals(reading, candidates);
    }

    /**
     * A figure that may be a target.
     *
     * @param end the token after its unit
     */
    record Candidate(Figure figure, Optional<Sign> sign, String unit, int end) {
        int from() {
            return sign.map(Sign::from).orElse(figure.from());
        }
    }

    /** "từ 5% đến 7%", "5 - 7%", "từ 5 đến 7 triệu đồng": two targets, at least the first and at most the second. */
    private List<Candidate> bounds(Reading reading, int i, List<Candidate> before) {
        Tokens t = reading.tokens();
        if (!mayGoOn(t, i)) {
            return List.of();
        }
        Optional<Figure> lower = Figure.readLower(t, i);
        if (lower.isEmpty() || TargetGrammar.isYear(t, i)) {
            return List.of();
        }
        int lowerEnd = lower.get().end();
        int percent = t.is(lowerEnd, '%') ? lowerEnd + 1 : lowerEnd;
        boolean word = t.exact(percent) == den && (t.exact(i - 1) == tu || percent > lowerEnd);
        Optional<Figure> upper = word ? Figure.read(t, percent + 1) : Figure.readUpper(t, percent);
        if (upper.isEmpty() || upper.get().value().compareTo(lower.get().value()) <= 0) {
            return List.of();
        }
        Optional<Candidate> second = measured(reading, i, upper.get(), Optional.of(new Sign("<=", percent)), before);
        boolean same = percent == lowerEnd
                || second.filter(c -> c.unit().startsWith("%")).isPresent();
        if (second.isEmpty() || !same) {
            return List.of();
        }
        int from = t.exact(i - 1) == tu ? i - 1 : i;
        Sign least = new Sign(">=", from);
        return List.of(
                new Candidate(lower.get(), Optional.of(least), second.get().unit(), percent), second.get());
    }

    /** Whether a hyphen or {@code đến} stands as near behind token {@code i} as a figure and its share allow. */
    private boolean mayGoOn(Tokens t, int i) {
        for (int at = i + 1; at <= i + LONGEST_FIGURE; at++) {
            if (t.isDash(at) || t.exact(at) == den) {
                return true;
            }
        }
        return false;
    }

    /** A figure as a target, whether words in front of token {@code i} make it one; the unit stands behind the figure. */
    private Optional<Candidate> measured(
            Reading reading, int i, Figure figure, Optional<Sign> sign, List<Candidate> before) {
        Tokens t = reading.tokens();
        int end = figure.end();
        if (isShare(t, end)) {
            boolean may = reading.section().goal() || announced.share(reading, i);
            int shareEnd = rates.end(t, end + 1);
            return may
                    ? Optional.of(new Candidate(figure, sign, unitText(t, end, shareEnd), shareEnd))
                    : Optional.empty();
        }
        if (TargetGrammar.isYear(t, i)) {
            return Optional.empty();
        }
        Optional<Phrases.Match<String>> unit =
                grammar.units.longest(t, end).filter(u -> announced.has(reading, u.value(), i));
        if (unit.isEmpty() || !announced.count(reading, i, sign, before)) {
            return Optional.empty();
        }
        int unitEnd = rates.end(t, grammar.raisedEnd(t, unit.get().end()));
        return Optional.of(new Candidate(figure, sign, unitText(t, end, unitEnd), unitEnd));
    }

    /** Hundredths or thousandths. */
    private static boolean isShare(Tokens t, int i) {
        return t.is(i, '%') || t.is(i, '‰');
    }

    private Optional<Candidate> candidate(Reading reading, int i, List<Candidate> before) {
        Tokens t = reading.tokens();
        return Figure.read(t, i)
                .flatMap(f -> measured(reading, i, f, grammar.signBefore(t, i), before))
                .or(() -> rates.read(t, i)
                        .filter(r -> reading.section().goal() || announced.share(reading, i))
                        .map(r -> new Candidate(r.figure(), grammar.signBefore(t, i), r.unit(), r.end())));
    }

    private static String unitText(Tokens t, int from, int end) {
        return t.text.substring(t.start(from), t.end(end - 1));
    }

    private List<Goal> goals(Reading reading, List<Candidate> candidates) {
        Tokens t = reading.tokens();
        List<String> due = years.of(reading, candidates);
        List<String> units = units(candidates);
        List<Goal> goals = new ArrayList<>();
        String sign = "=";
        for (int c = 0; c < candidates.size(); c++) {
            Candidate candidate = candidates.get(c);
            int next = c + 1 < candidates.size() ? candidates.get(c + 1).from() : t.size();
            int spoken = spokenEnd(t, candidate.end());
            int behind = grammar.behind.at(t, spoken) ? spoken : -1;
            String own = candidate.sign().map(Sign::sign).orElse("");
            sign = behind > 0
                    ? grammar.behind.longest(t, behind).orElseThrow().value()
                    : own.isEmpty() ? carried(t, candidates, c, sign) : own;
            goals.add(new Goal(
                    candidate.figure().value(),
                    comparator(sign),
                    sign.equals("~"),
                    units.get(c),
                    due.get(c),
                    candidate.figure().from(),
                    behind > 0 ? grammar.behind.end(t, behind) : candidate.end(),
                    candidate.from(),
                    Math.max(candidate.end(), end(t, candidate.end(), next)),
                    Math.max(candidate.end(), Math.min(next, reading.clauses().end(candidate.end())))));
        }
        return goals;
    }

    /** "70 % (bảy mươi phần trăm) trở lên": the token behind a bracket that says the figure in words; else {@code i}. */
    private static int spokenEnd(Tokens t, int i) {
        int end = i + 1;
        while (t.is(i, '(') && end < i + LONGEST_FIGURE && t.isWord(end)) {
            end++;
        }
        return end > i + 1 && t.is(end, ')') ? end + 1 : i;
    }

    /** "trên 84% vào năm 2025 và 90% vào năm 2030": what stands before the first figure holds for the second too. */
    private String carried(Tokens t, List<Candidate> candidates, int c, String sign) {
        int from = candidates.get(c).from();
        if (c == 0 || t.exact(from - 1) != va) {
            return "=";
        }
        int at = candidates.get(c - 1).end();
        while (at < from - 1 && (t.is(at, ',') || grammar.yearAt(t, at) > 0)) {
            at = t.is(at, ',') ? at + 1 : grammar.yearAt(t, at) + 1;
        }
        return at == from - 1 ? sign : "=";
    }

    /** One {@code /10.000 dân} behind the last figure of a list serves all of them. */
    private List<String> units(List<Candidate> candidates) {
        List<String> units = new ArrayList<>(Collections.nCopies(candidates.size(), ""));
        String per = "";
        for (int c = candidates.size() - 1; c >= 0; c--) {
            String unit = candidates.get(c).unit();
            boolean listed = c + 1 < candidates.size()
                    && candidates.get(c + 1).from() - candidates.get(c).end() <= 1;
            String own = Rates.per(unit);
            per = !own.isEmpty() ? own : listed && !isShare(unit) ? per : "";
            units.set(c, own.isEmpty() ? unit + per : unit);
        }
        return units;
    }

    private static boolean isShare(String unit) {
        return unit.startsWith("%") || unit.startsWith("‰");
    }

    private static int end(Tokens t, int i, int stop) {
        int at = i;
        boolean open = false;
        while (at < stop && !Clauses.ends(t, at) && !t.is(at, ',') && !t.is(at, ')')) {
            open |= t.is(at, '(');
            at++;
        }
        return open && at < stop && t.is(at, ')') ? at + 1 : at;
    }

    static Comparator comparator(String sign) {
        for (Comparator comparator : Comparator.values()) {
            if (comparator.sign().equals(sign)) {
                return comparator;
            }
        }
        return Comparator.EQUAL;
    }
}
