package vn.loa.understand.metadata;

import java.util.Locale;
import java.util.Optional;
import vn.loa.model.Meta;
import vn.loa.model.PartialDate;
import vn.loa.model.numbering.LabelGrammar;
import vn.loa.understand.citation.CitationFinder;
import vn.loa.understand.metadata.KindLine.Kind;
import vn.loa.understand.metadata.NumberLine.PlaceAndDate;
import vn.loa.understand.text.Capitals;
import vn.loa.understand.text.Rows;

/** Reads a document's heading and closing, and tells where between them its text stands. */
public final class MastheadReader {
    /** A heading is no longer than this, stamps and blank lines included. */
    private static final int DEEPEST = 60;

    private final KindLine kinds;
    private final NumberLine numbers;
    private final Letterhead letterhead;
    private final ProperCase properCase;
    private final Promulgation promulgation;

    public MastheadReader(CitationFinder finder) {
        this.kinds = new KindLine(finder);
        this.numbers = new NumberLine(finder);
        this.letterhead = new Letterhead(finder);
        this.properCase = new ProperCase(finder);
        this.promulgation = new Promulgation(finder);
    }

    /**
     * A document's parts, in rows; ends are exclusive.
     *
     * @param body first row of the text
     * @param closing first row of recipients and signature
     * @param annex first row behind them
     */
    public record Parts(Masthead masthead, int title, int titleEnd, int body, int closing, int annex) {}

    private record Title(int from, int end, String text) {}

    /** Reads the document in rows {@code [from, to)}. */
    public Parts read(Rows rows, int from, int to) {
        int at = kindRow(rows, from, to);
        Optional<Kind> kind = at < 0 ? Optional.empty() : kinds.read(rows, at);
        int below =
                at < 0 ? headingEnd(rows, from, to) : at + kind.orElseThrow().rows();
        String kindName =
                kind.map(Kind::name).or(() -> kindOfNumber(rows, from, below)).orElse("");
        String rest = kind.map(Kind::rest).orElse("");
        int owned = ownerEnd(rows, below, to);
        String owner = owner(rows, rest, below, owned);
        String head = letterhead
                .issuer(rows, from, at < 0 ? below : at, kindName.contains("liên tịch"))
                .orElse("");
        Title title = title(rows, at < 0 ? from : owned, to, owner.isEmpty() ? head : owner, rest, at < 0);
        String issuer = properCase.of(owner.isEmpty() ? head : owner);
        int body = Math.max(title.end, owned);
        Closing.Read closing = Closing.read(rows, body, to);
        PlaceAndDate dated = dated(rows, from, owned, rest);
        String number = number(rows, from, owned, rest);
        String known = issuer.isEmpty() ? promulgation.issuer(rows, body, closing.from(), kindName) : issuer;
        Masthead masthead = new Masthead(
                number,
                kindName.isEmpty() && isLetter(rows, title) ? "Công văn" : kindName,
                known,
                Levels.of(number, known, closing.recipients()),
                dated.place(),
                dated.date().or(() -> promulgation.date(rows, body, to)),
                title.text,
                closing.signer(),
                closing.role(),
                closing.recipients());
        return new Parts(masthead, title.from, title.end, body, closing.from(), closing.to());
    }

    /** Reads a content file: what its header leaves out is read from the text, where the text has a heading. */
    public Parts readBody(Rows rows, Meta header) {
        boolean headed = kindRow(rows, 0, rows.size()) >= 0;
        Closing.Read closing = Closing.read(rows, 0, rows.size());
        Parts parts =
                headed ? read(rows, 0, rows.size()) : new Parts(Masthead.EMPTY, 0, 0, 0, closing.from(), closing.to());
        return new Parts(
                parts.masthead().under(header),
                parts.title(),
                parts.titleEnd(),
                parts.body(),
                parts.closing(),
                parts.annex());
    }

