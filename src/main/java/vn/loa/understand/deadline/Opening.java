package vn.loa.understand.deadline;

import java.util.Optional;
import vn.loa.model.PartialDate;
import vn.loa.understand.deadline.DeadlineFinder.Due;
import vn.loa.understand.provision.Reading;
import vn.loa.understand.words.Tokens;
import vn.loa.understand.words.Vocabulary;
import vn.loa.understand.words.WordSet;

/**
 * Reads from when on something is to be done: {@code Từ năm 2025, các xã …}, {@code … từ quý III/2025}, {@code Kể từ ngày
 * 01/7/2025, …}. Such a time opens its clause or a part of it, or closes it; a time before the document tells of the past.
 */
final class Opening {
    private static final int CLAUSE = 80;
    /** So few words before a time are no task: "vốn từ năm 2026". */
    private static final int TASK = 3;

    private final TimeReader times;
    private final WordSet past;
    private final WordSet until;
    private final int ke;
    private final int hieu;
    private final int va;
    private final int dau;

    Opening(Vocabulary vocabulary, TimeReader times) {
        this.times = times;
        this.past = WordSet.of(vocabulary, "đã đang");
        this.until = WordSet.of(vocabulary, "đến tới");
        this.ke = vocabulary.addExact("kể");
        this.hieu = vocabulary.addExact("hiệu");
        this.va = vocabulary.addExact("và");
        this.dau = vocabulary.addExact("đầu");
    }

    /** The time behind {@code từ} at token {@code i} as a deadline; empty where it opens nothing that is to be done. */
    Optional<Due> read(Reading reading, int i) {
        Tokens t = reading.tokens();
        if (reading.preamble() || reading.articles() || reading.section().goal()) {
            return Optional.empty();
        }
        int at = t.exact(i + 1) == dau ? i + 2 : i + 1;
        Optional<Time> time = times.read(t, at, "").filter(found -> !found.recurring());
        if (time.isEmpty() || until.holds(t, time.get().end()) || reading.mask().hides(at)) {
            return Optional.empty();
        }
        int from = t.exact(i - 1) == ke ? i - 1 : i;
        int end = time.get().end();
        boolean opens = opens(reading, from, end);
        boolean closes = from == i && closes(reading, from, end);
        boolean may = opens ? !isBefore(reading, time.get()) : closes && isAfter(reading, time.get());
        return may && isOrder(reading, from, end)
                ? Optional.of(new Due("from-" + time.get().iso(), from, end))
                : Optional.empty();
    }

    private static boolean opens(Reading reading, int from, int end) {
        Tokens t = reading.tokens();
        boolean first = reading.clauses().start(from) == from || t.is(from - 1, ',');
        return first && end < reading.clauses().end(from) && (t.isWord(end) || t.is(end, ','));
    }

    private boolean closes(Reading reading, int from, int end) {
        Tokens t = reading.tokens();
        boolean last = end >= reading.clauses().end(from) || t.is(end, ',') || t.is(end, ')') || t.exact(end) == va;
        return last && from - reading.clauses().start(from) >= TASK;
    }

    private static boolean isBefore(Reading reading, Time time) {
        return reading.issued().isPresent() && !isAfter(reading, time);
    }

    /** Whether it lies in the document's time or behind it; a document without a date does not tell. */
    private static boolean isAfter(Reading reading, Time time) {
        Optional<PartialDate> begin = new vn.loa.model.Due(time.iso())
                .first()
                .flatMap(day -> PartialDate.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
        return reading.issued().isPresent()
                && begin.isPresent()
                && begin.get().year() >= reading.issued().get().year();
    }

    /** No share to be reached, no text taking effect, nothing that was done already. */
    private boolean isOrder(Reading reading, int from, int end) {
        Tokens t = reading.tokens();
        int start = Math.max(reading.clauses().start(from), from - CLAUSE);
        for (int at = start; at < Math.min(reading.clauses().end(from), end + CLAUSE); at++) {
            if (t.is(at, '%') || t.exact(at) == hieu || past.holds(t, at)) {
                return false;
            }
        }
        return true;
    }
}
