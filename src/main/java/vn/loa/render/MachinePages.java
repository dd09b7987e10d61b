package vn.loa.render;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import vn.loa.model.Document;

/** Pages that programs read, and the one that nobody meant to open. */
final class MachinePages {
    private static final int FEED = 50;
    /** Listings that lead on, that programs read, or that are for editors. */
    private static final Set<String> NOT_FOR_READERS = Set.of("number", "calendar", "editors", "opening");

    private final Catalog catalog;
    private final Frames frames;

    MachinePages(Catalog catalog, Frames frames) {
        this.catalog = catalog;
        this.frames = frames;
    }

    Frame notFound() {
        return frames.rootless("Không có trang này");
    }

    FeedView feed() {
        Settings settings = catalog.settings;
        List<FeedView.FeedEntry> entries = catalog.site.documents().stream()
                .sorted(Comparator.comparing(this::updated).reversed()) // stable: of one commit, newest documents first
                .limit(FEED)
                .map(this::entry)
                .toList();
        String updated =
                entries.isEmpty() ? Times.NEVER.toString() : entries.get(0).updated();
        return new FeedView(settings.name(), address("feed.xml"), address(""), updated, entries);
    }

    /** Atom demands an absolute id; without a host the address is one only by name. */
    private String address(String path) {
        String absolute = catalog.settings.absolute(path);
        return absolute.isEmpty() ? "urn:loa:" + path : absolute;
    }

    private FeedView.FeedEntry entry(Document document) {
        Item item = catalog.item(document);
        return new FeedView.FeedEntry(
                item.name(),
                address(item.href()),
                updated(document).toString(),
                item.issuer().isEmpty() ? catalog.settings.name() : item.issuer(),
                String.join(" ", document.meta().summary()));
    }

    private Instant updated(Document document) {
        return Times.updated(document, catalog.settings);
    }

    SitemapView sitemap(List<Listing> listings) {
        List<String> paths = new ArrayList<>();
        for (Listing listing : listings) {
            if (!NOT_FOR_READERS.contains(listing.type())) {
                paths.add(listing.uri().replace("index.html", ""));
            }
        }
        catalog.site.pages().forEach(page -> paths.add(page.slug() + "/"));
        catalog.site.topics().forEach(topic -> paths.add("chu-de/" + topic.slug() + "/"));
        catalog.site.bodies().stream()
                .filter(body -> !body.path().isEmpty())
                .forEach(body -> paths.add("co-quan/" + body.slug() + "/"));
        catalog.site.documents().forEach(document -> paths.add("van-ban/" + document.slug() + "/"));
        // addresses in a sitemap are absolute (sitemaps.org): without a host there are none to give
        boolean named = !catalog.settings.host().isEmpty();
        return new SitemapView(
                named ? paths.stream().map(catalog.settings::absolute).toList() : List.of());
    }
}
