package vn.loa.render;

import java.util.List;

/**
 * How a document is carried out from the centre down, as far as the portal knows.
 *
 * @param tiers from the outermost level down
 */
public record Cascade(List<Tier> tiers) {
    static final Cascade NONE = new Cascade(List.of());

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
