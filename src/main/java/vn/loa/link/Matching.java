package vn.loa.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import vn.loa.link.Claims.Question;
import vn.loa.model.Deadline;
import vn.loa.model.Document;
import vn.loa.model.Duty;
import vn.loa.model.Facts;
import vn.loa.model.HandFact;
import vn.loa.model.HandFact.Note;
import vn.loa.model.Nearest;
import vn.loa.model.Problem;
import vn.loa.model.Provision;
import vn.loa.model.Target;
import vn.loa.model.Vietnamese;

/**
 * Finds which of the facts read in a document each entry of its header speaks of: one in the same provision that has the
 * quoted words or the same time, measure or body, or that differs from the entry in what a person may have corrected. All
 * entries that say what was read take theirs first, so that what is left to the others does not depend on the order in which
 * they were written. An entry that fits several is an error, for nobody but the writer knows which was meant.
 */
final class Matching {
    private static final String CODE = "facts";
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}%]+");

    private final Document document;
    private final Facts read;
    private final List<Problem> problems;
    private final Map<String, Integer> provisions = new HashMap<>();
    private final Set<Note> settled = new HashSet<>();

    Matching(Document document, List<Problem> problems) {
        this.document = document;
        this.read = document.facts();
        this.problems = problems;
        if (!document.meta().facts().isEmpty()) {
            List<Provision> all = document.text().provisions();
            provisions.put(HandFact.PREAMBLE, -1);
            for (int i = 0; i < all.size(); i++) {
                provisions.put(all.get(i).path(), i);
            }
        }
    }

    /** Index of the provision that an entry names, -1 for the preamble. */
    int provision(Note note) {
        return provisions.getOrDefault(note.at(), -1);
    }

    /** By entry the index of the deadline that it speaks of. */
    Map<HandFact, Integer> deadlines(List<HandFact.OfDeadline> hands) {
        return find(hands, hand -> {
            List<Deadline> all = read.deadlines();
            IntPredicate same = i -> hand.due()
                    .filter(due -> due.form().equals(all.get(i).due()))
                    .isPresent();
            return new Question(
                    hand.note(),
                    provision(hand.note()),
                    all.size(),
                    i -> all.get(i).provision(),
                    i -> all.get(i).text() + "\n" + all.get(i).what(),
                    i -> all.get(i).text(),
                    List.of(same.and(i -> saysSame(hand.what(), all.get(i).what())), same),
                    i -> hand.what().isEmpty()
                            || sameWork(hand.what(), all.get(i).what()));
        });
    }

    /** By entry the index of the target that it speaks of: with its measure and year, or with its measure, or its figure and most words of its measure. */
    Map<HandFact, Integer> targets(List<HandFact.OfTarget> hands) {
        return find(hands, hand -> {
            List<Target> all = read.targets();
            IntPredicate measure = i -> key(all.get(i).measure()).equals(key(hand.measure()));
            IntPredicate year = i -> hand.year().isEmpty()
                    || all.get(i).year().isEmpty()
                    || hand.year().equals(all.get(i).year());
            IntPredicate value = i -> hand.value()
                    .filter(v -> v.compareTo(all.get(i).value()) == 0)
                    .isPresent();
            return new Question(
                    hand.note(),
                    provision(hand.note()),
                    all.size(),
                    i -> all.get(i).provision(),
                    i -> all.get(i).text() + " " + all.get(i).measure(),
                    i -> all.get(i).text(),
                    List.of(
                            measure.and(year).and(value),
                            measure.and(year),
                            measure.and(value),
                            value.and(year)
                                    .and(i ->
                                            sameWork(hand.measure(), all.get(i).measure()))),
                    i -> false);
        });
    }

    /** By entry the index of the duty that it speaks of: with its body, or with its work. */
    Map<HandFact, Integer> duties(List<HandFact.OfDuty> hands) {
        return find(hands, hand -> {
            List<Duty> all = read.duties();
            IntPredicate same = i -> key(all.get(i).who()).equals(key(hand.who()));
            IntPredicate says = i -> saysSame(hand.what(), all.get(i).what());
            return new Question(
                    hand.note(),
                    provision(hand.note()),
                    all.size(),
                    i -> all.get(i).provision(),
                    i -> all.get(i).who() + "\n" + all.get(i).what(),
                    i -> "",
                    List.of(
                            same.and(says),
                            same,
                            says,
                            i -> !hand.what().isEmpty()
                                    && sameWork(hand.what(), all.get(i).what())),
                    i -> hand.what().isEmpty() && isAlone(i));
        });
    }

    private boolean isAlone(int duty) {
        int provision = read.duties().get(duty).provision();
        return read.duties().stream().filter(d -> d.provision() == provision).count() == 1;
    }

    private static boolean saysSame(String written, String read) {
        return !written.isEmpty() && key(written).equals(key(read));
    }

    /** Whether most words of the shorter stand in the longer: one piece of work in two wordings. */
    private static boolean sameWork(String written, String read) {
        Set<String> ours = new HashSet<>(List.of(key(written).split(" ", -1)));
        Set<String> theirs = new HashSet<>(List.of(key(read).split(" ", -1)));
        int shorter = Math.min(ours.size(), theirs.size());
        ours.retainAll(theirs);
        return ours.size() > shorter / 2;
    }

    private <H extends HandFact> Map<HandFact, Integer> find(List<H> hands, Function<H, Question> asking) {
        Map<HandFact, Question> questions = new HashMap<>();
        hands.stream().filter(hand -> isThere(hand.note())).forEach(hand -> questions.put(hand, asking.apply(hand)));
        return new Claims(questions, hands, this::several).settle();
    }

    private boolean isThere(Note note) {
        if (provisions.containsKey(note.at())) {
            return true;
        }
        List<String> near = Nearest.among(note.at(), provisions.keySet());
        fail(
                note,
                "Văn bản không có mục “" + note.at() + "”.",
                near.isEmpty() ? "Ghi như II.1.a, hay preamble." : "Có phải: " + String.join(", ", near) + "?");
        return false;
    }

    private void several(Question q, List<Integer> fits) {
        fail(
                q.note(),
                "Mục này hợp với " + fits.size() + " chỗ ở " + q.note().at() + ".",
                "Thêm “text: …” với vài chữ chỉ có ở một chỗ, như “" + q.quotable(fits.get(0), fits) + "”.");
    }

    /** Whether an entry that fits nothing read is a fact that the person adds; says what is wrong with one that is not. */
    boolean mayAdd(Note note, String what) {
        if (settled.contains(note)) {
            return false;
        }
        if (note.hidden()) {
            problems.add(Problem.warning(
                    "fact-stale",
                    note.place(),
                    "Không còn " + what + " nào ở " + note.at() + " để giấu.",
                    "Bỏ mục này khỏi facts nếu văn bản đã sửa."));
            return false;
        }
        if (!note.quote().isEmpty() && !stands(note)) {
            fail(
                    note,
                    "Mục " + note.at() + " không có những chữ “" + note.quote() + "”.",
                    "Chép đúng chữ của văn bản.");
            return false;
        }
        return true;
    }

    private boolean stands(Note note) {
        String quote = key(note.quote());
        int provision = provision(note);
        return document.text().passages().stream()
                .filter(passage -> isWithin(passage.provision(), provision))
                .anyMatch(passage -> key(passage.text()).contains(quote));
    }

    private boolean isWithin(int inner, int outer) {
        int at = inner;
        while (at >= 0 && at != outer) {
            at = document.text().provisions().get(at).parent();
        }
        return at == outer;
    }

    static String key(String words) {
        return NO_WORD.matcher(Vietnamese.fold(words)).replaceAll(" ").strip();
    }

    private void fail(Note note, String message, String hint) {
        settled.add(note);
        problems.add(Problem.error(CODE, note.place(), message, hint));
    }
}
