package vn.loa.index;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What {@link Planner} must know of an index. */
record Vocabulary(
        Index index, Dictionary dictionary, Frequent frequent, Aliases aliases, Map<String, List<String>> all) {
    static Vocabulary of(Index index) throws IOException {
        return new Vocabulary(index, index.dictionary(), Frequent.of(index), index.aliases(), index.variants());
    }

    /** Marked forms of a folded syllable. */
    List<String> variants(String fold) {
        return all.getOrDefault(fold, List.of());
    }

    int frequency(Fields field, String term) throws IOException {
        return index.frequency(field, term);
    }

    /** How much finding a folded syllable says: more for rarer ones. */
    int rarity(String fold) {
        return Dictionary.step(index.documents()) + 1 - dictionary.step(fold);
    }
}
