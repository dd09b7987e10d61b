package vn.loa.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import vn.loa.model.Deadline;
import vn.loa.model.Facts;
import vn.loa.model.HandFact;
import vn.loa.model.HandFact.Note;
import vn.loa.model.Problem;

/**
 * Entries of a header that speak of what another entry has settled already: a second day for the one deadline that was read,
 * the same target or duty once more. Which of them holds nobody but the writer knows; both are shown until one is gone. Two
 * figures for one measure and year are told as a contradiction of targets, not here.
 */
final class Doubles {
    private final Facts read;
    private final List<Problem> problems;

    Doubles(Facts read, List<Problem> problems) {
        this.read = read;
        this.problems = problems;
    }

    /**
     * Tells each entry that adds nothing to one before it.
     *
     * @param added those that speak of nothing read, or of what another entry took
     * @param matches by entry the index of the fact read that it took
     */
    <H extends HandFact> void tell(List<H> added, Map<HandFact, Integer> matches, Class<H> kind) {
        List<H> known = new ArrayList<>();
        matches.keySet().stream()
                .filter(hand -> kind.isInstance(hand) && !hand.note().hidden())
                .map(kind::cast)
                .forEach(known::add);
        known.sort((a, b) ->
                Integer.compare(a.note().place().line(), b.note().place().line()));
        for (H hand : added) {
            Optional<H> first = known.stream()
                    .filter(other -> other.note().at().equals(hand.note().at())
                            && isDouble(hand, other, Optional.ofNullable(matches.get(other))))
                    .findFirst();
            first.ifPresent(other -> problems.add(problem(hand.note(), other.note())));
            known.add(hand);
        }
    }

    private boolean isDouble(HandFact hand, HandFact other, Optional<Integer> match) {
        if (hand instanceof HandFact.OfDeadline a && other instanceof HandFact.OfDeadline b) {
            return saysSame(a, b) || match.filter(i -> isAgain(a, b, i)).isPresent();
        }
        if (hand instanceof HandFact.OfTarget a && other instanceof HandFact.OfTarget b) {
            return same(a.measure(), b.measure())
                    && same(a.unit(), b.unit())
                    && a.year().equals(b.year())
                    && equal(a.value(), b.value(), (x, y) -> x.compareTo(y) == 0);
        }
        return hand instanceof HandFact.OfDuty a
                && other instanceof HandFact.OfDuty b
                && same(a.who(), b.who())
                && fits(a.what(), b.what());
    }

    /** Word for word; two days for one piece of work that nobody read may be two deadlines. */
    private static boolean saysSame(HandFact.OfDeadline a, HandFact.OfDeadline b) {
        return a.due().equals(b.due())
                && same(a.who(), b.who())
                && same(a.what(), b.what())
                && same(a.note().quote(), b.note().quote());
    }

    /** Whether an entry means the deadline read that another took: by the words that it quotes, or as the only one there. */
    private boolean isAgain(HandFact.OfDeadline hand, HandFact.OfDeadline taker, int match) {
        Deadline deadline = read.deadlines().get(match);
        String quote = Matching.key(hand.note().quote());
        String core = Matching.key(deadline.text());
        boolean meant =
                quote.isEmpty() ? isAlone(deadline) : !core.isEmpty() && (quote.contains(core) || core.contains(quote));
        boolean work = fits(hand.what(), deadline.what());
        return meant && work && fits(hand.who(), taker.who()) && fits(hand.what(), taker.what());
    }

    private boolean isAlone(Deadline deadline) {
        return read.deadlines().stream()
                        .filter(d -> d.provision() == deadline.provision())
                        .count()
                == 1;
    }

    private static <T> boolean equal(Optional<T> a, Optional<T> b, BiPredicate<T, T> same) {
        return a.isPresent() && b.isPresent() && same.test(a.get(), b.get());
    }

    private static boolean same(String a, String b) {
        return Objects.equals(Matching.key(a), Matching.key(b));
    }

    /** Whether neither says anything that the other does not allow. */
    private static boolean fits(String a, String b) {
        return a.isEmpty() || b.isEmpty() || same(a, b);
    }

    private static Problem problem(Note hand, Note other) {
        return Problem.warning(
                "facts-double",
                hand.place(),
                "Mục này của facts nói về điều mà mục khác đã nói (" + other.place() + ").",
                "Giữ một mục. Là hai điều khác nhau thì ghi “who”, “what”, hoặc “text” với vài chữ chỉ có ở một chỗ.");
    }
}
