package vn.loa.picture;

import java.io.ByteArrayOutputStream;

/**
 * DEFLATE (RFC 1951) that knows only runs of one byte: literals and matches at distance one, in a block of fixed codes. That
 * is all that a picture of large squares needs, and it always gives the same bytes.
 */
final class RunDeflate {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 258;
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
    private int bits;
    private int held;

    private RunDeflate() {}

    static byte[] of(byte[] data) {
        RunDeflate deflate = new RunDeflate();
        deflate.put(0b011, 3); // the last block, fixed codes
        for (int at = 0; at < data.length; ) {
            deflate.symbol(data[at] & 0xff);
            int run = run(data, at);
            if (run >= SHORTEST) {
                deflate.match(run);
                at += run;
            }
            at++;
        }
        deflate.symbol(END);
        deflate.put(0, 7); // to the end of the byte
        return deflate.out.toByteArray();
    }

    /** How often the byte at a place is repeated after it. */
    private static int run(byte[] data, int at) {
        int length = 0;
        while (length < LONGEST && at + 1 + length < data.length && data[at + 1 + length] == data[at]) {
            length++;
        }
        return length;
    }

    private void match(int length) {
        int code = BASE.length - 1;
        while (BASE[code] > length) {
            code--;
        }
        symbol(FIRST_LENGTH + code);
        put(length - BASE[code], EXTRA[code]);
        put(0, 5); // distance one
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
