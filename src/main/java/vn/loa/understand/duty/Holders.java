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
    private static final int LONGEST_CHARGE = 8;
    private static final int LONGEST_REQUEST = 60;

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
     * @param certain whether everything below is its task, with whatever word it begins: it stands in a heading, or the
     *     leading sentence charges it with what follows
     * @param itemsOnly whether it leads in a list: only its items are meant
     */
    record Holder(String who, Manner manner, boolean certain, boolean itemsOnly) {
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

    /** "- Công an xã: tuần tra …", "- Công an xã:": the body that an item without a label names for itself. */
    Optional<Holder> ofItem(Reading reading, int colon) {
        Tokens t = reading.tokens();
        boolean may =
                colon > 0 && !reading.preamble() && (colon >= t.size() - 1 || grammar.firstVerbEnd(t, colon + 1) > 0);
        return may ? ofHeading(reading, colon) : Optional.empty();
    }

    /** "… đề nghị Ủy ban nhân dân các tỉnh:": the body that is asked to do all that the provisions below say. */
    Optional<Holder> ofRequest(Reading reading) {
        Tokens t = reading.tokens();
        int colon = t.size() - 1;
        for (int i = Math.max(reading.from(), colon - LONGEST_REQUEST); t.is(colon, ':') && i < colon; i++) {
            boolean request = grammar.request.at(t, i);
            int behind = Math.max(grammar.order.end(t, i), grammar.request.end(t, i));
            if (behind > 0 && !grammar.isDenied(t, i) && subjects.isName(t, behind, colon)) {
                Manner manner = request ? Manner.REQUEST : Manner.DIRECT;
                return Optional.of(new Holder(text(t, behind, colon), manner, true, true));
            }
        }
        return Optional.empty();
    }

    private int nameStart(Tokens t, int from) {
        int at = Math.max(from, grammar.request.end(t, from));
        boolean duty = t.exact(at) == trach && t.exact(at + 1) == nhiem && t.exact(at + 2) == cua;
        return duty ? at + 3 : grammar.nameStart(t, at);
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
            if (t.is(i, ':') && !subjects.opensNames(t, i)) {
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
                return Optional.of(new Holder(task.who(), task.manner(), list && isCharge(reading.tokens()), list));
            }
        }
        return Optional.empty();
    }

    /** "Sở Y tế có trách nhiệm:". */
    private boolean isCharge(Tokens t) {
        int colon = t.size() - 1;
        for (int i = Math.max(0, colon - LONGEST_CHARGE); i < colon; i++) {
            if (grammar.charge.end(t, i) == colon) {
                return true;
            }
        }
        return false;
    }

    private static String text(Tokens t, int from, int end) {
        return t.text.substring(t.start(from), t.end(end - 1));
    }
}
