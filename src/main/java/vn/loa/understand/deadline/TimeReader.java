package vn.loa.understand.deadline;

import java.util.Optional;
import vn.loa.model.PartialDate;
import vn.loa.understand.deadline.Time.Grain;
import vn.loa.understand.words.DateReader;
import vn.loa.understand.words.Phrases;
import vn.loa.understand.words.Tokens;
import vn.loa.understand.words.Vocabulary;

/**
 * Reads days, months, quarters, years and school years: {@code ngày 25/6/2024}, {@code tháng 5/2024}, {@code quý II năm
 * 2021}, {@code quý I hàng năm}, {@code năm học 2020 - 2021}.
 */
final class TimeReader {
    private static final int MOST_CLOCK = 6;
    private static final int MOST_LISTED = 5;

    private final DateReader dates;
    private final Phrases<String> every;
    private final Phrases<String> later;
    private final Phrases<Boolean> clock;
    private final int va;
    private final int ngay;
    private final int thang;
    private final int quy;
    private final int nam;
    private final int hoc;
    private final long bit;

    TimeReader(Vocabulary vocabulary, DeadlineGrammar grammar) {
        this.dates = new DateReader(vocabulary);
        this.every = grammar.every;
        this.later = grammar.later;
        this.clock = grammar.clock;
        this.va = vocabulary.addExact("và");
        this.ngay = vocabulary.addExact("ngày");
        this.thang = vocabulary.addExact("tháng");
        this.quy = vocabulary.addExact("quý");
        this.nam = vocabulary.addExact("năm");
        this.hoc = vocabulary.addExact("học");
        this.bit = vocabulary.markAll(ngay, thang, quy, nam) | Vocabulary.DIGITS;
    }

    /** The bits of the words and digits that a time begins with. */
    long bit() {
        return bit;
    }

    /** The time that starts at token {@code i}; one without its year takes {@code year}, which may be empty. */
    Optional<Time> read(Tokens t, int from, String year) {
        int i = afterClock(t, from);
        int word = t.exact(i);
        if (word == ngay) {
            return t.is(i + 1, ':') ? day(t, i + 2, i + 2, "") : day(t, i, i + 1, year);
        }
        if (word == thang) {
            return month(t, i + 1, year);
        }
        if (word == quy) {
            return quarter(t, i + 1, year);
        }
        if (word == nam) {
            return t.exact(i + 1) == hoc ? school(t, i + 2) : year(t, i + 1);
        }
        return t.isDigits(i) ? day(t, i, i, "") : Optional.empty();
    }

    /** The token after an hour: {@code 17 giờ 30 phút, ngày …}, {@code 17h00 ngày …}; {@code i} when none stands there. */
    private int afterClock(Tokens t, int i) {
        int at = i;
        boolean hour = t.isDigits(i) && t.length(i) <= 2 && (clock.at(t, i + 1) || t.is(i + 1, ':'));
        while (hour && at < i + MOST_CLOCK && (t.isDigits(at) || t.is(at, ':') || clock.at(t, at))) {
            at++;
        }
        int end = t.is(at, ',') ? at + 1 : at;
        return hour && t.exact(end) == ngay ? end : i;
    }

    private Optional<Time> day(Tokens t, int from, int i, String year) {
        Optional<DateReader.Dated> found = dates.read(t, from);
        if (found.isEmpty()) {
            if (!t.isDigits(i) || t.length(i) > 2) {
                return Optional.empty();
            }
            int end = bareDay(t, i).map(DateReader.Dated::end).orElse(i + 1);
            return recurring(t, Grain.DAY, end, "");
        }
        int end = found.get().end();
        Optional<PartialDate> value = found.get().value();
        if (value.isPresent()) {
            return value.get().day() > 0
                    ? Optional.of(new Time(Grain.DAY, value.get().iso(), false, end))
                    : Optional.empty();
        }
        return recurring(t, Grain.DAY, end, "").or(() -> listed(t, end)).or(() -> undated(t, i, end, year));
    }

    /** {@code ngày 15/6 và 15/12 hằng năm}: what the last day of a list bears holds for all of them. */
    private Optional<Time> listed(Tokens t, int end) {
        int at = end;
        for (int days = 0; days < MOST_LISTED && (t.is(at, ',') || t.exact(at) == va); days++) {
            int next = t.exact(at + 1) == ngay ? at + 2 : at + 1;
            Optional<DateReader.Dated> date = t.isDigits(next) ? dates.read(t, next - 1) : Optional.empty();
            Optional<DateReader.Dated> day = date.isPresent() ? date : bareDay(t, next);
            if (day.isEmpty() || day.get().value().isPresent()) {
                return Optional.empty();
            }
            at = day.get().end();
            Optional<Time> time = recurring(t, Grain.DAY, at, "");
            if (time.isPresent()) {
                return time.map(r -> new Time(Grain.DAY, r.iso(), true, end));
            }
        }
        return Optional.empty();
    }

