package vn.loa.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loa.model.Body;
import vn.loa.model.Document;
import vn.loa.model.Level;
import vn.loa.model.Page;
import vn.loa.model.Topic;

/** Bodies, topics and pages of prose. */
final class ProsePages {
    private static final Map<String, String> BRANCHES = Map.of(
            "party", "Cơ quan của Đảng",
            "state", "Cơ quan nhà nước",
            "front", "Mặt trận Tổ quốc Việt Nam",
            "mass", "Tổ chức chính trị - xã hội");

    private final Catalog catalog;
    private final Frames frames;
    private final Filling filling;
    private final DutyPages duties;
    private final Descents descents;
    private final Feeds feeds;

    ProsePages(Catalog catalog, Frames frames) {
        this.catalog = catalog;
        this.frames = frames;
        this.filling = new Filling(catalog);
        this.duties = new DutyPages(catalog, frames);
        this.descents = new Descents(catalog);
        this.feeds = new Feeds(catalog);
    }

    TextView page(Page page) {
        Frame frame = frames.frame(page.slug() + "/", page.title(), "");
        return new TextView(frame, page.title(), html(page), -1, List.of(), Pager.SINGLE);
    }

    /** The page's text with its links, which are relative to the page. */
    String html(Page page) {
        String root = frames.frame(page.slug() + "/", page.title(), "").root();
        return filling.fill(page.text(), page.path(), root, List.of());
    }

    TextView topic(Topic topic) {
        Shelf shelf = catalog.topics.get(topic.slug());
        Frame frame = frames.frame(
                        shelf.path(), topic.title(), "Các văn bản về " + topic.title(), Entry.link("Chủ đề", "chu-de/"))
                .withFeeds(feeds.of(shelf));
        String html = filling.fill(topic.text(), topic.path(), frame.root(), List.of());
        return new TextView(frame, topic.title(), html, shelf.documents().size(), byYear(shelf), pager(shelf));
    }

    BodyView body(Body body) {
        Shelf shelf = catalog.issuers.get(body.slug());
        Frame frame = frames.frame(
                        shelf.path(),
                        body.title(),
                        "Việc phải làm và văn bản đã ban hành của " + body.title(),
                        Entry.link("Cơ quan", "co-quan/"))
                .withFeeds(feeds.of(body));
        String level = body.level().map(Level::label).orElse("");
        String levelSlug = body.level().map(Level::slug).orElse("");
        return new BodyView(
                frame,
                body.title(),
                filling.fill(body.text(), body.path(), frame.root(), List.of()),
                level,
                catalog.levels.containsKey(levelSlug) ? "cap/" + levelSlug + "/" : "",
                body.province(),
                BRANCHES.getOrDefault(body.branch(), ""),
                parents(body),
                catalog.children.getOrDefault(body.slug(), List.of()).stream()
                        .map(child -> catalog.issuers.get(child.slug()).entry())
                        .toList(),
                body.aliases(),
                duties.first(body, frame),
                descents.of(body),
                shelf.documents().size(),
                byYear(shelf),
                pager(shelf));
    }

    /** From the outermost down; a circle of parents written by mistake ends where it closes. */
    private List<Entry> parents(Body body) {
        List<Entry> parents = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>(List.of(body.slug()));
        Optional<Body> parent = catalog.site.body(body.parent());
        while (parent.isPresent() && seen.add(parent.get().slug())) {
            parents.add(0, catalog.issuers.get(parent.get().slug()).entry());
            parent = catalog.site.body(parent.get().parent());
        }
        return parents;
    }

    private List<ItemGroup> byYear(Shelf shelf) {
        Map<String, List<Item>> years = new LinkedHashMap<>();
        for (Document document : shelf.page(1)) {
            String year =
                    document.meta().date().map(date -> "Năm " + date.year()).orElse("Chưa rõ ngày");
            years.computeIfAbsent(year, k -> new ArrayList<>()).add(catalog.item(document));
        }
        List<ItemGroup> groups = new ArrayList<>();
        years.forEach((year, items) -> groups.add(new ItemGroup(year, items)));
        return groups;
    }

    private static Pager pager(Shelf shelf) {
        return Pager.of(shelf.path(), 1, shelf.pages());
    }
}
