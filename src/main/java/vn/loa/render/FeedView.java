package vn.loa.render;

import java.util.List;

/**
 * An Atom feed: the newest documents of the site or of a part of it.
 *
 * @param id of the feed, and its address
 * @param home the page that it belongs to
 * @param updated RFC 3339
 */
public record FeedView(String title, String id, String home, String updated, List<FeedEntry> entries) {
    /** One document; {@code updated} is when the portal last changed it. */
    public record FeedEntry(String title, String url, String updated, String author, String kind, String summary) {}
}
