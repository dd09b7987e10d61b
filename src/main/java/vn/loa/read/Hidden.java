package vn.loa.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loa.model.Place;
import vn.loa.model.Problem;

/**
 * A text without the characters that nobody sees and that make a page show other words, or another order of letters, than its
 * source: marks that turn the direction of writing, tags, old controls. Vietnamese needs none of them, so they are left out.
 * Zero-width spaces and soft hyphens change nothing that a reader sees and stay.
 *
 * @param text what is left
 * @param first what stood first of those left out
 */
record Hidden(String text, Optional<String> first) {
    private static final int MOST = 20;

    /** Leaves them out of a text. */
    static Hidden in(String text) {
        int first = next(text, 0);
        if (first == text.length()) {
            return new Hidden(text, Optional.empty());
        }
        StringBuilder left = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!isHidden(text.codePointAt(i))) {
                left.appendCodePoint(text.codePointAt(i));
            }
        }
        return new Hidden(left.toString(), Optional.of(name(text.codePointAt(first))));
    }

    /** A warning for each in a file, with its place; no more than twenty. */
    static List<Problem> problems(String path, String text) {
        List<Problem> problems = new ArrayList<>();
        int line = 1;
        int start = 0;
        int at = 0;
        for (int i = next(text, 0); i < text.length() && problems.size() < MOST; i = next(text, i + 1)) {
            for (; at < i; at++) {
                if (text.charAt(at) == '\n') {
                    line++;
                    start = at + 1;
                }
            }
            problems.add(problem(new Place(path, line, i - start + 1), name(text.codePointAt(i))));
        }
        return problems;
    }

    /** The warning of one of them. */
    static Problem problem(Place place, String name) {
        return Problem.warning(
                "hidden-character",
                place,
                "Ký tự ẩn " + name + " có thể làm trang hiện chữ theo thứ tự khác; cổng bỏ nó đi.",
                "Xóa ký tự ấy: đặt con trỏ vào cột này, xóa và gõ lại chữ hai bên; nó thường đến từ chép dán.");
    }

    private static int next(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            // nearly all characters are below; the low half of a pair is none of them by itself
            if (text.charAt(i) >= '\u0080' && isHidden(text.codePointAt(i))) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean isHidden(int c) {
        boolean direction = c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x206F);
        boolean control = c >= 0x80 && c <= 0x9F;
        return direction || control || (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE007F);
    }

    private static String name(int c) {
        boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return "U+%04X%s".formatted(c, turns ? " (đảo chiều chữ)" : "");
    }
}
