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
    private final DateReader dates;
    private final Phrases<String> every;
    private final int ngay;
    private final int thang;
    private final int quy;
    private final int nam;
    private final int hoc;

    /** @param every words for what comes back, such as {@code hằng năm}, and what they give */
    TimeReader(Vocabulary vocabulary, Phrases<String> every) {
        this.dates = new DateReader(vocabulary);
        this.every = every;
        this.ngay = vocabulary.addExact("ngày");
        this.thang = vocabulary.addExact("tháng");
        this.quy = vocabulary.addExact("quý");
        this.nam = vocabulary.addExact("năm");
        this.hoc = vocabulary.addExact("học");
    }

    /** The time that starts at token {@code i}; one without its year takes {@code year}, which may be empty. */
    Optional<Time> read(Tokens t, int i, String year) {
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

    private Optional<Time> day(Tokens t, int from, int i, String year) {
        Optional<DateReader.Dated> found = dates.read(t, from);
        if (found.isEmpty()) {
            return t.isDigits(i) && t.length(i) <= 2 ? recurring(t, Grain.DAY, i + 1, "") : Optional.empty();
        }
        int end = found.get().end();
        Optional<PartialDate> value = found.get().value();
        if (value.isPresent()) {
            return value.filter(d -> d.day() > 0).map(d -> new Time(Grain.DAY, d.iso(), false, end));
        }
        return recurring(t, Grain.DAY, end, "").or(() -> undated(t, i, end, year));
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
        return recurring(t, Grain.MONTH, i + 1, "")
                .or(() -> year.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Time(Grain.MONTH, year + padded, false, i + 1)));
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
        return recurring(t, Grain.QUARTER, i + 1, "-Q" + quarter)
                .or(() -> year.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Time(Grain.QUARTER, year + "-Q" + quarter, false, i + 1)));
    }

    private static int quarterNumber(Tokens t, int i) {
        String text = t.text(i);
        int arabic = t.length(i) == 1 && t.isDigits(i) ? t.value(i) : 0;
        int roman = text.equals("IV") ? 4 : text.matches("[IVil]{1,3}") ? text.length() : 0;
        int number = Math.max(arabic, roman);
        return number <= 4 ? number : 0;
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
        return every.longest(t, i)
                .map(m -> new Time(grain, m.value() + (m.value().equals("yearly") ? suffix : ""), true, m.end()));
    }
}
