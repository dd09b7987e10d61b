package vn.loa.render;

/**
 * A short page that opens a document at once: under its spoken code, or under a name that its file bore before.
 *
 * @param said what the address is, for a reader whose browser does not go on by itself
 */
public record OpeningView(Frame frame, String said, Item item) {}
