package vn.loa.model;

import java.util.Optional;

/** Whether a document is in force, as an editor recorded it. */
public enum Force {
    IN_FORCE("in-force", "Còn hiệu lực"),
    EXPIRED("expired", "Hết hiệu lực"),
    NOT_YET("not-yet", "Chưa có hiệu lực"),
    PARTLY("partly", "Hết hiệu lực một phần"),
    UNKNOWN("unknown", "Chưa rõ hiệu lực");

    private final String word;
    private final String label;

    Force(String word, String label) {
        this.word = word;
        this.label = label;
    }

    public String word() {
        return word;
    }

    public String label() {
        return label;
    }

    public static Optional<Force> of(String word) {
        for (Force force : values()) {
            if (force.word.equals(word)) {
                return Optional.of(force);
            }
        }
        return Optional.empty();
    }
}
