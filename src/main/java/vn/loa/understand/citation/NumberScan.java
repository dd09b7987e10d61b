package vn.loa.understand.citation;

import java.util.Optional;
import vn.loa.understand.words.Phrases;
import vn.loa.understand.words.Tokens;

/** Reads mentions that bear a number after their kind, alone or in a list, and what may stand between kind and number. */
final class NumberScan {
    private static final int MOST_BETWEEN = 3;
    private static final int MOST_LISTED = 20;

    private final Readers readers;
    private final Grammar grammar;
    private final Tokens t;
    private final Scan scan;

    NumberScan(Readers readers, Tokens tokens, Scan scan) {
        this.readers = readers;
        this.grammar = readers.grammar();
        this.t = tokens;
        this.scan = scan;
    }

    /** Adds the mentions of the kind at {@code i}; gives the token after them, or -1 when no number follows. */
    int read(int i, Phrases.Match<Grammar.Kind> match) {
        int at = match.end();
        boolean spaced = t.gap(at) != Tokens.NEW_BLOCK;
        if (!spaced) {
            return -1;
        }
        int from = afterSo(t.is(at, ':') && isMany(i) ? at + 1 : at);
        Optional<Found.Numeral> number = readers.numbers().read(t, from, true);
        if (number.isEmpty()) {
            number = bare(i, match, from, from > at);
        }
        if (number.isPresent()) {
            return list(i, match.value(), number.get());
        }
        return from == at ? numberedLater(i, match) : -1;
    }

    /** {@code Nghị quyết của Quốc hội số …}, {@code Quy chế làm việc số …}: words between kind and number. */
    private int numberedLater(int i, Phrases.Match<Grammar.Kind> match) {
        int at = match.end();
        int so = between(at);
        Optional<Found.Numeral> number = so > at ? readers.numbers().read(t, afterSo(so), true) : Optional.empty();
        if (number.isEmpty()) {
            return -1;
        }
        int first = scan.drafts().size();
        int end = list(i, match.value(), number.get());
        Draft draft = scan.drafts().get(first);
        if (draft.issuer.isEmpty() && t.exact(at) == grammar.cua) {
            draft.issuer = t.joined(at + 1, so);
        }
        return end;
    }

    /** The token after {@code số} or {@code số:} at {@code at}, or {@code at}. */
    private int afterSo(int at) {
        if (t.folded(at) != grammar.soFolded) {
            return at;
        }
        return t.is(at + 1, ':') ? at + 2 : at + 1;
    }

    /** What may stand between kind and {@code số}: {@code của Chính phủ}, or a few words in lower case. */
    private int between(int at) {
        int end = at;
        if (t.exact(at) == grammar.cua) {
            end = readers.issuers().read(t, at).map(Found.Piece::end).orElse(at);
        } else {
            while (end - at < MOST_BETWEEN
                    && t.isWord(end)
                    && !t.isCapital(end)
                    && t.folded(end) != grammar.soFolded
                    && !grammar.kinds.at(t, end)) {
                end++;
            }
        }
        return t.folded(end) == grammar.soFolded ? end : at;
    }

    private Optional<Found.Numeral> bare(int i, Phrases.Match<Grammar.Kind> match, int from, boolean so) {
        boolean glued = t.gap(from) == Tokens.GLUED || !match.value().may("glued");
        boolean exact = grammar.exactKinds.at(t, i) || grammar.shortKinds.at(t, i);
        boolean may = (so || (t.isCapital(i) && t.length(from) >= 2 && glued))
                && match.value().may("short")
                && exact;
        return may
                ? readers.numbers().readBare(t, from).filter(n -> !readers.counted()
                        .holds(t, n.end()))
                : Optional.empty();
    }

    /** The mention with this number, and the further numbers of its list: {@code các Luật số A, số B và số C}. */
    private int list(int i, Grammar.Kind kind, Found.Numeral number) {
        int first = scan.drafts().size();
        int end = scan.add(i, kind.name(), number);
        boolean bare = !number.full() && (isMany(i) || isListed(end));
        Optional<Found.Numeral> next = next(end, bare);
        while (next.isPresent()) {
            end = scan.add(itemStart(end), kind.name(), next.get());
            next = next(end, bare);
        }
        shareIssuer(first);
        boolean more = t.is(end, ',') || t.is(end, ';') || t.exact(end) == grammar.va;
        scan.beginAbstract(number.full() && !more);
        return end;
    }

    /** "các Nghị quyết", "bốn Luật": a list follows. */
    private boolean isMany(int kind) {
        return kind > 0 && readers.plural().holds(t, kind - 1);
    }

    /** {@code Nghị quyết 57, 59 và 68 của Bộ Chính trị}: numbers only, and behind the last no word that they may count. */
    private boolean isListed(int end) {
        int at = end;
        for (int items = 0; items < MOST_LISTED; items++) {
            int from = itemStart(at);
            Optional<Found.Numeral> number =
                    from > at && t.length(from) >= 2 ? readers.numbers().readBare(t, from) : Optional.empty();
            if (number.isEmpty()) {
                return items > 0 && (!t.isWord(at) || readers.behindList().holds(t, at));
            }
            at = number.get().end();
        }
        return false;
    }

    private int itemStart(int end) {
        int at = t.is(end, ',') || t.is(end, ';') ? end + 1 : end;
        return t.exact(at) == grammar.va || t.exact(at) == grammar.hoac ? at + 1 : at;
    }

    private Optional<Found.Numeral> next(int end, boolean bare) {
        int at = itemStart(end);
        int from = afterSo(at);
        if (at == end || t.gap(at) == Tokens.NEW_BLOCK) {
            return Optional.empty();
        }
        // Behind a number with its letters a list needs no further word: "Công văn số 12/BYT-DP, 15/BYT-KCB".
        boolean announced = from > at || (!bare && t.is(from + 1, '/') && t.gap(from + 1) == Tokens.GLUED);
        Optional<Found.Numeral> full = readers.numbers().read(t, from, announced);
        boolean may = bare && full.isEmpty();
        return may
                ? readers.numbers().readBare(t, from).filter(n -> !readers.counted()
                        .holds(t, n.end()))
                : full;
    }

    /** "các Tờ trình số A, số B và số C của Chính phủ": the issuer at the end is everybody's. */
    private void shareIssuer(int first) {
        String issuer = scan.drafts().get(scan.drafts().size() - 1).issuer;
        for (int d = first; d < scan.drafts().size(); d++) {
            Draft draft = scan.drafts().get(d);
            draft.issuer = draft.issuer.isEmpty() ? issuer : draft.issuer;
        }
    }
}
