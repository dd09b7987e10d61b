package vn.loa.understand.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loa.understand.deadline.Time.Grain;
import vn.loa.understand.provision.Reading;
import vn.loa.understand.words.Phrases;
import vn.loa.understand.words.Tokens;
import vn.loa.understand.words.Vocabulary;

/**
 * Finds the times by which a passage orders something. A time counts where a cue of the table announces it, where it says
 * from when on something goes on, or where it is a month of its own; not inside the name of a cited document, not in
 * background, not where a law takes effect.
 */
public final class DeadlineFinder {
    /** Tokens behind a year among which a count may stand. */
    private static final int NEAR = 8;
    /** Words of a clause that are looked at on either side of a time. */
    private static final int CLAUSE = 80;

    private static final int PASSIVE = 14;

    private final DeadlineGrammar grammar;
    private final TimeReader times;
    private final Recurring recurring;
    private final Opening opening;
    private final DueCells cells;
    private final Conditions conditions;
    private final int tu;
    private final int den;
    private final int truoc;
    private final int vao;
    private final int het;
    private final int nhat;
    private final int la;
    /** The bits of all that {@link #step} asks for: at other tokens it would find nothing. */
    private final long begin;

    /** Adds this grammar's words to the vocabulary. */
    public DeadlineFinder(Vocabulary vocabulary) {
        this.grammar = new DeadlineGrammar(vocabulary);
        this.times = new TimeReader(vocabulary, grammar);
        this.recurring = new Recurring(vocabulary, grammar, times);
        this.opening = new Opening(vocabulary, times);
        this.conditions = new Conditions(vocabulary, grammar);
        this.cells = new DueCells(vocabulary, grammar, times, recurring);
        this.tu = vocabulary.addExact("từ");
        this.den = vocabulary.addExact("đến");
        this.truoc = vocabulary.addExact("trước");
        this.vao = vocabulary.addExact("vào");
        this.het = vocabulary.addExact("hết");
        this.nhat = vocabulary.addExact("nhất");
        this.la = vocabulary.addExact("là");
        this.begin = grammar.cues.bit() | times.bit() | recurring.bit() | vocabulary.markAll(tu);
    }

    /** A deadline's due and its tokens. */
    public record Due(String due, int from, int end) {}

    /** The deadlines of a passage, in order. */
    public List<Due> find(Reading reading) {
        if (reading.background()) {
            return List.of();
        }
        List<Due> found = new ArrayList<>();
        Tokens t = reading.tokens();
        int i = t.next(reading.from(), t.size(), begin);
        while (i < t.size()) {
            int next = reading.mask().hides(i) ? i + 1 : Math.max(i + 1, step(reading, i, found));
            i = t.next(next, t.size(), begin);
        }
        if (found.isEmpty()) {
            return found;
        }
        if (namesYearlyDay(found)) {
            found.removeIf(due -> due.due.equals("yearly"));
        }
        for (int d = found.size() - 2; d >= 0; d--) {
            if (isSaidAgain(reading, found.get(d), found.get(d + 1))) {
                found.remove(d);
            }
        }
        return found;
    }

    /** "Hằng năm, … báo cáo trước ngày 15/01 năm sau": the second says the same, and the day. */
    private static boolean isSaidAgain(Reading reading, Due due, Due next) {
        boolean again = due.due.equals(next.due)
                && new vn.loa.model.Due(due.due).recurs()
                && reading.clauses().start(due.from) == reading.clauses().start(next.from);
        return again && !hasDigits(reading.tokens(), due) && hasDigits(reading.tokens(), next);
    }

    private static boolean hasDigits(Tokens t, Due due) {
        for (int i = due.from; i < due.end; i++) {
            if (t.isDigits(i)) {
                return true;
            }
        }
        return false;
    }

    /** The deadlines of a row of a table, whose tokens {@code [from, end)} are a cell that says by when. */
    public List<Due> findInRow(Reading reading, int from, int end) {
        List<Due> found = new ArrayList<>(cells.in(reading, from, end));
        for (Due other : find(reading)) {
            if (other.end() <= from || other.from() >= end) {
                found.add(other);
            }
        }
        return found;
    }

