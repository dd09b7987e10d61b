package vn.loa.index;

import java.util.List;
import java.util.Set;

/**
 * What a query asks for, in terms of the index: the one description from which Lucene's queries are built. {@link Planner} makes
 * it; the browser makes the same in {@code assets/search/plan.js}.
 *
 * @param numbers keys of document numbers that the query names and some document bears
 * @param marked the query's terms with their marks
 * @param folded the query's terms without marks
 * @param complete whether every syllable is known, so that all of them can be asked for
 * @param quoted folded pairs that stand in quotes: no tier does without them
 * @param phrases what stands in quotes and must be looked for in texts
 * @param sought what excerpts look for
 * @param wanted what a question wants to be told
 */
record Plan(
        List<String> numbers,
        Side marked,
        Side folded,
        boolean complete,
        List<Unit> quoted,
        List<Phrase> phrases,
        List<Sought> sought,
        Set<LittleWords.Wanted> wanted,
        List<Note> notes) {
    /**
     * Terms that count as one.
     *
     * @param field WORD or PAIR
     * @param worth how much finding it in a block says
     */
    record Unit(Fields field, String key, List<String> terms, int worth) {}

    /**
     * The query's terms spelt one way.
     *
     * @param filters syllables and pairs that tiers demand
     * @param words syllables that score
     * @param pairs pairs that score
     */
    record Side(List<Unit> filters, List<Unit> words, List<Unit> pairs) {}

    /**
     * A syllable sought in the text of a result.
     *
     * @param surface as typed
     * @param marked whether it was typed with marks
     */
    record Sought(String surface, String raw, String fold, boolean marked, boolean prefix) {}

    /** How many demanded units a document of the last tier bears at least. */
    int least() {
        int size = folded.filters().size();
        return size <= 2 ? 1 : (size + 1) / 2;
    }

    /** What scores in a tier. */
    Side side(Tier tier) {
        return tier == Tier.MARKED ? marked : folded;
    }
}
