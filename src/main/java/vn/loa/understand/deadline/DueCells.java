package vn.loa.understand.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loa.understand.deadline.DeadlineFinder.Due;
import vn.loa.understand.provision.Reading;
import vn.loa.understand.words.Tokens;
import vn.loa.understand.words.Vocabulary;

/**
 * Reads the times of a cell whose column says by when: there every time counts, a year alone and a span of years too, and
 * no word need announce it.
 */
final class DueCells {
    private final DeadlineGrammar grammar;
    private final TimeReader times;
    private final Recurring recurring;
    private final int tu;
    private final int den;

    DueCells(Vocabulary vocabulary, DeadlineGrammar grammar, TimeReader times, Recurring recurring) {
        this.grammar = grammar;
        this.times = times;
        this.recurring = recurring;
        this.tu = vocabulary.addExact("từ");
        this.den = vocabulary.addExact("đến");
    }

    /** The times in tokens {@code [from, end)}, in order. */
    List<Due> in(Reading reading, int from, int end) {
        List<Due> found = new ArrayList<>();
        for (int i = from; i < end; ) {
            i = Math.max(i + 1, step(reading, i, end, found));
        }
        found.removeIf(due -> due.end() > end);
        return found;
    }

    private int step(Reading reading, int i, int end, List<Due> found) {
        Tokens t = reading.tokens();
        if (reading.mask().hides(i) || (!t.isWord(i) && !t.isDigits(i))) {
            return i + 1;
        }
        int again = recurring.read(t, i, i, found);
        if (again > i) {
            return again;
        }
        int cue = grammar.cues.end(t, i);
        boolean open = t.exact(cue > 0 ? cue - 1 : i) == tu;
        int at = cue > 0 ? cue : open ? i + 1 : i;
        Optional<Time> time = time(reading, at);
        if (time.isEmpty() || time.get().end() > end) {
            return cue > 0 ? cue : i + 1;
        }
        return add(reading, i, open, time.get(), found);
    }

    private Optional<Time> time(Reading reading, int i) {
        Tokens t = reading.tokens();
        return times.span(t, i)
                .or(() -> times.part(t, i))
                .or(() -> times.readDay(t, i, reading.year()))
                .or(() -> times.readYear(t, i));
    }

    private int add(Reading reading, int from, boolean open, Time time, List<Due> found) {
        Tokens t = reading.tokens();
        boolean until = open && t.exact(time.end()) == den;
        Optional<Time> last = until ? time(reading, time.end() + 1) : Optional.empty();
        if (last.isPresent()) {
            found.add(new Due(last.get().iso(), from, last.get().end()));
            return last.get().end();
        }
        int comma = t.is(time.end(), ',') ? time.end() + 1 : time.end();
        int follow = grammar.follow.end(t, comma);
        boolean since = (open || follow > 0) && !time.recurring();
        int end = Math.max(follow, time.end());
        found.add(new Due((since ? "from-" : "") + time.iso(), from, end));
        Optional<Time> next = since ? Optional.empty() : times.further(t, time);
        while (next.isPresent()) {
            found.add(new Due(next.get().iso(), end + 1, next.get().end()));
            end = next.get().end();
            next = times.further(t, next.get());
        }
        return end;
    }
}
