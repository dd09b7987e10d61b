package vn.loa.understand.metadata;

import java.util.List;
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
    /** Characters on either side of the words looked for in which a body's name, a kind or a date has room. */
    private static final int ROOM = 240;

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
        String plain = rows.joined(body, stop).text();
        return near(plain, List.of("ban hành", "xây dựng"), (t, i) -> issuerAt(t, i, kind))
                .orElse("");
    }

    private Optional<String> issuerAt(Tokens t, int i, String kind) {
        boolean issues = t.exact(i) == ban && t.exact(i + 1) == hanh && !t.isCapital(i);
        boolean makes = t.exact(i) == xay && t.exact(i + 1) == dung;
        boolean named = (issues || makes)
                && finder.kindAt(t, i + 2)
                        .filter(m -> kind.startsWith(m.value()) || m.value().startsWith(kind))
                        .isPresent();
        return named ? Optional.of(t.joined(clauseStart(t, i), i)) : Optional.empty();
    }

    private interface At<T> {
        Optional<T> read(Tokens tokens, int i);
    }

    /** The first that is read at one of these pairs of words; only the text around them is cut into words. */
    private <T> Optional<T> near(String text, List<String> pairs, At<T> at) {
        int next = indexOf(text, pairs, 0);
        while (next >= 0) {
            int from = Math.max(0, next - ROOM);
            int stop = next + ROOM;
            Tokens t = Tokens.of(text.substring(from, Math.min(text.length(), stop + ROOM)), vocabulary);
            for (int i = 0; i < t.size() && from + t.start(i) < stop; i++) {
                Optional<T> read = from + t.start(i) < next ? Optional.empty() : at.read(t, i);
                if (read.isPresent()) {
                    return read;
                }
            }
            next = indexOf(text, pairs, stop);
        }
        return Optional.empty();
    }

    private static int indexOf(String text, List<String> pairs, int from) {
        for (int i = from; i < text.length(); i++) {
            // small letters all three, so that a capital is one bit away
            char c = (char) (text.charAt(i) | 0x20);
            if (c == 'b' || c == 'x' || c == 't') {
                for (String pair : pairs) {
                    int blank = i + pair.indexOf(' ');
                    if (blank < text.length()
                            && text.charAt(blank) == ' '
                            && text.regionMatches(true, i, pair, 0, pair.length())) {
                        return i;
                    }
                }
            }
        }
        return -1;
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
        String plain = rows.joined(Math.max(body, end - LAST), end).text();
        return near(
                plain,
                List.of("thông qua"),
                (t, i) -> t.exact(i) == thong && t.exact(i + 1) == qua
                        ? dates.read(t, i + 2).flatMap(DateReader.Dated::value)
                        : Optional.empty());
    }
}
