package vn.loa.model;

import java.util.Locale;
import java.util.Optional;

/** The level of government or Party that a body stands on. District bodies existed until 1 July 2025. */
public enum Level {
    CENTRAL("trung-uong", "Trung ương"),
    PROVINCE("tinh", "Cấp tỉnh"),
    DISTRICT("huyen", "Cấp huyện"),
    COMMUNE("xa", "Cấp xã");

    private final String slug;
    private final String label;

    Level(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    /** The word used in addresses. */
    public String slug() {
        return slug;
    }

    /** The word shown to readers. */
    public String label() {
        return label;
    }

    /** The word used in front matter and JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Level> of(String word) {
        for (Level level : values()) {
            if (level.word().equals(word)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
