package vn.loa.picture;

import java.util.Arrays;
import java.util.List;

/**
 * A sheet on which shapes are filled with smooth edges. The share of each pixel that a shape covers is the area on the inner side
 * of its edges, added up along the row: exact for straight edges, and by nothing but sums and products, which the Java
 * Language Specification gives the same result on every machine.
 */
final class Canvas {
    /** Straight pieces of a curve; at the sizes of a title none is longer than a few pixels. */
    private static final int PIECES = 8;

    final int width;
    final int height;
    private final byte[] pixels;
    private final double[] edges;
    private int top;
    private int bottom;

    Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        pixels = new byte[width * height];
        edges = new double[(width + 2) * height];
        rest();
    }

    private void rest() {
        top = height;
        bottom = 0;
    }

    /** Colours by their number in the palette, row by row. */
    byte[] pixels() {
        return pixels;
    }

    void rectangle(int x, int y, int w, int h, byte colour) {
        for (int row = y; row < y + h; row++) {
            Arrays.fill(pixels, row * width + x, row * width + x + w, colour);
        }
    }

    /** Adds a shape to what {@link #paint} will fill. Parts beyond the left and right edge are pressed to it. */
    void add(Outline outline, double scale, double x, double y) {
        for (List<Outline.Point> contour : outline.contours()) {
            contour(contour, scale, x, y);
        }
    }

    private void contour(List<Outline.Point> contour, double scale, double x, double y) {
        int count = contour.size();
        Outline.Point first = contour.get(0);
        Outline.Point last = contour.get(count - 1);
        Outline.Point start = first.on() ? first : last.on() ? last : first.halfway(last);
        Outline.Point from = start;
        Outline.Point bend = null;
        for (int i = first.on() ? 1 : 0; i < count; i++) {
            Outline.Point to = contour.get(i);
            if (bend != null) {
                Outline.Point end = to.on() ? to : bend.halfway(to);
                curve(from, bend, end, scale, x, y);
                from = end;
                bend = to.on() ? null : to;
            } else if (to.on()) {
                line(x + scale * from.x(), y - scale * from.y(), x + scale * to.x(), y - scale * to.y());
                from = to;
            } else {
                bend = to;
            }
        }
        curve(from, bend == null ? from.halfway(start) : bend, start, scale, x, y);
    }

    private void curve(Outline.Point from, Outline.Point bend, Outline.Point to, double scale, double x, double y) {
        double fromX = from.x();
        double fromY = from.y();
        for (int piece = 1; piece <= PIECES; piece++) {
            double t = (double) piece / PIECES;
            double s = 1 - t;
            double nextX = s * s * from.x() + 2 * s * t * bend.x() + t * t * to.x();
            double nextY = s * s * from.y() + 2 * s * t * bend.y() + t * t * to.y();
            line(x + scale * fromX, y - scale * fromY, x + scale * nextX, y - scale * nextY);
            fromX = nextX;
            fromY = nextY;
        }
    }

    private void line(double x0, double y0, double x1, double y1) {
        if (y0 < y1) {
            down(x0, y0, x1, y1, 1);
        } else if (y1 < y0) {
            down(x1, y1, x0, y0, -1);
        }
    }

    private void down(double x0, double y0, double x1, double y1, int sign) {
        double slope = (x1 - x0) / (y1 - y0);
        int from = Math.max(0, (int) Math.floor(y0));
        int to = Math.min(height, (int) Math.ceil(y1));
        for (int row = from; row < to; row++) {
            double above = Math.max(row, y0);
            double below = Math.min(row + 1, y1);
            crossing(
                    row,
                    clipped(x0 + slope * (above - y0)),
                    clipped(x0 + slope * (below - y0)),
                    sign * (below - above));
        }
        top = Math.min(top, from);
        bottom = Math.max(bottom, to);
    }

    private double clipped(double x) {
        return Math.max(0, Math.min(width, x));
    }

    /** An edge crosses a row from one x to another: how much it adds to the pixel of each, and to all on its right. */
    private void crossing(int row, double one, double other, double drop) {
        double left = Math.min(one, other);
        double right = Math.max(one, other);
        int at = (width + 2) * row;
        int first = (int) left;
        int last = (int) Math.ceil(right);
        if (last <= first + 1) {
            double middle = (left + right) / 2 - first;
            edges[at + first] += drop * (1 - middle);
            edges[at + first + 1] += drop * middle;
            return;
        }
        double slope = drop / (right - left);
        for (int x = first; x < last; x++) {
            double in = Math.max(left, x);
            double out = Math.min(right, x + 1);
            double share = (out - in) * slope;
            double here = share * (1 - ((in + out) / 2 - x));
            edges[at + x] += here;
            edges[at + x + 1] += share - here;
        }
    }

    /**
     * Fills what was added.
     *
     * @param ramp numbers of colours from nearly nothing covered to all of it
     */
    void paint(byte... ramp) {
        for (int row = top; row < bottom; row++) {
            int at = (width + 2) * row;
            double inside = 0;
            for (int x = 0; x < width; x++) {
                inside += edges[at + x];
                int step = (int) (Math.min(1, Math.abs(inside)) * ramp.length + 0.5);
                if (step > 0) {
                    pixels[row * width + x] = ramp[step - 1];
                }
            }
            Arrays.fill(edges, at, at + width + 2, 0);
        }
        rest();
    }
}
