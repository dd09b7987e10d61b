package vn.loa.render;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The deadlines of all documents. Each year has pages of its own; the first page has them all as long as they are few, and
 * leads to the months of each year.
 */
final class DeadlinePages {
    private static final String BASE = "thoi-han/";
    private static final String UNDATED = BASE + "lap-lai/";
    private static final String TITLE = "Thời hạn";
    private static final Pattern ADDRESS =
            Pattern.compile("thoi-han/(?:(\\d{1,9}|lap-lai)/(?:trang/([1-9]\\d{0,6})/)?)?index\\.html");
    private static final int PAGE = 100;

    private final Catalog catalog;
    private final Frames frames;

    DeadlinePages(Catalog catalog, Frames frames) {
        this.catalog = catalog;
        this.frames = frames;
    }

    List<Listing> listings() {
        List<Listing> all = new ArrayList<>();
        all.add(new Listing(BASE + "index.html", "deadlines", TITLE));
        catalog.timeline()
                .years
                .forEach((year, points) -> pages(all, yearPath(year), points.size(), "Thời hạn năm " + year));
        pages(all, UNDATED, catalog.timeline().undated.size(), "Thời hạn lặp lại");
        return all;
    }

    private static void pages(List<Listing> all, String base, int total, String title) {
        for (int page = 1; page <= pages(total); page++) {
            all.add(new Listing(Pager.address(base, page) + "index.html", "deadlines", title));
        }
    }

    Optional<Object> page(String uri) {
        Matcher m = ADDRESS.matcher(uri);
        if (!m.matches()) {
            return Optional.empty();
        }
        if (m.group(1) == null) {
            return Optional.of(home());
        }
        boolean undated = m.group(1).equals("lap-lai");
        List<Timeline.Point> points = undated
                ? catalog.timeline().undated
                : catalog.timeline().years.getOrDefault(Integer.parseInt(m.group(1)), List.of());
        int page = m.group(2) == null ? 1 : Integer.parseInt(m.group(2));
        if (page > pages(points.size())) {
            return Optional.empty();
        }
        String title = undated ? "Thời hạn lặp lại, hoặc không có ngày cuối" : "Thời hạn năm " + m.group(1);
        String base = undated ? UNDATED : yearPath(Integer.parseInt(m.group(1)));
        return Optional.of(page(base, title, points, page));
    }

    private DeadlinesView page(String base, String title, List<Timeline.Point> points, int page) {
        List<Timeline.Point> shown = points.subList((page - 1) * PAGE, Math.min(page * PAGE, points.size()));
        String heading = page == 1 ? title : title + ", trang " + page;
        return new DeadlinesView(
                frames.frame(Pager.address(base, page), heading, "", Entry.link(TITLE, BASE)),
                heading,
                points.size(),
                0,
                List.of(),
                0,
                months(shown, false),
                Pager.of(base, page, pages(points.size())));
    }

    private DeadlinesView home() {
        Timeline timeline = catalog.timeline();
        boolean few = timeline.dated() <= PAGE;
        List<DeadlinesView.Year> years = new ArrayList<>();
        List<Timeline.Point> all = new ArrayList<>();
        timeline.years.forEach((year, points) -> {
            years.add(year(year, points, few));
            all.addAll(points);
        });
        return new DeadlinesView(
                frames.frame(BASE, TITLE, "Thời hạn mà văn bản chỉ đạo đặt ra, theo năm và tháng"),
                TITLE,
                timeline.dated() + timeline.undated.size(),
                timeline.events.size(),
                years,
                timeline.undated.size(),
                few ? months(all, true) : List.of(),
                Pager.SINGLE);
    }

    private static DeadlinesView.Year year(int year, List<Timeline.Point> points, boolean here) {
        Map<YearMonth, Integer> firsts = new LinkedHashMap<>();
        Map<YearMonth, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i < points.size(); i++) {
            YearMonth month = YearMonth.from(points.get(i).last());
            firsts.putIfAbsent(month, i);
            counts.merge(month, 1, Integer::sum);
        }
        List<DeadlinesView.MonthLink> months = new ArrayList<>();
        firsts.forEach((month, first) -> {
            String page = here ? BASE : Pager.address(yearPath(year), first / PAGE + 1);
            months.add(new DeadlinesView.MonthLink(
                    month.toString(),
                    new Entry("Tháng " + month.getMonthValue(), page + "#" + id(month), counts.get(month))));
        });
        return new DeadlinesView.Year(new Entry("Năm " + year, yearPath(year), points.size()), months);
    }

    /** In the order given; those without a day under no heading. */
    private List<DeadlinesView.Month> months(List<Timeline.Point> points, boolean withYears) {
        OrderLines lines = new OrderLines(catalog);
        Map<Optional<YearMonth>, List<DeadlineLine>> gathered = new LinkedHashMap<>();
        for (Timeline.Point point : points) {
            gathered.computeIfAbsent(Optional.ofNullable(point.last()).map(YearMonth::from), k -> new ArrayList<>())
                    .add(lines.deadline(point.document(), point.deadline()));
        }
        List<DeadlinesView.Month> months = new ArrayList<>();
        gathered.forEach((month, shown) -> months.add(new DeadlinesView.Month(
                month.map(DeadlinePages::id).orElse(""),
                month.map(m -> "Tháng " + m.getMonthValue() + (withYears ? "/" + m.getYear() : ""))
                        .orElse(""),
                shown)));
        return months;
    }

    private static String id(YearMonth month) {
        return "thang-" + month;
    }

    private static String yearPath(int year) {
        return BASE + year + "/";
    }

    private static int pages(int total) {
        return (total + PAGE - 1) / PAGE;
    }
}
