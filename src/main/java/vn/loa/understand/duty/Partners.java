package vn.loa.understand.duty;

import java.util.Optional;
import vn.loa.understand.words.Phrases;
import vn.loa.understand.words.Tokens;
import vn.loa.understand.words.Vocabulary;

/** Reads with whom a task is to be done: {@code phối hợp (chặt chẽ) với …}. */
final class Partners {
    private static final int REACH = 24;
    private static final int LONGEST = 60;

    private final SubjectReader subjects;
    private final Phrases<Boolean> purpose;
    private final int phoi;
    private final int hop;
    private final int voi;

    Partners(DutyGrammar grammar, SubjectReader subjects, Vocabulary vocabulary) {
        this.subjects = subjects;
        this.purpose = grammar.purpose;
        this.phoi = vocabulary.addExact("phối");
        this.hop = vocabulary.addExact("hợp");
        this.voi = vocabulary.addExact("với");
    }

    /** The bodies behind the first "phối hợp với" of a task's beginning; empty when there are none. */
    String in(Tokens t, int from, int end) {
        for (int i = from; i < Math.min(end, from + REACH); i++) {
            if (t.exact(i) == phoi && t.exact(i + 1) == hop) {
                int at = behind(t, i + 2);
                Optional<Subject> with = at < 0 ? Optional.empty() : subjects.at(t, at, end);
                return with.map(s -> t.text.substring(t.start(s.from()), t.end(nameEnd(t, s) - 1)))
                        .orElse("");
            }
        }
        return "";
    }

    /** Whether token {@code end} stands among the partners of a task: "phối hợp với Sở Y tế; UBND các xã tổ chức …". */
    boolean listAt(Tokens t, int from, int end) {
        for (int i = end - 1; i >= Math.max(from, end - LONGEST); i--) {
            if (t.exact(i) == phoi && t.exact(i + 1) == hop) {
                int at = behind(t, i + 2);
                return at > 0 && at < end && subjects.isName(t, at, end);
            }
        }
        return false;
    }

    /** "… với Sở Tư pháp để kịp thời rà soát": what it is done for is none of the name. */
    private int nameEnd(Tokens t, Subject with) {
        int at = with.from() + 1;
        while (at < with.end() && !purpose.at(t, at)) {
            at++;
        }
        return at;
    }

    private int behind(Tokens t, int i) {
        for (int at = i; at < i + 3; at++) {
            if (t.exact(at) == voi) {
                return at + 1;
            }
        }
        return -1;
    }
}
