package vn.loa.model;

import java.util.Optional;

/**
 * Which characters may stand in content. Control characters may not: no page can show them, XML refuses them, and the marks
 * of {@link Slots} are among them; nor may what is no character at all.
 */
public final class Characters {
    private static final char REPLACEMENT = '\uFFFD';

    private Characters() {}

    /** Index of the first character that must not stand in content, if there is one. */
    public static Optional<Integer> firstForbidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isForbidden(text, i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The text with U+FFFD in place of each character that must not stand in content. */
    public static String replaceForbidden(String text) {
        if (firstForbidden(text).isEmpty()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (isForbidden(text, i)) {
                clean.setCharAt(i, REPLACEMENT);
            }
        }
        return clean.toString();
    }

    private static boolean isForbidden(String text, int i) {
        char c = text.charAt(i);
        boolean control = (c < ' ' && c != '\n' && c != '\t') || c == '\u007f';
        return control || c == '\uFFFE' || c == '\uFFFF' || (Character.isSurrogate(c) && !isPaired(text, i));
    }

    private static boolean isPaired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
