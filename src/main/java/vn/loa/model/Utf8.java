package vn.loa.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Words kept as UTF-8. A Java string with one Vietnamese letter takes two bytes for each of its characters, UTF-8 some 1.3; the
 * texts of all documents stand in memory at once, and each is read a few times only.
 */
public final class Utf8 {
    private final byte[] bytes;

    private Utf8(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Keeps a string; half a surrogate pair, which no text has that was read, becomes a question mark. */
    public static Utf8 of(String text) {
        return new Utf8(text.getBytes(StandardCharsets.UTF_8));
    }

    /** In bytes. */
    public int length() {
        return bytes.length;
    }

    /** The string, made anew. */
    @Override
    public String toString() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Utf8 text && Arrays.equals(bytes, text.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
