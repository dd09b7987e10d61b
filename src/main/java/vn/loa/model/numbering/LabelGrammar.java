package vn.loa.model.numbering;

import java.util.List;
import java.util.Optional;
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

    private record Row(Style style, Pattern pattern) {}

    private static final List<Row> TABLE = List.of(
            row(Style.ANNEX, "((?:PHỤ LỤC|Phụ lục)(?: (?:số )?((?:[IVX]{1,5}|\\d{1,3})[a-zđ]?))?)(?=[.:\\s)\\-–]|$)"),
            row(Style.PART, "((?:PHẦN|Phần)\\s(?i:thứ\\s)?([\\p{L}\\d]{1,8})" + POINT + "?)(?=\\s|$)"),
            row(Style.CHAPTER, "((?:CHƯƠNG|Chương)\\s([IVX]{1,6}|\\d{1,3})" + POINT + "?)(?=\\s|$)"),
            row(Style.SUBSECTION, "((?:TIỂU MỤC|Tiểu mục)\\s([IVX]{1,6}|\\d{1,3})" + POINT + "?)(?=\\s|$)"),
            row(Style.SECTION, "((?:MỤC|Mục)\\s([IVX]{1,6}|\\d{1,3})" + POINT + "?)(?=\\s|$)"),
            row(Style.ARTICLE, "((?:ĐIỀU|Điều)\\s(\\d{1,4}[a-zđ]?)" + POINT + "?)(?=\\s|$)"),
            row(Style.DECIMAL, "((\\d{1,3}(?:\\.\\d{1,2}){1,4})(?:" + POINT + "(?=\\s)|(?=\\s[\\p{Lu}\\d\"“])))"),
            row(
                    Style.NUMBER,
                    "((\\d{1,3}[a-zđ]?)(?:\\s?[.)](?=\\s|$)|[.)](?=\\p{Lu}\\p{L})|\\s?[/\\-–](?=\\s\\p{Lu})))"),
            row(Style.ROMAN, "((?=[IVX])(" + ROMAN + ")(?:" + POINT + "(?=\\s|$)|[.\\-](?=\\p{Lu}\\p{L})))"),
            row(Style.CAPITAL, "(([A-HĐ])(?:\\s?[.)](?=\\s\\p{L})))"),
            row(Style.LETTER, "(([a-zđ])(?:\\s?\\)(?=\\s|\\p{L}|$)|\\.(?=\\s\\p{Lu})))"));

    private LabelGrammar() {}

    private static Row row(Style style, String pattern) {
        return new Row(style, Pattern.compile(pattern));
    }

    /** A paragraph that merely begins with these words is no annex, part or chapter: such headings are short. */
    private static final int MAX_TITLE = 200;

    /**
     * The label that {@code text} begins with.
     *
     * @param heading whether the block is a Markdown heading; an annex title in running text must be in capitals
     */
    public static Optional<Label> match(CharSequence text, boolean heading) {
        if (text.length() == 0 || !mayBegin(text.charAt(0))) {
            return Optional.empty();
        }
        for (Row row : TABLE) {
            Matcher m = row.pattern().matcher(text);
            if (m.lookingAt() && fits(row.style(), text, heading)) {
                return Optional.of(new Label(row.style(), m.group(1), key(row.style(), m.group(2)), m.end(1)));
            }
        }
        return Optional.empty();
    }

    private static boolean mayBegin(char c) {
        return Character.isDigit(c) || Character.isLetter(c);
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
