package vn.loa.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * The outline of a glyph in units of its font, y upwards. Between two points that are off the curve one on it is implied halfway
 * (OpenType, glyf table).
 *
 * @param contours closed each
 */
record Outline(List<List<Point>> contours) {
    /**
     * One contour.
     *
     * @param straight whether all points are on it; otherwise every third, from the second, is off it
     */
    static Outline of(boolean straight, double... xy) {
        List<Point> contour = new ArrayList<>();
        for (int i = 0; i < xy.length; i += 2) {
            contour.add(new Point(xy[i], xy[i + 1], straight || i / 2 % 3 != 1));
        }
        return new Outline(List.of(contour));
    }

    /** @param on whether the curve goes through the point; otherwise it is the middle one of a quadratic Bézier curve */
    record Point(double x, double y, boolean on) {
        Point halfway(Point other) {
            return new Point((x + other.x) / 2, (y + other.y) / 2, true);
        }
    }
}
