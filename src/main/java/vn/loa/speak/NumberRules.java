package vn.loa.speak;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Quantities with their units, shares, ranges, telephone numbers, ordinals. */
final class NumberRules {
    private static final String END = "(?![\\p{L}\\p{N}])";
    private static final String NUMBER = "((?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?)";
    private static final String UNIT = "(?:\\s?(" + alternatives("unit") + ")" + END + ")?";

    private static final Pattern EMERGENCY = Pattern.compile("1\\d\\d");

    private NumberRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.of(
                        "((?:1800|1900)[ .]?\\d{2,4}[ .]?\\d{0,4}|0\\d{2,3}[ .]?\\d{3,4}[ .]?\\d{3,4})" + END,
                        m -> Numerals.each(m.group(1).replaceAll("\\D", ""))),
                Rule.of(
                        "((?i:" + alternatives("digits") + "))\\s+(1\\d\\d(?:(?:, | và | hoặc )1\\d\\d)+)" + END,
                        m -> m.group(1) + " "
                                + EMERGENCY.matcher(m.group(2)).replaceAll(n -> Numerals.each(n.group()))),
                Rule.of(
                        "((?i:" + alternatives("digits") + ")(?:\\s+số)?:?)\\s+(\\d[\\d. ]*\\d|\\d)" + END,
                        m -> m.group(1) + " " + Numerals.each(m.group(2).replaceAll("\\D", ""))),
                Rule.of(
                        "([Tt]hứ)\\s+(\\d{1,3})(?![.,/]?\\d)",
                        m -> m.group(1) + " " + Numerals.ordinal(Long.parseLong(m.group(2)))),
                Rule.of(NUMBER + "\\s?\\(([\\p{L} ]+)\\)", NumberRules::twice),
                Rule.of(NUMBER + "(%?)\\s?[-–]\\s?" + NUMBER + UNIT, NumberRules::range),
                Rule.of(NUMBER + "/" + NUMBER + "(?![/\\p{N}])", NumberRules::share),
                Rule.of("(?<![\\p{L}\\p{N}])-" + NUMBER + UNIT, m -> "âm " + quantity(m.group(1), m.group(2))),
                Rule.of(
                        "(\\d+)\\.(\\d{1,2})" + UNIT + "(?![.\\d])",
                        m -> Numerals.whole(m.group(1))
                                + (m.group(3) == null ? " chấm " : " phẩy ")
                                + Numerals.fraction(m.group(2))
                                + unit(m.group(3))),
                Rule.of(NUMBER + UNIT, m -> quantity(m.group(1), m.group(2))));
    }

    /** The written forms of a table, the longest first, as a pattern. */
    static String alternatives(String table) {
        return Words.set(table).stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    private static String quantity(String number, String unit) {
        return number(number) + unit(unit);
    }

    /** A point parts thousands, a comma the fraction. */
    private static String number(String written) {
        // "05 ngày": the zero keeps others from writing a figure before it, and is not said.
        String plain = written.matches("0[1-9]") ? written.substring(1) : written.replace(".", "");
        int comma = plain.indexOf(',');
        return comma < 0
                ? Numerals.whole(plain)
                : Numerals.whole(plain.substring(0, comma)) + " phẩy " + Numerals.fraction(plain.substring(comma + 1));
    }

    private static String unit(String written) {
        return written == null ? "" : " " + Words.table("unit").get(written);
    }

    /** {@code 15 (mười lăm) ngày}: the words in brackets are those that are said, and are said once. */
    private static String twice(MatchResult m) {
        String said = number(m.group(1));
        String again = m.group(2)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace("ngàn", "nghìn")
                .replace("lẻ", "linh");
        return again.equals(said) ? said : null;
    }

    private static String range(MatchResult m) {
        String first = m.group(2).isEmpty() ? number(m.group(1)) : quantity(m.group(1), m.group(2));
        return first + " đến " + quantity(m.group(3), m.group(4));
    }

    /** {@code 2/3} is a fraction, {@code 87/95} so many of so many. */
    private static String share(MatchResult m) {
        boolean small = m.group(1).length() == 1 && m.group(2).matches("[2-9]|10");
        boolean fraction = small && Integer.parseInt(m.group(1)) < Integer.parseInt(m.group(2));
        return fraction
                ? number(m.group(1)) + " phần " + Numerals.ordinal(Long.parseLong(m.group(2)))
                : number(m.group(1)) + " trên " + number(m.group(2));
    }
}
