package vn.loa.model;

import java.util.function.BiFunction;

/**
 * Marks in HTML that stand for what only linking can know. A slot opens with U+0001, its kind, its number and U+0002, and
 * closes with U+0003. Kinds are {@code c} (citation), {@code k} (a further part of the same citation, which other markup has
 * split) and {@code l} (link). The marks never come from content: {@link Characters}.
 */
public final class Slots {
    private static final char OPEN = '\u0001';
    private static final char OPENED = '\u0002';
    private static final char CLOSE = '\u0003';

    private Slots() {}

    /** What stands around a filled slot. */
    public record Tag(String open, String close) {}

    public static String open(char kind, int number) {
        return "" + OPEN + kind + number + OPENED;
    }

    public static String close() {
        return String.valueOf(CLOSE);
    }

    /** Replaces each slot's marks by the tag that {@code filler} gives for its kind and number. Slots do not nest. */
    public static String fill(String html, BiFunction<Character, Integer, Tag> filler) {
        StringBuilder out = new StringBuilder(html.length() + 256);
        int from = 0;
        String close = "";
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == OPEN) {
                out.append(html, from, i);
                int end = html.indexOf(OPENED, i);
                Tag tag = filler.apply(html.charAt(i + 1), Integer.parseInt(html.substring(i + 2, end)));
                out.append(tag.open());
                close = tag.close();
                i = end;
                from = end + 1;
            } else if (c == CLOSE) {
                out.append(html, from, i).append(close);
                from = i + 1;
            }
        }
        return out.append(html, from, html.length()).toString();
    }
}
