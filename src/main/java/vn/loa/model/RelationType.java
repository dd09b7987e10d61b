package vn.loa.model;

import java.util.Optional;

/** How one document relates to another; labels are the words that readers of vbpl.vn know. */
public enum RelationType {
    IMPLEMENTS("implements", "Thực hiện", "Được thực hiện bởi"),
    BASED_ON("based-on", "Văn bản căn cứ", "Là căn cứ của"),
    AMENDS("amends", "Sửa đổi, bổ sung", "Được sửa đổi, bổ sung bởi"),
    REPLACES("replaces", "Thay thế", "Được thay thế bởi"),
    REPEALS("repeals", "Bãi bỏ", "Bị bãi bỏ bởi"),
    GUIDES("guides", "Hướng dẫn", "Được hướng dẫn bởi"),
    MENTIONS("mentions", "Dẫn chiếu", "Được dẫn chiếu bởi");

    private final String word;
    private final String label;
    private final String inverse;

    RelationType(String word, String label, String inverse) {
        this.word = word;
        this.label = label;
        this.inverse = inverse;
    }

    /** The front-matter key and JSON word. */
    public String word() {
        return word;
    }

    /** Shown on the document that relates. */
    public String label() {
        return label;
    }

    /** Shown on the document related to. */
    public String inverse() {
        return inverse;
    }

    public static Optional<RelationType> of(String word) {
        for (RelationType type : values()) {
            if (type.word.equals(word)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
