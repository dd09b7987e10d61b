package vn.loa.link;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Phrases of folded words, each with what it means; the longest one at a place is the one that stands there. */
final class PhraseTable<T> {
    private final Map<String, T> meanings = new HashMap<>();
    private int longest;

    /** @param end the word after it */
    record Hit<T>(T meaning, int end) {}

    void add(String phrase, T meaning) {
        String key = Words.key(phrase);
        if (!key.isEmpty() && meanings.putIfAbsent(key, meaning) == null) {
            longest = Math.max(longest, key.split(" ", -1).length);
        }
    }

    /** What a phrase means, made where it is new. */
    T computeIfAbsent(String phrase, Supplier<T> made) {
        add(phrase, made.get());
        return meanings.get(Words.key(phrase));
    }

    /** The longest phrase that begins at word {@code i}; null where none does. */
    Hit<T> at(Words words, int i) {
        StringBuilder key = new StringBuilder();
        Hit<T> best = null;
        int last = Math.min(words.size(), i + longest);
        for (int at = i; at < last; at++) {
            key.append(at == i ? "" : " ").append(words.at(at).folded());
            T meaning = meanings.get(key.toString());
            if (meaning != null) {
                best = new Hit<>(meaning, at + 1);
            }
        }
        return best;
    }
}
