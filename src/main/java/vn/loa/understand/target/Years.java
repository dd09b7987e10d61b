package vn.loa.understand.target;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import vn.loa.understand.provision.Reading;
import vn.loa.understand.target.TargetFinder.Candidate;
import vn.loa.understand.words.Clauses;
import vn.loa.understand.words.Tokens;
import vn.loa.understand.words.Vocabulary;

/**
 * By when each figure is to be reached: the year behind it in its clause, the year at the head of the clause, the year that
 * a following figure shares with it across {@code và}, or the year of the heading.
 */
final class Years {
    private static final int PART = 40;
    /** So near stand a year and its figure when only a verb and a sign are between them. */
    private static final int NEAR = 10;

    private static final int CLAUSE = 80;
    private static final int MOST_HANDED_OUT = 12;

    private final TargetGrammar grammar;
    private final int va;

    Years(TargetGrammar grammar, Vocabulary vocabulary) {
        this.grammar = grammar;
        this.va = vocabulary.addExact("và");
    }

    List<String> of(Reading reading, List<Candidate> candidates) {
        Tokens t = reading.tokens();
        List<String> years = new ArrayList<>(Collections.nCopies(candidates.size(), ""));
        BitSet leads = new BitSet();
        for (int c = candidates.size() - 1; c >= 0; c--) {
            Candidate candidate = candidates.get(c);
            int next = c + 1 < candidates.size() ? candidates.get(c + 1).from() : t.size();
            int stop = Math.min(next, reading.clauses().end(candidate.end()));
            int before = c > 0 ? candidates.get(c - 1).end() : reading.from();
            String year = rightBefore(reading, before, candidate.from());
            if (year.isEmpty()) {
                year = between(reading, candidate.end(), beforeNextYear(reading, candidate.end(), stop, next));
            }
            if (year.isEmpty()) {
                year = leading(reading, candidate.from());
                leads.set(c, !year.isEmpty());
            }
            boolean shares = stop == next
                    && c + 1 < candidates.size()
                    && (next == candidate.end() || isListed(t, candidate.end(), next));
            if (year.isEmpty() && shares) {
                year = years.get(c + 1);
            }
            years.set(c, year);
        }
        carry(reading, candidates, years, leads);
        handOut(reading, candidates, years);
        years.replaceAll(year -> year.isEmpty() ? reading.section().year() : year);
        return years;
    }

    /** "Đến năm 2030, 60% …; 90% …": a year at the head of a share holds behind semicolons too, up to one with its own. */
    private static void carry(Reading reading, List<Candidate> candidates, List<String> years, BitSet leads) {
        Clauses clauses = reading.clauses();
        for (int c = 1; c < candidates.size(); c++) {
            int start = clauses.start(candidates.get(c).from());
            int before = clauses.start(candidates.get(c - 1).from());
            boolean next =
                    start == before || (reading.tokens().is(start - 1, ';') && clauses.start(start - 2) == before);
            if (years.get(c).isEmpty() && leads.get(c - 1) && next) {
                years.set(c, years.get(c - 1));
                leads.set(c);
            }
        }
    }

    private String between(Reading reading, int from, int to) {
        for (int i = from; i < to; i++) {
            int base = grammar.baseEnd(reading.tokens(), i);
            if (base > 0) {
                i = base - 1;
                continue;
            }
            int year = reading.mask().hides(i) ? -1 : grammar.yearAt(reading.tokens(), i);
            if (year > 0) {
                return reading.tokens().text(year);
            }
        }
        return "";
    }

    /** "… có 5 huyện, đến năm 2030 có 8 huyện": a year that opens what follows a comma belongs to the figure behind it. */
    private int beforeNextYear(Reading reading, int from, int stop, int next) {
        for (int i = from; stop == next && i < stop; i++) {
            if (reading.tokens().is(i, ',') && opening(reading, i + 1, next) > 0) {
                return i;
            }
        }
        return stop;
    }

