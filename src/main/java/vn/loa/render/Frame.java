package vn.loa.render;

import java.util.List;

/**
 * What every page has around its own matter.
 *
 * @param title of the page, without the site's name
 * @param description one sentence for search engines and shared links; may be empty
 * @param root prefix from the page to the site's root: {@code ./}, {@code ../}, {@code ../../} …
 * @param section first part of the address, to mark the place in the menu; empty at home
 * @param canonical absolute address; empty when the configuration names no host
 * @param crumbs the way from home to this page, the page itself left out
 * @param pages the site's own pages of prose, for the foot of every page
 */
public record Frame(
        String siteName,
        String title,
        String description,
        String root,
        String section,
        String canonical,
        List<Entry> crumbs,
        List<Entry> pages) {
    /** The same for a page whose matter stands elsewhere. */
    Frame canonicalAt(String address) {
        return new Frame(siteName, title, description, root, section, address, crumbs, pages);
    }
}