    private static boolean namesYearlyDay(List<Due> found) {
        for (Due due : found) {
            if (due.due.startsWith("yearly-")) {
                return true;
            }
        }
        return false;
    }

    /** Reads what starts at token {@code i}; gives the token to go on from. */
    private int step(Reading reading, int i, List<Due> found) {
        Tokens t = reading.tokens();
        if (!t.isWord(i) && !t.isDigits(i)) {
            return i + 1;
        }
        if (!reading.preamble() && !reading.section().goal()) {
            int end = recurring.read(t, i, reading.from(), found);
            if (end > i) {
                return end;
            }
        }
        int span = t.exact(i) == tu ? span(reading, i, found) : -1;
        if (span > i) {
            return span;
        }
        Optional<Due> from = t.exact(i) == tu ? opening.read(reading, i) : Optional.empty();
        if (from.isPresent() && follow(t, from.get().end()) < 0) {
            found.add(from.get());
            return from.get().end();
        }
        Optional<Phrases.Match<Set<String>>> cue = grammar.cues.longest(t, i);
        if (cue.isPresent()) {
            int at =
                    t.is(cue.get().end(), ':') ? cue.get().end() + 1 : cue.get().end();
            Optional<Time> time = hidden(reading, at) ? Optional.empty() : behind(reading, cue.get(), at);
            if (time.isPresent()) {
                return announced(reading, i, cue.get(), time.get(), found);
            }
            return i + 1;
        }
        Optional<Time> time = times.read(t, i, "");
        return time.isPresent() ? bare(reading, i, time.get(), found) : i + 1;
    }

    /** The time at token {@code at} behind a cue; what some cues alone make one. */
    private Optional<Time> behind(Reading reading, Phrases.Match<Set<String>> cue, int at) {
        Tokens t = reading.tokens();
        int last = t.exact(cue.end() - 1);
        boolean certain = last == truoc || last == nhat || (last == la && t.exact(cue.end() - 2) == nhat);
        Optional<Time> time = certain ? times.readDay(t, at, reading.year()) : times.read(t, at, reading.year());
        if (time.isPresent()) {
            return time;
        }
        if (cue.value().contains(Grain.SPAN.word)) {
            return times.span(t, at);
        }
        return cue.value().contains(Grain.MONTH.word) && last != truoc
                ? times.part(t, at).or(() -> times.monthOfYear(t, at))
                : Optional.empty();
    }

    private static boolean hidden(Reading reading, int i) {
        return reading.mask().hides(i);
    }

    /** "từ ngày … đến ngày …": what must be done in that span is due on its last day. */
    private int span(Reading reading, int i, List<Due> found) {
        Tokens t = reading.tokens();
        int from = Math.max(i + 1, grammar.part.end(t, i + 1));
        Optional<Time> first = times.readDay(t, from, reading.year()).or(() -> times.undated(t, from));
        if (first.isEmpty() || t.exact(first.get().end()) != den || first.get().grain() == Grain.YEAR) {
            return -1;
        }
        int behind = first.get().end() + 1;
        behind = t.exact(behind) == het ? behind + 1 : Math.max(behind, grammar.part.end(t, behind));
        Optional<Time> last = times.read(t, behind, reading.year());
        if (last.isEmpty()) {
            return -1;
        }
        Time time = last.get();
        if (!reading.preamble() && conditions.may(reading, i, time)) {
            found.add(new Due(time.iso(), i, time.end()));
        }
        return time.end();
    }

    private int announced(Reading reading, int i, Phrases.Match<Set<String>> cue, Time time, List<Due> found) {
        Tokens t = reading.tokens();
        int follow = follow(t, time.end());
        boolean open = follow > 0 || t.exact(cue.end() - 1) == tu;
        int end = Math.max(follow, time.end());
        if (!cue.value().contains(time.grain().word)) {
            boolean horizon = t.exact(cue.end() - 1) == den && isHorizon(reading, i, end);
            if (time.grain() == Grain.YEAR && (horizon || isTimed(reading, i, end))) {
                found.add(new Due(time.iso(), i, end));
            } else if (open) {
                Optional<Due> from = follow > 0 ? Optional.empty() : opening.read(reading, cue.end() - 1);
                if (from.isPresent()) {
                    found.add(new Due(from.get().due(), i, from.get().end()));
                    return from.get().end();
                }
                return bare(reading, i, time, found);
            }
            return end;
        }
        boolean shared = time.grain() == Grain.YEAR && !open && hasShare(reading, i);
        boolean back = !found.isEmpty() && comesBack(reading, i, time, found.get(found.size() - 1));
        if (!shared && !back && conditions.may(reading, i, time)) {
            found.add(new Due((open ? "from-" : "") + time.iso(), i, end));
            return open ? end : further(t, time, end, found);
        }
        return end;
    }

