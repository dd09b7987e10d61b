package vn.loa.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When something is due, in the forms that front matter and JSON share.
 *
 * @param form {@code 2024-06-25}, {@code 2024-05}, {@code 2021-Q2}, {@code 2030}; coming back: {@code yearly}, {@code
 *     yearly-Q1}, {@code monthly}, {@code periodic}; open: {@code from-} before a date, a quarter or a
 *     school year ({@code SY2020-2021})
 */
public record Due(String form) {
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern SCHOOL_YEAR = Pattern.compile("SY(\\d{4})-(\\d{4})");
    private static final Pattern EVERY = Pattern.compile("yearly(?:-Q([1-4]))?|monthly|periodic");
    private static final String FROM = "from-";
    private static final String[] QUARTERS = {"I", "II", "III", "IV"};

    /** A time in one of the forms; empty for any other text and for days that no calendar has. */
    public static Optional<Due> parse(String form) {
        Due due = new Due(form);
        boolean known = due.recurs() || due.point().isPresent();
        return known ? Optional.of(due) : Optional.empty();
    }

    /** Whether it comes back. */
    public boolean recurs() {
        return EVERY.matcher(form).matches();
    }

    /** Whether it begins at a time and has no end. */
    public boolean isOpen() {
        return form.startsWith(FROM);
    }

    /** Whether it is one day of the calendar. */
    public boolean isDay() {
        return PartialDate.parse(form).filter(date -> date.day() > 0).isPresent();
    }

    /** The last day on which what is due is in time; empty for what comes back and for what has no end. */
    public Optional<LocalDate> last() {
        return isOpen() ? Optional.empty() : point().map(Span::last);
    }

    /** The first day of the time named; empty for what comes back. */
    public Optional<LocalDate> first() {
        return point().map(Span::first);
    }

    private record Span(LocalDate first, LocalDate last) {}

    private Optional<Span> point() {
        String time = isOpen() ? form.substring(FROM.length()) : form;
        Matcher quarter = QUARTER.matcher(time);
        if (quarter.matches()) {
            YearMonth last = YearMonth.of(Integer.parseInt(quarter.group(1)), 3 * Integer.parseInt(quarter.group(2)));
            return Optional.of(new Span(last.minusMonths(2).atDay(1), last.atEndOfMonth()));
        }
        Matcher school = SCHOOL_YEAR.matcher(time);
        if (school.matches()) {
            int from = Integer.parseInt(school.group(1));
            int to = Integer.parseInt(school.group(2));
            // nine months from September; the days differ from year to year and from province to province
            return to == from + 1
                    ? Optional.of(new Span(LocalDate.of(from, 9, 1), LocalDate.of(to, 5, 31)))
                    : Optional.empty();
        }
        return PartialDate.parse(time).map(Due::span);
    }

    private static Span span(PartialDate date) {
        if (date.day() > 0) {
            LocalDate day = LocalDate.of(date.year(), date.month(), date.day());
            return new Span(day, day);
        }
        YearMonth first = YearMonth.of(date.year(), Math.max(date.month(), 1));
        YearMonth last = date.month() > 0 ? first : YearMonth.of(date.year(), 12);
        return new Span(first.atDay(1), last.atEndOfMonth());
    }

    /** As people write it: {@code 25/6/2024}, {@code tháng 5/2024}, {@code quý II/2021}, {@code từ năm 2020}. */
    public String vietnamese() {
        return isOpen() ? "từ " + spelled(form.substring(FROM.length())) : recurs() ? recurring() : spelled(form);
    }

    private String recurring() {
        Matcher every = EVERY.matcher(form);
        if (every.matches() && every.group(1) != null) {
            return "quý " + QUARTERS[Integer.parseInt(every.group(1)) - 1] + " hằng năm";
        }
        return switch (form) {
            case "yearly" -> "hằng năm";
            case "monthly" -> "hằng tháng";
            default -> "định kỳ";
        };
    }

    private static String spelled(String time) {
        Matcher quarter = QUARTER.matcher(time);
        if (quarter.matches()) {
            return "quý " + QUARTERS[Integer.parseInt(quarter.group(2)) - 1] + "/" + quarter.group(1);
        }
        Matcher school = SCHOOL_YEAR.matcher(time);
        if (school.matches()) {
            return "năm học " + school.group(1) + "–" + school.group(2);
        }
        Optional<PartialDate> date = PartialDate.parse(time);
        if (date.isEmpty()) {
            return time;
        }
        String written = date.get().vietnamese();
        return date.get().day() > 0 ? written : date.get().month() > 0 ? "tháng " + written : "năm " + written;
    }
}
