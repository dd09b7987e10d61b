package vn.loa.render;

import java.util.List;

/**
 * The page of a document.
 *
 * @param summary three lines by a person; may be empty
 * @param html the text with all links filled; empty when the portal holds none
 * @param marked whether the text has citations that lead nowhere, so that their mark needs explaining
 * @param signerRoles one line each, as printed
 * @param unresolved mentions of documents that the portal does not hold
 * @param copies other forms of this page, relative to it
 * @param passOn how to announce it and hand it on
 * @param corrections the latest first
 * @param tongues recordings and translations, by language
 */
public record DocumentView(
        Frame frame,
        Heading heading,
        Item item,
        Status status,
        List<String> summary,
        List<Outline> outline,
        String html,
        boolean marked,
        OrdersView orders,
        List<Fact> facts,
        Cite cite,
        List<String> recipients,
        List<String> signerRoles,
        String signer,
        Cascade cascade,
        List<Related> relations,
        List<Unresolved> unresolved,
        List<String> notes,
        List<Entry> copies,
        PassOn passOn,
        List<CorrectionLine> corrections,
        List<Tongue> tongues) {
    /**
     * What the reader must know before reading.
     *
     * @param force word of the front matter
     * @param text {@code full}, {@code summary} or {@code none}
     * @param source address of the official copy; empty when unknown
     */
    public record Status(String force, String forceLabel, String text, String source) {}

    /**
     * How to cite the document.
     *
     * @param full for the first time
     * @param later for the times after
     * @param address absolute; empty when the configuration names no host
     */
    public record Cite(String full, String later, String address) {}

    /**
     * How to announce the document and hand it on.
     *
     * @param code digits of the spoken code, in groups; empty before it was published
     * @param codeSaid the same in words
     * @param codeHref address of the code, relative to the root
     * @param ways what there is for announcers and for print, relative to the page
     * @param embed HTML that shows the document's card on another site; empty where the site has no address
     */
    public record PassOn(String code, String codeSaid, String codeHref, List<Entry> ways, String embed) {}

    /** A line of the outline with the lines below it. */
    public record Outline(String label, String heading, String anchor, List<Outline> children) {}

    /** A row of the attributes table; a value may be a link. */
    public record Fact(String label, List<Entry> values) {}

    /**
     * A mention that leads nowhere.
     *
     * @param candidates documents that it may name; empty when the portal holds none
     */
    public record Unresolved(String text, String where, String anchor, List<Item> candidates) {}

    public boolean hasText() {
        return !html.isEmpty();
    }
}
