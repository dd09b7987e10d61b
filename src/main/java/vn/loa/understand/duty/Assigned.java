package vn.loa.understand.duty;

import java.util.Optional;
import vn.loa.understand.words.Clauses;
import vn.loa.understand.words.Tokens;

/**
 * Reads who does an item whose sentence has no subject: {@code Rà soát vườn ươm (Chi cục Kiểm lâm chủ trì; quý II/2025)},
 * {@code Tập huấn. Đơn vị chủ trì: Phòng Kinh tế}.
 */
final class Assigned {
    private static final int LONGEST = 60;

    private final DutyGrammar grammar;
    private final SubjectReader subjects;

    Assigned(DutyGrammar grammar, SubjectReader subjects) {
        this.grammar = grammar;
        this.subjects = subjects;
    }

    /**
     * The body, and where the words about it begin.
     *
     * @param from first token of the name
     * @param end the token after it
     * @param before the token before which the work stands
     */
    record Named(int from, int end, int before) {}

    /** The first body so named in {@code [from, end)}. */
    Optional<Named> in(Tokens t, int from, int end) {
        boolean label = (t.begins() & grammar.labelBit()) != 0 && t.text.indexOf(':') >= 0;
        boolean may = label || t.text.indexOf('(') >= 0;
        for (int i = from; may && i < end; i++) {
            Optional<Named> named = t.is(i, '(') ? inBracket(t, i, end) : behindLabel(t, i, end);
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    private Optional<Named> inBracket(Tokens t, int open, int end) {
        Optional<Subject> subject = subjects.at(t, open + 1, end);
        return subject.filter(s -> grammar.doing.at(t, s.task()))
                .map(s -> new Named(s.from(), s.end(), open))
                .or(() -> behindLabel(t, open + 1, end).map(n -> new Named(n.from, n.end, open)));
    }

    private Optional<Named> behindLabel(Tokens t, int i, int end) {
        int colon = grammar.leads(t, i);
        if (colon < 0 || !t.is(colon, ':') || grammar.bodyEnd(t, colon + 1) < 0) {
            return Optional.empty();
        }
        int stop = colon + 1;
        int most = Math.min(end, stop + LONGEST);
        while (stop < most && !Clauses.ends(t, stop) && !t.is(stop, ')') && !t.is(stop, '(')) {
            stop++;
        }
        return subjects.isName(t, colon + 1, stop) ? Optional.of(new Named(colon + 1, stop, i)) : Optional.empty();
    }
}
