package vn.loa.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.model.Body;
import vn.loa.model.Document;
import vn.loa.model.Level;
import vn.loa.model.TextStatus;

/** Home, search, and all that lists documents or groups of them. */
final class ListingPages {
    private static final Pattern NUMBER = Pattern.compile("so/([a-z0-9-]+)/");
    private static final Pattern SHELF = Pattern.compile("(.+?/)(?:trang/([1-9]\\d{0,6})/)?");
    private static final int NEWEST = 10;
    private static final int FIRST = 12;
    private static final Entry ALL = Entry.link("Văn bản", "van-ban/");

    private final Catalog catalog;
    private final Frames frames;

    ListingPages(Catalog catalog, Frames frames) {
        this.catalog = catalog;
        this.frames = frames;
    }

    List<Listing> listings() {
        List<Listing> all = new ArrayList<>();
        all.add(new Listing("index.html", "home", catalog.settings.name()));
        all.add(new Listing("tim-kiem/index.html", "search", "Tìm kiếm"));
        for (Kind kind : Kind.values()) {
            all.add(new Listing(kind.folder + "/index.html", "listing", kind.title));
        }
        pages(catalog.all, 1, all);
        Stream.of(catalog.kinds, catalog.levels, catalog.years)
                .flatMap(shelves -> shelves.values().stream())
                .forEach(shelf -> pages(shelf, 1, all));
        // The first page of a topic or a body is that topic's or body's own page.
        Stream.of(catalog.topics, catalog.issuers)
                .flatMap(shelves -> shelves.values().stream())
                .forEach(shelf -> pages(shelf, 2, all));
        catalog.numbers.forEach((slug, bearers) -> all.add(new Listing(
                "so/" + slug + "/index.html",
                "number",
                "Số " + bearers.get(0).meta().number())));
        return all;
    }

    private static void pages(Shelf shelf, int from, List<Listing> all) {
        for (int page = from; page <= shelf.pages(); page++) {
            all.add(new Listing(Pager.address(shelf.path(), page) + "index.html", "listing", shelf.title()));
        }
    }

    /** Pages that list groups. */
    private enum Kind {
        KINDS("loai", "Loại văn bản"),
        BODIES("co-quan", "Cơ quan ban hành"),
        LEVELS("cap", "Cấp ban hành"),
        YEARS("nam", "Năm ban hành"),
        TOPICS("chu-de", "Chủ đề");

        private final String folder;
        private final String title;

        Kind(String folder, String title) {
            this.folder = folder;
            this.title = title;
        }
    }

    Object page(String uri) {
        return find(uri).orElseThrow(() -> new IllegalArgumentException("The site has no page at " + uri));
    }

    private Optional<Object> find(String uri) {
        if (uri.equals("index.html")) {
            return Optional.of(home());
        }
        if (!uri.endsWith("/index.html")) {
            return Optional.empty();
        }
        String path = uri.substring(0, uri.length() - "index.html".length());
        if (path.equals("tim-kiem/")) {
            return Optional.of(new SearchView(frames.frame(path, "Tìm kiếm", ""), browse(), filters()));
        }
        for (Kind kind : Kind.values()) {
            if (path.equals(kind.folder + "/")) {
                return Optional.of(groups(kind));
            }
        }
        if (path.startsWith("so/")) {
            return number(path);
        }
        return shelf(path);
    }

    private HomeView home() {
        List<Document> documents = catalog.site.documents();
        List<Document> readable = documents.stream()
                .filter(document -> document.meta().text() != TextStatus.NONE)
                .toList();
        // Bare records only stand here while there is nothing to read.
        List<Document> newest = readable.isEmpty() ? documents : readable;
        return new HomeView(
                frames.frame("", catalog.settings.name(), ""),
                documents.size(),
                readable.size(),
                !catalog.site.codes().isEmpty(),
                examples(),
                sections(true),
                catalog.items(newest.subList(0, Math.min(NEWEST, newest.size()))),
                sections(false));
    }

    /** The topics, or all other ways to browse. */
    private List<Section> sections(boolean topics) {
        return browse().stream()
                .filter(section -> topics == section.id().equals(Kind.TOPICS.folder))
                .toList();
    }

