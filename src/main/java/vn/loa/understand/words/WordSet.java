package vn.loa.understand.words;

import java.util.BitSet;

/**
 * A set of words by their exact spelling.
 *
 * @param ids their numbers in the vocabulary
 */
public record WordSet(BitSet ids) {
    /** The words of {@code list}, which has spaces between them. */
    public static WordSet of(Vocabulary vocabulary, String list) {
        BitSet ids = new BitSet();
        for (String word : list.split(" ", -1)) {
            ids.set(vocabulary.addExact(word));
        }
        return new WordSet(ids);
    }

    /** Gives the words a bit of their own, for {@link Tokens#begins(int)}. */
    public long markIn(Vocabulary vocabulary) {
        return vocabulary.markAll(ids.stream().toArray());
    }

    /** Whether token {@code i} is one of the words. */
    public boolean holds(Tokens tokens, int i) {
        int id = tokens.exact(i);
        return id != Vocabulary.UNKNOWN && ids.get(id);
    }
}