    /** "hằng năm đánh giá, báo cáo trước ngày 15/12": the day of a clause that comes back is none of one year. */
    private static boolean comesBack(Reading reading, int i, Time time, Due before) {
        boolean assumed = !time.recurring() && !Conditions.namesYear(reading.tokens(), i, time.end());
        return assumed
                && new vn.loa.model.Due(before.due()).recurs()
                && reading.clauses().start(before.from()) == reading.clauses().start(i);
    }

    /** "quý I, II năm 2025": each is a time of its own. */
    private int further(Tokens t, Time time, int end, List<Due> found) {
        Optional<Time> next = times.further(t, time);
        int last = end;
        while (next.isPresent()) {
            last = next.get().end();
            found.add(new Due(next.get().iso(), time.end() + 1, last));
            next = times.further(t, next.get());
        }
        return last;
    }

    /** A time without a cue: a month with its year, what comes back, what goes on from then. */
    private int bare(Reading reading, int i, Time time, List<Due> found) {
        int follow = follow(reading.tokens(), time.end());
        boolean counts = follow > 0 || time.recurring() || time.grain() == Grain.MONTH || time.grain() == Grain.QUARTER;
        if (counts && conditions.may(reading, i, time)) {
            found.add(new Due((follow > 0 ? "from-" : "") + time.iso(), i, Math.max(follow, time.end())));
            return follow > 0 ? follow : further(reading.tokens(), time, time.end(), found);
        }
        return Math.max(follow, time.end());
    }

    private int follow(Tokens t, int i) {
        int at = t.is(i, ',') ? i + 1 : i;
        return grammar.follow.end(t, at);
    }

    /** "Mục tiêu đến năm 2030" as a heading; "Đến năm 2030, …" at the head of a clause without a figure. */
    private boolean isHorizon(Reading reading, int i, int end) {
        if (reading.preamble()) {
            return false;
        }
        if (reading.heading()) {
            return reading.section().goal();
        }
        return reading.clauses().start(i) == i && reading.tokens().is(end, ',') && !hasFigure(reading, end);
    }

    /** "tổng kết Đề án vào năm 2030": what is done once in a year, and no figure to be reached in it. */
    private boolean isTimed(Reading reading, int i, int end) {
        Tokens t = reading.tokens();
        if (reading.preamble() || t.exact(i) != vao || hasShare(reading, i) || hasCount(reading, end)) {
            return false;
        }
        for (int at = Math.max(reading.clauses().start(i), i - PASSIVE); at < i; at++) {
            if (grammar.timed.at(t, at)) {
                return !conditions.isBygone(reading, i, new Time(Grain.YEAR, t.text(end - 1), false, end));
            }
        }
        return false;
    }

    /** Whether a figure that is no year stands right behind: "vào năm 2030 có 5 xã". */
    private static boolean hasCount(Reading reading, int i) {
        Tokens t = reading.tokens();
        int end = Math.min(reading.clauses().end(i), i + NEAR);
        for (int at = i; at < end && !t.is(at, ','); at++) {
            if (t.isDigits(at) && t.length(at) != 4) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasFigure(Reading reading, int i) {
        Tokens t = reading.tokens();
        int end = Math.min(reading.clauses().end(i), i + CLAUSE);
        for (int at = i; at < end; at++) {
            if (t.isDigits(at) && !reading.mask().hides(at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the clause bears a share: then the year is that target's. */
    private static boolean hasShare(Reading reading, int i) {
        Tokens t = reading.tokens();
        int end = Math.min(reading.clauses().end(i), i + CLAUSE);
        for (int at = Math.max(reading.clauses().start(i), i - CLAUSE); at < end; at++) {
            if (t.is(at, '%')) {
                return true;
            }
        }
        return false;
    }
}
