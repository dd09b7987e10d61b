package vn.loa.render;

/**
 * A document as a card on somebody else's page, in a frame of fixed height.
 *
 * @param gist first line of the summary; may be empty
 * @param code spoken code in groups; empty before the document was published
 * @param height in CSS pixels
 */
public record CardView(Frame frame, Item item, String gist, String code, int height) {}
