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
    private static final int REACH = 40;

    private final TargetGrammar grammar;
    private final Years years;
    private final int va;
    private final int den;

    /** Adds this grammar's words to the vocabulary. */
    public TargetFinder(Vocabulary vocabulary) {
        this.grammar = new TargetGrammar(vocabulary);
        this.years = new Years(grammar, vocabulary);
        this.va = vocabulary.addExact("và");
        this.den = vocabulary.addExact("đến");
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

    /** The targets of a passage, in order. */
    public List<Goal> find(Reading reading) {
        if (reading.background() || reading.preamble()) {
            return List.of();
        }
        Tokens t = reading.tokens();
        List<Candidate> candidates = new ArrayList<>();
        int i = reading.from();
        while (i < t.size()) {
            int base = grammar.baseEnd(t, i);
            Optional<Candidate> found = base > 0 || reading.mask().hides(i) || !t.isDigits(i)
                    ? Optional.empty()
                    : candidate(reading, i, candidates);
            found.ifPresent(candidates::add);
            i = Math.max(i + 1, found.map(Candidate::end).orElse(base));
        }
        return goals(reading, candidates);
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

    private Optional<Candidate> candidate(Reading reading, int i, List<Candidate> before) {
        Tokens t = reading.tokens();
        Optional<Figure> figure = Figure.read(t, i).filter(f -> !isRangeEnd(t, i, before));
        if (figure.isEmpty()) {
            return Optional.empty();
        }
        int end = figure.get().end();
        Optional<Sign> sign = grammar.signBefore(t, i);
        if (t.is(end, '%')) {
            boolean may = reading.section().goal() || isOrdered(reading, i);
            return may ? Optional.of(new Candidate(figure.get(), sign, "%", end + 1)) : Optional.empty();
        }
        if (TargetGrammar.isYear(t, i)) {
            return Optional.empty();
        }
        Optional<Phrases.Match<String>> unit = grammar.units.longest(t, end).filter(u -> has(reading, u.value(), i));
        if (unit.isEmpty() || !mayCount(reading, i, sign, before)) {
            return Optional.empty();
        }
        int unitEnd = perEnd(t, unit.get().end());
        return Optional.of(new Candidate(figure.get(), sign, unitText(t, end, unitEnd), unitEnd));
    }

    /** "từ 5% đến 7%": one target, told by its first figure. */
    private boolean isRangeEnd(Tokens t, int i, List<Candidate> before) {
        return !before.isEmpty()
                && t.exact(i - 1) == den
                && before.get(before.size() - 1).end() == i - 1;
    }

    /** Whether a count with its unit is a target here: words announce it, or a target right before goes on with it. */
    private boolean mayCount(Reading reading, int i, Optional<Sign> sign, List<Candidate> before) {
        Tokens t = reading.tokens();
        if (!reading.section().goal()) {
            return !reading.articles() && strong(reading, i);
        }
        int from = sign.map(Sign::from).orElse(i);
        boolean listed =
                !before.isEmpty() && follows(t, before.get(before.size() - 1).end(), from);
        return sign.isPresent() || listed || reachesRightBefore(t, i) || t.is(i - 1, '(') || isListItem(t, i);
    }

    private static String unitText(Tokens t, int from, int end) {
        return t.text.substring(t.start(from), t.end(end - 1));
    }

    /** "(01 xã …; 01 xã …)": a further count behind a semicolon. */
    private static boolean isListItem(Tokens t, int i) {
        return t.is(i - 1, ';') && t.length(i) == 2;
    }

    /** Whether nothing but a comma or {@code và} stands between. */
    private boolean follows(Tokens t, int end, int from) {
        return from == end + 1 && (t.is(end, ',') || t.exact(end) == va);
    }

    /** Behind a unit: {@code /10.000 dân}, {@code /người/năm}. */
    private static int perEnd(Tokens t, int i) {
        int end = i;
        while (t.is(end, '/')) {
            int at = end + 1;
            at = Figure.read(t, at).map(Figure::end).orElse(at);
            Optional<Figure> per = t.isDigits(end + 1) ? perFigure(t, end + 1) : Optional.empty();
            at = per.map(Figure::end).orElse(at);
            if (!t.isWord(at)) {
                return end;
            }
            end = at + 1;
        }
        return end;
    }

    private static Optional<Figure> perFigure(Tokens t, int i) {
        int end = i + 1;
        while (t.is(end, '.') && t.isDigits(end + 1)) {
            end += 2;
        }
        return Optional.of(new Figure(BigDecimal.ONE, i, end));
    }

    /** Whether one of the words (bars between them) stands before token {@code i} in its clause; none asked is fine. */
    private static boolean has(Reading reading, String words, int i) {
        if (words.isEmpty()) {
            return true;
        }
        Tokens t = reading.tokens();
        int start = Math.max(reading.clauses().start(i), i - REACH);
        String before = t.text.substring(t.start(start), t.start(i)).toLowerCase(java.util.Locale.ROOT);
        for (String word : words.split("\\|", -1)) {
            if (before.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean reachesRightBefore(Tokens t, int i) {
        for (int from = Math.max(0, i - 3); from < i; from++) {
            if (grammar.reach.longest(t, from).map(Phrases.Match::end).orElse(-1) == i) {
                return true;
            }
        }
        return false;
    }

    /** Outside goals: words that make it a target, and none that tell of the past. */
    private boolean isOrdered(Reading reading, int i) {
        if (reading.articles()) {
            return strong(reading, i);
        }
        Tokens t = reading.tokens();
        int start = Math.max(reading.clauses().start(i), i - REACH);
        boolean reach = t.text(i).equals("100");
        for (int at = start; at < i; at++) {
            if (grammar.past.longest(t, at).isPresent()) {
                return false;
            }
            reach |= grammar.reach.longest(t, at).isPresent();
        }
        return reach;
    }

    private boolean strong(Reading reading, int i) {
        Tokens t = reading.tokens();
        for (int at = Math.max(reading.clauses().start(i), i - REACH); at < i; at++) {
            if (grammar.strong.longest(t, at).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private List<Goal> goals(Reading reading, List<Candidate> candidates) {
        Tokens t = reading.tokens();
        List<String> due = years.of(reading, candidates);
        List<String> units = units(candidates);
        List<Goal> goals = new ArrayList<>();
        for (int c = 0; c < candidates.size(); c++) {
            Candidate candidate = candidates.get(c);
            int next = c + 1 < candidates.size() ? candidates.get(c + 1).from() : t.size();
            int behind = grammar.behind.longest(t, candidate.end()).isPresent() ? candidate.end() : -1;
            String sign = behind > 0
                    ? grammar.behind.longest(t, behind).orElseThrow().value()
                    : candidate.sign().map(Sign::sign).orElse("=");
            goals.add(new Goal(
                    candidate.figure().value(),
                    comparator(sign),
                    sign.equals("~"),
                    units.get(c),
                    due.get(c),
                    candidate.figure().from(),
                    candidate.end(),
                    candidate.from(),
                    Math.max(candidate.end(), end(t, candidate.end(), next)),
                    Math.max(candidate.end(), Math.min(next, reading.clauses().end(candidate.end())))));
        }
        return goals;
    }

    /** One {@code /10.000 dân} behind the last figure of a list serves all of them. */
    private static List<String> units(List<Candidate> candidates) {
        List<String> units = new ArrayList<>(Collections.nCopies(candidates.size(), ""));
        String per = "";
        for (int c = candidates.size() - 1; c >= 0; c--) {
            String unit = candidates.get(c).unit();
            boolean listed = c + 1 < candidates.size()
                    && candidates.get(c + 1).from() - candidates.get(c).end() <= 1;
            int slash = unit.indexOf('/');
            per = slash >= 0 ? unit.substring(slash) : listed && !unit.equals("%") ? per : "";
            units.set(c, slash >= 0 ? unit : unit + per);
        }
        return units;
    }

    private static int end(Tokens t, int i, int stop) {
        int at = i;
        while (at < stop && !Clauses.ends(t, at) && !t.is(at, ',') && !t.is(at, ')')) {
            at++;
        }
        return at;
    }

    private static Comparator comparator(String sign) {
        for (Comparator comparator : Comparator.values()) {
            if (comparator.sign().equals(sign)) {
                return comparator;
            }
        }
        return Comparator.EQUAL;
    }
}
