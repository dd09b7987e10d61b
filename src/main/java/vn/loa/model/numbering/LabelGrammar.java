package vn.loa.model.numbering;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.model.numbering.Label.Style;

/**
 * Recognises the labels of the field at the start of a block. The table is in the order of trial; group 1 is the label as
 * typed, group 2 its key. Every pattern is anchored and bounded, so trial is linear.
 */
public final class LabelGrammar {
    private static final String ROMAN = "(?:X{0,3})(?:IX|IV|V?I{0,3})";
    /** What stands between a label and its text: dot, bracket, slash or a dash in any spelling. */
    private static final String POINT = "\\s?[.)/:\\-\u2010\u2011\u2013\u2014]";

    /** "Điều 5 của Luật …", "Chương II và …" at the head of a line go on with a sentence: they are cited. */
    private static final String NOT_CITED = "(?=\\s|$)(?!\\s\\p{Ll})";

    /** @param begins the characters that its labels begin with: spares most blocks most patterns */
    private record Row(Style style, String begins, Pattern pattern) {}

    private static final String DIGITS = "0123456789";

    private static final List<Row> TABLE = List.of(
            row(
                    Style.ANNEX,
                    "P",
                    "((?:PHỤ LỤC|Phụ lục)(?: (?:số )?((?:[IVX]{1,5}|\\d{1,3})[a-zđ]?))?)(?=[.:\\s)\\-–]|$)"),
            row(Style.PART, "P", "((?:PHẦN|Phần)\\s(?i:thứ\\s)?([\\p{L}\\d]{1,8})" + POINT + "?)(?=\\s|$)"),
            row(Style.CHAPTER, "C", "((?:CHƯƠNG|Chương)\\s([IVX]{1,6}|\\d{1,3})" + POINT + "?)" + NOT_CITED),
            row(Style.SUBSECTION, "T", "((?:TIỂU MỤC|Tiểu mục)\\s([IVX]{1,6}|\\d{1,3})" + POINT + "?)" + NOT_CITED),
            row(Style.SECTION, "M", "((?:MỤC|Mục)\\s([IVX]{1,6}|\\d{1,3})" + POINT + "?)" + NOT_CITED),
            row(Style.ARTICLE, "Đ", "((?:ĐIỀU|Điều)\\s(\\d{1,4}[a-zđ]?)" + POINT + "?)" + NOT_CITED),
            row(
                    Style.DECIMAL,
                    DIGITS,
                    "((\\d{1,3}(?:\\.\\d{1,2}){1,4})(?:" + POINT + "(?=\\s)|(?=\\s[\\p{Lu}\\d\"“])))"),
            row(
                    Style.NUMBER,
                    DIGITS,
                    "((\\d{1,3}[a-zđ]?)(?:\\s?[.)](?=\\s|$)|[.)](?=\\p{Lu}\\p{L})|\\s?[/\\-–](?=\\s\\p{Lu})))"),
            row(Style.ROMAN, "IVX", "((?=[IVX])(" + ROMAN + ")(?:" + POINT + "(?=\\s|$)|[.\\-](?=\\p{Lu}\\p{L})))"),
            row(Style.CAPITAL, "ABCDEFGHĐ", "(([A-HĐ])(?:\\s?[.)](?=\\s\\p{L})))"),
            row(
                    Style.LETTER,
                    "abcdefghijklmnopqrstuvwxyzđ",
                    "(([a-zđ])(?:\\s?\\)(?=\\s|\\p{L}|$)|\\.(?=\\s\\p{Lu})))"));

    /** How the words for parts begin that stand in small letters behind their first. */
    private static final Set<String> WORDS = Set.of("Phụ", "Phầ", "Chư", "Tiể", "Mục", "Điề");

    private LabelGrammar() {}

    private static Row row(Style style, String begins, String pattern) {
        return new Row(style, begins, Pattern.compile(pattern));
    }

    /** A paragraph that merely begins with these words is no annex, part or chapter: such headings are short. */
    private static final int MAX_TITLE = 200;

    /**
     * The label that {@code text} begins with.
     *
     * @param heading whether the block is a Markdown heading; an annex title in running text must be in capitals
     */
    public static Optional<Label> match(CharSequence text, boolean heading) {
        if (!mayBegin(text)) {
            return Optional.empty();
        }
        Optional<Label> plain = plain(text);
        if (plain.isPresent()) {
            return plain;
        }
        char first = text.charAt(0);
        for (Row row : TABLE) {
            if (row.begins.indexOf(first) < 0) {
                continue;
            }
            Matcher m = row.pattern().matcher(text);
            if (m.lookingAt() && fits(row.style(), text, heading)) {
                return Optional.of(new Label(row.style(), m.group(1), key(row.style(), m.group(2)), m.end(1)));
            }
        }
        return Optional.empty();
    }

    /** {@code 12.}, {@code a)} with a space behind: what the patterns say of the most frequent labels, without them. */
    private static Optional<Label> plain(CharSequence text) {
        int end = 0;
        while (end < 3 && end < text.length() && DIGITS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean letter = end == 0 && text.charAt(0) >= 'a' && text.charAt(0) <= 'z';
        int point = letter ? 1 : end;
        if (point == 0 || point + 1 >= text.length() || text.charAt(point + 1) != ' ') {
            return Optional.empty();
        }
        char mark = text.charAt(point);
        if (mark != ')' && (letter || mark != '.')) {
            return Optional.empty();
        }
        String key = text.subSequence(0, point).toString();
        return Optional.of(new Label(letter ? Style.LETTER : Style.NUMBER, key + mark, key, point + 1));
    }

    /** A look at the first characters that spares most blocks the patterns: a word in small letters is no label. */
    private static boolean mayBegin(CharSequence text) {
        if (text.length() == 0) {
            return false;
        }
        char first = text.charAt(0);
        char second = text.length() > 1 ? text.charAt(1) : ' ';
        if (Character.isLowerCase(first)) {
            return second == ')' || second == '.' || second <= ' ';
        }
        return Character.isDigit(first) || !Character.isLowerCase(second) || isWord(text);
    }

    private static boolean isWord(CharSequence text) {
        return text.length() > 2 && WORDS.contains(text.subSequence(0, 3).toString());
    }

    private static boolean fits(Style style, CharSequence text, boolean heading) {
        return switch (style) {
            case ANNEX -> text.length() < MAX_TITLE && (heading || text.charAt(1) == 'H');
            case PART, CHAPTER, SECTION, SUBSECTION -> text.length() < MAX_TITLE;
            default -> true;
        };
    }

    private static String key(Style style, String found) {
        return switch (style) {
            case ANNEX -> found == null ? "" : found;
            case PART -> "Phần " + found;
            case CHAPTER -> "Chương " + found;
            case SECTION -> "Mục " + found;
            case SUBSECTION -> "Tiểu mục " + found;
            case ARTICLE -> "Điều " + found;
            default -> found;
        };
    }
}
