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
    private static final int LARGEST_PART = 5;

    private final DateReader dates;
    private final Phrases<String> every;
    private final Phrases<String> later;
    private final Phrases<Boolean> clock;
    private final int thu;
    private final int va;
    private final int ngay;
    private final int thang;
    private final int quy;
    private final int nam;
    private final int hoc;
    private final int dau;
    private final int cuoi;
    private final int giai;
    private final int doan;
    private final int tu;
    private final int den;
    private final long bit;

    TimeReader(Vocabulary vocabulary, DeadlineGrammar grammar) {
        this.dates = new DateReader(vocabulary);
        this.every = grammar.every;
        this.later = grammar.later;
        this.clock = grammar.clock;
        this.thu = vocabulary.addExact("thứ");
        this.va = vocabulary.addExact("và");
        this.ngay = vocabulary.addExact("ngày");
        this.thang = vocabulary.addExact("tháng");
        this.quy = vocabulary.addExact("quý");
        this.nam = vocabulary.addExact("năm");
        this.hoc = vocabulary.addExact("học");
        this.dau = vocabulary.addExact("đầu");
        this.cuoi = vocabulary.addExact("cuối");
        this.giai = vocabulary.addExact("giai");
        this.doan = vocabulary.addExact("đoạn");
        this.tu = vocabulary.addExact("từ");
        this.den = vocabulary.addExact("đến");
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
        if (word == thu) {
            return recurring(t, Grain.DAY, i + 2, "");
        }
        return t.isDigits(i) ? day(t, i, i, "") : Optional.empty();
    }

    /** The same behind words that announce a day for certain: {@code trước 30/9} too, a day without {@code ngày} and year. */
    Optional<Time> readDay(Tokens t, int i, String year) {
        Optional<Time> time = read(t, i, year).or(() -> monthOfYear(t, i));
        return time.isPresent() || !t.isDigits(i) || isFraction(t, i) ? time : day(t, i, i, year);
    }

    /** {@code 12/2025} without {@code tháng}: only where words or a column announce a time, for it may be a share or a number. */
    Optional<Time> monthOfYear(Tokens t, int i) {
        boolean joint = t.isDigits(i) && t.is(i + 1, '/') && isYear(t, i + 2) && t.gap(i + 2) == Tokens.GLUED;
        boolean whole = joint
                && !isBehindMark(t, i)
                && !((t.is(i + 3, '/') || t.isDash(i + 3)) && t.gap(i + 3) == Tokens.GLUED);
        return whole ? month(t, i, "") : Optional.empty();
    }

    /** Whether the digits at {@code i} are a later part of a date: the year of {@code 31/02/2025}. */
    private static boolean isBehindMark(Tokens t, int i) {
        return (t.is(i - 1, '/') || t.is(i - 1, '.')) && t.gap(i) == Tokens.GLUED && t.isDigits(i - 2);
    }

    /** {@code trước 1/3 số thôn}: words go on behind it. */
    private static boolean isFraction(Tokens t, int i) {
        int month = t.value(i + 2);
        return t.is(i + 1, '/') && t.value(i) < month && month <= LARGEST_PART && t.isWord(i + 3);
    }

    /** A day, month or quarter that names no year: behind {@code hằng năm} it comes back. */
    Optional<Time> undated(Tokens t, int from) {
        int i = t.exact(from) == ngay ? from + 1 : from;
        Optional<DayMonth> day = dayMonth(t, i);
        if (day.isPresent()) {
            return isYear(t, day.get().end + 1) ? Optional.empty() : recurs(Grain.DAY, day.get().end, "");
        }
        boolean quarter = t.exact(from) == quy && quarterNumber(t, from + 1) > 0;
        boolean month = t.exact(from) == thang && t.isDigits(from + 1) && t.length(from + 1) <= 2;
        if ((!quarter && !month) || yearAfter(t, from + 2) > 0) {
            return Optional.empty();
        }
        return quarter
                ? recurs(Grain.QUARTER, from + 2, "-Q" + quarterNumber(t, from + 1))
                : recurs(Grain.MONTH, from + 2, "");
    }

    private static Optional<Time> recurs(Grain grain, int end, String iso) {
        return Optional.of(new Time(grain, iso, true, end));
    }

    /** {@code 6 tháng đầu năm 2025}: up to its last month. Only behind words that announce it, for it is mostly a span of reports. */
    Optional<Time> part(Tokens t, int i) {
        int months = t.length(i) <= 2 ? t.value(i) : -1;
        boolean first = t.exact(i + 2) == dau;
        boolean said = t.exact(i + 1) == thang && (first || t.exact(i + 2) == cuoi) && t.exact(i + 3) == nam;
        if (months < 1 || months > 12 || !said || !isYear(t, i + 4)) {
            return Optional.empty();
        }
        int last = first ? months : 12;
        return Optional.of(new Time(Grain.MONTH, t.text(i + 4) + (last < 10 ? "-0" : "-") + last, false, i + 5));
    }

    /** {@code 2025 - 2030}, {@code giai đoạn 2025-2030}, {@code từ năm 2025 đến năm 2030}: up to its last year. */
    Optional<Time> span(Tokens t, int from) {
        int i = t.exact(from) == giai && t.exact(from + 1) == doan ? from + 2 : from;
        i = t.exact(i) == tu ? i + 1 : i;
        i = t.exact(i) == nam ? i + 1 : i;
        int last = t.isDash(i + 1) ? i + 2 : t.exact(i + 1) == den ? i + 2 : -1;
        last = last > 0 && t.exact(last) == nam ? last + 1 : last;
        return last > 0 && isYear(t, i) && isYear(t, last)
                ? Optional.of(new Time(Grain.SPAN, t.text(last), false, last + 1))
                : Optional.empty();
    }

    /**
     * What a list goes on with: {@code quý I, II năm 2025}, {@code ngày 15/6 và ngày 15/12/2025}; empty where a month's or
     * quarter's word stands again, for then it is read by itself.
     */
    Optional<Time> further(Tokens t, Time time) {
        int at = time.end() + 1;
        boolean listed = t.is(time.end(), ',') || t.exact(time.end()) == va;
        boolean may = listed && !time.recurring();
        Optional<Time> next = !may
                ? Optional.empty()
                : time.grain() == Grain.DAY
                        ? day(t, at, t.exact(at) == ngay ? at + 1 : at, "")
                        : time.grain() == Grain.QUARTER
                                ? quarter(t, at, "")
                                : time.grain() == Grain.MONTH ? month(t, at, "") : Optional.empty();
        return next.filter(n -> !n.recurring());
    }

    /** The token after an hour: {@code 17 giờ 30 phút, ngày …}, {@code 17h00 thứ Sáu …}; {@code i} when none stands there. */
    private int afterClock(Tokens t, int i) {
        int at = i;
        boolean hour = t.isDigits(i) && t.length(i) <= 2 && (clock.at(t, i + 1) || t.is(i + 1, ':'));
        while (hour && at < i + MOST_CLOCK && (t.isDigits(at) || t.is(at, ':') || clock.at(t, at))) {
            at++;
        }
        int end = t.is(at, ',') ? at + 1 : at;
        return hour && (t.exact(end) == ngay || t.exact(end) == thu) ? end : i;
    }

    private Optional<Time> day(Tokens t, int from, int i, String year) {
        Optional<DateReader.Dated> found = dates.read(t, from);
        if (found.isEmpty()) {
            if (!t.isDigits(i) || t.length(i) > 2) {
                return Optional.empty();
            }
            Optional<DayMonth> spelt = dayMonth(t, i);
            int end = spelt.map(DayMonth::end).orElse(i + 1);
            Optional<Time> back = recurring(t, Grain.DAY, end, "");
            return back.isPresent() || spelt.isEmpty()
                    ? back
                    : listed(t, i, end).or(() -> undated(t, i, end, year));
        }
        int end = found.get().end();
        Optional<PartialDate> value = found.get().value();
        if (value.isPresent()) {
            return value.get().day() > 0
                    ? Optional.of(new Time(Grain.DAY, value.get().iso(), false, end))
                    : Optional.empty();
        }
        return recurring(t, Grain.DAY, end, "").or(() -> listed(t, i, end)).or(() -> undated(t, i, end, year));
    }

    /** {@code ngày 15/6 và 15/12 hằng năm}, {@code ngày 15/6 và ngày 15/12/2025}: what the last day of a list bears holds for all. */
    private Optional<Time> listed(Tokens t, int i, int end) {
        int at = end;
        for (int days = 0; days < MOST_LISTED && (t.is(at, ',') || t.exact(at) == va); days++) {
            int next = t.exact(at + 1) == ngay ? at + 2 : at + 1;
            Optional<DateReader.Dated> date = t.isDigits(next) ? dates.read(t, next) : Optional.empty();
            if (date.isPresent() && date.get().value().isPresent()) {
                return undated(
                        t, i, end, Integer.toString(date.get().value().get().year()));
            }
            Optional<DayMonth> day = dayMonth(t, next);
            if (day.isEmpty()) {
                return Optional.empty();
            }
            at = day.get().end;
            Optional<Time> time = recurring(t, Grain.DAY, at, "");
            if (time.isPresent()) {
                return time.map(r -> new Time(Grain.DAY, r.iso(), true, end));
            }
        }
        return Optional.empty();
    }

    /** {@code 15/12}, {@code 15 tháng 12}; the token after. */
    private record DayMonth(int end) {}

    private Optional<DayMonth> dayMonth(Tokens t, int i) {
        boolean joint = t.is(i + 1, '/') || t.isDash(i + 1) || t.exact(i + 1) == thang;
        boolean said = joint && t.isDigits(i) && t.length(i) <= 2 && t.isDigits(i + 2) && t.length(i + 2) <= 2;
        return said && t.value(i) >= 1 && t.value(i) <= 31 && t.value(i + 2) >= 1 && t.value(i + 2) <= 12
                ? Optional.of(new DayMonth(i + 3))
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
        String own = yearOfList(t, i + 1, thang).orElse(year);
        return back.isPresent() || own.isEmpty()
                ? back
                : Optional.of(new Time(Grain.MONTH, own + padded, false, i + 1));
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
        String own = yearOfList(t, i + 1, quy).orElse(year);
        return back.isPresent() || own.isEmpty()
                ? back
                : Optional.of(new Time(Grain.QUARTER, own + "-Q" + quarter, false, i + 1));
    }

    /** {@code tháng 6, tháng 9 năm 2025}, {@code quý I, II năm 2025}: the year behind the last of a list. */
    private Optional<String> yearOfList(Tokens t, int end, int word) {
        int at = end;
        for (int listed = 0; listed < MOST_LISTED && isJoint(t, at); listed++) {
            int number = t.exact(at + 1) == word ? at + 2 : at + 1;
            boolean may = word == quy ? quarterNumber(t, number) > 0 : t.isDigits(number) && t.length(number) <= 2;
            if (!may) {
                return Optional.empty();
            }
            int year = yearAfter(t, number + 1);
            if (year > 0) {
                return Optional.of(t.text(year));
            }
            at = number + 1;
        }
        return Optional.empty();
    }

    private boolean isJoint(Tokens t, int i) {
        return t.is(i, ',') || t.exact(i) == va || t.exact(i) == den;
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

    /** "/2024", "-2024", "năm 2024", ", năm 2024": the token of the year, or -1. */
    private int yearAfter(Tokens t, int i) {
        if (t.is(i, ',') && t.exact(i + 1) == nam && isYear(t, i + 2)) {
            return i + 2;
        }
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

    /** A year without {@code năm}, where only a time may stand. */
    Optional<Time> readYear(Tokens t, int i) {
        return isBehindMark(t, i) ? Optional.empty() : year(t, i);
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
