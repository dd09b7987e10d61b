package vn.loa.understand.metadata;

import java.util.Optional;
import vn.loa.model.PartialDate;
import vn.loa.understand.citation.CitationFinder;
import vn.loa.understand.text.Rows;
import vn.loa.understand.words.DateReader;
import vn.loa.understand.words.Tokens;
import vn.loa.understand.words.Vocabulary;

/**
 * What the text itself says of its issue where the heading is lost: "Ban Thường vụ Tỉnh ủy ban hành Chương trình …" in the
 * preamble, "được Quốc hội … thông qua ngày …" at the end of a law.
 */
final class Promulgation {
    private static final int PREAMBLE = 30;
    private static final int LAST = 40;

    private final CitationFinder finder;
    private final Vocabulary vocabulary;
    private final DateReader dates;
    private final int ban;
    private final int hanh;
    private final int xay;
    private final int dung;
    private final int thong;
    private final int qua;

    Promulgation(CitationFinder finder) {
        this.finder = finder;
        this.vocabulary = finder.vocabulary();
        this.dates = new DateReader(vocabulary);
        this.ban = vocabulary.addExact("ban");
        this.hanh = vocabulary.addExact("hành");
        this.xay = vocabulary.addExact("xây");
        this.dung = vocabulary.addExact("dựng");
        this.thong = vocabulary.addExact("thông");
        this.qua = vocabulary.addExact("qua");
    }

    /** The body in front of "ban hành" or "xây dựng" and this kind. */
    String issuer(Rows rows, int body, int end, String kind) {
        int stop = Math.min(end, body + PREAMBLE);
        if (rows.mayHold(body, stop, "ban", "hành") == stop && rows.mayHold(body, stop, "xây", "dựng") == stop) {
            return "";
        }
        String plain = rows.joined(body, stop).text();
        Tokens t = Tokens.of(plain, vocabulary);
        for (int i = 0; i + 2 < t.size(); i++) {
            boolean issues = t.exact(i) == ban && t.exact(i + 1) == hanh && !t.isCapital(i);
            boolean makes = t.exact(i) == xay && t.exact(i + 1) == dung;
            if ((issues || makes)
                    && finder.kindAt(t, i + 2)
                            .filter(m -> kind.startsWith(m.value()) || m.value().startsWith(kind))
                            .isPresent()) {
                int from = clauseStart(t, i);
                return t.joined(from, i);
            }
        }
        return "";
    }

    /** Back to the mark before the body's name; a body's name has a capital in front. */
    private static int clauseStart(Tokens t, int end) {
        int from = end;
        while (from > 0 && end - from < 14 && (t.isWord(from - 1) || t.isDash(from - 1))) {
            from--;
        }
        while (from < end && !t.isCapital(from)) {
            from++;
        }
        return from;
    }

    /** The day on which a law was passed. */
    Optional<PartialDate> date(Rows rows, int body, int end) {
        int start = rows.mayHold(Math.max(body, end - LAST), end, "thông", "qua");
        if (start == end) {
            return Optional.empty();
        }
        String plain = rows.joined(start, end).text();
        Tokens t = Tokens.of(plain, vocabulary);
        for (int i = 0; i + 2 < t.size(); i++) {
            if (t.exact(i) == thong && t.exact(i + 1) == qua) {
                Optional<PartialDate> date = dates.read(t, i + 2).flatMap(DateReader.Dated::value);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }
}
