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
 * @param feeds of what the page lists, besides that of the site
 * @param oembed absolute address of what oEmbed tells of a document; empty on other pages
 * @param picture absolute address of the picture that a shared link shows; empty when the configuration names no host
 */
public record Frame(
        String siteName,
        String title,
        String description,
        String root,
        String section,
        String canonical,
        List<Entry> crumbs,
        List<Entry> pages,
        List<Entry> feeds,
        String oembed,
        String picture) {
    /** The same for a page whose matter stands elsewhere. */
    Frame canonicalAt(String address) {
        return new Frame(siteName, title, description, root, section, address, crumbs, pages, feeds, oembed, picture);
    }

    /** The same for a page that lists what feeds tell of. */
    Frame withFeeds(List<Entry> told) {
        return new Frame(siteName, title, description, root, section, canonical, crumbs, pages, told, oembed, picture);
    }

    /** The same for a page that other sites may show as a card. */
    Frame withOembed(String address) {
        return new Frame(
                siteName, title, description, root, section, canonical, crumbs, pages, feeds, address, picture);
    }

    /** The same with a picture of its own. */
    Frame withPicture(String address) {
        return new Frame(siteName, title, description, root, section, canonical, crumbs, pages, feeds, oembed, address);
    }
}
