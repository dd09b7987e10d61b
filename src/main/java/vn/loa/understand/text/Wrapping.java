package vn.loa.understand.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.model.Vietnamese;
import vn.loa.model.numbering.Label;
import vn.loa.model.numbering.LabelGrammar;
import vn.loa.understand.words.Table;

/**
 * Tells whether a line goes on with the sentence of the line before it. Copies wrap lines at a fixed width, split
 * sentences at page breaks, put blank lines between all lines, or wrap nothing at all; so the width is taken from the
 * lines around, and a line that merely looks like an item ({@code - xã hội}, {@code 28-CT/TW}) is told by the words
 * before it.
 */
final class Wrapping {
    /** Longer lines are not wrapped at all. */
    private static final int WIDEST = 160;

    /** Shorter lines end because their authors ended them. */
    private static final int NARROWEST = 45;

    private static final int NEIGHBOURS = 6;
    private static final int LONGEST_LABEL = 16;
    private static final int LONGEST_NUMBER = 24;
    private static final int LONGEST_TITLE = 120;
    private static final int FULL_PERCENT = 80;
    /** Words after which a number is no label. */
    private static final Set<String> BEFORE_NUMBER = group("number");
    /** Words that no sentence ends with. */
    private static final Set<String> NEVER_LAST = group("open");
    /** Two words that end a line as well as any other, though the second alone would not. */
    private static final Set<String> CLOSED = group("closed");

    private static final Pattern LABEL =
            Pattern.compile("(?iu)(chương|phần|mục|tiểu mục|điều)( thứ)? \\S{1,6}\\s?[.:\\-–]?");

    /** {@code … số 28-}, {@code … số 1472/QĐ-}: an official number that the end of the line broke. */
    private static final Pattern OPEN_NUMBER =
            Pattern.compile("(?:^|[\\s(])\\d{1,5}(?:/\\d{4})?(/?-?\\p{Lu}\\p{L}*)?\\s?[-–/]$");

    /** {@code CT/TW}, {@code QĐ-TTg}: what goes on with a running number. */
    private static final Pattern SIGNS = Pattern.compile("\\p{Lu}\\p{L}*\\d{0,2}[-–/]\\p{Lu}.*");

    private static final byte UNKNOWN = 0;
    private static final byte YES = 1;
    private static final byte NO = 2;

    private final List<Row> rows;
    /** Whether a row is in capitals, as far as it was asked. */
    private final byte[] capitals;
    /** The labels of rows, as far as they were asked; null where none was. */
    private final List<Optional<Label>> labels;

    Wrapping(List<Row> rows) {
        this.rows = rows;
        this.capitals = new byte[rows.size()];
        this.labels = new ArrayList<>(Collections.nCopies(rows.size(), null));
    }

    /**
     * Whether row {@code next} goes on with the block that ends in row {@code before}.
     *
     * @param gap rows without text between them
     */
    boolean joins(int before, int next, int gap) {
        String last = rows.get(before).text();
        String text = rows.get(next).text();
        char first = text.charAt(0);
        if (isDash(first) && text.length() > 1) {
            return continuesDash(last, text);
        }
        Optional<Label> label = label(next);
        if (label.isPresent()) {
            return isNoLabel(last, label.get(), text);
        }
        if (Character.isLowerCase(first)) {
            return !ends(last) || (gap == 0 && last.endsWith(","));
        }
        return !rows.get(next).heading() && upper(before, next, last, text, gap);
    }

    /** "kinh tế\n- xã hội", "giai đoạn 2021\n- 2025": a hyphen inside a word or a span, not an item. */
    private static boolean continuesDash(String last, String text) {
        int start = 1;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        boolean open = Character.isLetterOrDigit(last.charAt(last.length() - 1));
        if (start == text.length() || !open) {
            return false;
        }
        char first = text.charAt(start);
        boolean span = Character.isDigit(first) && Character.isDigit(last.charAt(last.length() - 1));
        return (Character.isLowerCase(first) || span) && !isLabelOnly(last);
    }

    private static boolean isNoLabel(String last, Label label, String text) {
        return switch (label.style()) {
            case NUMBER, DECIMAL ->
                isBeforeNumber(last) || (!ends(last) && isBeforeDash(label.text()) && goesOnAsNumber(label, text));
            case ARTICLE, CHAPTER, SECTION -> isOpen(last);
            default -> false;
        };
    }

    /** {@code CT/TW}, {@code QĐ-TTg} behind {@code 28-}: no word has a slash or a hyphen in it; "1- Quan điểm" is an item. */
    private static boolean goesOnAsNumber(Label label, String text) {
        String rest =
                text.substring(Math.min(text.length(), label.text().length())).strip();
        int blank = rest.indexOf(' ');
        String word = blank < 0 ? rest : rest.substring(0, blank);
        return word.indexOf('/') >= 0 || word.indexOf('-') >= 0 || word.indexOf('–') >= 0;
    }

