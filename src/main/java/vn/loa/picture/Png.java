package vn.loa.picture;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * A PNG file (ISO/IEC 15948). Written here and not by {@code ImageIO}, because what that compresses to differs with the zlib
 * that a JDK was linked with.
 */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int GREY = 0;
    private static final int PALETTE = 3;

    private Png() {}

    /**
     * In shades of grey, one bit a pixel.
     *
     * @param deflated rows, each with its filter type before it
     */
    static byte[] grey(int width, int height, byte[] rows, byte[] deflated) {
        return file(header(width, height, 1, GREY), new byte[0], rows, deflated);
    }

    /**
     * In colours of a palette, four bits a pixel.
     *
     * @param colours 0xRRGGBB, up to sixteen
     */
    static byte[] coloured(int width, int height, int[] colours, byte[] rows, byte[] deflated) {
        byte[] palette = bytes(out -> {
            for (int colour : colours) {
                out.write(colour >> 16);
                out.write(colour >> 8);
                out.write(colour);
            }
        });
        return file(header(width, height, 4, PALETTE), palette, rows, deflated);
    }

    private static byte[] file(byte[] header, byte[] palette, byte[] rows, byte[] deflated) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(SIGNATURE);
        chunk(file, "IHDR", header);
        if (palette.length > 0) {
            chunk(file, "PLTE", palette);
        }
        chunk(file, "IDAT", zlib(rows, deflated));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    /** Not interlaced. */
    private static byte[] header(int width, int height, int bits, int type) {
        return bytes(out -> {
            out.writeInt(width);
            out.writeInt(height);
            out.write(new byte[] {(byte) bits, (byte) type, 0, 0, 0});
        });
    }

    /** A zlib stream (RFC 1950) of one block. */
    private static byte[] zlib(byte[] rows, byte[] deflated) {
        Adler32 sum = new Adler32();
        sum.update(rows);
        return bytes(out -> {
            out.writeShort(0x7801);
            out.write(deflated);
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
