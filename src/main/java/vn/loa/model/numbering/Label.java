package vn.loa.model.numbering;

import java.util.Locale;
import vn.loa.model.Vietnamese;

/**
 * A provision's label at the start of a block.
 *
 * @param style what kind of label
 * @param text as typed, {@code II.}, {@code đ)}, {@code Điều 5.}
 * @param key the label in a path: {@code II}, {@code đ}, {@code Điều 5}, {@code 2.1}
 * @param length how many characters of the block it takes, without the space behind
 */
public record Label(Style style, String text, String key, int length) {
    /** Numbering styles from outermost to innermost (NĐ 30/2020/NĐ-CP, annex I; Party style: I, 1, 1.1, a). */
    public enum Style {
        ANNEX,
        PART,
        CHAPTER,
        SECTION,
        SUBSECTION,
        ARTICLE,
        CAPITAL,
        ROMAN,
        NUMBER,
        DECIMAL,
        LETTER
    }

    /** The same label as it was typed. */
    public Label as(String typed) {
        return new Label(style, typed, key, length);
    }

    /** The label's part of an anchor: lower case ASCII, {@code đ} as {@code dd} so that điểm d and điểm đ never collide. */
    public String anchorPart() {
        String withoutD = key.toLowerCase(Locale.ROOT).replace("đ", style == Style.LETTER ? "dd" : "d");
        return Vietnamese.slug(withoutD);
    }
}
