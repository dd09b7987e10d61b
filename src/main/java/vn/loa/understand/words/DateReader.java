package vn.loa.understand.words;

import java.util.Optional;
import vn.loa.model.PartialDate;

/**
 * Reads the date of a cited document: {@code ngày 25/12/2023}, {@code ngày 10 tháng 4 năm 2024}, {@code 7.12.2017},
 * {@code tháng 5/2024}, {@code năm 2013}; with a comma in front or without, and with the letters that a scanner puts for
 * digits.
 */
public final class DateReader {
    private final int ngay;
    private final int thang;
    private final int nam;

    public DateReader(Vocabulary vocabulary) {
        this.ngay = vocabulary.addExact("ngày");
        this.thang = vocabulary.addExact("tháng");
        this.nam = vocabulary.addExact("năm");
    }

    /** A date, and the token after it; empty when the text gives only day and month. */
    public record Dated(Optional<PartialDate> value, int end) {}

    /** The date that starts at token {@code i}, a comma in front allowed. */
    public Optional<Dated> read(Tokens t, int i) {
        int at = t.is(i, ',') ? i + 1 : i;
        if (t.gap(at) == Tokens.NEW_BLOCK && at > i) {
            return Optional.empty();
        }
        if (t.exact(at) == ngay) {
            return dayAndMonth(t, at + 1);
        }
        return i == at ? dayAndMonth(t, at).filter(d -> d.value().isPresent()) : Optional.empty();
    }

    /** {@code năm 2013}, {@code tháng 5/2024}: only where the words before make sure that it is the document's own. */
    public Optional<Dated> readLoose(Tokens t, int i) {
        Optional<Dated> day = read(t, i);
        if (day.isPresent()) {
            return day;
        }
        if (t.exact(i) == nam) {
            return year(t, i + 1, 0, 0);
        }
        return t.exact(i) == thang ? monthAndYear(t, i + 1, 0) : Optional.empty();
    }

    /** The year that tells apart laws of one name: {@code Bộ luật Dân sự 2015}. */
    public Optional<Dated> readBareYear(Tokens t, int i) {
        boolean alone = t.length(i) == 4 && !isSeparator(t, i + 1) && !t.is(i + 1, '%');
        return alone || (t.is(i + 1, '.') && t.gap(i + 2) != Tokens.GLUED) ? year(t, i, 0, 0) : Optional.empty();
    }

    private Optional<Dated> dayAndMonth(Tokens t, int i) {
        Small day = small(t, i, 31);
        if (day.value == 0) {
            return Optional.empty();
        }
        if (t.exact(day.end) == thang) {
            return monthAndYear(t, day.end + 1, day.value);
        }
        return isSeparator(t, day.end) ? numeric(t, day) : Optional.empty();
    }

    private Optional<Dated> numeric(Tokens t, Small day) {
        Small month = small(t, day.end + 1, 12);
        if (month.value == 0) {
            return Optional.empty();
        }
        if (isSeparator(t, month.end) || t.exact(month.end) == nam) {
            Optional<Dated> whole = year(t, month.end + 1, month.value, day.value);
            if (whole.isPresent()) {
                return whole;
            }
        }
        return Optional.of(new Dated(Optional.empty(), month.end));
    }

    private Optional<Dated> monthAndYear(Tokens t, int i, int day) {
        Small month = small(t, i, 12);
        if (month.value == 0) {
            return Optional.empty();
        }
        boolean spelt = t.exact(month.end) == nam || (t.is(month.end, '/') && t.isDigits(month.end + 1));
        return spelt ? year(t, month.end + 1, month.value, day) : Optional.empty();
    }

    private static Optional<Dated> year(Tokens t, int i, int month, int day) {
        if (!t.isDigits(i) && month == 0) {
            return Optional.empty();
        }
        ScannedDigits.Read digits = ScannedDigits.at(t, i);
        int length = digits.value().length();
        boolean four = length == 4;
        boolean two = length == 2 && day > 0 && t.isDigits(i);
        if (!four && !two) {
            return Optional.empty();
        }
        int value = Integer.parseInt(digits.value());
        int year = four ? value : value + (value < 45 ? 2000 : 1900);
        Optional<PartialDate> date = PartialDate.of(year, month, day);
        // a day that no calendar has ends where it was written to end
        return date.isPresent() || day > 0 ? Optional.of(new Dated(date, digits.end())) : Optional.empty();
    }

    private static boolean isSeparator(Tokens t, int i) {
        return t.is(i, '/') || t.is(i, '.') || t.isDash(i) || isScannedSlash(t, i);
    }

    /** {@code 22í 12/ 2011}: a slash that a scanner read as a letter. */
    private static boolean isScannedSlash(Tokens t, int i) {
        return t.isWord(i) && t.length(i) == 1 && t.gap(i) == Tokens.GLUED && "íìlI".contains(t.text(i));
    }

    /** A number of one or two digits; 0 when it is none. */
    private record Small(int value, int end) {}

    private static Small small(Tokens t, int i, int most) {
        boolean plain = t.isDigits(i) && t.length(i) <= 2 && !t.isWord(i + 1) && !t.is(i + 1, ']');
        if (plain) {
            return bounded(t.value(i), most, i + 1);
        }
        ScannedDigits.Read digits = ScannedDigits.at(t, i);
        int length = digits.value().length();
        if (length == 1 || length == 2) {
            Small read = bounded(Integer.parseInt(digits.value()), most, digits.end());
            boolean bracket = t.is(i + 1, ']') && t.isDigits(i) && t.length(i) == 1;
            if (bracket) {
                return bounded(t.value(i) * 10 + 1, most, i + 2);
            }
            if (read.value > 0) {
                return read;
            }
        }
        // letters behind the digits may be a mark between them
        return t.isDigits(i) && t.length(i) <= 2 ? bounded(t.value(i), most, i + 1) : new Small(0, i);
    }

    private static Small bounded(int value, int most, int end) {
        return new Small(value <= most ? value : 0, end);
    }
}
