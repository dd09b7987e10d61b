package vn.loa.picture;

import java.io.ByteArrayOutputStream;

/**
 * DEFLATE (RFC 1951) in one block of fixed codes. Whatever the JDK was linked with, it gives the same bytes, which
 * {@link java.util.zip.Deflater} does not; for flat pictures it comes within a fifth of that one's best.
 */
final class Deflate {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 258;
    private static final int FARTHEST = 32_768;
    /** Earlier places with the same beginning that are looked at; more would cost time and save a hundredth. */
    private static final int LOOKS = 32;

    private static final int HASH_BITS = 15;
    private static final int END = 256;
    private static final int FIRST_LENGTH = 257;
    /** Lengths from which the codes 257 to 285 count, and how many bits follow them (RFC 1951, 3.2.5). */
    private static final int[] BASE = {
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258
    };

    private static final int[] EXTRA = {
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
    };

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final byte[] data;
    /** The last place of each hash, and for each place the one before it; counted from one, zero is none. */
    private final int[] last = new int[1 << HASH_BITS];

    private final int[] before;
    private int bits;
    private int held;

    private Deflate(byte[] data) {
        this.data = data;
        before = new int[data.length];
    }

    static byte[] of(byte[] data) {
        return new Deflate(data).packed();
    }

    private byte[] packed() {
        put(0b011, 3); // the last block, fixed codes
        int at = 0;
        while (at < data.length) {
            int length = longest(at);
            if (length < SHORTEST) {
                symbol(data[at] & 0xff);
                length = 1;
            } else {
                match(length, at - found);
            }
            for (int end = at + length; at < end; at++) {
                remember(at);
            }
        }
        symbol(END);
        put(0, 7); // to the end of the byte
        return out.toByteArray();
    }

    private int hash(int at) {
        int three = ((data[at] & 0xff) << 16) | ((data[at + 1] & 0xff) << 8) | (data[at + 2] & 0xff);
        return (three * 0x9e3779b1) >>> (Integer.SIZE - HASH_BITS);
    }

    private void remember(int at) {
        if (at + SHORTEST <= data.length) {
            int hash = hash(at);
            before[at] = last[hash];
            last[hash] = at + 1;
        }
    }

    /** Where the longest match begins that {@link #longest} found. */
    private int found;

    /** How much of what follows has stood before; the nearest of several equally long ones. */
    private int longest(int at) {
        int most = Math.min(LONGEST, data.length - at);
        int best = 0;
        if (most < SHORTEST) {
            return best;
        }
        int place = last[hash(at)] - 1;
        for (int look = 0; look < LOOKS && place >= 0 && at - place <= FARTHEST && best < most; look++) {
            if (data[place + best] == data[at + best]) {
                int length = 0;
                while (length < most && data[place + length] == data[at + length]) {
                    length++;
                }
                if (length > best) {
                    best = length;
                    found = place;
                }
            }
            place = before[place] - 1;
        }
        return best;
    }

    private void match(int length, int distance) {
        int code = BASE.length - 1;
        while (BASE[code] > length) {
            code--;
        }
        symbol(FIRST_LENGTH + code);
        put(length - BASE[code], EXTRA[code]);
        // Distances: two codes for each power of two, the rest of the bits behind them (3.2.5).
        int upTo = distance - 1;
        int extra = Math.max(0, Integer.SIZE - 2 - Integer.numberOfLeadingZeros(upTo));
        int step = upTo >> extra;
        code(upTo < 2 ? upTo : 2 * extra + step, 5);
        put(upTo - (step << extra), extra);
    }

    /** A literal or a length by its fixed code (3.2.6). */
    private void symbol(int symbol) {
        if (symbol < 144) {
            code(0b0011_0000 + symbol, 8);
        } else if (symbol < 256) {
            code(0b1_1001_0000 + symbol - 144, 9);
        } else if (symbol < 280) {
            code(symbol - 256, 7);
        } else {
            code(0b1100_0000 + symbol - 280, 8);
        }
    }

    /** Codes go out with their highest bit first, everything else with its lowest. */
    private void code(int code, int length) {
        put(Integer.reverse(code) >>> (Integer.SIZE - length), length);
    }

    private void put(int value, int length) {
        held |= value << bits;
        bits += length;
        while (bits >= Byte.SIZE) {
            out.write(held);
            held >>>= Byte.SIZE;
            bits -= Byte.SIZE;
        }
    }
}
