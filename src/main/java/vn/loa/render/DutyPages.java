package vn.loa.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.model.Body;

/** What a body must do over all documents: the first of it on the body's own page, all of it page by page. */
final class DutyPages {
    private static final Pattern ADDRESS =
            Pattern.compile("co-quan/([^/]+)/viec/(?:trang/([1-9]\\d{0,6})/)?index\\.html");
    private static final int FIRST = 30;
    private static final int PAGE = 100;

    private final Catalog catalog;
    private final Frames frames;
    private final Calendars calendars;

    DutyPages(Catalog catalog, Frames frames) {
        this.catalog = catalog;
        this.frames = frames;
        calendars = new Calendars(catalog);
    }

    List<Listing> listings() {
        List<Listing> all = new ArrayList<>();
        for (Body body : catalog.site.bodies()) {
            int total = catalog.tasks().of(body.slug()).size();
            for (int page = 1; total > FIRST && page <= pages(total); page++) {
                all.add(new Listing(Pager.address(base(body), page) + "index.html", "duties", title(body)));
            }
        }
        return all;
    }

    /** The first duties, for the body's own page. */
    TasksView first(Body body, Frame frame) {
        List<Task> tasks = catalog.tasks().of(body.slug());
        boolean more = tasks.size() > FIRST;
        return view(body, frame, tasks.subList(0, Math.min(FIRST, tasks.size())), more ? base(body) : "", Pager.SINGLE);
    }

    Optional<Object> page(String uri) {
        Matcher m = ADDRESS.matcher(uri);
        if (!m.matches()) {
            return Optional.empty();
        }
        int page = m.group(2) == null ? 1 : Integer.parseInt(m.group(2));
        return catalog.site
                .body(m.group(1))
                .filter(body -> catalog.tasks().of(body.slug()).size() > FIRST)
                .filter(body -> page <= pages(catalog.tasks().of(body.slug()).size()))
                .map(body -> page(body, page));
    }

    private TasksView page(Body body, int page) {
        List<Task> tasks = catalog.tasks().of(body.slug());
        String title = page == 1 ? title(body) : title(body) + ", trang " + page;
        Frame frame = frames.frame(
                Pager.address(base(body), page),
                title,
                "",
                Entry.link("Cơ quan", "co-quan/"),
                Entry.link(body.title(), "co-quan/" + body.slug() + "/"));
        List<Task> shown = tasks.subList((page - 1) * PAGE, Math.min(page * PAGE, tasks.size()));
        return view(body, frame, shown, "", Pager.of(base(body), page, pages(tasks.size())));
    }

    private TasksView view(Body body, Frame frame, List<Task> shown, String all, Pager pager) {
        OrderLines lines = new OrderLines(catalog);
        Map<String, List<DutyLine>> byDocument = new LinkedHashMap<>();
        for (Task task : shown) {
            byDocument
                    .computeIfAbsent(task.document().slug(), k -> new ArrayList<>())
                    .add(lines.duty(task));
        }
        List<TasksView.OfDocument> documents = new ArrayList<>();
        byDocument.forEach((slug, duties) -> documents.add(new TasksView.OfDocument(
                catalog.item(catalog.site.documentBySlug().get(slug)), duties)));
        return new TasksView(
                frame,
                Entry.link(body.title(), "co-quan/" + body.slug() + "/"),
                catalog.tasks().of(body.slug()).size(),
                documents,
                all,
                calendars.ofBody(body),
                pager);
    }

    private static String title(Body body) {
        return "Việc phải làm của " + body.title();
    }

    private static String base(Body body) {
        return "co-quan/" + body.slug() + "/viec/";
    }

    private static int pages(int total) {
        return (total + PAGE - 1) / PAGE;
    }
}
