package vn.loa.index;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a query is asked of the index. Rare terms always are. Of frequent ones, which nearly every document has, only as many as
 * a query needs that has few others: their lists are large and say little. The browser's twin is
 * {@code assets/search/choice.js}.
 *
 * <p>With a rare syllable, tiers demand the rare ones, and frequent ones are taken to be everywhere. Without any, they demand the
 * rarest frequent pairs, which then stand for their syllables; without those, too, the rarest frequent syllables.
 *
 * @param pairFilters keys of folded pairs that tiers demand
 * @param words keys of folded syllables that score and that tiers demand
 * @param pairs keys of folded pairs that score
 */
record Choice(Set<String> pairFilters, Set<String> words, Set<String> pairs) {
    private static final int WORDS = 3;
    private static final int PAIRS = 2;

    /**
     * A folded term of a query.
     *
     * @param step how common it is
     * @param quoted whether it stands in quotes, so that a document must have it, however frequent
     */
    record Candidate(String key, int step, boolean frequent, boolean quoted) {}

    /** Chooses among distinct terms, which stand in the order of the query. */
    static Choice of(List<Candidate> words, List<Candidate> pairs) {
        Set<String> rare = keys(words.stream().filter(word -> !word.frequent()), words.size());
        long quoted =
                pairs.stream().filter(pair -> pair.frequent() && pair.quoted()).count();
        Set<String> common = keys(rarest(pairs), Math.max(quoted, PAIRS - rare.size()));
        boolean onlyWords = rare.isEmpty() && common.isEmpty();
        Set<String> scoring = onlyWords ? keys(rarest(words), WORDS) : rare;
        Set<String> pairFilters = keys(pairs.stream().filter(Candidate::quoted), pairs.size());
        Set<String> scoringPairs = keys(pairs.stream().filter(pair -> !pair.frequent()), pairs.size());
        scoringPairs.addAll(common);
        if (rare.isEmpty()) {
            pairFilters.addAll(common);
        }
        return new Choice(pairFilters, scoring, scoringPairs);
    }

    /** Frequent terms, those in quotes first. */
    private static Stream<Candidate> rarest(List<Candidate> terms) {
        return terms.stream()
                .filter(Candidate::frequent)
                .sorted(Comparator.comparing(Candidate::quoted).reversed().thenComparingInt(Candidate::step));
    }

    private static Set<String> keys(Stream<Candidate> terms, long most) {
        return terms.limit(Math.max(0, most)).map(Candidate::key).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