    private List<String> examples() {
        Stream<String> topics = catalog.topics.values().stream()
                .filter(shelf -> !shelf.documents().isEmpty())
                .map(shelf -> shelf.title().toLowerCase(Locale.ROOT));
        Stream<String> numbers = catalog.site.documents().stream()
                .map(document -> document.meta().number())
                .filter(number -> !number.isEmpty());
        return Stream.concat(topics.limit(1), numbers.limit(1)).toList();
    }

    private List<Section> browse() {
        return Stream.of(
                        new Section("viec", "Thời hạn, chỉ tiêu", ordered(), ""),
                        first(Kind.TOPICS, busiest(catalog.topics)),
                        first(Kind.KINDS, entries(catalog.kinds)),
                        first(Kind.BODIES, busiest(catalog.issuers)),
                        first(Kind.LEVELS, entries(catalog.levels)),
                        first(Kind.YEARS, entries(catalog.years)))
                .filter(section -> !section.entries().isEmpty())
                .toList();
    }

    private List<Entry> ordered() {
        int deadlines = catalog.timeline().dated() + catalog.timeline().undated.size();
        int targets = catalog.measures().all.total();
        return Stream.of(
                        Entry.link(deadlines + " thời hạn phải xong", deadlines == 0 ? "" : "thoi-han/"),
                        Entry.link(targets + " chỉ tiêu phải đạt", targets == 0 ? "" : "chi-tieu/"))
                .filter(entry -> !entry.href().isEmpty())
                .toList();
    }

    private List<SearchView.Filter> filters() {
        return List.of(
                filter("loai", "kind", "Loại", catalog.kinds.values().stream(), Shelf::title),
                filter("co-quan", "issuer", "Cơ quan ban hành", issuing(), Shelf::title),
                filter("cap", "level", "Cấp", catalog.levels.values().stream(), ListingPages::levelWord),
                filter("nam", "year", "Năm", catalog.years.values().stream(), Shelf::slug),
                filter("chu-de", "topic", "Chủ đề", catalog.topics.values().stream(), Shelf::slug));
    }

    private Stream<Shelf> issuing() {
        return catalog.issuers.values().stream()
                .filter(shelf -> !shelf.documents().isEmpty())
                .sorted(Catalog.LARGEST_FIRST);
    }

    private static SearchView.Filter filter(
            String name, String facet, String label, Stream<Shelf> shelves, Function<Shelf, String> value) {
        List<SearchView.Option> options = shelves.map(
                        shelf -> new SearchView.Option(value.apply(shelf), shelf.title(), shelf.path()))
                .toList();
        return new SearchView.Filter(name, facet, label, options);
    }

    private static String levelWord(Shelf shelf) {
        return Arrays.stream(Level.values())
                .filter(level -> level.slug().equals(shelf.slug()))
                .map(Level::word)
                .findFirst()
                .orElse("");
    }

    private static Section first(Kind kind, List<Entry> entries) {
        List<Entry> shown = entries.subList(0, Math.min(FIRST, entries.size()));
        return new Section(kind.folder, kind.title, shown, entries.size() > FIRST ? kind.folder + "/" : "");
    }

    private static List<Entry> busiest(Map<String, Shelf> shelves) {
        return shelves.values().stream()
                .filter(shelf -> !shelf.documents().isEmpty())
                .sorted(Catalog.LARGEST_FIRST)
                .map(Shelf::entry)
                .toList();
    }

    private static List<Entry> entries(Map<String, Shelf> shelves) {
        return entries(shelves.values());
    }

    private static List<Entry> entries(Collection<Shelf> shelves) {
        return shelves.stream().map(Shelf::entry).toList();
    }

    private ListingView groups(Kind kind) {
        List<Section> sections =
                switch (kind) {
                    case KINDS -> plain(catalog.kinds);
                    case LEVELS -> plain(catalog.levels);
                    case YEARS -> plain(catalog.years);
                    case TOPICS -> plain(catalog.topics);
                    case BODIES -> bodiesByLevel();
                };
        Frame frame = frames.frame(kind.folder + "/", kind.title, "");
        Years years = kind == Kind.YEARS ? Years.of(catalog, catalog.years) : Years.NONE;
        return new ListingView(frame, kind.title, "", -1, years, sections, List.of(), Pager.SINGLE);
    }

