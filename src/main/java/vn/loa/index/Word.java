package vn.loa.index;

import java.util.List;
import java.util.Optional;

/**
 * A syllable of the query.
 *
 * @param surface as typed
 * @param fold of the token, or of the word that stands in for it
 * @param folds folded syllables that it stands for
 * @param key of the folded unit; empty when there is none
 * @param known whether some document has it, marks aside
 * @param prefix whether it may go on
 * @param little its entry, when it only asks or joins
 * @param options of a word that no document has: what it may have been meant to be
 */
record Word(
        Token token,
        String surface,
        String fold,
        List<String> folds,
        String key,
        boolean known,
        boolean prefix,
        Optional<LittleWords.Entry> little,
        List<String> options) {
    static Word found(Token token, String surface, List<String> folds, boolean prefix) {
        String key = prefix ? token.fold() + "*" : token.fold();
        return new Word(token, surface, token.fold(), folds, key, true, prefix, Optional.empty(), List.of());
    }

    static Word little(Token token, String surface, LittleWords.Entry entry) {
        return new Word(token, surface, token.fold(), List.of(), "", true, false, Optional.of(entry), List.of());
    }

    /** One that no document has; the first of what it may have been meant to be stands in for it. */
    static Word unknown(Token token, String surface, List<String> options) {
        return new Word(token, surface, token.fold(), List.of(), "", false, false, Optional.empty(), options)
                .meant(options.stream().findFirst());
    }

    /** The same with another syllable standing in for it. */
    Word meant(Optional<String> option) {
        return new Word(
                token,
                surface,
                option.orElse(token.fold()),
                option.stream().toList(),
                option.orElse(""),
                false,
                false,
                Optional.empty(),
                options);
    }

    boolean isLittle() {
        return little.isPresent();
    }

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
