package vn.loa.understand.metadata;

import java.util.Optional;
import vn.loa.model.PartialDate;
import vn.loa.understand.citation.CitationFinder;
import vn.loa.understand.citation.CitationFinder.NumberAt;
import vn.loa.understand.words.DateReader;
import vn.loa.understand.words.DateReader.Dated;
import vn.loa.understand.words.Tokens;
import vn.loa.understand.words.Vocabulary;

/** Reads a document's own number, place and date from lines of its heading, however they share a line. */
final class NumberLine {
    private static final int MOST_PLACE_WORDS = 6;
    private static final int LONGEST = 1200;

    private final CitationFinder finder;
    private final DateReader dates;
    private final Vocabulary vocabulary;
    private final int so;
    private final int ngay;
    private final int thang;
    private final int nam;

    NumberLine(CitationFinder finder) {
        this.finder = finder;
        this.vocabulary = finder.vocabulary();
        this.dates = new DateReader(vocabulary);
        this.so = vocabulary.addFolded("số");
        this.ngay = vocabulary.addFolded("ngày");
        this.thang = vocabulary.addFolded("tháng");
        this.nam = vocabulary.addFolded("năm");
    }

    /** A heading that runs on in one line goes over into the text, of which no more is looked at. */
    private Tokens head(String line) {
        return Tokens.of(line.length() > LONGEST ? line.substring(0, LONGEST) : line, vocabulary);
    }

    /** A number behind {@code Số}, or alone on its line. */
    Optional<String> number(String line) {
        return number(head(line));
    }

    private Optional<String> number(Tokens t) {
        for (int i = 0; i < t.size(); i++) {
            if (t.folded(i) == so) {
                int at = t.is(i + 1, ':') || t.is(i + 1, '.') ? i + 2 : i + 1;
                Optional<NumberAt> number = finder.numberAt(t, at);
                if (number.isPresent()) {
                    return number.map(NumberAt::value);
                }
            }
        }
        return finder.numberAt(t, 0).filter(n -> n.end() == t.size()).map(NumberAt::value);
    }

    /** Whether a line bears the document's number or its place and date: the kind stands below such a line. */
    boolean isBelowHead(String line) {
        Tokens t = head(line);
        return number(t).isPresent()
                || placeAndDate(t).filter(p -> !p.place().isEmpty()).isPresent();
    }

    /** The text up to a place with a date in it, or up to its addressee. */
    String beforeDate(String text) {
        Tokens t = head(text);
        for (int i = 1; i < t.size(); i++) {
            boolean dated =
                    t.folded(i) == ngay && t.is(i - 1, ',') && !place(t, i).isEmpty();
            boolean sent = t.text(i).equalsIgnoreCase("kính") && t.text(i + 1).equalsIgnoreCase("gửi");
            if (dated || sent) {
                String place = dated ? place(t, i) : "";
                int cut = dated ? text.lastIndexOf(place, t.start(i)) : t.start(i);
                return text.substring(0, Math.max(0, cut)).strip();
            }
        }
        return text;
    }

    /** A kind in front of the number: {@code Luật số: 140/2025/QH15}. */
    Optional<String> kind(String line) {
        Tokens t = head(line);
        return finder.kindAt(t, 0).filter(m -> t.folded(m.end()) == so).map(m -> m.value());
    }

    /**
     * A place with a date, or with what is left of one.
     *
     * @param date empty where day and month are blank and no year stands
     */
    record PlaceAndDate(String place, Optional<PartialDate> date) {}

    /** {@code Hà Nội, ngày 26 tháng 3 năm 2021}, {@code Bình Phước, ngày    tháng    năm 2024}. */
    Optional<PlaceAndDate> placeAndDate(String line) {
        return placeAndDate(head(line));
    }

    private Optional<PlaceAndDate> placeAndDate(Tokens t) {
        Optional<PartialDate> blank = null;
        for (int i = 0; i < t.size(); i++) {
            if (t.folded(i) == ngay && !t.is(i + 1, ':')) {
                Optional<PartialDate> date = dates.readLoose(t, i).flatMap(Dated::value);
                if (date.isEmpty()) {
                    // looked for once, however often the word stands on the line
                    blank = blank == null ? blank(t) : blank;
                    date = blank;
                }
                String place = place(t, i);
                if (date.isPresent() || !place.isEmpty()) {
                    return Optional.of(new PlaceAndDate(place, date));
                }
            }
        }
        return Optional.empty();
    }

    /** "ngày … tháng … năm 2024": the month and year, or the year alone, where the day is blank. */
    private Optional<PartialDate> blank(Tokens t) {
        for (int i = 0; i < t.size(); i++) {
            if (t.folded(i) == nam && t.isDigits(i + 1) && t.length(i + 1) == 4) {
                int month = i >= 2 && t.folded(i - 2) == thang && t.length(i - 1) <= 2 ? t.value(i - 1) : 0;
                int year = t.value(i + 1);
                return PartialDate.of(year, Math.max(month, 0), 0).or(() -> PartialDate.of(year, 0, 0));
            }
        }
        return Optional.empty();
    }

    /** The capitalised words before a comma before {@code ngày}. */
    private static String place(Tokens t, int ngay) {
        int end = ngay - 1;
        if (!t.is(end, ',')) {
            return "";
        }
        int from = end;
        while (from > 0 && end - from < MOST_PLACE_WORDS && isPlaceWord(t, from - 1)) {
            from--;
        }
        while (from < end && !t.isWord(from)) {
            from++;
        }
        return t.joined(from, end);
    }

    private static boolean isPlaceWord(Tokens t, int i) {
        boolean sign = t.gap(i) == Tokens.GLUED
                && (t.is(i - 1, '/') || (t.isDash(i - 1) && (t.isUpper(i - 2) || t.isDigits(i - 2))));
        if (sign) {
            return false;
        }
        boolean name = t.isCapital(i) && (!t.isUpper(i) || t.length(i) == 1 || t.spells(i, "TP"));
        boolean inside = t.isDash(i) && t.isCapital(i - 1) && !t.isUpper(i - 1) && t.isCapital(i + 1);
        boolean city = t.is(i, '.') && t.spells(i - 1, "TP");
        boolean tier = t.isCapital(i + 1)
                && ((t.spells(i, "phố") && t.spells(i - 1, "Thành")) || (t.spells(i, "xã") && t.spells(i - 1, "Thị")));
        return name || inside || city || tier;
    }
}
