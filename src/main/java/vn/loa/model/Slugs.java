package vn.loa.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/** Address words of what has a name and no file: a body known from the issuer of documents, a kind. */
public final class Slugs {
    /** Addresses below a list that the list needs for itself: its further pages, its own file. */
    private static final Set<String> RESERVED = Set.of("trang", "index");

    private static final int HASH_LENGTH = 8;

    private Slugs() {}

    /** Whether a list needs this address below it for itself. */
    public static boolean isReserved(String slug) {
        return RESERVED.contains(slug);
    }

    /**
     * The address word of a name: {@link Vietnamese#slug} where that says the name whole. A name in another script, or one
     * whose slug is reserved, takes the prefix and a hash, so that it keeps its address as long as it keeps its name, and
     * two names never share one.
     *
     * @param name not blank
     * @param prefix says what it is, {@code co-quan}
     */
    public static String of(String name, String prefix) {
        String folded = Vietnamese.fold(name.strip());
        String slug = Vietnamese.slug(name);
        boolean whole = folded.codePoints().noneMatch(c -> Character.isLetterOrDigit(c) && c > 'z');
        return whole && !slug.isEmpty() && !isReserved(slug) ? slug : prefix + "-" + hash(folded);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
