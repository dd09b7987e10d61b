package vn.loa.render;

/**
 * A figure to be reached.
 *
 * @param item the document that sets it
 * @param bound how the figure binds, in words; empty where it is the figure itself
 * @param value with its unit, as Vietnamese writes it
 * @param year by when; empty where the text does not say
 */
public record TargetLine(
        Item item, String level, String measure, String bound, String value, String year, Ground ground) {
    /** {@code ít nhất 84,3 %}. */
    public String figure() {
        return bound.isEmpty() ? value : bound + " " + value;
    }
}
