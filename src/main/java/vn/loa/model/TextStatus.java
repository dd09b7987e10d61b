package vn.loa.model;

import java.util.Locale;
import java.util.Optional;

/** How much of a document's text the portal holds. */
public enum TextStatus {
    FULL,
    SUMMARY,
    NONE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TextStatus> of(String word) {
        for (TextStatus status : values()) {
            if (status.word().equals(word)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