    /** "Tỷ lệ hộ nghèo năm 2025 còn dưới 3%": the year that only words leading over to the figure stand behind. */
    private String rightBefore(Reading reading, int from, int figure) {
        Tokens t = reading.tokens();
        int start = Math.max(from, Math.max(reading.clauses().start(figure), figure - NEAR));
        for (int at = figure - 1; at >= start; at--) {
            int year = reading.mask().hides(at) ? -1 : grammar.yearAt(t, at);
            if (year > 0 && year < figure && joins(t, year + 1, figure)) {
                return t.text(year);
            }
        }
        return "";
    }

    private boolean joins(Tokens t, int from, int figure) {
        int at = from;
        while (at < figure) {
            int end = grammar.join.end(t, at);
            if (end < 0) {
                return false;
            }
            at = end;
        }
        return at == figure;
    }

    /** "Đến năm 2025 và năm 2030, … lần lượt đạt 25% và 30%": as many years as figures in one clause. */
    private void handOut(Reading reading, List<Candidate> candidates, List<String> years) {
        Tokens t = reading.tokens();
        for (int first = 0; first < candidates.size(); ) {
            int clause = reading.clauses().start(candidates.get(first).from());
            int end = first + 1;
            while (end < candidates.size()
                    && reading.clauses().start(candidates.get(end).from()) == clause) {
                end++;
            }
            if (end > first + 1 && end - first <= MOST_HANDED_OUT) {
                List<String> named = handedOut(t, clause, candidates.subList(first, end));
                for (int c = 0; c < named.size(); c++) {
                    years.set(first + c, named.get(c));
                }
            }
            first = end;
        }
    }

    /** The years of a clause for these figures, where its words hand them out; empty when not. */
    private List<String> handedOut(Tokens t, int clause, List<Candidate> figures) {
        List<String> named = new ArrayList<>();
        boolean each = false;
        int last = figures.get(figures.size() - 1).end();
        int start = Math.max(clause, figures.get(0).from() - CLAUSE);
        for (int i = start; i < last + NEAR && i < t.size() && !Clauses.ends(t, i); i++) {
            int base = grammar.baseEnd(t, i);
            if (base > 0) {
                i = base - 1;
                continue;
            }
            each |= grammar.each.at(t, i);
            if (TargetGrammar.isYear(t, i)) {
                named.add(t.text(i));
            }
        }
        return each && named.size() == figures.size() ? named : List.of();
    }

    /** "Đến năm 2025 giảm 49% …": at the head of the figure's own clause, or of a part of it between commas, the nearest. */
    private String leading(Reading reading, int i) {
        int start = reading.clauses().start(i);
        // Not farther back than a part of a sentence is long: clauses of thousands of figures must not cost their
        // square.
        for (int at = i - 1; at > Math.max(start, i - PART); at--) {
            int year = reading.tokens().is(at - 1, ',') ? opening(reading, at, i) : -1;
            if (year > 0) {
                return reading.tokens().text(year);
            }
        }
        int year = opening(reading, start, i);
        int before = year < 0 ? beforeColon(reading, start) : year;
        return before > 0 ? reading.tokens().text(before) : "";
    }

    /** "Đến năm 2030: 80% …": the year that a colon closes. */
    private int beforeColon(Reading reading, int start) {
        if (!reading.tokens().is(start - 1, ':')) {
            return -1;
        }
        int year = opening(reading, reading.clauses().start(start - 1), start - 1);
        return year == start - 2 ? year : -1;
    }

    /** The year that stands among the first three words from a place on, before a figure; -1 for none. */
    private int opening(Reading reading, int start, int figure) {
        for (int at = start; at < Math.min(figure, start + 3); at++) {
            int year = reading.mask().hides(at) ? -1 : grammar.yearAt(reading.tokens(), at);
            if (year > 0 && year < figure) {
                return year;
            }
        }
        return -1;
    }

    /** A comma alone, or {@code và} somewhere between: "11 bác sĩ, 30 giường bệnh và 12 dược sĩ vào năm 2030". */
    private boolean isListed(Tokens t, int from, int to) {
        if (to == from + 1 && t.is(from, ',')) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (t.exact(i) == va) {
                return true;
            }
        }
        return false;
    }
}