    private int kindRow(Rows rows, int from, int to) {
        int stop = Math.min(to, from + DEEPEST);
        for (int i = from; i < stop; i++) {
            if (rows.get(i).noise()) {
                continue;
            }
            if (kinds.read(rows, i).isPresent()) {
                return i;
            }
            boolean text = HeadingTable.isStart(rows.text(i)) || rows.text(i).length() > 200;
            if (text && !isLetterStart(rows.text(i))) {
                return -1;
            }
        }
        return -1;
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
                    && (label || text.length() > 120 || (HeadingTable.isStart(text) && !isLetterStart(text)))) {
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

    /** The row after lines such as "CỦA BAN THƯỜNG VỤ TỈNH ỦY" below the kind. */
    private static int ownerEnd(Rows rows, int below, int to) {
        int end = below;
        for (int i = below; i < Math.min(to, below + 6); i++) {
            String text = rows.text(i);
            if (rows.get(i).noise()) {
                continue;
            }
            if (!Capitals.in(text)
                    || !(isOwner(text)
                            || (end > below && !HeadingTable.words(text).startsWith("ve ") && isNumber(text)))) {
                break;
            }
            end = i + 1;
        }
        return end;
    }

    private static boolean isOwner(String text) {
        return HeadingTable.words(text).startsWith("cua ");
    }

    private static boolean isNumber(String text) {
        return HeadingTable.words(text).startsWith("so ");
    }

    /** "CỦA BAN BÍ THƯ": on the kind's line or below it; a number and a date behind it are none of the name. */
    private static String owner(Rows rows, String rest, int below, int end) {
        StringBuilder words = new StringBuilder(isOwner(rest) ? rest : "");
        for (int i = below; i < end; i++) {
            words.append(rows.get(i).noise() ? "" : " " + rows.text(i));
        }
        String text = words.toString().strip();
        return isOwner(text)
                ? text.substring(3).split("\\s(?=(?:SỐ|Số|NGÀY|VỀ)\\s)", 2)[0].strip()
                : "";
    }

    private Title title(Rows rows, int from, int to, String issuer, String rest, boolean letter) {
        int start = letter ? subject(rows, from, to) : from;
        if (letter && start < 0) {
            return new Title(from, headingEnd(rows, from, to), "");
        }
        int end = new TitleLines(rows, start, to, issuer).end();
        String below = rows.joined(start, end).text();
        boolean onLine = !rest.isEmpty() && !isOwner(rest) && !isNumber(rest);
        String text = (onLine ? rest + " " + below : below).strip();
        return new Title(start, end, text.replaceAll("[\\s.;:]+$", "").replaceAll("^(?i:v/v)[:\\s]*", ""));
    }

    /** The row of an official letter's subject, {@code V/v …}; -1 when there is none. */
    private static int subject(Rows rows, int from, int to) {
        for (int i = from; i < Math.min(to, from + DEEPEST); i++) {
            if (rows.text(i).regionMatches(true, 0, "V/v", 0, 3)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLetter(Rows rows, Title title) {
        return !title.text.isEmpty()
                && rows.text(title.from).toLowerCase(Locale.ROOT).startsWith("v/v");
    }

    private PlaceAndDate dated(Rows rows, int from, int to, String rest) {
        PlaceAndDate best = new PlaceAndDate("", Optional.<PartialDate>empty());
        for (int i = from; i < Math.min(to, from + DEEPEST); i++) {
            Optional<PlaceAndDate> found = numbers.placeAndDate(rows.text(i));
            if (found.isPresent() && !found.get().place().isEmpty()) {
                return found.get();
            }
            best = best.date().isEmpty() && found.isPresent() ? found.get() : best;
        }
        return best.date().isEmpty() ? numbers.placeAndDate(rest).orElse(best) : best;
    }

    private String number(Rows rows, int from, int to, String rest) {
        for (int i = from; i < Math.min(to, from + DEEPEST); i++) {
            Optional<String> number = numbers.number(rows.text(i));
            if (number.isPresent()) {
                return number.get();
            }
        }
        return numbers.number(rest).orElse("");
    }
}
