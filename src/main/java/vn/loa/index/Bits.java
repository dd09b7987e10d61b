package vn.loa.index;

import java.io.ByteArrayOutputStream;

/** Numbers in Rice's code: the part above {@code k} binary digits in ones and a zero, then those digits. Highest bit first. */
final class Bits {
    /** The largest {@code k}; four binary digits hold it. */
    static final int WIDEST = 15;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int held;
    private int count;

    /** The {@code k} that makes the shortest code of these numbers. */
    static int best(int[] values, int size) {
        int best = 0;
        long least = Long.MAX_VALUE;
        for (int k = 0; k <= WIDEST; k++) {
            long length = length(values, size, k);
            if (length < least) {
                best = k;
                least = length;
            }
        }
        return best;
    }

    static long length(int[] values, int k) {
        return length(values, values.length, k);
    }

    private static long length(int[] values, int size, int k) {
        long length = (long) size * (k + 1);
        for (int i = 0; i < size; i++) {
            length += values[i] >>> k;
        }
        return length;
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
