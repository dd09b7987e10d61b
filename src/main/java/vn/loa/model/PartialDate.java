package vn.loa.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of which the copy may show only the year, or the year and the month.
 *
 * @param month 1 to 12, or 0 when unknown
 * @param day 1 to 31, or 0 when unknown
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** Reads {@code 2024}, {@code 2024-04} or {@code 2024-04-10}; empty when the text is none of these or no real day. */
    public static Optional<PartialDate> parse(String iso) {
        Matcher m = ISO.matcher(iso);
        if (!m.matches()) {
            return Optional.empty();
        }
        return of(number(m.group(1)), number(m.group(2)), number(m.group(3)));
    }

    /** A date from its parts, 0 for unknown ones; empty when there is no such day. */
    public static Optional<PartialDate> of(int year, int month, int day) {
        if (year < 1900 || year > 2200 || (month == 0 && day != 0)) {
            return Optional.empty();
        }
        try {
            LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
            return Optional.of(new PartialDate(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** The first day that it may be. */
    public LocalDate first() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /** Whether every part that both dates know agrees. */
    public boolean agreesWith(PartialDate other) {
        return year == other.year
                && (month == 0 || other.month == 0 || month == other.month)
                && (day == 0 || other.day == 0 || day == other.day);
    }

    /** ISO form with as many parts as are known. */
    public String iso() {
        StringBuilder iso = new StringBuilder(10);
        digits(iso, year, 1000);
        if (month > 0) {
            digits(iso.append('-'), month, 10);
        }
        if (month > 0 && day > 0) {
            digits(iso.append('-'), day, 10);
        }
        return iso.toString();
    }

    /** Zeros in front up to the place of {@code highest}, a power of ten. */
    private static void digits(StringBuilder out, int number, int highest) {
        for (int place = highest; place > 1 && number < place; place /= 10) {
            out.append('0');
        }
        out.append(number);
    }

    /** Vietnamese form: {@code 10/4/2024}, {@code 4/2024}, {@code 2024}. */
    public String vietnamese() {
        if (month == 0) {
            return Integer.toString(year);
        }
        return day == 0 ? month + "/" + year : day + "/" + month + "/" + year;
    }

    @Override
    public int compareTo(PartialDate o) {
        int byYear = Integer.compare(year, o.year);
        int byMonth = Integer.compare(month, o.month);
        return byYear != 0 ? byYear : byMonth != 0 ? byMonth : Integer.compare(day, o.day);
    }
}
