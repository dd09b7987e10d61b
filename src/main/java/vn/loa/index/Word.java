package vn.loa.index;

import java.util.List;

/**
 * A syllable of the query.
 *
 * @param fold of the token, or of the word that stands in for it
 * @param folds folded syllables that it stands for
 * @param key of the folded unit; empty when there is none
 * @param known whether some document has it, marks aside
 */
record Word(Token token, String surface, String fold, List<String> folds, String key, boolean known, boolean prefix) {
    boolean withMarks() {
        return !token.raw().equals(token.fold());
    }

    boolean corrected() {
        return !known && !key.isEmpty();
    }

    String rawKey() {
        return prefix ? token.raw() + "*" : token.raw();
    }

    boolean spelt(String raw) {
        return prefix ? raw.startsWith(token.raw()) : raw.equals(token.raw());
    }

    Plan.Sought sought() {
        boolean marked = withMarks() && !corrected();
        return new Plan.Sought(surface, token.raw(), fold, marked, prefix);
    }

    /**
     * A syllable and the one before it.
     *
     * @param at the second one's place in the query
     */
    record Pair(Word first, Word second, int at) {
        String key() {
            return Terms.pair(first.fold(), second.fold());
        }

        String rawKey() {
            return Terms.pair(first.token().raw(), second.token().raw());
        }
    }
}
