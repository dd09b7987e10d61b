package vn.loa.understand.words;

/** A hash table from longs to pairs of numbers, open, for reading fast. Zero is no key. */
final class LongTable {
    /** Keys at even places, what they stand for behind them: both come into the cache together. */
    private long[] slots = new long[1 << 9];

    private int count;

    void put(long key, int high, int low) {
        if (count * 3 >= slots.length) {
            grow();
        }
        int slot = slot(key);
        count += slots[slot] == 0 ? 1 : 0;
        slots[slot] = key;
        slots[slot + 1] = (long) high << 32 | (low & 0xFFFFFFFFL);
    }

    /** The pair, {@code high << 32 | low}; 0 when there is none. */
    long get(long key) {
        return slots[slot(key) + 1];
    }

    private int slot(long key) {
        long mixed = (key ^ (key >>> 32)) * 0x9E3779B97F4A7C15L;
        int mask = slots.length - 2;
        int slot = (int) (mixed >>> 40) & mask;
        while (slots[slot] != key && slots[slot] != 0) {
            slot = (slot + 2) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != 0) {
                int slot = slot(old[i]);
                slots[slot] = old[i];
                slots[slot + 1] = old[i + 1];
            }
        }
    }
}
