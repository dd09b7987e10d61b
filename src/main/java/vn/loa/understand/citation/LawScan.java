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

    /** Adds the mention whose kind stands at {@code i}; gives the token after it, or -1. */
    int read(int i, Phrases.Match<Grammar.Kind> kind) {
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
        Optional<Found.Numeral> number = numberAt(name);
        if (number.isEmpty() && t.isDigits(name)) {
            Optional<DateReader.Dated> year = readers.dates().readBareYear(t, name);
            if (year.isPresent()) {
                return scan.named(i, name, kind.value().name(), year.get());
            }
        }
        return number.map(n -> scan.add(i, kind.value().name(), n))
                .orElseGet(() -> scan.named(i, name, kind.value().name()));
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
