package vn.loa.understand.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loa.model.Mention;
import vn.loa.model.Vietnamese;
import vn.loa.understand.words.DateReader;
import vn.loa.understand.words.Phrases;
import vn.loa.understand.words.Tokens;
import vn.loa.understand.words.Vocabulary;

/** One walk over one text: at each token asks the readers in turn, and keeps what the words before tell about it. */
final class Scan {
    private final Readers readers;
    private final Grammar grammar;
    private final Tokens t;
    private final List<Draft> drafts = new ArrayList<>();
    /** Inside the abstract of a numbered document: a programme named there is that document, not another. */
    private boolean inAbstract;

    private final NumberScan numbers;
    private final LawScan laws;

    /** The token after the number of a form. */
    private int formEnd = -1;

    private Found.Piece provision = new Found.Piece("", -1);

    /** The bits of all that {@link #step} asks for: at other tokens it would find nothing. */
    private final long begin;

    Scan(Readers readers, Tokens tokens) {
        this.readers = readers;
        this.grammar = readers.grammar();
        this.t = tokens;
        this.begin = grammar.kinds.bit()
                | grammar.shortKinds.bit()
                | grammar.names.bit()
                | grammar.so
                | readers.provisions().bit()
                | Vocabulary.DIGITS;
        this.numbers = new NumberScan(readers, tokens, this);
        this.laws = new LawScan(readers, tokens, this);
    }

