package vn.loa.understand.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.model.PartialDate;
import vn.loa.model.numbering.LabelGrammar;
import vn.loa.understand.citation.CitationFinder;
import vn.loa.understand.metadata.HeadingLines.Line;
import vn.loa.understand.metadata.KindLine.Kind;
import vn.loa.understand.metadata.NumberLine.PlaceAndDate;
import vn.loa.understand.text.Rows;

/** Reads a document's heading and closing, and tells where between them its text stands. */
public final class MastheadReader {
    /** A heading is no longer than this, stamps and blank lines included. */
    private static final int DEEPEST = 60;

    private static final Pattern LEAD = Pattern.compile("(?i:v/v|về việc ?:)[:\\s]*");
    private static final String END_MARKS = " \t\n\u000B\f\r.;:";

    private final KindLine kinds;
    private final NumberLine numbers;
    private final Letterhead letterhead;
    private final OwnerLines owners;
    private final ProperCase properCase;
    private final Promulgation promulgation;

    public MastheadReader(CitationFinder finder) {
        this.kinds = new KindLine(finder);
        this.numbers = new NumberLine(finder);
        this.letterhead = new Letterhead(finder);
        this.owners = new OwnerLines(letterhead);
        this.properCase = new ProperCase(finder);
        this.promulgation = new Promulgation(finder);
    }

    /**
     * A document's parts, in rows; ends are exclusive.
     *
     * @param body first row of the text
     * @param closing first row of recipients and signature
     * @param annex first row behind them
     * @param number row of the number, -1 where none stands
     * @param date row of place and date, -1 where none stands in the heading
     */
    public record Parts(
            Masthead masthead, int title, int titleEnd, int body, int closing, int annex, int number, int date) {}

    private record Title(int from, int end, String text) {}

    /** What was read of a line, and the line's first row. */
    private record At<T>(T value, int row) {}

    /** Reads the document in rows {@code [from, to)}. */
    public Parts read(Rows rows, int from, int to) {
        int at = kindRow(rows, from, to);
        Optional<Kind> kind = at < 0 ? Optional.empty() : kind(rows, at, isNumbered(rows, from, at));
        int below =
                at < 0 ? headingEnd(rows, from, to) : at + kind.orElseThrow().rows();
        String kindName =
                kind.map(Kind::name).or(() -> kindOfNumber(rows, from, below)).orElse("");
        String rest = kind.map(Kind::rest).orElse("");
        OwnerLines.Owner owned = owners.read(rows, rest, below, to);
        String owner = owned.name();
        String head = letterhead
                .issuer(rows, from, at < 0 ? below : at, kindName.contains("liên tịch"))
                .orElse("");
        Title title = title(rows, at < 0 ? from : owned.end(), to, owner.isEmpty() ? head : owner, rest, at < 0);
        String issuer = properCase.of(OwnerLines.withoutTerm(owner.isEmpty() ? head : owner));
        int body = Math.max(title.end, owned.end());
        Closing.Read closing = Closing.read(rows, body, to);
        At<PlaceAndDate> dated = dated(rows, from, owned.end(), new At<>(rest, at));
        At<String> numbered = number(rows, from, owned.end(), new At<>(rest, at));
        String number = numbered.value();
        String known = issuer.isEmpty() ? promulgation.issuer(rows, body, closing.from(), kindName) : issuer;
        Masthead masthead = new Masthead(
                number,
                kindName.isEmpty() && isLetter(rows, title) ? "Công văn" : kindName,
                known,
                Levels.of(number, known, closing.recipients())
                        .or(() -> Levels.of("", letterhead.superior(rows, from, at < 0 ? below : at), List.of())),
                dated.value().place(),
                dated.value().date().or(() -> promulgation.date(rows, body, to)),
                title.text,
                closing.signer(),
                closing.role(),
                closing.recipients());
        return new Parts(
                masthead,
                title.from,
                title.end,
                body,
                closing.from(),
                closing.to(),
                numbered.row(),
                dated.value().date().isPresent() ? dated.row() : -1);
    }

    /** Reads a content file: a text without a heading says nothing of itself, whatever stands at its end. */
    public Parts readBody(Rows rows) {
        if (kindRow(rows, 0, rows.size()) >= 0 || isLetter(rows)) {
            return read(rows, 0, rows.size());
        }
        Closing.Read closing = Closing.read(rows, 0, rows.size());
        return new Parts(Masthead.EMPTY, 0, 0, 0, closing.from(), closing.to(), -1, -1);
    }

