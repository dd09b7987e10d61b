package vn.loa.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import vn.loa.model.HandFact;
import vn.loa.model.HandFact.Note;

/** Gives each entry of a header the fact it speaks of, those first that say it best; a fact goes to one entry. */
final class Claims {
    private static final int EXACT = 0;
    /** Below this a fact has the entry's time, measure or body. */
    private static final int SAME = 1;

    private final Map<HandFact, Question> open;
    private final List<? extends HandFact> order;
    private final BiConsumer<Question, List<Integer>> several;
    private final Map<HandFact, Integer> found = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();

    /** @param several is told of an entry that fits more than one fact, where it says nothing to choose by */
    Claims(
            Map<HandFact, Question> questions,
            List<? extends HandFact> order,
            BiConsumer<Question, List<Integer>> several) {
        this.open = new HashMap<>(questions);
        this.order = order;
        this.several = several;
    }

    /**
     * What is sought among the facts of one kind.
     *
     * @param provision that the entry names
     * @param at provision of a fact
     * @param words of a fact, in which a quote is sought
     * @param core of a fact's words, which a quote may enclose; empty where it has none
     * @param degrees how a fact may be what the entry says: in every word; with its time, measure or body; in part
     * @param other whether a fact may be meant of which the entry says nothing, where it quotes nothing
     */
    record Question(
            Note note,
            int provision,
            int size,
            IntUnaryOperator at,
            IntFunction<String> words,
            IntFunction<String> core,
            List<IntPredicate> degrees,
            IntPredicate other) {
        /** Words of a fact that stand together in the text and in no other of those it is taken for, where there are such. */
        String quotable(int fact, List<Integer> fits) {
            String reading = core.apply(fact);
            boolean own = fits.stream()
                    .noneMatch(i -> i != fact && Matching.key(core.apply(i)).equals(Matching.key(reading)));
            if (!reading.isEmpty() && own) {
                return reading;
            }
            String all = words.apply(fact).strip();
            return all.substring(all.lastIndexOf('\n') + 1).strip();
        }
    }

    /** By entry the index of its fact. */
    Map<HandFact, Integer> settle() {
        int most = open.values().stream().mapToInt(q -> q.degrees.size()).max().orElse(0);
        for (int degree = 0; degree <= most; degree++) {
            boolean last = degree == most;
            while (claim(degree, last)) {
                // what one entry took may leave another a single fact
            }
            if (degree == SAME || last) {
                for (HandFact hand : order) {
                    List<Integer> fits = fitting(hand, degree, last);
                    if (!fits.isEmpty()) {
                        several.accept(open.remove(hand), fits);
                    }
                }
            }
        }
        return found;
    }

    private boolean claim(int degree, boolean last) {
        boolean any = false;
        for (HandFact hand : order) {
            List<Integer> fits = fitting(hand, degree, last);
            // where two say the same in every word it does not matter which is meant
            if (fits.size() == 1 || (degree == EXACT && !fits.isEmpty())) {
                found.put(hand, fits.get(0));
                taken.add(fits.get(0));
                open.remove(hand);
                any = true;
            }
        }
        return any;
    }

    private List<Integer> fitting(HandFact hand, int degree, boolean last) {
        Question q = open.get(hand);
        if (q == null) {
            return List.of();
        }
        String quote = Matching.key(q.note.quote());
        // What hides one thing must not hide another that came in its place.
        boolean strict = q.note.hidden() && quote.isEmpty();
        if (strict && degree > SAME) {
            return List.of();
        }
        IntPredicate fits = !last ? q.degrees.get(degree) : quote.isEmpty() ? q.other : i -> true;
        List<Integer> free = IntStream.range(0, q.size)
                .filter(i -> q.at.applyAsInt(i) == q.provision && !taken.contains(i))
                .filter(fits)
                .boxed()
                .toList();
        return quote.isEmpty() ? free : quoted(q, free, quote);
    }

    /**
     * The fact that was read from just these words, of those in one provision; else facts whose words hold the quote; where
     * there are none, those whose figure or time the quote holds.
     */
    private static List<Integer> quoted(Question q, List<Integer> facts, String quote) {
        boolean names =
                IntStream.range(0, q.size).anyMatch(i -> q.at.applyAsInt(i) == q.provision && isRead(q, i, quote));
        if (names) {
            return facts.stream().filter(i -> isRead(q, i, quote)).toList();
        }
        List<Integer> within = facts.stream()
                .filter(i -> Matching.key(q.words.apply(i)).contains(quote))
                .toList();
        return within.isEmpty()
                ? facts.stream()
                        .filter(i -> isIn(Matching.key(q.core.apply(i)), quote))
                        .toList()
                : within;
    }

    private static boolean isRead(Question q, int fact, String quote) {
        return Matching.key(q.core.apply(fact)).equals(quote);
    }

    private static boolean isIn(String core, String quote) {
        return !core.isEmpty() && (' ' + quote + ' ').contains(' ' + core + ' ');
    }
}
