package vn.loa.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Pages that programs read, and the one that nobody meant to open. */
final class MachinePages {
    /** Listings that lead on, that programs read, or that are for editors. */
    private static final Set<String> NOT_FOR_READERS =
            Set.of("number", "calendar", "editors", "opening", "poster", "atom", "card", "oembed");

    private final Catalog catalog;
    private final Frames frames;

    MachinePages(Catalog catalog, Frames frames) {
        this.catalog = catalog;
        this.frames = frames;
    }

    Frame notFound() {
        return frames.rootless("Không có trang này");
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
