package vn.loa.speak;

import java.util.List;
import java.util.regex.MatchResult;

/** Days, months, quarters, years, school years and hours. */
final class TimeRules {
    private static final String END = "(?![\\p{L}\\p{N}])";
    private static final String DASH = "\\s?[-–—]\\s?";

    private TimeRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                        "(?:[Nn]gày\\s+)?(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4})" + END,
                        TimeRules::date),
                Rule.of(
                        "([Nn]gày|từ|đến|trước|hết)(\\s+ngày)?\\s+(\\d{1,2})/(\\d{1,2})(?![/\\p{L}\\p{N}])",
                        TimeRules::dayAndMonth),
                Rule.of("([Nn]gày)\\s+(\\d{1,2})(?!\\s+lần)(?![.,/]?\\d)", TimeRules::day),
                Rule.of(
                        "([Tt]háng)\\s+(\\d{1,2})\\s?[/-]\\s?(\\d{4})" + END,
                        m -> isMonth(m.group(2)) ? month(m) + " năm " + Numerals.whole(m.group(3)) : null),
                Rule.of("([Tt]háng)\\s+(\\d{1,2})(?![.,/]?\\d)", m -> isMonth(m.group(2)) ? month(m) : null),
                Rule.of("([Qq]uý)\\s+(IV|I{1,3}|[1-4])(?:\\s?[/-]\\s?(\\d{4}))?" + END, TimeRules::quarter),
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
        String year = m.group(3) == null ? "" : " năm " + Numerals.whole(m.group(3));
        return m.group(1) + " " + Numerals.month(quarter) + year;
    }

    private static String hour(MatchResult m) {
        if (number(m, 1) > 24 || number(m, 2) > 59) {
            return null;
        }
        String hour = Numerals.said(number(m, 1)) + " giờ";
        return number(m, 2) == 0 ? hour : hour + " " + Numerals.said(number(m, 2)) + " phút";
    }
}