    List<Mention> run() {
        int i = 0;
        while (i < t.size()) {
            if (inAbstract) {
                endAbstract(i);
            } else {
                i = t.next(i, t.size(), begin);
            }
            i = Math.max(step(i), i + 1);
        }
        List<Mention> mentions = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            mentions.add(draft.mention(t));
        }
        return mentions;
    }

    private void endAbstract(int i) {
        boolean clause = t.is(i - 1, ',') && t.isCapital(i) && grammar.heads.at(t, i);
        boolean stop = clause
                || t.is(i, ';')
                || t.is(i, ':')
                || t.is(i, ')')
                || (t.is(i, '.') && t.gap(i + 1) != Tokens.GLUED);
        if (stop || t.gap(i) == Tokens.NEW_BLOCK) {
            inAbstract = false;
        }
    }

    /** Reads what starts at token {@code i}; gives the token to go on from. */
    private int step(int i) {
        if ((t.begins(i) & begin) == 0) {
            return i + 1;
        }
        if (t.isDigits(i)) {
            return numberAlone(i, i);
        }
        if (!t.isWord(i)) {
            return i + 1;
        }
        Optional<Found.Piece> cited = readers.provisions().read(t, i);
        if (cited.isPresent()) {
            provision = cited.get();
            return provision.end();
        }
        Optional<Phrases.Match<Grammar.Kind>> kind = grammar.kinds.longest(t, i);
        if (kind.isPresent()) {
            int end = citing(i, kind.get());
            if (end > i) {
                return end;
            }
        }
        int byLetters = byLetters(i);
        if (byLetters > i) {
            return byLetters;
        }
        int name = knownEnd(i);
        if (name >= 0 && !isPartOfPhapLuat(i)) {
            return named(i, name, kind.map(k -> k.value().name()).orElse(""));
        }
        return t.folded(i) == grammar.soFolded ? numberAlone(i, t.is(i + 1, ':') ? i + 2 : i + 1) : i + 1;
    }

    /** A mention whose kind is written with its letters alone, at token {@code i}; gives the token after it, or -1. */
    private int byLetters(int i) {
        Optional<Phrases.Match<Grammar.Letters>> found =
                grammar.shortKinds.longest(t, i).filter(m -> m.value().isSpelt(t, i));
        boolean kind = found.isPresent()
                && !(t.gap(i) == Tokens.GLUED && t.isDash(i - 1))
                && !readers.places().holds(t, i - 1);
        return kind
                ? numbers.read(
                        i,
                        new Phrases.Match<>(
                                found.get().value().kind(), found.get().end()))
                : -1;
    }

    /** Tries the ways in which the kind at {@code i} may be cited; gives the token after the mention, or -1. */
    private int citing(int i, Phrases.Match<Grammar.Kind> match) {
        int end = numbers.read(i, match);
        if (end > 0 || grammar.self.holds(t, match.end())) {
            return end;
        }
        Grammar.Kind kind = match.value();
        boolean exact = grammar.exactKinds.at(t, i);
        if (kind.may("law") && !isPartOfPhapLuat(i)) {
            return laws.read(i, match);
        }
        if (kind.may("programme") && exact) {
            return programme(i, match);
        }
        if (kind.may("congress") && exact) {
            return readers.names()
                    .congress(t, i, match.end())
                    .map(p -> named(i, Math.max(p.end(), knownEnd(i)), kind.name()))
                    .orElse(-1);
        }
        return -1;
    }

    /** {@code pháp luật}: the law in general. */
    private boolean isPartOfPhapLuat(int i) {
        return i > 0 && t.folded(i - 1) == grammar.phapFolded && t.gap(i) != Tokens.GLUED;
    }

    private int knownEnd(int i) {
        return grammar.names.end(t, i);
    }

    private int programme(int i, Phrases.Match<Grammar.Kind> match) {
        int known = knownEnd(i);
        int read = readers.names()
                .programme(t, i, match.end())
                .map(Found.Piece::end)
                .orElse(-1);
        int end = Math.max(known, read);
        if (end < 0) {
            return -1;
        }
        return inAbstract ? end : named(i, closeBracket(i, end), match.value().name());
    }

    /** A name that ends inside brackets takes the closing one: {@code … (OCOP)}. */
    private int closeBracket(int i, int end) {
        boolean open = false;
        for (int at = i; at < end; at++) {
            open = t.is(at, '(') || (open && !t.is(at, ')'));
        }
        return open && t.is(end, ')') ? end + 1 : end;
    }

    /** The mentions found so far, in order; the last ones may still learn their issuer. */
    List<Draft> drafts() {
        return drafts;
    }

    /** From here on the text is the abstract of the document just cited. */
    void beginAbstract(boolean begins) {
        inAbstract = begins;
    }

    /** Adds a numbered mention with the date and issuer behind it; gives the token after. */
    int add(int i, String kind, Found.Numeral number) {
        Draft draft = new Draft(i, number.end());
        draft.kind = kind;
        draft.number = number.value();
        Optional<DateReader.Dated> date = readers.dates().read(t, draft.end);
        if (date.isPresent()) {
            dated(draft, date.get());
        }
        Optional<Found.Piece> issuer = readers.issuers().read(t, draft.end);
        if (issuer.isPresent()) {
            draft.issuer = issuer.get().value();
            draft.end = issuer.get().end();
            if (draft.date.isEmpty() && t.exact(draft.end) == grammar.ngay) {
                readers.dates()
                        .read(t, draft.end)
                        .filter(d -> d.value().isPresent())
                        .ifPresent(d -> dated(draft, d));
            }
        }
        return add(draft);
    }

    private static void dated(Draft draft, DateReader.Dated date) {
        draft.date = date.value();
        draft.end = date.end();
    }

    /** Adds a mention by name, {@code [i, end)}, with the date or year behind it; gives the token after. */
    int named(int i, int end, String kind) {
        return named(i, end, kind, t.joined(i, end));
    }

    int named(int i, int end, String kind, DateReader.Dated date) {
        Draft draft = new Draft(i, end);
        draft.kind = kind;
        draft.name = t.joined(i, end);
        dated(draft, date);
        return add(draft);
    }

    int named(int i, int end, String kind, String name) {
        Draft draft = new Draft(i, end);
        draft.kind = kind;
        draft.name = name;
        draft.group = grammar.groups.contains(Vietnamese.fold(name));
        readers.dates().readLoose(t, readers.laws().behindAmended(t, end)).ifPresent(date -> dated(draft, date));
        return add(draft);
    }

    int add(Draft draft) {
        boolean ours = readers.provisions().belongs(t, provision.end(), draft.from);
        draft.provision = ours ? provision.value() : "";
        drafts.add(draft);
        return draft.end;
    }

    /** A number without a kind in front, at {@code from}; the mention starts at {@code i}. */
    private int numberAlone(int i, int from) {
        boolean form = i > 0 && (readers.forms().holds(t, i - 1) || isNextForm(i));
        if (form) {
            formEnd = readers.numbers()
                    .read(t, from, true)
                    .map(Found.Numeral::end)
                    .orElse(-1);
        }
        form |= isInsideNumber(i);
        Optional<Found.Numeral> number =
                form ? Optional.empty() : readers.numbers().read(t, from, false);
        if (number.isPresent()) {
            return add(i, "", number.get());
        }
        return t.isDigits(from) ? afterDigits(from) : from;
    }

    /** "mẫu số 01/ĐK, 02/BC-TH": the number of a form behind another. */
    private boolean isNextForm(int i) {
        return formEnd > 0 && formEnd == i - 1 && (t.is(i - 1, ',') || t.exact(i - 1) == grammar.va);
    }

    /** Whether the digits at {@code i} follow others with a mark between, so that no number begins with them. */
    private boolean isInsideNumber(int i) {
        boolean glued = t.gap(i) == Tokens.GLUED && t.gap(i - 1) == Tokens.GLUED;
        return glued && (t.is(i - 1, '/') || t.isDash(i - 1)) && (t.isWord(i - 2) || t.isDigits(i - 2));
    }

    /** Past digits joined by marks, so that no part of a date or sum is taken for a number's beginning. */
    private int afterDigits(int i) {
        int at = i + 1;
        while (t.gap(at + 1) == Tokens.GLUED
                && t.gap(at) == Tokens.GLUED
                && t.isDigits(at + 1)
                && (t.is(at, '/') || t.is(at, '.') || t.is(at, ',') || t.isDash(at))) {
            at += 2;
        }
        return at;
    }
}
