package vn.loa.understand.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loa.understand.words.DateReader;
import vn.loa.understand.words.Phrases;
import vn.loa.understand.words.Tokens;

/** Reads one mention of a law: {@code Luật Giá số 16/2023/QH15}, {@code Luật sửa đổi … của Luật Giá và Luật Phí ngày …}. */
final class LawScan {
    private final Readers readers;
    private final Tokens t;
    private final Scan scan;

    LawScan(Readers readers, Tokens tokens, Scan scan) {
        this.readers = readers;
        this.t = tokens;
        this.scan = scan;
    }

    /** Adds the mention, or the list of them, whose kind stands at {@code i}; gives the token after it, or -1. */
    int read(int i, Phrases.Match<Grammar.Kind> kind) {
        int list = readers.plural().holds(t, i - 1) ? list(i, kind) : -1;
        if (list > 0) {
            return list;
        }
        if (readers.laws().isAmending(t, kind.end()) && t.isCapital(i)) {
            int amended = readers.laws().amendedAt(t, kind.end());
            if (amended > 0) {
                return amending(i, kind.value().name(), amended);
            }
        }
        int name = readers.laws().nameEnd(t, i, kind.end());
        if (name < 0) {
            return -1;
        }
        Optional<Found.Numeral> number = numberAt(readers.laws().behindAmended(t, name));
        if (number.isEmpty() && t.isDigits(name)) {
            Optional<DateReader.Dated> year = readers.dates().readBareYear(t, name);
            if (year.isPresent()) {
                return scan.named(i, name, kind.value().name(), year.get());
            }
        }
        return number.map(n -> scan.add(i, kind.value().name(), n))
                .orElseGet(() -> scan.named(i, name, kind.value().name()));
    }

    /** {@code các Luật: Đất đai, Nhà ở và Đầu tư}: the kind is said once, and each name is of the table. */
    private int list(int i, Phrases.Match<Grammar.Kind> kind) {
        int from = t.is(kind.end(), ':') ? kind.end() + 1 : kind.end();
        int end = listedEnd(from);
        if (end < 0 || listedEnd(nextListed(end)) < 0) {
            return -1;
        }
        int start = from == kind.end() ? i : from;
        int last = -1;
        for (int at = from; end > 0; end = listedEnd(at)) {
            last = listed(start, at, end, kind.value().name());
            at = nextListed(last);
            start = at;
        }
        return last;
    }

    /** Adds the law with this name, whose mention begins at {@code start}; gives the token after it. */
    private int listed(int start, int from, int end, String kind) {
        Optional<Found.Numeral> number = numberAt(end);
        return number.isPresent()
                ? scan.add(start, kind, number.get())
                : scan.named(start, end, kind, kind + " " + t.joined(from, end));
    }

    /** The token after the law's name at token {@code i}, or -1. */
    private int listedEnd(int i) {
        return i >= 0 && t.isCapital(i) ? readers.grammar().listedLaws.end(t, i) : -1;
    }

    /** Where the next item of a list stands, or -1. */
    private int nextListed(int end) {
        int at = t.is(end, ',') || t.is(end, ';') ? end + 1 : end;
        at = t.exact(at) == readers.grammar().va ? at + 1 : at;
        return at > end ? at : -1;
    }

    private Optional<Found.Numeral> numberAt(int at) {
        boolean so = t.folded(at) == readers.grammar().soFolded;
        return so ? readers.numbers().read(t, at + 1, true) : Optional.empty();
    }

    /**
     * A law named after those that it amends. One number at the end is its own; where each amended law bears its number, it
     * has only its name and its date. Right after {@code ban hành}, undated, it is the document itself: then the amended law
     * alone is cited.
     */
    private int amending(int i, String kind, int amended) {
        List<String> names = new ArrayList<>();
        List<Found.Numeral> numerals = new ArrayList<>();
        int end = amendedEnd(i, amended, names, numerals);
        if (end == amended || isBeingPassed(i, end)) {
            return amended;
        }
        if (numerals.size() == 1 && numerals.get(0).end() == end) {
            return scan.add(i, kind, numerals.get(0));
        }
        return scan.named(i, end, kind, numerals.isEmpty() ? t.joined(i, end) : String.join(", ", names));
    }

    /** The token after the last amended law; fills in their names, the first with what stands before it, and numbers. */
    private int amendedEnd(int i, int amended, List<String> names, List<Found.Numeral> numerals) {
        int end = amended;
        int at = amended;
        Optional<Phrases.Match<Grammar.Kind>> law = readers.laws().lawKind(t, amended);
        while (law.isPresent()) {
            int name = readers.laws().nameEnd(t, at, law.get().end());
            if (name < 0) {
                break;
            }
            names.add(t.joined(names.isEmpty() ? i : at, name));
            Optional<Found.Numeral> numeral = numberAt(name);
            numeral.ifPresent(numerals::add);
            end = numeral.map(Found.Numeral::end).orElse(name);
            at = t.is(end, ',') || t.exact(end) == readers.grammar().va ? end + 1 : end;
            law = at > end ? readers.laws().lawKind(t, at) : Optional.empty();
        }
        return end;
    }

    private boolean isBeingPassed(int i, int end) {
        boolean passes = i > 1 && t.spells(i - 1, "hành") && t.spells(i - 2, "ban");
        return passes && readers.dates().read(t, end).isEmpty();
    }
}
