package vn.loa.understand.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loa.understand.deadline.DeadlineFinder.Due;
import vn.loa.understand.words.Phrases;
import vn.loa.understand.words.Tokens;
import vn.loa.understand.words.Vocabulary;

/** Reads what must be done again and again: {@code định kỳ báo cáo}, {@code Hằng năm, …}, {@code báo cáo hằng năm}. */
final class Recurring {
    private static final int REACH = 8;
    /** So many words of a report may stand before its period: "báo cáo kết quả thực hiện 6 tháng". */
    private static final int ABOUT = 12;

    private final DeadlineGrammar grammar;
    private final int dinh;
    private final int ky;
    private final int va;
    private final int thang;
    private final int nam;
    private final int lan;
    private final int mot;
    private final int quy;
    private final int bao;
    private final int cao;
    private final TimeReader times;
    private final long bit;

    Recurring(Vocabulary vocabulary, DeadlineGrammar grammar, TimeReader times) {
        this.grammar = grammar;
        this.times = times;
        this.bao = vocabulary.addExact("báo");
        this.cao = vocabulary.addExact("cáo");
        this.dinh = vocabulary.addExact("định");
        this.ky = vocabulary.addExact("kỳ");
        this.va = vocabulary.addExact("và");
        this.thang = vocabulary.addExact("tháng");
        this.nam = vocabulary.addExact("năm");
        this.lan = vocabulary.addExact("lần");
        this.mot = vocabulary.addExact("một");
        this.quy = vocabulary.addExact("quý");
        this.bit = vocabulary.markAll(dinh, bao)
                | grammar.every.bit()
                | grammar.numbers.markIn(vocabulary)
                | Vocabulary.DIGITS;
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
        if (t.exact(i) == bao) {
            return t.exact(i + 1) == cao ? report(t, i, found) : -1;
        }
        Optional<Phrases.Match<String>> every = grammar.every.longest(t, i);
        if (every.isEmpty()) {
            int reported = begins(t, i, from) ? reported(t, i, found) : -1;
            return reported > 0 ? reported : interval(t, i, found);
        }
        int often = timesEnd(t, every.get().end());
        if (often > 0) {
            found.add(new Due(every.get().value(), i, often));
            return often;
        }
        Optional<Due> dated = dated(t, i, every.get());
        if (dated.isPresent()) {
            found.add(dated.get());
            return dated.get().end();
        }
        boolean opens = t.is(i - 1, ',') && grammar.report.at(t, every.get().end());
        if (!isAttached(t, i) && (opens || begins(t, i, from) || isReported(t, i, from))) {
            found.add(new Due(every.get().value(), i, every.get().end()));
        }
        return every.get().end();
    }

    /** "báo cáo năm trước ngày 15/12", "báo cáo 6 tháng gửi trước ngày 15/6": the token after, or -1. */
    private int report(Tokens t, int i, List<Due> found) {
        int at = i + 2;
        while (at < i + ABOUT && grammar.about.at(t, at)) {
            at = grammar.about.end(t, at);
        }
        Optional<Phrases.Match<String>> period = grammar.every.at(t, at) ? Optional.empty() : period(t, at);
        if (period.isEmpty()) {
            return -1;
        }
        int end = period.get().end();
        boolean sent = t.isWord(end) && grammar.cues.end(t, end) < 0;
        Optional<Due> dated = dated(t, i, new Phrases.Match<>(period.get().value(), sent ? end + 1 : end));
        dated.ifPresent(found::add);
        return dated.map(Due::end).orElse(-1);
    }

    /** "hằng năm (trước ngày 15/12)", "Hằng năm, trước ngày 15/12", "hằng năm (trong quý I)": the day comes back too. */
    private Optional<Due> dated(Tokens t, int from, Phrases.Match<String> every) {
        int at = every.end();
        int cue = t.is(at, '(') || t.is(at, ',') ? at + 1 : at;
        int behind = grammar.cues.end(t, cue);
        if (behind < 0) {
            return Optional.empty();
        }
        Optional<Time> back = times.read(t, behind, "").filter(Time::recurring);
        if (back.isPresent()) {
            // "hằng năm (trong quý I hằng năm)" says more in the bracket, which is read by itself
            return back.filter(time -> time.iso().equals(every.value()))
                    .map(time -> new Due(every.value(), from, closed(t, at, time.end())));
        }
        return times.undated(t, behind).map(time -> {
            boolean quarter = every.value().equals("yearly") && time.grain() == Time.Grain.QUARTER;
            return new Due(quarter ? "yearly" + time.iso() : every.value(), from, closed(t, at, time.end()));
        });
    }

    /** The bracket that was opened before a time is closed behind it. */
    private static int closed(Tokens t, int open, int end) {
        return t.is(open, '(') && t.is(end, ')') ? end + 1 : end;
    }

    /** What comes back, behind {@code định kỳ} and {@code báo cáo}: "hằng năm", "6 tháng", "quý", "năm". */
    private Optional<Phrases.Match<String>> period(Tokens t, int i) {
        Optional<Phrases.Match<String>> every = grammar.every.longest(t, i);
        if (every.isPresent()) {
            return every;
        }
        boolean number = (t.isDigits(i) && t.length(i) <= 2) || grammar.numbers.holds(t, i);
        int unit = t.exact(number ? i + 1 : i);
        if (number) {
            boolean counted = unit == thang || unit == nam || unit == lan;
            return counted ? Optional.of(new Phrases.Match<>("periodic", i + 2)) : Optional.empty();
        }
        if (unit == mot && t.exact(i + 1) == nam) {
            return Optional.of(new Phrases.Match<>("yearly", i + 2));
        }
        boolean bare = !t.isDigits(i + 1) && !t.isRoman(i + 1);
        String word = unit == nam ? "yearly" : unit == quy ? "periodic" : unit == thang ? "monthly" : "";
        return word.isEmpty() || !bare ? Optional.empty() : Optional.of(new Phrases.Match<>(word, i + 1));
    }

    /** "6 tháng, một năm báo cáo …" at the head of a clause: the token after, or -1. */
    private int reported(Tokens t, int i, List<Due> found) {
        List<Due> periods = new ArrayList<>();
        Optional<Phrases.Match<String>> period = t.exact(i + 1) == thang ? period(t, i) : Optional.empty();
        int end = period.isEmpty() ? -1 : further(t, add(t, i, period.get(), periods), periods);
        if (end < 0 || !grammar.report.at(t, end)) {
            return -1;
        }
        found.addAll(periods);
        return end;
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
        Optional<Phrases.Match<String>> period = period(t, i + 2);
        if (period.isEmpty()) {
            Optional<Phrases.Match<Boolean>> report = grammar.report.longest(t, i + 2);
            report.ifPresent(r -> found.add(new Due("periodic", i, r.end())));
            return report.map(Phrases.Match::end).orElse(i + 2);
        }
        return further(t, add(t, i, period.get(), found), found);
    }

    private int add(Tokens t, int from, Phrases.Match<String> period, List<Due> found) {
        Due due = dated(t, from, period).orElse(new Due(period.value(), from, period.end()));
        found.add(due);
        return due.end();
    }

    /** "định kỳ 6 tháng, hằng năm", "định kỳ 6 tháng (trước 15/6) và năm (trước 15/12)". */
    private int further(Tokens t, int i, List<Due> found) {
        int end = i;
        while (t.is(end, ',') || t.exact(end) == va) {
            Optional<Phrases.Match<String>> period = period(t, end + 1);
            if (period.isEmpty()) {
                return end;
            }
            end = add(t, end + 1, period.get(), found);
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
