package vn.loa.understand.words;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers for the words that the grammar knows, so that matching compares integers. A word has two numbers: one for its
 * exact spelling, where case and the place of the tone mark do not count ({@code hoá} and {@code hóa} are one), and one for
 * its letters without marks, for texts read by a scanner. Words that no table holds are {@link #UNKNOWN}.
 *
 * <p>Each number also knows, as a set of bits, what may begin at its word, so that a reader passes over all other words by
 * one comparison: see {@link #newBit}.
 *
 * <p>Filled while tables are built, then only read: safe for many threads after that.
 */
public final class Vocabulary {
    public static final int UNKNOWN = 0;
    /** The bit of runs of digits, which have no numbers. */
    public static final long DIGITS = 1;

    private static final int LONGEST_WORD = 32;
    private static final int MOST_BITS = 62;
    /** The bit of words that are looked for behind others only. */
    static final long SELDOM = 1L << 63;

    /** All keys: the letters as {@link Letters} spells them. */
    private final Map<String, Integer> ids = new HashMap<>();
    /** The keys of words that fit into a long, which nearly all do. */
    private final LongTable exact = new LongTable();

    private final LongTable folded = new LongTable();
    private long[] begins = new long[1 << 10];
    private int bits = 1;

    /** The number of a word's exact spelling, given now when it has none. */
    public int addExact(String word) {
        // What has an exact number has a folded one: looking up can stop where the folded one is unknown.
        int plain = addFolded(word);
        if (plain == UNKNOWN) {
            return UNKNOWN;
        }
        int id = add(Letters.exact(word, 0, word.length()));
        long key = Letters.exactKey(word);
        if (key != Letters.NO_KEY) {
            exact.put(key, id, plain);
        }
        return id;
    }

    /** The number of a word's letters without marks, given now when it has none. */
    public int addFolded(String word) {
        if (word.isEmpty() || word.length() > LONGEST_WORD) {
            return UNKNOWN;
        }
        String letters = Letters.folded(word, 0, word.length());
        int id = add(letters);
        long key = Letters.foldedKey(letters);
        if (key != Letters.NO_KEY) {
            folded.put(key, id, id);
        }
        return id;
    }

    private int add(String key) {
        Integer known = ids.putIfAbsent(key, ids.size() + 1);
        return known == null ? ids.size() : known;
    }

    /** A bit that words can be given; when all are given out, several share the last, and stand for more words. */
    public long newBit() {
        return 1L << Math.min(bits++, MOST_BITS);
    }

    /** How many bits can still be given to one thing alone. */
    int bitsLeft() {
        return MOST_BITS - bits;
    }

    /** Says that what {@code bit} stands for may begin at the word with this number. */
    public void mark(int id, long bit) {
        if (id != UNKNOWN) {
            begins = id < begins.length ? begins : Arrays.copyOf(begins, id * 2);
            begins[id] |= bit;
        }
    }

    /** A new bit for these words. */
    public long markAll(int... words) {
        long bit = newBit();
        for (int id : words) {
            mark(id, bit);
        }
        return bit;
    }

    /** The bits of a word. */
    long begins(int id) {
        return id < begins.length ? begins[id] : 0;
    }

    /** Exact number above, folded number below, of a word whose letters fit into this key; 0 when it is unknown. */
    long findExact(long key) {
        return exact.get(key);
    }

    /** The folded number of a word whose letters without marks fit into this key. */
    long findFolded(long key) {
        return folded.get(key) & 0xFFFFFFFFL;
    }

    /** The same for any word. */
    long find(String text, int start, int end) {
        if (end - start > LONGEST_WORD) {
            return UNKNOWN;
        }
        int plain = ids.getOrDefault(Letters.folded(text, start, end), UNKNOWN);
        int whole = plain == UNKNOWN ? UNKNOWN : ids.getOrDefault(Letters.exact(text, start, end), UNKNOWN);
        return (long) whole << 32 | plain;
    }
}
