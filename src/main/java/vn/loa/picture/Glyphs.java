package vn.loa.picture;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Outlines of a TrueType font by the numbers of its glyphs (OpenType 1.9: glyf, loca). */
final class Glyphs {
    private static final int ON_CURVE = 1;
    private static final int X_BYTE = 2;
    private static final int Y_BYTE = 4;
    private static final int REPEAT = 8;
    private static final int X_SAME = 16;
    private static final int Y_SAME = 32;

    private static final int WORDS = 1;
    private static final int OFFSETS = 2;
    private static final int SCALE = 8;
    private static final int MORE = 32;
    private static final int TWO_SCALES = 64;
    private static final int MATRIX = 128;
    /** A glyph made of glyphs made of glyphs: deeper than this no font goes. */
    private static final int DEEPEST = 5;

    private final ByteBuffer glyf;
    private final ByteBuffer loca;
    private final boolean wide;

    /** @param wide whether {@code loca} holds offsets of four bytes */
    Glyphs(ByteBuffer glyf, ByteBuffer loca, boolean wide) {
        this.glyf = glyf;
        this.loca = loca;
        this.wide = wide;
    }

    Outline outline(int glyph) {
        return new Outline(contours(glyph, 0));
    }

    private int offset(int glyph) {
        return wide ? loca.getInt(4 * glyph) : 2 * (loca.getShort(2 * glyph) & 0xffff);
    }

    private List<List<Outline.Point>> contours(int glyph, int depth) {
        int start = offset(glyph);
        if (start == offset(glyph + 1) || depth > DEEPEST) {
            return List.of();
        }
        int count = glyf.getShort(start);
        return count >= 0 ? simple(start + 10, count) : composite(start + 10, depth);
    }

    private List<List<Outline.Point>> simple(int at, int count) {
        int points = count == 0 ? 0 : (glyf.getShort(at + 2 * (count - 1)) & 0xffff) + 1;
        int flagsAt = at + 2 * count + 2 + glyf.getShort(at + 2 * count);
        byte[] flags = new byte[points];
        for (int i = 0; i < points; i++) {
            flags[i] = glyf.get(flagsAt++);
            if ((flags[i] & REPEAT) != 0) {
                int times = glyf.get(flagsAt++) & 0xff;
                for (; times > 0; times--, i++) {
                    flags[i + 1] = flags[i];
                }
            }
        }
        int[] x = new int[points];
        int after = coordinates(flagsAt, flags, X_BYTE, X_SAME, x);
        int[] y = new int[points];
        coordinates(after, flags, Y_BYTE, Y_SAME, y);
        List<List<Outline.Point>> contours = new ArrayList<>();
        int first = 0;
        for (int contour = 0; contour < count; contour++) {
            int last = glyf.getShort(at + 2 * contour) & 0xffff;
            List<Outline.Point> made = new ArrayList<>();
            for (int i = first; i <= last; i++) {
                made.add(new Outline.Point(x[i], y[i], (flags[i] & ON_CURVE) != 0));
            }
            contours.add(made);
            first = last + 1;
        }
        return contours;
    }

    /** Reads steps from point to point, and tells where they end. */
    private int coordinates(int start, byte[] flags, int oneByte, int same, int[] into) {
        int at = start;
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            if ((flags[i] & oneByte) != 0) {
                int step = glyf.get(at++) & 0xff;
                value += (flags[i] & same) != 0 ? step : -step;
            } else if ((flags[i] & same) == 0) {
                value += glyf.getShort(at);
                at += 2;
            }
            into[i] = value;
        }
        return at;
    }

    /** A letter and its marks, each brought to its place. */
    private List<List<Outline.Point>> composite(int start, int depth) {
        List<List<Outline.Point>> contours = new ArrayList<>();
        int at = start;
        int flags;
        do {
            flags = glyf.getShort(at);
            int part = glyf.getShort(at + 2) & 0xffff;
            boolean words = (flags & WORDS) != 0;
            // Without the flag two points are to be laid upon each other: no letter of the fonts in use is made so.
            boolean moved = (flags & OFFSETS) != 0;
            double dx = !moved ? 0 : words ? glyf.getShort(at + 4) : glyf.get(at + 4);
            double dy = !moved ? 0 : words ? glyf.getShort(at + 6) : glyf.get(at + 5);
            at += words ? 8 : 6;
            double[] turn = turn(flags, at);
            at += 2 * numbers(flags);
            for (List<Outline.Point> contour : contours(part, depth + 1)) {
                contours.add(contour.stream()
                        .map(p -> new Outline.Point(
                                turn[0] * p.x() + turn[2] * p.y() + dx, turn[1] * p.x() + turn[3] * p.y() + dy, p.on()))
                        .toList());
            }
        } while ((flags & MORE) != 0);
        return contours;
    }

    private static int numbers(int flags) {
        return (flags & SCALE) != 0 ? 1 : (flags & TWO_SCALES) != 0 ? 2 : (flags & MATRIX) != 0 ? 4 : 0;
    }

    /** How a part is scaled and turned: what x adds to x and to y, then what y adds to both. */
    private double[] turn(int flags, int at) {
        return switch (numbers(flags)) {
            case 1 -> new double[] {fraction(at), 0, 0, fraction(at)};
            case 2 -> new double[] {fraction(at), 0, 0, fraction(at + 2)};
            case 4 -> new double[] {fraction(at), fraction(at + 2), fraction(at + 4), fraction(at + 6)};
            default -> new double[] {1, 0, 0, 1};
        };
    }

    /** A number of two bits before the point and fourteen behind it. */
    private double fraction(int at) {
        return glyf.getShort(at) / 16_384.0;
    }
}