    /** An official letter names no kind: it has a number, and the state's motto or a subject. */
    private boolean isLetter(Rows rows) {
        int end = headingEnd(rows, 0, rows.size());
        boolean numbered = false;
        for (int i = 0; i < end && !numbered; i++) {
            numbered = !rows.get(i).noise() && numbers.number(rows.text(i)).isPresent();
        }
        for (int i = 0; i < end && numbered; i++) {
            if (HeadingTable.isMotto(rows.text(i)) || subjectAt(rows.text(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private int kindRow(Rows rows, int from, int to) {
        int stop = Math.min(to, from + DEEPEST);
        boolean numbered = false;
        for (int i = from; i < stop; i++) {
            if (rows.get(i).noise()) {
                continue;
            }
            if (kind(rows, i, numbered).isPresent()) {
                return i;
            }
            numbered = numbered || numbers.isBelowHead(rows.text(i));
            boolean text = HeadingTable.isStart(rows.text(i)) || rows.text(i).length() > 200;
            if (text && !isLetterStart(rows.text(i))) {
                return -1;
            }
        }
        return -1;
    }

    private Optional<Kind> kind(Rows rows, int i, boolean numbered) {
        return numbered ? kinds.readBelowNumber(rows, i) : kinds.read(rows, i);
    }

    private boolean isNumbered(Rows rows, int from, int at) {
        for (int i = from; i < at; i++) {
            if (numbers.isBelowHead(rows.text(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetterStart(String text) {
        return HeadingTable.words(text).startsWith("ngay");
    }

    /** Without a line for the kind, the heading ends before the first line that is part of the text. */
    private int headingEnd(Rows rows, int from, int to) {
        int stop = Math.min(to, from + DEEPEST);
        for (int i = from; i < stop; i++) {
            String text = rows.text(i);
            boolean label = LabelGrammar.match(text, rows.get(i).heading()).isPresent();
            if (!rows.get(i).noise()
                    && (label
                            || (text.length() > 120 && !HeadingTable.words(text).startsWith("so "))
                            || (HeadingTable.isStart(text) && !isLetterStart(text)))) {
                return i;
            }
        }
        return stop;
    }

    private Optional<String> kindOfNumber(Rows rows, int from, int to) {
        for (int i = from; i < to; i++) {
            Optional<String> kind = numbers.kind(rows.text(i));
            if (kind.isPresent()) {
                return kind;
            }
        }
        return Optional.empty();
    }

    private Title title(Rows rows, int from, int to, String issuer, String rest, boolean letter) {
        if (letter) {
            return subject(rows, from, to, issuer).orElseGet(() -> new Title(from, headingEnd(rows, from, to), ""));
        }
        int end = new TitleLines(rows, from, to, issuer, letterhead::beginsBody).end();
        String below = rows.joined(from, end).text();
        boolean onLine = !rest.isEmpty() && !OwnerLines.isOwner(rest) && !OwnerLines.isNumber(rest);
        return new Title(from, end, clean((onLine ? rest + " " + below : below).strip()));
    }

    private static String clean(String title) {
        int end = title.length();
        while (end > 0 && END_MARKS.indexOf(title.charAt(end - 1)) >= 0) {
            end--;
        }
        Matcher lead = LEAD.matcher(title).region(0, end);
        return title.substring(lead.lookingAt() ? lead.end() : 0, end);
    }

    /** An official letter's subject, {@code V/v …}, up to its date or its addressee. */
    private Optional<Title> subject(Rows rows, int from, int to, String issuer) {
        for (int i = from; i < Math.min(to, from + DEEPEST); i++) {
            int at = subjectAt(rows.text(i));
            if (at >= 0) {
                int end = Math.max(
                        i + 1, at > 0 ? i + 1 : new TitleLines(rows, i, to, issuer, letterhead::beginsBody).end());
                for (int row = i + 1; row < end; row++) {
                    end = numbers.placeAndDate(rows.text(row)).isPresent() ? row : end;
                }
                String text = rows.joined(i, end).text().substring(at);
                return Optional.of(new Title(i, end, clean(numbers.beforeDate(text))));
            }
        }
        return Optional.empty();
    }

    /** Where {@code V/v} begins a line or stands behind its number, or -1. */
    private int subjectAt(String text) {
        if (text.regionMatches(true, 0, "V/v", 0, 3)) {
            return 0;
        }
        int at = text.toLowerCase(Locale.ROOT).indexOf(" v/v");
        return at > 0 && numbers.number(text).isPresent() ? at + 1 : -1;
    }

    private boolean isLetter(Rows rows, Title title) {
        return !title.text.isEmpty() && subjectAt(rows.text(title.from)) >= 0;
    }

    /** @param rest what stands behind the kind on its line */
    private At<PlaceAndDate> dated(Rows rows, int from, int to, At<String> rest) {
        At<PlaceAndDate> best = new At<>(new PlaceAndDate("", Optional.<PartialDate>empty()), -1);
        for (Line line : HeadingLines.of(rows, from, Math.min(to, from + DEEPEST))) {
            Optional<PlaceAndDate> found = numbers.placeAndDate(line.text());
            if (found.isPresent() && !found.get().place().isEmpty()) {
                return new At<>(found.get(), line.row());
            }
            best = best.value().date().isEmpty() && found.isPresent() ? new At<>(found.get(), line.row()) : best;
        }
        Optional<PlaceAndDate> behind =
                best.value().date().isEmpty() ? numbers.placeAndDate(rest.value()) : Optional.empty();
        return behind.isPresent() ? new At<>(behind.get(), rest.row()) : best;
    }

    /** @param rest as above */
    private At<String> number(Rows rows, int from, int to, At<String> rest) {
        for (Line line : HeadingLines.of(rows, from, Math.min(to, from + DEEPEST))) {
            Optional<String> number = numbers.number(line.text());
            if (number.isPresent()) {
                return new At<>(number.get(), line.row());
            }
        }
        return numbers.number(rest.value())
                .map(number -> new At<>(number, rest.row()))
                .orElse(new At<>("", -1));
    }
}
