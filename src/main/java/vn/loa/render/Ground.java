package vn.loa.render;

import vn.loa.model.Settled;

/**
 * Where a fact stands and who stands for it.
 *
 * @param quote the sentence that says it; without words where a person added what the text does not say
 */
public record Ground(Quote quote, Settled.Standing standing) {
    /** Whether only the program has read it so far. */
    public boolean isUnread() {
        return standing == Settled.Standing.READ;
    }

    public boolean isQuoted() {
        return !quote.mark().isEmpty();
    }

    /** What readers are told of its standing. */
    public String said() {
        return switch (standing) {
            case READ -> "Máy đọc, chưa duyệt";
            case CONFIRMED -> "Đã duyệt";
            case CORRECTED -> "Người duyệt đã sửa";
            case ADDED -> "Người duyệt thêm";
        };
    }
}
