package vn.loa.understand.deadline;

import java.time.LocalDate;
import vn.loa.model.Due;
import vn.loa.understand.deadline.Time.Grain;
import vn.loa.understand.provision.Reading;
import vn.loa.understand.words.Tokens;
import vn.loa.understand.words.Vocabulary;

/** Tells the times that order something from those of conditions, of what was done already, and of how long a text holds. */
final class Conditions {
    private static final int LONGEST_DENY = 4;
    /** Words of a clause that are looked at in front of a time. */
    private static final int CLAUSE = 80;

    private static final int PASSIVE = 14;

    private final DeadlineGrammar grammar;
    private final int hieu;
    private final int luc;
    private final int da;
    private final int truoc;
    private final int duoc;

    Conditions(Vocabulary vocabulary, DeadlineGrammar grammar) {
        this.grammar = grammar;
        this.hieu = vocabulary.addExact("hiệu");
        this.luc = vocabulary.addExact("lực");
        this.da = vocabulary.addExact("đã");
        this.truoc = vocabulary.addExact("trước");
        this.duoc = vocabulary.addExact("được");
    }

    /** Whether a time, announced at token {@code i}, is one by which something is ordered. */
    boolean may(Reading reading, int i, Time time) {
        Tokens t = reading.tokens();
        if (denied(t, i) || grammar.condition.at(t, time.end())) {
            return false;
        }
        if (reading.preamble() && time.grain() != Grain.DAY) {
            return false;
        }
        if (isBygone(reading, i, time)) {
            return false;
        }
        int clause = Math.max(reading.clauses().start(i), i - CLAUSE);
        return !inForce(t, i, clause) && !isPast(t, i, clause);
    }

    /**
     * A time before the document itself: in laws a condition ("hợp đồng xác lập trước ngày …"), and where the year was only
     * assumed, a wrong guess. Elsewhere it stays, to be reported.
     */
    boolean isBygone(Reading reading, int i, Time time) {
        boolean may = reading.articles() || !namesYear(reading.tokens(), i, time.end()) || isPassive(reading, i);
        if (!may || time.recurring() || reading.issued().isEmpty()) {
            return false;
        }
        LocalDate issued = reading.issued().get().first();
        return new Due(time.iso()).last().filter(issued::isAfter).isPresent();
    }

    /** "được giao đất trước ngày …": what happened to somebody before. */
    private boolean isPassive(Reading reading, int i) {
        for (int at = Math.max(reading.clauses().start(i), i - PASSIVE); at < i; at++) {
            if (reading.tokens().exact(at) == duoc) {
                return true;
            }
        }
        return false;
    }

    /** Whether the year stands in the text: in four digits, or in two behind day and month. */
    static boolean namesYear(Tokens t, int from, int end) {
        int numbers = 0;
        for (int i = from; i < end; i++) {
            if (t.isDigits(i)) {
                numbers++;
                if (t.length(i) == 4) {
                    return true;
                }
            }
        }
        return numbers >= 3;
    }

    private boolean denied(Tokens t, int i) {
        for (int from = Math.max(0, i - LONGEST_DENY); from < i; from++) {
            int end = grammar.deny.end(t, from);
            if (end == i) {
                return true;
            }
        }
        return false;
    }

    /** "có hiệu lực … đến hết ngày …": how long a text holds. */
    private boolean inForce(Tokens t, int i, int from) {
        for (int at = from; at < i; at++) {
            if (t.exact(at) == hieu && t.exact(at + 1) == luc) {
                return true;
            }
        }
        return false;
    }

    /** "đã ban hành trước ngày …": a condition of a law, not an order. */
    private boolean isPast(Tokens t, int i, int from) {
        if (t.exact(i) != truoc) {
            return false;
        }
        for (int at = Math.max(from, i - 14); at < i; at++) {
            if (t.exact(at) == da) {
                return true;
            }
        }
        return false;
    }
}
