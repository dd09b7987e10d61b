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
    private static final Pattern ITEM = Pattern.compile("(?<!\\p{L})[a-zđ](?!\\p{L})");
    private static final Pattern PART = Pattern.compile("\\.([0-9]{1,2}|[a-zđ]{1,2})");
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
                        "(\\d{1,5})([a-z]?)(?:/(\\d{4}))?( ?- ?|/)(" + SIGN + "(?:[-/]" + SIGN + ")*)" + END,
                        SignRules::documentNumber),
                Rule.of("S?ĐT[.:]?\\s*(?=[(+]?\\d)", m -> "điện thoại "),
                Rule.of(
                        "(" + known + ")",
                        m -> shortForms.get(m.group(1)) + (m.group(1).endsWith(".") ? " " : "")),
                Rule.of(
                        "((?i:" + NumberRules.alternatives("roman") + "))\\s+([IVXLC]+)((?:\\.[0-9a-zđ]{1,2})*)" + END,
                        SignRules::roman),
                Rule.of(
                        "([Đđ]iểm)\\s+([a-zđ](?:(?:,| và) [a-zđ])*)" + END,
                        m -> m.group(1) + " "
                                + ITEM.matcher(m.group(2)).replaceAll(item -> Words.spelled(item.group()))),
                Rule.of(
                        "([A-ZĐ][A-ZĐr]{1,3}(?:[-/][A-ZĐ][A-ZĐg]{1,6})+)" + END,
                        m -> Words.spelled(m.group(1).replace('-', ' ').replace("/", " trên "))),
                Rule.of("(?<![A-ZĐ]{2,20} )([A-ZĐ]{2,5})" + END + "(?! [A-ZĐ]{2})", m -> Words.spelled(m.group(1))));
    }

    /** Rules for what begins with neither. */
    static List<Rule> signs() {
        return List.of(
                Rule.of(
                        "(?:\\(0\\d{1,3}\\)|\\+84) ?\\d{2,4}[ .]?\\d{3,4}(?:[ .]?\\d{3,4})?" + END,
                        m -> (m.group().startsWith("+") ? "cộng " : "")
                                + Numerals.each(m.group().replaceAll("\\D", ""))),
                Rule.of("(?<=\\d|h)\\s?[-–]\\s?(?=\\d{1,2}(?:h|:| giờ))", m -> " đến "),
                Rule.of(
                        "(?<=\\p{L}[²³]?|\\p{L}[23]|%)/(" + NumberRules.alternatives("each") + ")" + END,
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
        if (m.group(4).contains(" ") && !m.group(5).contains("/")) {
            return null; // "3 - GD": a dash between words
        }
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
        String below = PART.matcher(m.group(3))
                .replaceAll(part -> " chấm "
                        + (Character.isDigit(part.group(1).charAt(0))
                                ? Numerals.whole(part.group(1))
                                : Words.spelled(part.group(1))));
        return m.group(1) + " " + (ordinal ? Numerals.ordinal(number) : Numerals.said(number)) + below;
    }
}
