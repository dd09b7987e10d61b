package vn.loa.understand.metadata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.understand.text.Capitals;
import vn.loa.understand.text.Rows;

/**
 * Whose document it is, told with its kind or below it: {@code NGHỊ QUYẾT CỦA BAN CHẤP HÀNH} over {@code ĐẢNG BỘ TỈNH LAI
 * CHÂU}. A line that breaks off in a name goes on in the next.
 */
final class OwnerLines {
    private static final int MOST_ROWS = 6;
    /** A place's name has no more words. */
    private static final int MOST_PLACE_WORDS = 4;

    private static final Pattern BEHIND = Pattern.compile("\\s(?=(?:SỐ|Số|NGÀY|VỀ)\\s)");
    /** The term of a committee or council is no part of its name. */
    private static final Pattern TERM = Pattern.compile("[\\s,(]+(?iu:khóa|khoá|nhiệm kỳ|lần thứ)\\s.*$");

    private final Letterhead letterhead;

    OwnerLines(Letterhead letterhead) {
        this.letterhead = letterhead;
    }

    /**
     * An owner.
     *
     * @param name in capitals as printed, empty when the heading tells none
     * @param end the row after it
     */
    record Owner(String name, int end) {}

    /**
     * Reads what stands from row {@code below} on.
     *
     * @param rest what stands behind the kind on its line
     */
    Owner read(Rows rows, String rest, int below, int to) {
        StringBuilder words = new StringBuilder(isOwner(rest) ? rest : "");
        int end = below;
        boolean owner = isOwner(rest);
        for (int i = below; i < Math.min(to, below + MOST_ROWS); i++) {
            String text = rows.text(i);
            if (rows.get(i).noise()) {
                continue;
            }
            boolean number = end > below && !HeadingTable.words(text).startsWith("ve ") && isNumber(text);
            boolean more = owner && goesOn(words.toString(), text);
            if (!Capitals.in(text) || !(isOwner(text) || number || more)) {
                break;
            }
            owner |= isOwner(text);
            words.append(' ').append(text);
            end = i + 1;
        }
        return new Owner(owner ? name(words.toString().strip()) : "", end);
    }

    static boolean isOwner(String text) {
        return HeadingTable.words(text).startsWith("cua ");
    }

    static boolean isNumber(String text) {
        return HeadingTable.words(text).startsWith("so ");
    }

    /** Whether a name that breaks off goes on: with a body behind "BAN CHẤP HÀNH", with a place behind "ĐẢNG BỘ TỈNH". */
    private boolean goesOn(String before, String next) {
        if (HeadingTable.endsWithTier(before)) {
            String name = withoutTerm(next);
            return name.split(" ", -1).length <= MOST_PLACE_WORDS && !HeadingTable.isStart(name) && !isAbstract(name);
        }
        String words = HeadingTable.words(next);
        boolean body = letterhead.beginsBody(next) || words.startsWith("nhan dan ") || words.startsWith("dang bo ");
        return HeadingTable.isUnfinished(before) && body;
    }

    private static boolean isAbstract(String text) {
        String words = HeadingTable.words(text);
        return words.startsWith("ve ") || words.startsWith("thuc hien ") || words.startsWith("trien khai ");
    }

    private static String name(String text) {
        if (!isOwner(text)) {
            return "";
        }
        Matcher behind = BEHIND.matcher(text).region(3, text.length());
        return withoutTerm(text.substring(3, behind.find() ? behind.start() : text.length())
                .strip());
    }

    /** The name of a committee or council without its term: {@code … TỈNH LAI CHÂU KHÓA XIV}. */
    static String withoutTerm(String name) {
        String plain = HeadingTable.words(name);
        return plain.startsWith("hoi nghi") || plain.startsWith("dai hoi")
                ? name
                : TERM.matcher(name).replaceFirst("");
    }
}
