package vn.loa.index;

import java.io.IOException;
import java.util.BitSet;

/**
 * Which terms are frequent: so many documents have them that their lists are large and tell little. They stand apart from the
 * others, and a query asks for few of them: {@link Choice}. The browser's twin is {@code assets/search/frequent.js}.
 *
 * <p>Frequent is what more than about {@code 1000 + documents / 20} documents have, to a quarter of a doubling
 * ({@link Dictionary#step}). Frequent pairs are known by a short hash of their folded key; a pair that has the hash of a
 * frequent one is treated as frequent, too.
 *
 * @param step the least step of a frequent term
 * @param pairs hashes of frequent pairs
 */
record Frequent(int step, BitSet pairs) {
    private static final int BASE = 1000;
    private static final int SHARE = 20;
    static final int HASHES = 1 << 17;

    /** How many documents a frequent term has at least, about. */
    static int limit(int documents) {
        return BASE + documents / SHARE;
    }

    static Frequent of(Index index) throws IOException {
        int step = Dictionary.step(index.frequent());
        BitSet pairs = new BitSet();
        index.frequencies(Fields.PAIR).forEach((pair, frequency) -> {
            if (Dictionary.step(frequency) >= step) {
                pairs.set(hash(Terms.foldPair(pair)));
            }
        });
        return new Frequent(step, pairs);
    }

    private static int hash(String pair) {
        return Packing.shard(pair, HASHES);
    }

    /** @param pair two folded syllables with a space between */
    boolean isPair(String pair) {
        return pairs.get(hash(pair));
    }

    /** The step, how many hashes, then the steps from one to the next. */
    void write(Bytes out) {
        out.number(step).number(pairs.cardinality());
        int previous = -1;
        for (int hash = pairs.nextSetBit(0); hash >= 0; hash = pairs.nextSetBit(hash + 1)) {
            out.number(hash - previous - 1);
            previous = hash;
        }
    }
}
