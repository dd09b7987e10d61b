package vn.loa.speak;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Days, months, quarters, years, school years and hours. */
final class TimeRules {
    private static final String END = "(?![\\p{L}\\p{N}])";
    private static final String DASH = "\\s?[-–—]\\s?";
    private static final String QUARTER = "(IV|I{1,3}|[1-4])";
    private static final String MORE_QUARTERS = "((?:(?:, ?| và | hoặc |" + DASH + ")(?:quý )?(?:IV|I{1,3}))+)";
    private static final Pattern ROMAN = Pattern.compile("IV|I{1,3}");

    private TimeRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                        "(?:[Nn]gày\\s+)?(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4})" + END,
                        TimeRules::date),
                Rule.of(
                        "(?:([Nn]gày|[Tt]ừ)\\s+)?(?:ngày\\s+)?(\\d{1,2})" + DASH + "(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?"
                                + "(?![/\\p{L}\\p{N}])",
                        TimeRules::days),
                Rule.of(
                        "(1[3-9]|2\\d|3[01])/(\\d{1,2})(?: và (\\d{1,2})/(\\d{1,2}))?(?=[,.;)]|$| (?:đến|hằng|hàng) )",
                        TimeRules::feast),
                Rule.of(
                        "([Nn]gày|từ|đến|trước|hết)(\\s+ngày)?\\s+(\\d{1,2})/(\\d{1,2})(?![/\\p{L}\\p{N}])",
                        TimeRules::dayAndMonth),
                Rule.of("([Nn]gày)\\s+(\\d{1,2})(?!\\s+lần)(?![.,/]?\\d)", TimeRules::day),
                Rule.of(
                        "([Tt]háng)\\s+(\\d{1,2})\\s?[/-]\\s?(\\d{4})" + END,
                        m -> isMonth(m.group(2)) ? month(m) + " năm " + Numerals.whole(m.group(3)) : null),
                Rule.of(
                        "([Tt]háng)\\s+(\\d{1,2})" + DASH + "(\\d{1,2})(?:\\s?/\\s?(\\d{4}))?" + END,
                        TimeRules::months),
                Rule.of("([Tt]háng)\\s+(\\d{1,2})(?![.,/]?\\d)", m -> isMonth(m.group(2)) ? month(m) : null),
                Rule.of("([Qq]uý)\\s+" + QUARTER + MORE_QUARTERS + "(?:\\s?/\\s?(\\d{4}))?" + END, TimeRules::quarters),
                Rule.of("([Qq]uý)\\s+" + QUARTER + "(?:\\s?[/-]\\s?(\\d{4}))?" + END, TimeRules::quarter),
                Rule.of(
                        "([Nn]ăm học)\\s+(\\d{4})" + DASH + "(\\d{4})" + END,
                        m -> m.group(1) + " " + Numerals.whole(m.group(2)) + ", " + Numerals.whole(m.group(3))),
                Rule.of(
                        "(\\d{4})" + DASH + "(\\d{4})" + END,
                        m -> Numerals.whole(m.group(1)) + " đến " + Numerals.whole(m.group(2))),
                Rule.of("(\\d{1,2})\\s?(?:h|giờ|:)\\s?(\\d{2})(?:\\s?phút)?" + END, TimeRules::hour),
                Rule.of("(\\d{1,2})h" + END, m -> number(m, 1) < 25 ? Numerals.whole(m.group(1)) + " giờ" : null));
    }

    private static int number(MatchResult m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static boolean isMonth(String digits) {
        int month = Integer.parseInt(digits);
        return month >= 1 && month <= 12;
    }

    private static boolean isDay(int day) {
        return day >= 1 && day <= 31;
    }

    private static String date(MatchResult m) {
        if (!isDay(number(m, 1)) || !isMonth(m.group(2))) {
            return null;
        }
        return "ngày " + Numerals.day(number(m, 1)) + " tháng " + Numerals.month(number(m, 2)) + " năm "
                + Numerals.whole(m.group(3));
    }

    /** {@code 10-12/5/2024}. Without a year or a word before it this is as well so many of so many. */
    private static String days(MatchResult m) {
        boolean told = m.group(1) != null || m.group(5) != null;
        if (!told
                || !isDay(number(m, 2))
                || !isDay(number(m, 3))
                || number(m, 2) >= number(m, 3)
                || !isMonth(m.group(4))) {
            return null;
        }
        boolean from = m.group(1) != null && m.group(1).equalsIgnoreCase("từ");
        String lead = from ? m.group(1) + " ngày" : m.group(1) == null ? "ngày" : m.group(1);
        return lead + " " + Numerals.day(number(m, 2)) + " đến ngày " + Numerals.day(number(m, 3)) + " tháng "
                + Numerals.month(number(m, 4)) + year(m.group(5));
    }

    /** {@code 30/4 và 1/5}: what is more than a whole is a day, and so is what is named with it. */
    private static String feast(MatchResult m) {
        boolean second = m.group(3) != null;
        if (!isMonth(m.group(2)) || (second && (!isDay(number(m, 3)) || !isMonth(m.group(4))))) {
            return null;
        }
        String first = "ngày " + Numerals.day(number(m, 1)) + " tháng " + Numerals.month(number(m, 2));
        return second
                ? first + " và ngày " + Numerals.day(number(m, 3)) + " tháng " + Numerals.month(number(m, 4))
                : first;
    }

    private static String months(MatchResult m) {
        return isMonth(m.group(2)) && isMonth(m.group(3))
                ? month(m) + " đến tháng " + Numerals.month(number(m, 3)) + year(m.group(4))
                : null;
    }

    private static String quarters(MatchResult m) {
        int first = Character.isDigit(m.group(2).charAt(0)) ? number(m, 2) : Numerals.roman(m.group(2));
        String more = m.group(3).replaceAll(DASH, " đến ");
        return m.group(1) + " " + Numerals.month(first)
                + ROMAN.matcher(more).replaceAll(r -> Numerals.month(Numerals.roman(r.group()))) + year(m.group(4));
    }

    private static String year(String digits) {
        return digits == null ? "" : " năm " + Numerals.whole(digits);
    }

    private static String dayAndMonth(MatchResult m) {
        if (!isDay(number(m, 3)) || !isMonth(m.group(4))) {
            return null;
        }
        String lead = m.group(1).equalsIgnoreCase("ngày") ? m.group(1) : m.group(1) + " ngày";
        return lead + " " + Numerals.day(number(m, 3)) + " tháng " + Numerals.month(number(m, 4));
    }

    private static String day(MatchResult m) {
        return isDay(number(m, 2)) ? m.group(1) + " " + Numerals.day(number(m, 2)) : null;
    }

    private static String month(MatchResult m) {
        return m.group(1) + " " + Numerals.month(number(m, 2));
    }

    private static String quarter(MatchResult m) {
        int quarter = Character.isDigit(m.group(2).charAt(0)) ? number(m, 2) : Numerals.roman(m.group(2));
        return m.group(1) + " " + Numerals.month(quarter) + year(m.group(3));
    }

    private static String hour(MatchResult m) {
        if (number(m, 1) > 24 || number(m, 2) > 59) {
            return null;
        }
        String hour = Numerals.said(number(m, 1)) + " giờ";
        return number(m, 2) == 0 ? hour : hour + " " + Numerals.said(number(m, 2)) + " phút";
    }
}
