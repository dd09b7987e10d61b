package vn.loa.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.model.Level;

/** The targets of all documents by measure: all of them, and those of each level. */
final class TargetPages {
    private static final String BASE = "chi-tieu/";
    private static final String TITLE = "Chỉ tiêu";
    private static final String UNKNOWN = "chua-ro-cap";
    private static final Pattern ADDRESS =
            Pattern.compile("(chi-tieu/(?:([a-z-]+)/)??)(?:trang/([1-9]\\d{0,6})/)?index\\.html");

    private final Catalog catalog;
    private final Frames frames;

    TargetPages(Catalog catalog, Frames frames) {
        this.catalog = catalog;
        this.frames = frames;
    }

    List<Listing> listings() {
        List<Listing> all = new ArrayList<>();
        pages(all, BASE, catalog.measures().all, TITLE);
        catalog.measures()
                .byLevel
                .forEach((level, measures) -> pages(all, BASE + slug(level) + "/", measures, title(level)));
        return all;
    }

    private static void pages(List<Listing> all, String base, Measures.Shelves measures, String title) {
        for (int page = 1; page <= measures.pages().size(); page++) {
            all.add(new Listing(Pager.address(base, page) + "index.html", "targets", title));
        }
    }

    Optional<Object> page(String uri) {
        Matcher m = ADDRESS.matcher(uri);
        if (!m.matches()) {
            return Optional.empty();
        }
        int page = m.group(3) == null ? 1 : Integer.parseInt(m.group(3));
        if (m.group(2) == null) {
            return Optional.of(catalog.measures().all)
                    .filter(measures -> page <= measures.pages().size())
                    .map(measures -> view(BASE, TITLE, measures, page));
        }
        return catalog.measures().byLevel.entrySet().stream()
                .filter(entry -> slug(entry.getKey()).equals(m.group(2))
                        && page <= entry.getValue().pages().size())
                .map(entry -> (Object) view(m.group(1), title(entry.getKey()), entry.getValue(), page))
                .findFirst();
    }

    private TargetsView view(String base, String title, Measures.Shelves measures, int page) {
        OrderLines lines = new OrderLines(catalog);
        String heading = page == 1 ? title : title + ", trang " + page;
        Entry[] crumbs = base.equals(BASE) ? new Entry[0] : new Entry[] {Entry.link(TITLE, BASE)};
        return new TargetsView(
                frames.frame(Pager.address(base, page), heading, "", crumbs),
                heading,
                measures.total(),
                measures.measures(),
                base.equals(BASE) && page == 1 ? levels() : List.of(),
                measures.pages().get(page - 1).stream()
                        .map(measure -> measure(measure, lines))
                        .toList(),
                Pager.of(base, page, measures.pages().size()));
    }

    private static TargetsView.Measure measure(Measures.Measure measure, OrderLines lines) {
        return new TargetsView.Measure(
                measure.part() == 1 ? measure.name() : measure.name() + " (tiếp)",
                measure.points().stream()
                        .map(point -> lines.target(point.document(), point.target()))
                        .toList(),
                measure.whole() ? Charts.of(measure.points()) : List.of());
    }

    private List<Entry> levels() {
        List<Entry> levels = new ArrayList<>();
        for (Map.Entry<Optional<Level>, Measures.Shelves> entry :
                catalog.measures().byLevel.entrySet()) {
            levels.add(new Entry(
                    label(entry.getKey()),
                    BASE + slug(entry.getKey()) + "/",
                    entry.getValue().total()));
        }
        return levels;
    }

    private static String title(Optional<Level> level) {
        return TITLE + ": " + label(level);
    }

    private static String label(Optional<Level> level) {
        return level.map(Level::label).orElse("Chưa rõ cấp");
    }

    private static String slug(Optional<Level> level) {
        return level.map(Level::slug).orElse(UNKNOWN);
    }
}
