package vn.loa.picture;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * A QR code as PNG (ISO/IEC 15948): one bit a pixel. Written here and not by {@code ImageIO}, because what that compresses to
 * differs with the zlib that a JDK was linked with.
 */
public final class PngPicture {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int BITS = 8;
    /** Filter type "up": a row as its difference from the one above, which within a module is nothing. */
    private static final int UP = 2;

    private PngPicture() {}

    /**
     * The file of a code.
     *
     * @param scale pixels on a side of a module
     */
    public static byte[] of(QrCode code, int scale) {
        int side = code.size() * scale;
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(SIGNATURE);
        chunk(file, "IHDR", header(side));
        chunk(file, "IDAT", zlib(rows(code, scale)));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    /** Greyscale, one bit, not interlaced. */
    private static byte[] header(int side) {
        return bytes(out -> {
            out.writeInt(side);
            out.writeInt(side);
            out.write(new byte[] {1, 0, 0, 0, 0});
        });
    }

    /** Each with its filter type before it. Of the rows of one module the first alone differs from the one above. */
    private static byte[] rows(QrCode code, int scale) {
        int width = (code.size() * scale + BITS - 1) / BITS;
        byte[] rows = new byte[(width + 1) * code.size() * scale];
        byte[] above = new byte[width];
        for (int y = 0; y < code.size() * scale; y++) {
            int start = (width + 1) * y;
            rows[start] = UP;
            if (y % scale == 0) {
                byte[] row = row(code, y / scale, scale, width);
                for (int i = 0; i < width; i++) {
                    rows[start + 1 + i] = (byte) (row[i] - above[i]);
                }
                above = row;
            }
        }
        return rows;
    }

    /** One is white. */
    private static byte[] row(QrCode code, int y, int scale, int width) {
        byte[] row = new byte[width];
        for (int x = 0; x < code.size() * scale; x++) {
            if (!code.isDark(x / scale, y)) {
                row[x / BITS] |= (byte) (0x80 >> (x % BITS));
            }
        }
        return row;
    }

    /** A zlib stream (RFC 1950) of one block. */
    private static byte[] zlib(byte[] data) {
        Adler32 sum = new Adler32();
        sum.update(data);
        return bytes(out -> {
            out.writeShort(0x7801);
            out.write(RunDeflate.of(data));
            out.writeInt((int) sum.getValue());
        });
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        file.writeBytes(bytes(out -> {
            out.writeInt(data.length);
            out.write(name);
            out.write(data);
            out.writeInt((int) sum.getValue());
        }));
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writing.to(out);
        } catch (IOException e) { // memory does not fail
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
