package vn.loa.understand.metadata;

import java.util.Optional;
import vn.loa.model.Vietnamese;
import vn.loa.understand.citation.CitationFinder;
import vn.loa.understand.text.Capitals;
import vn.loa.understand.text.Rows;
import vn.loa.understand.words.Phrases;
import vn.loa.understand.words.Tokens;

/** The line in capitals that says what kind of document this is: {@code KẾ HOẠCH}. */
final class KindLine {
    private static final int LONGEST = 200;
    /** A heading that runs on in one line may go over into the text. */
    private static final int LONGEST_RUN = 1200;

    private final CitationFinder finder;

    KindLine(CitationFinder finder) {
        this.finder = finder;
    }

    /**
     * A kind found.
     *
     * @param rest what stands behind it on its line
     * @param rows how many rows the kind takes: "CHƯƠNG TRÌNH" may have "HÀNH ĐỘNG" below it
     */
    record Kind(String name, String rest, int rows) {}

    /** The kind in row {@code i}. */
    Optional<Kind> read(Rows rows, int i) {
        String text = rows.text(i);
        return standing(rows, i).or(() -> runOn(text));
    }

    /** The same, where it begins its line or ends it. */
    Optional<Kind> standing(Rows rows, int i) {
        String text = rows.text(i);
        if (text.length() > LONGEST || !Capitals.in(text)) {
            return atEnd(text);
        }
        if (i + 1 < rows.size()
                && Capitals.in(rows.text(i + 1))
                && rows.text(i + 1).length() < 24) {
            Optional<Kind> two = whole(text + " " + rows.text(i + 1), 2);
            if (two.isPresent()) {
                return two;
            }
        }
        return whole(text, 1).or(() -> leading(text)).or(() -> atEnd(text));
    }

    /**
     * The kind in row {@code i} of a heading whose number or date stood above: then its title may follow on the same line,
     * {@code NGHỊ ĐỊNH QUY ĐỊNH CHI TIẾT …}.
     */
    Optional<Kind> readBelowNumber(Rows rows, int i) {
        Optional<Kind> any = read(rows, i);
        Optional<Kind> strict =
                any.filter(k -> k.rest().isEmpty() || rows.text(i).length() <= LONGEST);
        return strict.isPresent() ? strict : titled(rows.text(i)).or(() -> any);
    }

    private Optional<Kind> titled(String text) {
        if (!Capitals.together(text)) {
            return Optional.empty();
        }
        Tokens t = tokens(text.length() > LONGEST_RUN ? text.substring(0, LONGEST_RUN) : text);
        return finder.kindAt(t, 0)
                .filter(m -> allUpper(t, 0, m.end()) && t.gap(m.end()) != Tokens.NEW_LINE)
                .map(m -> runOn(t, m))
                .filter(k -> k.rest().indexOf(' ') > 0);
    }

    private Optional<Kind> whole(String text, int rows) {
        Tokens t = tokens(text);
        return finder.kindAt(t, 0).filter(m -> isEnd(t, m.end())).map(m -> new Kind(m.value(), "", rows));
    }

    private Tokens tokens(String text) {
        return Tokens.of(text, finder.vocabulary());
    }

    private static boolean isEnd(Tokens t, int i) {
        return i == t.size() || (i == t.size() - 1 && !t.isWord(i) && !t.isDigits(i));
    }

    /** "CHỈ THỊ CỦA BAN BÍ THƯ", "NGHỊ ĐỊNH SỐ …", "LUẬT SỬA ĐỔI …". */
    private Optional<Kind> leading(String text) {
        Tokens t = tokens(text);
        return finder.kindAt(t, 0)
                .filter(m -> mayLead(t, m))
                .map(m -> new Kind(m.value(), text.substring(t.start(m.end())), 1));
    }

    private static boolean mayLead(Tokens t, Phrases.Match<String> kind) {
        String next = HeadingTable.words(t.text(kind.end()));
        boolean law = kind.value().endsWith("uật") || kind.value().equals("Pháp lệnh");
        return next.equals("cua") || next.equals("so") || next.equals("ve") || (law && t.isUpper(kind.end()));
    }

    /** "Hà Nội, ngày 14 tháng 11 năm 2022 LUẬT …": copies that run the whole heading into one line. */
    private Optional<Kind> runOn(String text) {
        if (!Capitals.together(text)) {
            return Optional.empty();
        }
        Tokens t = tokens(text.length() > LONGEST_RUN ? text.substring(0, LONGEST_RUN) : text);
        for (int i = 2; i < t.size(); i++) {
            if (t.isUpper(i) && t.length(i) > 1 && endsNumberOrDate(t, i)) {
                int from = i;
                Optional<Kind> kind = finder.kindAt(t, i)
                        .filter(m -> allUpper(t, from, m.end()))
                        .map(m -> runOn(t, m));
                if (kind.isPresent()) {
                    return kind;
                }
            }
        }
        return Optional.empty();
    }

    private Kind runOn(Tokens t, Phrases.Match<String> kind) {
        int end = kind.end();
        while (end < t.size() && (!t.isWord(end) || t.isUpper(end) || t.length(end) == 1)) {
            end++;
        }
        return new Kind(kind.value(), kind.end() < end ? t.joined(kind.end(), end) : "", 1);
    }

    private static boolean endsNumberOrDate(Tokens t, int i) {
        boolean sign = t.isUpper(i - 1) && (t.is(i - 2, '/') || t.isDash(i - 2)) && t.gap(i - 1) == Tokens.GLUED;
        return t.isDigits(i - 1) || t.is(i - 1, ')') || sign;
    }

    private static boolean allUpper(Tokens t, int from, int end) {
        for (int i = from; i < end; i++) {
            if (t.isWord(i) && !t.isUpper(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayPrecede(char mark) {
        return mark == ':' || mark == '|' || Vietnamese.isDash(mark);
    }

    private static boolean holdsMark(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (mayPrecede(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Ngày: - NGHỊ ĐỊNH": a stamp read into the line. */
    private Optional<Kind> atEnd(String text) {
        if (text.length() > LONGEST || !holdsMark(text) || !Capitals.together(text)) {
            return Optional.empty();
        }
        Tokens t = tokens(text);
        for (int i = 1; i < t.size(); i++) {
            if (t.isUpper(i) && t.length(i) > 1 && mayPrecede(t.mark(i - 1))) {
                int from = i;
                Optional<Kind> kind = finder.kindAt(t, i)
                        .filter(m -> isEnd(t, m.end()) && Capitals.in(text.substring(t.start(from))))
                        .map(m -> new Kind(m.value(), "", 1));
                if (kind.isPresent()) {
                    return kind;
                }
            }
        }
        return Optional.empty();
    }
}
