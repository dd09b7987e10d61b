package vn.loa.link;

/** Where a link by hand leads. */
public sealed interface LinkTarget {
    /**
     * A page of the site.
     *
     * @param address relative to the site's root, without a leading slash: {@code van-ban/28-ct-tw-2023/#ii-1}
     */
    record Internal(String address) implements LinkTarget {}

    /** Another site, a mail address or a telephone number; as written. */
    record External(String href) implements LinkTarget {}

    /**
     * Nothing.
     *
     * @param message what is wrong, one sentence
     * @param hint what may have been meant; empty when nothing comes near
     */
    record Broken(String message, String hint) implements LinkTarget {}
}
