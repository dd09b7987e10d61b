package vn.loa.understand.duty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.loa.model.Duty.Manner;
import vn.loa.model.Provision;
import vn.loa.understand.provision.Reading;
import vn.loa.understand.words.Clauses;
import vn.loa.understand.words.Tokens;
import vn.loa.understand.words.Vocabulary;

/**
 * Finds who is told to do what: one duty for each paragraph or item and body. The body is the subject of a sentence, or it
 * stands in the heading, in the sentence that leads a list in, or in the paragraph before; or the text reaches it through
 * another body ("chỉ đạo … thực hiện") or through its role ("phát huy vai trò của … trong").
 */
public final class DutyFinder {
    private final DutyGrammar grammar;
    private final SubjectReader subjects;
    private final Reached reached;
    private final Holders holders;
    private final Partners partners;
    private final Assigned assigned;

    /** Adds this grammar's words to the vocabulary. */
    public DutyFinder(Vocabulary vocabulary) {
        this.grammar = new DutyGrammar(vocabulary);
        this.subjects = new SubjectReader(grammar, vocabulary);
        this.reached = new Reached(grammar, subjects, vocabulary);
        this.holders = new Holders(grammar, subjects, vocabulary);
        this.partners = new Partners(grammar, subjects, vocabulary);
        this.assigned = new Assigned(grammar, subjects);
    }

    /**
     * Who is told, and the tokens of the task.
     *
     * @param reading index of the passage
     * @param with whom to work with; empty when nobody is named
     */
    public record Task(int reading, String who, String with, Manner manner, int from, int end) {}

    /** The duties of a document, in order. */
    public List<Task> find(List<Reading> readings, List<Provision> provisions) {
        List<Task> tasks = new ArrayList<>();
        Holders.Holder[] byProvision = new Holders.Holder[provisions.size()];
        int[] items = new int[provisions.size()];
        Arrays.fill(items, -1);
        // what an item behind a dash names for those behind a plus below it; what the words before all provisions name
        Optional<Holders.Holder> below = Optional.empty();
        Optional<Holders.Holder> asked = Optional.empty();
        for (int r = 0; r < readings.size(); r++) {
            Reading reading = readings.get(r);
            if (reading.background()) {
                continue;
            }
            int colon = holders.colon(reading);
            boolean labelled = reading.passage().label().isPresent();
            int provision = reading.passage().provision();
            if (labelled && provision >= 0 && items[provision] < 0) {
                items[provision] = r;
            }
            Optional<Holders.Holder> named = labelled ? holders.ofHeading(reading, colon) : Optional.empty();
            remember(named, reading, byProvision);
            Optional<Holders.Holder> own = labelled ? Optional.empty() : holders.ofItem(reading, colon);
            // names a body and gives it nothing to do itself
            boolean only = (named.isPresent() || own.isPresent())
                    && (colon < 0 || colon >= reading.tokens().size() - 1);
            boolean plus = reading.passage().text().startsWith("+");
            below = plus ? below : only ? own : Optional.empty();
            asked = reading.preamble() ? holders.ofRequest(reading) : asked;
            List<Task> found = new ArrayList<>();
            if (!only) {
                Optional<Holders.Holder> holder = own.isPresent() ? own : plus ? below : Optional.empty();
                Optional<Holders.Holder> whole = asked;
                holder = holder.or(() -> holder(byProvision, provisions, reading))
                        .or(() -> whole);
                read(r, reading, colon, holder, found);
            }
            if (found.isEmpty() && !reading.preamble()) {
                assign(r, provision < 0 ? -1 : items[provision], readings, found);
            }
            remember(holders.ofLeadIn(reading, found), reading, byProvision);
            if (leadsOnly(reading, found)) {
                found.removeIf(task -> task.manner != Manner.IMPLIED);
            }
            if (!labelled && !reading.passage().dash() && !reading.preamble()) {
                // "Trên đây là Kế hoạch …, yêu cầu các đơn vị nghiêm túc thực hiện./."
                found.removeIf(task -> grammar.isHollow(reading.tokens(), task.from(), task.end()));
            }
            tasks.addAll(distinct(found));
        }
        tasks.sort(Comparator.comparingInt(Task::reading));
        return tasks;
    }

    /** The work of the passage itself, or that of the item below which a line only says who does it. */
    private void assign(int index, int item, List<Reading> readings, List<Task> found) {
        Reading reading = readings.get(index);
        Tokens t = reading.tokens();
        assigned.in(t, reading.from(), t.size()).ifPresent(named -> {
            String who = t.text.substring(t.start(named.from()), t.end(named.end() - 1));
            if (named.before() > reading.from()) {
                if (grammar.firstVerbEnd(t, reading.from()) > 0) {
                    String with = partners.in(t, named.end(), t.size());
                    found.add(new Task(index, who, with, Manner.DIRECT, reading.from(), named.before()));
                }
            } else if (item >= 0 && item != index) {
                Reading work = readings.get(item);
                int end = sentenceEnd(work.tokens(), work.from());
                if (grammar.firstVerbEnd(work.tokens(), work.from()) > 0) {
                    found.add(new Task(item, who, "", Manner.DIRECT, work.from(), end));
                }
            }
        });
    }

