package vn.loa.picture;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The tables of a font, out of a WOFF file (W3C, WOFF File Format 1.0). */
final class Woff {
    private static final int SIGNATURE = 0x774f4646;
    private static final int HEADER = 44;
    private static final int ENTRY = 20;

    private Woff() {}

    /**
     * Name to bytes.
     *
     * @throws IllegalArgumentException where the file is no WOFF or is damaged
     */
    static Map<String, ByteBuffer> tables(byte[] file) {
        ByteBuffer woff = ByteBuffer.wrap(file);
        if (file.length < HEADER || woff.getInt(0) != SIGNATURE) {
            throw new IllegalArgumentException("no WOFF file");
        }
        int count = woff.getShort(12);
        Map<String, ByteBuffer> tables = new HashMap<>();
        for (int i = 0; i < count; i++) {
            int entry = HEADER + ENTRY * i;
            byte[] packed = new byte[woff.getInt(entry + 8)];
            woff.get(woff.getInt(entry + 4), packed);
            tables.put(tag(woff.getInt(entry)), ByteBuffer.wrap(unpacked(packed, woff.getInt(entry + 12))));
        }
        return tables;
    }

    private static String tag(int four) {
        StringBuilder tag = new StringBuilder();
        for (int shift = 24; shift >= 0; shift -= 8) {
            tag.append((char) (four >> shift & 0xff));
        }
        return tag.toString();
    }

    /** A table that would not shrink is stored as it is. */
    private static byte[] unpacked(byte[] packed, int length) {
        if (packed.length == length) {
            return packed;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            byte[] table = new byte[length];
            if (inflater.inflate(table) != length) {
                throw new IllegalArgumentException("a table of the WOFF file is cut off");
            }
            return table;
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("a table of the WOFF file is damaged", e);
        } finally {
            inflater.end();
        }
    }
}
