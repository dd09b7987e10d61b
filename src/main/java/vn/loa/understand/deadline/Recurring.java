package vn.loa.understand.deadline;

import java.util.List;
import java.util.Optional;
import vn.loa.understand.deadline.DeadlineFinder.Due;
import vn.loa.understand.words.Phrases;
import vn.loa.understand.words.Tokens;
import vn.loa.understand.words.Vocabulary;

/** Reads what must be done again and again: {@code định kỳ báo cáo}, {@code Hằng năm, …}, {@code báo cáo hằng năm}. */
final class Recurring {
    private static final int REACH = 8;

    private final DeadlineGrammar grammar;
    private final int dinh;
    private final int ky;
    private final int va;
    private final int thang;
    private final int nam;
    private final int lan;
    private final int mot;
    private final int quy;
    private final long bit;

    Recurring(Vocabulary vocabulary, DeadlineGrammar grammar) {
        this.grammar = grammar;
        this.dinh = vocabulary.addExact("định");
        this.ky = vocabulary.addExact("kỳ");
        this.va = vocabulary.addExact("và");
        this.thang = vocabulary.addExact("tháng");
        this.nam = vocabulary.addExact("năm");
        this.lan = vocabulary.addExact("lần");
        this.mot = vocabulary.addExact("một");
        this.quy = vocabulary.addExact("quý");
        this.bit =
                vocabulary.markAll(dinh) | grammar.every.bit() | grammar.numbers.markIn(vocabulary) | Vocabulary.DIGITS;
    }

    /** The bits of the words and digits at which there is something to read. */
    long bit() {
        return bit;
    }

    /** Adds what comes back as said at token {@code i}; gives the token after, or -1 when nothing is said there. */
    int read(Tokens t, int i, int from, List<Due> found) {
        if (t.exact(i) == dinh && t.exact(i + 1) == ky) {
            return periodic(t, i, found);
        }
        Optional<Phrases.Match<String>> every = grammar.every.longest(t, i);
        if (every.isEmpty()) {
            return interval(t, i, found);
        }
        int times = timesEnd(t, every.get().end());
        if (times > 0) {
            found.add(new Due(every.get().value(), i, times));
            return times;
        }
        if (!isAttached(t, i) && (begins(t, i, from) || isReported(t, i, from))) {
            found.add(new Due(every.get().value(), i, every.get().end()));
        }
        return every.get().end();
    }

    /** "6 tháng một lần", "02 năm/lần", "mỗi năm 01 lần": the token after, or -1. */
    private int interval(Tokens t, int i, List<Due> found) {
        boolean unit = t.exact(i + 1) == thang || t.exact(i + 1) == nam || t.exact(i + 1) == quy;
        int number = t.isDigits(i) && t.length(i) <= 2 ? t.value(i) : grammar.numbers.holds(t, i) ? 2 : 0;
        int end = number > 0 && unit ? timesEnd(t, i + 2) : -1;
        if (end > 0) {
            String due =
                    number > 1 || t.exact(i + 1) == quy ? "periodic" : t.exact(i + 1) == nam ? "yearly" : "monthly";
            found.add(new Due(due, i, end));
        }
        return end;
    }

    /** "một lần", "01 lần", "/lần", "1 lần": the token after, or -1. */
    private int timesEnd(Tokens t, int i) {
        if (t.is(i, '/') && t.exact(i + 1) == lan) {
            return i + 2;
        }
        boolean number = (t.isDigits(i) && t.length(i) <= 2) || t.exact(i) == mot || grammar.numbers.holds(t, i);
        return number && t.exact(i + 1) == lan ? i + 2 : -1;
    }

    private int periodic(Tokens t, int i, List<Due> found) {
        int at = i + 2;
        Optional<Phrases.Match<String>> every = grammar.every.longest(t, at);
        boolean interval =
                t.isDigits(at) && (t.exact(at + 1) == thang || t.exact(at + 1) == nam || t.exact(at + 1) == lan);
        if (every.isPresent()) {
            found.add(new Due(every.get().value(), i, every.get().end()));
            at = every.get().end();
        } else if (interval) {
            at += 2;
            found.add(new Due("periodic", i, at));
        } else {
            Optional<Phrases.Match<Boolean>> report = grammar.report.longest(t, at);
            report.ifPresent(r -> found.add(new Due("periodic", i, r.end())));
            return report.map(Phrases.Match::end).orElse(at);
        }
        return further(t, at, found);
    }

    /** "định kỳ 6 tháng, hằng năm". */
    private int further(Tokens t, int i, List<Due> found) {
        int end = i;
        while (t.is(end, ',') || t.exact(end) == va) {
            int from = end + 1;
            Optional<Phrases.Match<String>> every = grammar.every.longest(t, from);
            if (every.isEmpty()) {
                return end;
            }
            found.add(new Due(every.get().value(), from, every.get().end()));
            end = every.get().end();
        }
        return end;
    }

    private static boolean begins(Tokens t, int i, int from) {
        return i == from || t.is(i - 1, '.') || t.is(i - 1, ';') || t.is(i - 1, ':') || t.is(i - 1, '(');
    }

    private boolean isAttached(Tokens t, int i) {
        for (int from = Math.max(0, i - 3); from < i; from++) {
            if (grammar.attached.end(t, from) == i) {
                return true;
            }
        }
        return false;
    }

    /** Whether a task that comes back stands in front, nothing but words between. */
    private boolean isReported(Tokens t, int i, int from) {
        for (int at = i - 1; at >= Math.max(from, i - REACH); at--) {
            if (!t.isWord(at)) {
                return false;
            }
            if (grammar.report.at(t, at)) {
                return true;
            }
        }
        return false;
    }
}
