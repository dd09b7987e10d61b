package vn.loa.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
 * Finds which of the facts read in a document an entry of its header speaks of: one in the same provision that has the quoted
 * words or the same time, measure or body; a deadline may also be the only one there. An entry that fits several is an
 * error, for nobody but the writer knows which was meant.
 */
final class Matching {
    private static final String CODE = "facts";
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}%]+");

    private final Document document;
    private final Facts read;
    private final List<Problem> problems;
    private final Map<String, Integer> provisions = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
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

    Optional<Integer> deadline(HandFact.OfDeadline hand) {
        List<Deadline> all = read.deadlines();
        IntPredicate same = i ->
                hand.due().filter(due -> due.form().equals(all.get(i).due())).isPresent();
        return find(new Question(
                hand.note(),
                "deadline",
                all.size(),
                i -> all.get(i).provision(),
                i -> all.get(i).text() + "\n" + all.get(i).what(),
                same.and(i -> saysSame(hand.what(), all.get(i).what())),
                same,
                true));
    }

    Optional<Integer> target(HandFact.OfTarget hand) {
        List<Target> all = read.targets();
        IntPredicate same = i -> key(all.get(i).measure()).equals(key(hand.measure()))
                && (hand.year().isEmpty() || hand.year().equals(all.get(i).year()));
        return find(new Question(
                hand.note(),
                "target",
                all.size(),
                i -> all.get(i).provision(),
                i -> all.get(i).text() + " " + all.get(i).measure(),
                same.and(i -> hand.value()
                        .filter(v -> v.compareTo(all.get(i).value()) == 0)
                        .isPresent()),
                same,
                false));
    }

    Optional<Integer> duty(HandFact.OfDuty hand) {
        List<Duty> all = read.duties();
        IntPredicate same = i -> key(all.get(i).who()).equals(key(hand.who()));
        return find(new Question(
                hand.note(),
                "duty",
                all.size(),
                i -> all.get(i).provision(),
                i -> all.get(i).who() + "\n" + all.get(i).what(),
                same.and(i -> saysSame(hand.what(), all.get(i).what())),
                same,
                false));
    }

    private static boolean saysSame(String written, String read) {
        return !written.isEmpty() && key(written).equals(key(read));
    }

    /**
     * What is sought among the facts of one kind.
     *
     * @param at provision of a fact
     * @param words of a fact, in which a quote is sought
     * @param exact whether a fact is what the entry says in every word
     * @param same whether it has the same time, measure or body
     * @param alone whether the only fact of its kind in a provision is meant, whatever it says
     */
    private record Question(
            Note note,
            String kind,
            int size,
            IntUnaryOperator at,
            IntFunction<String> words,
            IntPredicate exact,
            IntPredicate same,
            boolean alone) {}

    private Optional<Integer> find(Question q) {
        Note note = q.note;
        if (!provisions.containsKey(note.at())) {
            List<String> near = Nearest.among(note.at(), provisions.keySet());
            fail(
                    note,
                    "Văn bản không có mục “" + note.at() + "”.",
                    near.isEmpty() ? "Ghi như II.1.a, hay preamble." : "Có phải: " + String.join(", ", near) + "?");
            return Optional.empty();
        }
        List<Integer> fits = fitting(q);
        if (fits.size() > 1) {
            fail(
                    note,
                    "Mục này hợp với " + fits.size() + " chỗ ở " + note.at() + ".",
                    "Thêm “text: …” với vài chữ chỉ có ở một chỗ, như “" + words(q, fits.get(0)) + "”.");
            return Optional.empty();
        }
        fits.forEach(i -> taken.add(q.kind + i));
        return fits.stream().findFirst();
    }

    /** Words of a fact that stand together in the text: what is to be done, where the fact has it. */
    private static String words(Question q, int fact) {
        String all = q.words.apply(fact).strip();
        return all.substring(all.lastIndexOf('\n') + 1).strip();
    }

    /** One, none, or several that nothing tells apart. */
    private List<Integer> fitting(Question q) {
        int provision = provision(q.note);
        String quote = key(q.note.quote());
        List<Integer> quoted = IntStream.range(0, q.size)
                .filter(i -> q.at.applyAsInt(i) == provision && !taken.contains(q.kind + i))
                .filter(i -> quote.isEmpty() || key(q.words.apply(i)).contains(quote))
                .boxed()
                .toList();
        List<Integer> exact = quoted.stream().filter(q.exact::test).toList();
        if (!exact.isEmpty()) {
            return exact.subList(0, 1); // where two say the same it does not matter which is meant
        }
        List<Integer> same = quoted.stream().filter(q.same::test).toList();
        // What hides one thing must not hide another that came in its place.
        boolean any = (q.alone && !q.note.hidden()) || !quote.isEmpty();
        return !same.isEmpty() ? same : any ? quoted : List.of();
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

    private static String key(String words) {
        return NO_WORD.matcher(Vietnamese.fold(words)).replaceAll(" ").strip();
    }

    private void fail(Note note, String message, String hint) {
        settled.add(note);
        problems.add(Problem.error(CODE, note.place(), message, hint));
    }
}
