package vn.loa.render;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.model.Body;
import vn.loa.model.Document;

/**
 * Atom feeds (RFC 4287): of the site, of each kind, issuer and topic, and of what is laid on each body. An entry is a
 * document; its id is its permanent address, the same in every feed.
 */
final class Feeds {
    private static final String FILE = "feed.xml";
    private static final String DUTIES = "viec.xml";
    private static final int ENTRIES = 50;

    private final Catalog catalog;

    Feeds(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The feed of the site is JBake's own and not among them. */
    List<Listing> listings() {
        List<Listing> all = new ArrayList<>();
        shelves()
                .filter(shelf -> !shelf.documents().isEmpty())
                .forEach(shelf -> all.add(new Listing(shelf.path() + FILE, "atom", shelf.title())));
        for (Body body : catalog.site.bodies()) {
            if (!catalog.tasks().of(body.slug()).isEmpty()) {
                all.add(new Listing(folder(body) + DUTIES, "atom", body.title()));
            }
        }
        return all;
    }

    private Stream<Shelf> shelves() {
        return Stream.of(catalog.kinds, catalog.topics, catalog.issuers).flatMap(shelves -> shelves.values().stream());
    }

    private static String folder(Body body) {
        return "co-quan/" + body.slug() + "/";
    }

    /** Feeds to announce on the page of a kind or topic. */
    List<Entry> of(Shelf shelf) {
        return shelf.documents().isEmpty() ? List.of() : List.of(Entry.link(shelf.title(), shelf.path() + FILE));
    }

    /** Feeds to announce on the page of a body: what it issues, what it must do. */
    List<Entry> of(Body body) {
        List<Entry> feeds = new ArrayList<>(of(catalog.issuers.get(body.slug())));
        if (!catalog.tasks().of(body.slug()).isEmpty()) {
            feeds.add(Entry.link("Việc giao cho " + body.title(), folder(body) + DUTIES));
        }
        return feeds;
    }

    /** The newest documents of the site. */
    FeedView all() {
        return feed(catalog.settings.name(), FILE, "", catalog.site.documents());
    }

    Optional<Object> page(String uri) {
        String[] parts = uri.split("/", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        if (parts[0].equals("co-quan") && parts[2].equals(DUTIES)) {
            return catalog.site.body(parts[1]).map(body -> duties(uri, body));
        }
        Map<String, Shelf> shelves =
                switch (parts[0]) {
                    case "loai" -> catalog.kinds;
                    case "chu-de" -> catalog.topics;
                    case "co-quan" -> catalog.issuers;
                    default -> Map.of();
                };
        return parts[2].equals(FILE)
                ? Optional.ofNullable(shelves.get(parts[1]))
                        .map(shelf -> feed(
                                shelf.title() + " – " + catalog.settings.name(), uri, shelf.path(), shelf.documents()))
                : Optional.empty();
    }

    private FeedView duties(String uri, Body body) {
        List<Document> documents = catalog.tasks().of(body.slug()).stream()
                .map(Task::document)
                .distinct()
                .toList();
        String title = "Việc giao cho " + body.title() + " – " + catalog.settings.name();
        return feed(title, uri, folder(body), documents);
    }

    private FeedView feed(String title, String path, String home, List<Document> documents) {
        List<FeedView.FeedEntry> entries = documents.stream()
                .sorted(Comparator.comparing(this::updated).reversed()) // stable: of one commit, newest documents first
                .limit(ENTRIES)
                .map(this::entry)
                .toList();
        String updated =
                entries.isEmpty() ? Times.NEVER.toString() : entries.get(0).updated();
        return new FeedView(title, address(path), address(home), updated, entries);
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
                document.meta().kind(),
                String.join("\n", document.meta().summary()));
    }

    private Instant updated(Document document) {
        return Times.updated(document, catalog.settings);
    }
}
