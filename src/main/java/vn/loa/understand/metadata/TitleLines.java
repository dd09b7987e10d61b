package vn.loa.understand.metadata;

import java.util.Optional;
import java.util.function.Predicate;
import vn.loa.understand.text.Capitals;
import vn.loa.understand.text.Rows;

/** Finds the rows of the abstract (trích yếu) under the kind of a document. */
final class TitleLines {
    private static final int MOST = 14;
    private static final int LONGEST_WRAPPED = 200;
    private static final int SAME_WORDS = 12;
    private static final int SHORT_BODY = 16;

    private final Rows rows;
    private final int from;
    private final int to;
    private final String issuer;
    private final Predicate<String> namesBody;

    /**
     * Over the rows {@code [from, to)}.
     *
     * @param issuer as found so far, in capitals or not; a line that repeats it ends the title
     * @param namesBody whether a line begins with a body's name: in capitals, right above the preamble, it ends the title
     */
    TitleLines(Rows rows, int from, int to, String issuer, Predicate<String> namesBody) {
        this.rows = rows;
        this.from = from;
        this.to = to;
        this.issuer = HeadingTable.words(issuer);
        this.namesBody = namesBody;
    }

    /** The row after the last of the title that begins at the first row with text; {@code from} when there is none. */
    int end() {
        int first = from;
        while (first < to && rows.get(first).noise() && !isDrawn(first)) {
            first++;
        }
        if (first >= to || first - from > MOST || !mayBegin(first)) {
            return from;
        }
        int last = first;
        for (int i = first + 1; i < to && i - first < MOST; i++) {
            if (isDrawn(i)) {
                break;
            }
            if (rows.get(i).noise()) {
                continue;
            }
            if (!goesOn(first, last, i)) {
                break;
            }
            last = i;
        }
        return last + 1;
    }

    private boolean isDrawn(int i) {
        return rows.get(i).rule();
    }

    private boolean mayBegin(int i) {
        String text = rows.text(i);
        return rows.get(i).raw().indexOf('|') != 0
                && !isBody(i, text)
                && rows.get(i).text().length() < 3 * LONGEST_WRAPPED;
    }

    private boolean goesOn(int first, int last, int i) {
        String text = rows.text(i);
        if (isBody(i, text)
                || repeats(first, text)
                || text.length() > LONGEST_WRAPPED + rows.text(first).length()) {
            return false;
        }
        boolean capitals = Capitals.in(text);
        if (capitals && (HeadingTable.words(text).equals(issuer) || !Capitals.in(rows.text(last)))) {
            return false;
        }
        if (capitals && !HeadingTable.isOpen(rows.text(last)) && isAuthority(i, text)) {
            return false;
        }
        boolean near = i == last + 1 && rows.text(last).length() <= LONGEST_WRAPPED;
        return near ? isTitleLike(text) : Character.isLowerCase(text.charAt(0)) || isBoldOpen(first, last);
    }

    /** "ỦY BAN NHÂN DÂN TỈNH …" and then "Căn cứ …": who decides, not what about. */
    private boolean isAuthority(int i, String text) {
        if (!namesBody.test(text)) {
            return false;
        }
        int next = below(i);
        // "CHỦ TỊCH" above "NƯỚC CỘNG HÒA …"
        boolean wrapped = next < to && text.length() <= SHORT_BODY && Capitals.in(rows.text(next));
        next = wrapped ? below(next) : next;
        return next < to && HeadingTable.isStart(rows.text(next));
    }

    private int below(int i) {
        int next = i + 1;
        while (next < to && rows.get(next).noise()) {
            next++;
        }
        return next;
    }

    /** A line right below: part of the title unless it is a sentence of the text. */
    private static boolean isTitleLike(String text) {
        return text.length() <= LONGEST_WRAPPED && !text.endsWith(":");
    }

    private boolean isBody(int i, String text) {
        return HeadingTable.isStart(text) || rows.get(i).text().startsWith("- ") || labelled(i);
    }

    private boolean labelled(int i) {
        Optional<?> label = vn.loa.model.numbering.LabelGrammar.match(
                rows.text(i), rows.get(i).heading());
        return label.isPresent();
    }

    /** "Thực hiện Nghị quyết số 42 …": the preamble begins as the title does. */
    private boolean repeats(int first, String text) {
        String title = HeadingTable.words(rows.text(first));
        String words = HeadingTable.words(text);
        return title.length() >= SAME_WORDS
                && words.length() > title.length() / 2
                && words.startsWith(title.substring(0, SAME_WORDS));
    }

    /** Bold letters that begin in the title and do not end before this row. */
    private boolean isBoldOpen(int first, int last) {
        int marks = 0;
        for (int i = first; i <= last; i++) {
            String raw = rows.get(i).raw();
            for (int at = raw.indexOf("**"); at >= 0; at = raw.indexOf("**", at + 2)) {
                marks++;
            }
        }
        return marks % 2 == 1;
    }
}
