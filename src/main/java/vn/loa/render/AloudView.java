package vn.loa.render;

/**
 * A document's page for announcers.
 *
 * @param code of the document, in groups; empty before it was published
 * @param codeSaid the same in words
 */
public record AloudView(Frame frame, Item item, Script script, String code, String codeSaid) {}
