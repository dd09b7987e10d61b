package vn.loa.speak;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Numbers of documents, short forms, Roman numbers, items, slashes and single signs. */
final class SignRules {
    private static final String END = "(?![\\p{L}\\p{N}])";
    private static final String SIGN = "[A-ZĐ][A-ZĐa-z]*\\d*";
    private static final Pattern PIECE = Pattern.compile("([A-ZĐa-z]+)(\\d*)([-/]?)");

    private SignRules() {}

    /** Rules for what begins with letters or digits. */
    static List<Rule> words(Map<String, String> shortForms) {
        String known = shortForms.keySet().stream()
                .sorted((a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b))
                .map(form -> Pattern.quote(form) + (form.endsWith(".") || form.endsWith("…") ? "" : END))
                .collect(Collectors.joining("|"));
        return List.of(
                Rule.of("(?:https?://|www\\.)\\S+|[\\w.+-]+@[\\w.-]+", MatchResult::group),
                Rule.of(
                        "(\\d{1,5})([a-z]?)(?:/(\\d{4}))?([-/])(" + SIGN + "(?:[-/]" + SIGN + ")*)" + END,
                        SignRules::documentNumber),
                Rule.of(
                        "(" + known + ")",
                        m -> shortForms.get(m.group(1)) + (m.group(1).endsWith(".") ? " " : "")),
                Rule.of("((?i:" + NumberRules.alternatives("roman") + "))\\s+([IVXLC]+)" + END, SignRules::roman),
                Rule.of("([Đđ]iểm)\\s+([a-zđ])" + END, m -> m.group(1) + " " + Words.spelled(m.group(2))),
                Rule.of("(?<![A-ZĐ]{2,20} )([A-ZĐ]{2,5})" + END + "(?! [A-ZĐ]{2})", m -> Words.spelled(m.group(1))));
    }

    /** Rules for what begins with neither. */
    static List<Rule> signs() {
        return List.of(
                Rule.of(
                        "(?<=\\p{L}[²³]?|\\p{L}[23])/(" + NumberRules.alternatives("each") + ")" + END,
                        m -> " " + Words.table("each").get(m.group(1))),
                Rule.of("(?<=\\p{L}|\\d)/(?=\\d)", m -> " trên "),
                Rule.of("\\.{3}|…", m -> " vân vân"),
                Rule.of("(?<=\\p{L})/(?=\\p{L})", m -> ", "),
                Rule.of(
                        " ?(" + NumberRules.alternatives("sign") + ") ?",
                        m -> " " + Words.table("sign").get(m.group(1)) + " "),
                Rule.of("\\s[-–—]\\s", m -> ", "),
                Rule.of("\\s?[(\\[]\\s?|[)\\]]", m -> ", "),
                Rule.of("[“”\"«»‘’*_]", m -> ""));
    }

    private static String documentNumber(MatchResult m) {
        StringBuilder said = new StringBuilder(Numerals.whole(m.group(1).replaceFirst("^0+(?=\\d)", "")));
        said.append(m.group(2).isEmpty() ? "" : " " + Words.spelled(m.group(2)));
        said.append(m.group(3) == null ? "" : " trên " + Numerals.whole(m.group(3)));
        said.append(m.group(4).equals("/") ? " trên " : ", ");
        var piece = PIECE.matcher(m.group(5));
        while (piece.find()) {
            said.append(Words.spelled(piece.group(1)));
            said.append(piece.group(2).isEmpty() ? "" : " " + Numerals.whole(piece.group(2)));
            said.append(piece.group(3).isEmpty() ? "" : piece.group(3).equals("/") ? " trên " : " ");
        }
        return said.toString();
    }

    private static String roman(MatchResult m) {
        int number = Numerals.roman(m.group(2));
        if (number == 0) {
            return null;
        }
        boolean ordinal = m.group(1).equalsIgnoreCase("thứ");
        return m.group(1) + " " + (ordinal ? Numerals.ordinal(number) : Numerals.said(number));
    }
}
