package vn.loa.understand.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loa.understand.provision.Reading;
import vn.loa.understand.words.Clauses;
import vn.loa.understand.words.Tokens;
import vn.loa.understand.words.Vocabulary;
import vn.loa.understand.words.WordSet;

/** Bodies that a sentence reaches without making them its subject. */
final class Reached {
    private static final int ROLE_REACH = 16;
    private static final int NAME_REACH = 45;

    private final DutyGrammar grammar;
    private final SubjectReader subjects;
    private final int cua;
    private final int co;
    private final int trach;
    private final int nhiem;
    private final int la;
    private final WordSet field;
    /** The bits of all that {@link #at} asks for: at other tokens it would find nothing. */
    private final long begin;

    Reached(DutyGrammar grammar, SubjectReader subjects, Vocabulary vocabulary) {
        this.grammar = grammar;
        this.subjects = subjects;
        this.cua = vocabulary.addExact("của");
        this.co = vocabulary.addExact("có");
        this.trach = vocabulary.addExact("trách");
        this.nhiem = vocabulary.addExact("nhiệm");
        this.la = vocabulary.addExact("là");
        this.begin = grammar.tell.bit() | grammar.raise.bit() | subjects.doerBit() | vocabulary.markAll(co);
        this.field = WordSet.of(vocabulary, "trong đối tham");
    }

    /** "Ban Bí thư yêu cầu các cấp ủy … thực hiện": on whom the sentence lays the task. */
    Optional<Subject> ordered(Tokens t, int from, int end) {
        long begin = grammar.order.bit() | grammar.request.bit();
        for (int i = t.next(from, end, begin); i < end; i = t.next(i + 1, end, begin)) {
            int behind = Math.max(grammar.order.end(t, i), grammar.request.end(t, i));
            if (behind > 0 && !grammar.isDenied(t, i)) {
                Optional<Subject> subject = subjects.at(t, behind, end);
                if (subject.isPresent()) {
                    return subject;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * All others in the sentence {@code [from, end)}.
     *
     * @param task where the task of the sentence's own subject begins
     * @param free whether the sentence has no subject of its own
     */
    List<Subject> in(Reading reading, int from, int task, int end, boolean free) {
        if (reading.preamble()
                || (reading.heading() && !reading.passage().text().endsWith("."))) {
            return List.of();
        }
        Tokens t = reading.tokens();
        List<Subject> found = new ArrayList<>();
        int i = t.next(task, end, begin);
        while (i < end) {
            Optional<Subject> subject = at(t, i, from, end, free);
            int next = i + 1;
            if (subject.isPresent()) {
                found.add(subject.get());
                // the task of one may reach the next: "chỉ đạo A chỉ đạo B thực hiện"
                next = Math.max(next, subject.get().task());
            }
            i = t.next(next, end, begin);
        }
        return found;
    }

    private Optional<Subject> at(Tokens t, int i, int from, int end, boolean free) {
        Optional<Subject> told = told(t, i, end);
        if (told.isPresent()) {
            return told;
        }
        Optional<Subject> doer = subjects.doer(t, i, end);
        if (doer.isPresent()) {
            return doer;
        }
        Optional<Subject> raised = raised(t, i, end);
        return raised.isPresent() || !free ? raised : responsible(t, i, from);
    }

    /** "chỉ đạo Công an các huyện xây dựng …". */
    private Optional<Subject> told(Tokens t, int i, int end) {
        int behind = grammar.tell.end(t, i);
        return behind < 0 ? Optional.empty() : subjects.at(t, behind, clauseEnd(t, behind, end));
    }

    private static int clauseEnd(Tokens t, int i, int end) {
        int at = i;
        int stop = Math.min(end, i + 2 * NAME_REACH);
        while (at < stop && !t.is(at, ';')) {
            at++;
        }
        return at;
    }

    /** "Phát huy vai trò của … trong giám sát". */
    private Optional<Subject> raised(Tokens t, int i, int end) {
        if (!grammar.raise.at(t, i)) {
            return Optional.empty();
        }
        boolean role = false;
        for (int at = i; at < Math.min(end, i + ROLE_REACH); at++) {
            role |= grammar.role.at(t, at);
            if (role && t.exact(at) == cua) {
                return grammar.bodyEnd(t, at + 1) < 0 ? Optional.empty() : untilField(t, at + 1, end);
            }
        }
        return Optional.empty();
    }

    private Optional<Subject> untilField(Tokens t, int from, int end) {
        for (int at = from; at < Math.min(end, from + NAME_REACH); at++) {
            if (Clauses.ends(t, at) || grammar.aim.at(t, at)) {
                return Optional.empty();
            }
            if (field.holds(t, at)) {
                return Optional.of(new Subject(from, at, at));
            }
        }
        return Optional.empty();
    }

    /** "…, trước hết là các cấp ủy … có trách nhiệm trực tiếp". */
    private Optional<Subject> responsible(Tokens t, int i, int from) {
        if (t.exact(i) != co || t.exact(i + 1) != trach || t.exact(i + 2) != nhiem) {
            return Optional.empty();
        }
        for (int at = i - 1; at > Math.max(from, i - NAME_REACH); at--) {
            if (Clauses.ends(t, at)) {
                return Optional.empty();
            }
            if (t.exact(at) == la) {
                return grammar.bodyEnd(t, at + 1) < 0 ? Optional.empty() : Optional.of(new Subject(at + 1, i, i));
            }
        }
        return Optional.empty();
    }
}
