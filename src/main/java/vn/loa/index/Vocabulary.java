package vn.loa.index;

import java.io.IOException;
import java.util.ArrayList;
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

    /** Marked forms of a folded pair. */
    List<String> pairs(String first, String second) throws IOException {
        List<String> terms = new ArrayList<>();
        for (String a : variants(first)) {
            for (String b : variants(second)) {
                String term = Terms.pair(a, b);
                if (frequency(Fields.PAIR, term) > 0) {
                    terms.add(term);
                }
            }
        }
        return terms;
    }

    /** How common a folded pair is, by its commonest marked form; of frequent ones no more is told than that they are. */
    int pairStep(String first, String second) throws IOException {
        if (frequent.isPair(Terms.pair(first, second))) {
            return frequent.step();
        }
        int most = 0;
        for (String pair : pairs(first, second)) {
            most = Math.max(most, frequency(Fields.PAIR, pair));
        }
        return Dictionary.step(most);
    }

    int frequency(Fields field, String term) throws IOException {
        return index.frequency(field, term);
    }

    /** How much finding a folded syllable says: more for rarer ones, most for one that no document has. */
    int rarity(String fold) {
        return Dictionary.step(index.documents()) + 1 - dictionary.step(fold);
    }
}