    /** {@code 28-}, {@code 1472 /}: as an official number begins. */
    private static boolean isBeforeDash(String label) {
        int end = label.length() - 1;
        boolean dash = end > 0 && "/-–".indexOf(label.charAt(end)) >= 0;
        int digits = dash && label.charAt(end - 1) == ' ' ? end - 1 : end;
        for (int i = 0; i < digits; i++) {
            dash &= label.charAt(i) >= '0' && label.charAt(i) <= '9';
        }
        return dash && digits > 0 && digits <= 4;
    }

    private static boolean isBeforeNumber(String last) {
        return endsIn(BEFORE_NUMBER, last) && !Capitals.in(last);
    }

    /** Whether the last word is one of these, and not the end of another word: {@code mục} of {@code danh mục}. */
    private static boolean endsIn(Set<String> words, String last) {
        String word = lastWord(last).toLowerCase(Locale.ROOT);
        if (!words.contains(word)) {
            return false;
        }
        String before = lastWord(last.substring(0, Math.max(0, last.length() - word.length() - 1)));
        return !CLOSED.contains(before.toLowerCase(Locale.ROOT) + " " + word);
    }

    private static Set<String> group(String name) {
        Set<String> words = new HashSet<>();
        for (String[] row : Table.read(Wrapping.class, "wrapping.txt")) {
            if (row[0].equals(name)) {
                words.add(row[1]);
            }
        }
        return words;
    }

    /** "theo quy định tại\nĐiều 5": an article that is cited. */
    private static boolean isOpen(String last) {
        return endsIn(NEVER_LAST, last) || endsIn(BEFORE_NUMBER, last) || last.endsWith(",");
    }

    private boolean upper(int before, int next, String last, String text, int gap) {
        boolean capitals = inCapitals(before);
        boolean number = Character.isDigit(text.charAt(0)) && isBeforeNumber(last);
        if (!capitals && (number || endsIn(NEVER_LAST, last))) {
            return true;
        }
        if (isLabelOnly(last)) {
            return gap <= 1 && isTitleOf(last, next);
        }
        if (capitals && inCapitals(next) && !ends(last)) {
            return gap <= 1;
        }
        if (ends(last) || capitals != inCapitals(next)) {
            return false;
        }
        if (last.length() > WIDEST) {
            return last.endsWith(",");
        }
        if (gap == 0 && breaksNumber(last, text)) {
            return true;
        }
        if (gap == 0 && BrokenNames.span(last, text)) {
            return true;
        }
        boolean indented = rows.get(next).indent() > rows.get(before).indent() + 3;
        return isFull(before) && !indented;
    }

    /** Behind digits alone type and body must follow, behind the type a body. */
    private static boolean breaksNumber(String last, String text) {
        Matcher open = OPEN_NUMBER.matcher(last.substring(Math.max(0, last.length() - LONGEST_NUMBER)));
        boolean broken = open.find();
        return broken
                && (open.group(1) != null
                        ? Character.isUpperCase(text.charAt(0))
                        : SIGNS.matcher(text).matches());
    }

    /** The label that a row begins with. */
    Optional<Label> label(int row) {
        if (labels.get(row) == null) {
            labels.set(
                    row, LabelGrammar.match(rows.get(row).text(), rows.get(row).heading()));
        }
        return labels.get(row);
    }

    private boolean inCapitals(int row) {
        if (capitals[row] == UNKNOWN) {
            capitals[row] = Capitals.in(rows.get(row).text()) ? YES : NO;
        }
        return capitals[row] == YES;
    }

    /** The line of a chapter or an article without its title. */
    private static boolean isLabelOnly(String last) {
        return last.length() <= LONGEST_LABEL
                && last.indexOf(' ') > 0
                && LABEL.matcher(last).matches();
    }

    /** A chapter's title is in capitals, or short and no sentence; an article's line goes on with whatever stands below. */
    private boolean isTitleOf(String label, int row) {
        String text = rows.get(row).text();
        boolean article = Vietnamese.fold(label).startsWith("dieu ");
        return article || inCapitals(row) || (text.length() <= LONGEST_TITLE && !ends(text));
    }

    /** Whether a line reaches as far as the lines around it, so that it ends because its width did. */
    private boolean isFull(int row) {
        int widest = 0;
        for (int i = Math.max(0, row - NEIGHBOURS); i <= Math.min(rows.size() - 1, row + NEIGHBOURS); i++) {
            widest = Math.max(widest, rows.get(i).text().length());
        }
        return widest >= NARROWEST && widest <= WIDEST && rows.get(row).text().length() * 100 >= widest * FULL_PERCENT;
    }

    /** Whether a sentence or an item of a list ends with this text. */
    static boolean ends(String text) {
        int i = text.length() - 1;
        while (i > 0 && "\"”’')»]".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return ".;:!?…".indexOf(text.charAt(i)) >= 0;
    }

    static boolean isDash(char c) {
        return Vietnamese.isDash(c) || c == '+' || c == '•' || c == '·' || c == '▪' || c == '●' || c == '○';
    }

    private static String lastWord(String text) {
        int end = text.length();
        return text.substring(text.lastIndexOf(' ', end - 1) + 1, end);
    }
}