    /** What stands before all provisions names nobody for them. */
    private static void remember(Optional<Holders.Holder> holder, Reading reading, Holders.Holder[] byProvision) {
        if (holder.isPresent() && reading.passage().provision() >= 0) {
            byProvision[reading.passage().provision()] = holder.get();
        }
    }

    /** "Sở … chủ trì, phối hợp với …:" and the items below it: they are the tasks. */
    private static boolean leadsOnly(Reading reading, List<Task> found) {
        return !found.isEmpty() && reading.passage().text().endsWith(":") && !reading.preamble();
    }

    private static Optional<Holders.Holder> holder(
            Holders.Holder[] byProvision, List<Provision> provisions, Reading reading) {
        int at = reading.passage().provision();
        while (at >= 0) {
            Holders.Holder holder = byProvision[at];
            if (holder != null) {
                return Optional.of(holder);
            }
            at = provisions.get(at).parent();
        }
        return Optional.empty();
    }

    private void read(int index, Reading reading, int colon, Optional<Holders.Holder> holder, List<Task> found) {
        Tokens t = reading.tokens();
        int start = colon > 0 ? colon + 1 : reading.from();
        // asked once: a text of short sentences would be searched for each of them
        boolean divided = t.text.indexOf(';') >= 0;
        for (int from = start; from < t.size(); ) {
            int end = sentenceEnd(t, from);
            boolean heading = reading.heading() && reading.passage().label().isPresent() && colon <= 0;
            for (int part = from; part < end; ) {
                // before all provisions only orders count: "Ban Bí thư yêu cầu các cấp ủy … thực hiện"
                Optional<Subject> direct = reading.preamble() ? Optional.empty() : sentence(t, part, end);
                int partEnd = reading.preamble() || !divided
                        ? end
                        : nextBody(t, direct.map(Subject::task).orElse(part), end);
                Optional<Subject> subject = direct.isPresent() ? direct : reached.ordered(t, part, partEnd);
                int behind = subject.map(Subject::task).orElse(part);
                if (subject.isPresent()) {
                    Manner manner = isRequest(t, part) ? Manner.REQUEST : Manner.DIRECT;
                    found.add(task(index, t, subject.get(), manner, partEnd));
                } else if (part == start && !heading && holder.isPresent()) {
                    inherit(index, reading, holder.get(), part, partEnd, found);
                }
                for (Subject other : reached.in(reading, part, behind, partEnd, subject.isEmpty())) {
                    found.add(task(index, t, other, Manner.IMPLIED, partEnd));
                }
                part = partEnd + 1;
            }
            from = end + 1;
        }
    }

    /** "Sở A xây dựng …; Sở B báo cáo …": the semicolon behind which another body is told something, or {@code end}. */
    private int nextBody(Tokens t, int from, int end) {
        for (int i = from; i < end; i++) {
            if (t.is(i, ';') && subjects.clause(t, i + 1, end).isPresent() && !partners.listAt(t, from, i)) {
                return i;
            }
        }
        return end;
    }

    private void inherit(int index, Reading reading, Holders.Holder holder, int from, int end, List<Task> found) {
        Tokens t = reading.tokens();
        if (holder.reaches(reading) && (holder.certain() || grammar.firstVerbEnd(t, from) > 0)) {
            found.add(new Task(index, holder.who(), partners.in(t, from, end), holder.manner(), from, end));
        }
    }

    private boolean isRequest(Tokens t, int i) {
        return grammar.request.at(t, i);
    }

    private Optional<Subject> sentence(Tokens t, int from, int end) {
        return subjects.sentence(t, Math.max(from, grammar.request.end(t, from)), end);
    }

    private Task task(int index, Tokens t, Subject subject, Manner manner, int end) {
        String who = t.text.substring(t.start(subject.from()), t.end(subject.end() - 1));
        return new Task(index, who, partners.in(t, subject.task(), end), manner, subject.task(), end);
    }

    private static int sentenceEnd(Tokens t, int from) {
        int end = from;
        while (end < t.size() && !Clauses.endsSentence(t, end)) {
            end++;
        }
        return end;
    }

    /** One duty for each body of a passage, the first. */
    private static List<Task> distinct(List<Task> found) {
        if (found.size() < 2) {
            return found;
        }
        Set<String> bodies = new HashSet<>();
        List<Task> kept = new ArrayList<>();
        for (Task task : found) {
            if (bodies.add(task.who.toLowerCase(Locale.ROOT))) {
                kept.add(task);
            }
        }
        return kept;
    }
}
