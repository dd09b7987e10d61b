package vn.loa.index;

import java.io.ByteArrayOutputStream;

/** Numbers in Rice's code: the part above {@code k} binary digits in ones and a zero, then those digits. Highest bit first. */
final class Bits {
    /** The largest {@code k}; four binary digits hold it. */
    static final int WIDEST = 15;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int held;
    private int count;

    /**
     * The {@code k} that makes the shortest code of numbers; of equals the least.
     *
     * @param lengths of the code by {@code k}
     */
    static int best(long[] lengths) {
        int best = 0;
        for (int k = 1; k <= WIDEST; k++) {
            best = lengths[k] < lengths[best] ? k : best;
        }
        return best;
    }

    /** How many bits the code of numbers has, by {@code k}. */
    static long[] lengths(int[] values) {
        long[] lengths = new long[WIDEST + 1];
        for (int value : values) {
            add(lengths, value, 1);
        }
        return lengths;
    }

    /** Adds to lengths those of a number that occurs so many times. */
    static void add(long[] lengths, int value, long times) {
        for (int k = 0; k <= WIDEST; k++) {
            lengths[k] += times * ((value >>> k) + k + 1);
        }
    }

    void write(int[] values, int size, int k) {
        for (int i = 0; i < size; i++) {
            for (int ones = values[i] >>> k; ones > 0; ones--) {
                bit(1);
            }
            bit(0);
            for (int digit = k - 1; digit >= 0; digit--) {
                bit(values[i] >>> digit & 1);
            }
        }
    }

    private void bit(int bit) {
        held = held << 1 | bit;
        if (++count == Byte.SIZE) {
            out.write(held);
            held = 0;
            count = 0;
        }
    }

    /** All bits so far, the last byte filled up with zeros. */
    byte[] toArray() {
        while (count != 0) {
            bit(0);
        }
        return out.toByteArray();
    }
}
