package vn.loa.render;

import java.util.List;

/**
 * How a document is carried out from the centre down, as far as the portal knows.
 *
 * @param tiers from the outermost level down
 * @param points provisions of this document that provisions of others carry out, in the order of the text
 * @param left how many more carriers there are than are shown
 * @param drawing the same documents as a picture
 * @param years the same documents in the order of their years
 * @param compared pages that set this document beside one that it carries out, or that carries it out
 */
public record Cascade(
        List<Tier> tiers, List<Point> points, int left, Drawing drawing, List<Year> years, List<Entry> compared) {
    static final Cascade NONE = new Cascade(List.of(), List.of(), 0, Drawing.NONE, List.of(), List.of());

    /** The documents of a year, earliest first; without a name for those whose year is unknown. */
    public record Year(String name, List<Step> steps) {}

    /**
     * A provision of this document with those of others that carry it out.
     *
     * @param where how it is called
     * @param anchor its address on this page
     */
    public record Point(String where, String anchor, List<Carrier> carriers) {}

    /**
     * A provision that carries out one of this document.
     *
     * @param href relative to the site's root
     * @param likeness in hundredths where the program compared the words; 0 where the text cites the provision
     */
    public record Carrier(Item item, String where, String href, int likeness) {}

    /**
     * One level.
     *
     * @param groups by province; a single group without a name at the centre
     * @param missing provinces of which the portal holds nothing on this level
     * @param empty whether the portal holds nothing on this level at all
     */
    public record Tier(String title, List<Group> groups, List<String> missing, boolean empty) {}

    /** The documents of one province. */
    public record Group(String province, List<Step> steps, int left) {}

    /**
     * One document.
     *
     * @param current whether it is the one whose page this is
     */
    public record Step(Item item, boolean current) {}

    public boolean shown() {
        return !tiers.isEmpty();
    }
}
