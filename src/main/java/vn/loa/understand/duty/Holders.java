package vn.loa.understand.duty;

import java.util.List;
import java.util.Optional;
import vn.loa.model.Duty.Manner;
import vn.loa.understand.duty.DutyFinder.Task;
import vn.loa.understand.provision.Reading;
import vn.loa.understand.words.Tokens;
import vn.loa.understand.words.Vocabulary;

/** Bodies that a heading or a leading sentence names for all that stands below it. */
final class Holders {
    private final DutyGrammar grammar;
    private final SubjectReader subjects;
    private final int trach;
    private final int nhiem;
    private final int cua;

    Holders(DutyGrammar grammar, SubjectReader subjects, Vocabulary vocabulary) {
        this.grammar = grammar;
        this.subjects = subjects;
        this.trach = vocabulary.addExact("trách");
        this.nhiem = vocabulary.addExact("nhiệm");
        this.cua = vocabulary.addExact("của");
    }

    /**
     * A body that is meant until another is named.
     *
     * @param ofHeading whether it stands in a heading, and so is meant by everything below
     * @param itemsOnly whether it leads in a list: only its items are meant
     */
    record Holder(String who, Manner manner, boolean ofHeading, boolean itemsOnly) {
        boolean reaches(Reading reading) {
            return !itemsOnly
                    || reading.passage().dash()
                    || reading.passage().label().isPresent();
        }
    }

    /** "a) Sở Y tế", "7. Đề nghị Tòa án nhân dân tỉnh", "2. Cấp huyện: …", "Điều 5. Trách nhiệm của Bộ Y tế". */
    Optional<Holder> ofHeading(Reading reading, int colon) {
        Tokens t = reading.tokens();
        if (colon <= 0 && !reading.heading()) {
            return Optional.empty();
        }
        int end = colon > 0 ? colon : wholeEnd(reading);
        int from = nameStart(t, reading.from());
        if (end <= from || !subjects.isName(t, from, end)) {
            return Optional.empty();
        }
        boolean request = grammar.request.at(t, reading.from());
        return Optional.of(new Holder(text(t, from, end), request ? Manner.REQUEST : Manner.DIRECT, true, false));
    }

    private int nameStart(Tokens t, int from) {
        int at = Math.max(from, grammar.request.end(t, from));
        boolean duty = t.exact(at) == trach && t.exact(at + 1) == nhiem && t.exact(at + 2) == cua;
        return duty ? at + 3 : at;
    }

    private static int wholeEnd(Reading reading) {
        Tokens t = reading.tokens();
        int end = t.size();
        while (end > reading.from() && !t.isWord(end - 1) && !t.isDigits(end - 1) && !t.is(end - 1, ')')) {
            end--;
        }
        return end;
    }

    /** The token of a colon behind nothing but bodies, or -1: before it stands who acts, behind it the task. */
    int colon(Reading reading) {
        Tokens t = reading.tokens();
        int from = nameStart(t, reading.from());
        for (int i = from; i < Math.min(t.size(), from + 60); i++) {
            if (t.is(i, ':')) {
                return subjects.isName(t, from, i) ? i : -1;
            }
        }
        return -1;
    }

    /**
     * The body that a sentence names for what follows: for the items, where it ends in a colon; for the next paragraphs,
     * where the section says who does what.
     */
    Optional<Holder> ofLeadIn(Reading reading, List<Task> found) {
        boolean list = reading.passage().text().endsWith(":");
        boolean may = list || reading.section().organise();
        if (!may || reading.preamble() || reading.passage().dash()) {
            return Optional.empty();
        }
        for (Task task : found) {
            if (task.manner() != Manner.IMPLIED) {
                return Optional.of(new Holder(task.who(), task.manner(), false, list));
            }
        }
        return Optional.empty();
    }

    private static String text(Tokens t, int from, int end) {
        return t.text.substring(t.start(from), t.end(end - 1));
    }
}
