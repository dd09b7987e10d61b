package vn.loa.index;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Common phrases ({@code primer.txt}) that blocks of text are packed with: a block may point back into them as if they stood
 * before it, and shrinks by a third. Browsers cannot be given such a dictionary, but they can be given its packed form and then
 * the block's as one zlib stream: {@link #file} is the beginning of that stream, {@link #pack} makes its ends.
 */
final class Primer {
    private static final byte[] PHRASES = phrases();
    private static final int LEVEL = Deflater.DEFAULT_COMPRESSION;
    private static final int BUFFER = 4096;

    private Primer() {}

    private static byte[] phrases() {
        try (InputStream in = Primer.class.getResourceAsStream("primer.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.joining("\n"))
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many bytes it unpacks to; after them stands the text. */
    static int length() {
        return PHRASES.length;
    }

    /** The beginning of a zlib stream: its head and the phrases, up to the end of a byte. */
    static byte[] file() {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(PHRASES);
            byte[] packed = new byte[PHRASES.length + BUFFER];
            int length = deflater.deflate(packed, 0, packed.length, Deflater.SYNC_FLUSH);
            return Arrays.copyOf(packed, length);
        } finally {
            deflater.end();
        }
    }

    /** The end of a zlib stream that began with {@link #file}, and the checksum of both. */
    static byte[] pack(byte[] text) {
        Deflater deflater = new Deflater(LEVEL, true);
        try {
            deflater.setDictionary(PHRASES);
            deflater.setInput(text);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(text.length / 2);
            byte[] buffer = new byte[BUFFER];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            Adler32 sum = new Adler32();
            sum.update(PHRASES);
            sum.update(text);
            for (int shift = 24; shift >= 0; shift -= 8) {
                packed.write((int) (sum.getValue() >>> shift));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** What {@link #pack} packed. */
    static byte[] unpack(byte[] packed) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setDictionary(PHRASES);
            inflater.setInput(packed, 0, packed.length - Integer.BYTES);
            ByteArrayOutputStream text = new ByteArrayOutputStream(packed.length * 4);
            byte[] buffer = new byte[BUFFER];
            while (!inflater.finished()) {
                int length = inflater.inflate(buffer);
                if (length == 0 && !inflater.finished()) {
                    throw new IllegalArgumentException("a packed block of text ends too early");
                }
                text.write(buffer, 0, length);
            }
            return text.toByteArray();
        } catch (DataFormatException e) {
            throw new IllegalArgumentException(e);
        } finally {
            inflater.end();
        }
    }
}