    /** {@code 15/12}: day and month. */
    private static Optional<DateReader.Dated> bareDay(Tokens t, int i) {
        boolean day = t.isDigits(i) && (t.is(i + 1, '/') || t.isDash(i + 1)) && t.isDigits(i + 2);
        return day && t.length(i) <= 2 && t.length(i + 2) <= 2
                ? Optional.of(new DateReader.Dated(Optional.empty(), i + 3))
                : Optional.empty();
    }

    /** {@code ngày 25/6}: in the year that the document is of. */
    private static Optional<Time> undated(Tokens t, int i, int end, String year) {
        int month = t.value(end - 1);
        int day = t.value(i);
        return year.isEmpty() || month < 1 || day < 1
                ? Optional.empty()
                : PartialDate.of(Integer.parseInt(year), month, day).map(d -> new Time(Grain.DAY, d.iso(), false, end));
    }

    private Optional<Time> month(Tokens t, int i, String year) {
        int month = t.length(i) <= 2 ? t.value(i) : -1;
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        String padded = (month < 10 ? "-0" : "-") + month;
        int at = yearAfter(t, i + 1);
        if (at > 0) {
            return Optional.of(new Time(Grain.MONTH, t.text(at) + padded, false, at + 1));
        }
        Optional<Time> back = recurring(t, Grain.MONTH, i + 1, "");
        return back.isPresent() || year.isEmpty()
                ? back
                : Optional.of(new Time(Grain.MONTH, year + padded, false, i + 1));
    }

    private Optional<Time> quarter(Tokens t, int i, String year) {
        int quarter = quarterNumber(t, i);
        if (quarter == 0) {
            return Optional.empty();
        }
        int at = yearAfter(t, i + 1);
        if (at > 0) {
            return Optional.of(new Time(Grain.QUARTER, t.text(at) + "-Q" + quarter, false, at + 1));
        }
        Optional<Time> back = recurring(t, Grain.QUARTER, i + 1, "-Q" + quarter);
        return back.isPresent() || year.isEmpty()
                ? back
                : Optional.of(new Time(Grain.QUARTER, year + "-Q" + quarter, false, i + 1));
    }

    private static int quarterNumber(Tokens t, int i) {
        if (t.isDigits(i)) {
            int number = t.length(i) == 1 ? t.value(i) : 0;
            return number <= 4 ? number : 0;
        }
        return t.spells(i, "IV") ? 4 : strokes(t, i);
    }

    /** {@code II}, and {@code ll} as a scanner reads it: how many strokes, of up to three. */
    private static int strokes(Tokens t, int i) {
        for (int at = t.start(i); at < t.end(i); at++) {
            if ("Iil".indexOf(t.text.charAt(at)) < 0) {
                return 0;
            }
        }
        return t.length(i) <= 3 ? t.length(i) : 0;
    }

    /** "/2024", "-2024", "năm 2024": the token of the year, or -1. */
    private int yearAfter(Tokens t, int i) {
        boolean mark = t.is(i, '/') || t.isDash(i) || t.is(i, '.') || t.exact(i) == nam;
        return mark && isYear(t, i + 1) ? i + 1 : -1;
    }

    private static boolean isYear(Tokens t, int i) {
        return t.length(i) == 4 && t.value(i) > 1900 && t.value(i) < 2200;
    }

    private static Optional<Time> year(Tokens t, int i) {
        return isYear(t, i) && !isSpan(t, i)
                ? Optional.of(new Time(Grain.YEAR, t.text(i), false, i + 1))
                : Optional.empty();
    }

    private static boolean isSpan(Tokens t, int i) {
        return t.isDash(i + 1) && isYear(t, i + 2);
    }

    private static Optional<Time> school(Tokens t, int i) {
        return isYear(t, i) && isSpan(t, i)
                ? Optional.of(new Time(Grain.SCHOOL, "SY" + t.text(i) + "-" + t.text(i + 2), false, i + 3))
                : Optional.empty();
    }

    /** {@code quý I hàng năm}, {@code ngày 15/12 hằng năm}, {@code ngày 25 hằng tháng}. */
    private Optional<Time> recurring(Tokens t, Grain grain, int i, String suffix) {
        Optional<Phrases.Match<String>> match = every.longest(t, i);
        Optional<Phrases.Match<String>> back =
                match.isPresent() || (grain != Grain.DAY && grain != Grain.MONTH) ? match : later.longest(t, i);
        if (back.isEmpty()) {
            return Optional.empty();
        }
        String word = back.get().value();
        String iso = word.equals("yearly") ? word + suffix : word;
        return Optional.of(new Time(grain, iso, true, back.get().end()));
    }
}