    private static List<Section> plain(Map<String, Shelf> shelves) {
        return List.of(new Section("tat-ca", "", entries(shelves), ""));
    }

    private List<Section> bodiesByLevel() {
        List<Section> sections = new ArrayList<>();
        for (Level level : Level.values()) {
            bodies(sections, level.slug(), level.label(), Optional.of(level));
        }
        bodies(sections, "chua-ro", "Chưa rõ cấp", Optional.empty());
        return sections;
    }

    private void bodies(List<Section> sections, String id, String title, Optional<Level> level) {
        List<Shelf> shelves = catalog.site.bodies().stream()
                .filter(body -> body.level().equals(level))
                .map(Body::slug)
                .map(catalog.issuers::get)
                .toList();
        if (!shelves.isEmpty()) {
            sections.add(new Section(id, title, entries(shelves), ""));
        }
    }

    private Optional<Object> number(String path) {
        Matcher m = NUMBER.matcher(path);
        String slug = m.matches() ? m.group(1) : "";
        List<Document> bearers = catalog.numbers.getOrDefault(slug, List.of());
        if (bearers.isEmpty()) {
            return Optional.empty();
        }
        String number = bearers.get(0).meta().number();
        List<NumberView.Choice> choices = bearers.stream()
                .map(d -> new NumberView.Choice(catalog.item(d), d.meta().edition()))
                .toList();
        return Optional.of(new NumberView(frames.frame(path, "Số " + number, "", ALL), number, choices));
    }

    /** {@code nam/2024/trang/2/}: the shelf's own address, then perhaps a page. */
    private Optional<Object> shelf(String path) {
        Matcher m = SHELF.matcher(path);
        if (!m.matches()) {
            return Optional.empty();
        }
        String own = m.group(1);
        int page = m.group(2) == null ? 1 : Integer.parseInt(m.group(2));
        return Stream.of(catalog.kinds, catalog.levels, catalog.years, catalog.topics, catalog.issuers)
                .map(shelves -> shelves.get(lastPart(own)))
                .filter(shelf -> shelf != null && shelf.path().equals(own))
                .findFirst()
                .or(() -> own.equals(catalog.all.path()) ? Optional.of(catalog.all) : Optional.empty())
                .filter(shelf -> page >= 1 && page <= shelf.pages())
                .map(shelf -> documents(shelf, path, page));
    }

    private ListingView documents(Shelf shelf, String path, int page) {
        String title = page == 1 ? shelf.title() : shelf.title() + ", trang " + page;
        Entry[] crumbs = shelf.path().equals(catalog.all.path()) ? new Entry[0] : new Entry[] {parent(shelf)};
        List<ItemGroup> groups = List.of(new ItemGroup("", catalog.items(shelf.page(page))));
        return new ListingView(
                frames.frame(path, title, "", crumbs).withFeeds(feeds(shelf)),
                title,
                "",
                shelf.documents().size(),
                Years.NONE,
                shelf.path().equals(catalog.all.path()) && page == 1 ? List.of(ways()) : List.of(),
                groups,
                Pager.of(shelf.path(), page, shelf.pages()));
    }

    /** The groups that documents can be read by; a telephone's menu has no room for all of them. */
    private static Section ways() {
        return new Section(
                Kind.KINDS.folder,
                "",
                Stream.of(Kind.values())
                        .map(kind -> Entry.link(kind.title, kind.folder + "/"))
                        .toList(),
                "");
    }

    /** Years and levels have none of their own. */
    private List<Entry> feeds(Shelf shelf) {
        boolean told = Stream.of("loai/", "chu-de/", "co-quan/").anyMatch(shelf.path()::startsWith);
        return told ? new Feeds(catalog).of(shelf) : List.of();
    }

    private static Entry parent(Shelf shelf) {
        for (Kind kind : Kind.values()) {
            if (shelf.path().startsWith(kind.folder + "/")) {
                return Entry.link(kind.title, kind.folder + "/");
            }
        }
        return ALL;
    }

    private static String lastPart(String path) {
        String bare = path.substring(0, Math.max(0, path.length() - 1));
        return bare.substring(bare.lastIndexOf('/') + 1);
    }
}
