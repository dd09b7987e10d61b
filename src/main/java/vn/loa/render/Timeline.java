package vn.loa.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.loa.model.Deadline;
import vn.loa.model.Document;
import vn.loa.model.Settled;
import vn.loa.model.Site;

/** All deadlines of the site in order of time, gathered once, and those of them that go into calendars. */
final class Timeline {
    /** By year of their last day, the latest year first; in a year the earliest day first. */
    final Map<Integer, List<Point>> years = new TreeMap<>(Comparator.reverseOrder());
    /** Those that come back or have no end, newest document first. */
    final List<Point> undated = new ArrayList<>();
    /** What calendars may tell, in the order of the site's documents. */
    final List<Event> events = new ArrayList<>();

    private final Map<String, List<Event>> byDocument = new HashMap<>();
    private final Map<String, List<Event>> byBody = new HashMap<>();

    /** A deadline in its document. */
    record Point(Document document, Settled<Deadline> deadline, LocalDate last) {}

    Timeline(Site site) {
        for (Document document : site.documents()) {
            for (Settled<Deadline> deadline : site.ordersOf(document).deadlines()) {
                LocalDate last = Timing.of(deadline).last().orElse(null);
                Point point = new Point(document, deadline, last);
                (last == null ? undated : years.computeIfAbsent(last.getYear(), k -> new ArrayList<>())).add(point);
            }
            for (Event event : Event.of(document, site.ordersOf(document).deadlines())) {
                events.add(event);
                add(byDocument, document.slug(), event);
                event.deadline().holders().forEach(body -> add(byBody, body, event));
            }
        }
        // stable: of one day, newest document first
        years.values().forEach(points -> points.sort(Comparator.comparing(Point::last)));
    }

    private static void add(Map<String, List<Event>> lists, String key, Event event) {
        lists.computeIfAbsent(key, k -> new ArrayList<>()).add(event);
    }

    List<Event> ofDocument(String slug) {
        return byDocument.getOrDefault(slug, List.of());
    }

    List<Event> ofBody(String slug) {
        return byBody.getOrDefault(slug, List.of());
    }

    int dated() {
        return years.values().stream().mapToInt(List::size).sum();
    }
}
