package vn.loa.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.loa.model.Place;
import vn.loa.model.Problem;
import vn.loa.model.Site;

/** The pages for editors, by file and line. They exist only where the settings ask for them. */
final class EditorPages {
    private static final String PATH = "bien-tap/";
    private static final String TITLE = "Dành cho người biên tập";
    private static final int LINES = 100;
    private static final Pattern PAGE = Pattern.compile("bien-tap/(?:trang/([1-9]\\d{0,6})/)?index\\.html");
    /** How a line to paste begins in a hint. */
    private static final String PASTE = "- {";

    private static final String CONTRADICTION = "Mâu thuẫn";
    private static final String UNRESOLVED = "Dẫn chiếu chưa tra được";
    private static final String WAITING = "Chờ duyệt";
    private static final List<String> KINDS = List.of(CONTRADICTION, UNRESOLVED, WAITING);

    private final Frames frames;
    private final Catalog catalog;
    private final WhenAsked<List<Problem>> all;
    private final boolean shown;

    /** @param waiting facts that nobody has confirmed, one notice each */
    EditorPages(Catalog catalog, Frames frames, Supplier<List<Problem>> waiting) {
        this.frames = frames;
        this.catalog = catalog;
        this.shown = catalog.settings.editors();
        this.all = new WhenAsked<>(() -> ordered(catalog.site, waiting.get()));
    }

    private static List<Problem> ordered(Site site, List<Problem> waiting) {
        Map<String, Integer> order = new HashMap<>();
        site.documents().forEach(document -> order.put(document.path(), order.size()));
        List<Problem> all = new ArrayList<>(site.doubts());
        all.addAll(waiting);
        Map<String, Integer> urgency = new HashMap<>();
        all.forEach(problem -> urgency.merge(problem.place().path(), rank(problem), Math::min));
        all.sort(Comparator.comparing((Problem p) -> urgency.get(p.place().path()))
                .thenComparing(p -> order.getOrDefault(p.place().path(), order.size()))
                .thenComparing(Problem::place, Comparator.comparing(Place::path))
                .thenComparing(EditorPages::rank)
                .thenComparing(
                        Problem::place, Comparator.comparingInt(Place::line).thenComparingInt(Place::col)));
        return all;
    }

    /** Contradictions first, then citations, then what waits: in that order files and their lines stand. */
    private static int rank(Problem problem) {
        return KINDS.indexOf(kind(problem));
    }

    List<Listing> listings() {
        return shown
                ? IntStream.rangeClosed(1, pages())
                        .mapToObj(page -> new Listing(Pager.address(PATH, page) + "index.html", "editors", TITLE))
                        .toList()
                : List.of();
    }

    private int pages() {
        return Math.max(1, (all.get().size() + LINES - 1) / LINES);
    }

    Optional<Object> page(String uri) {
        Matcher m = PAGE.matcher(uri);
        if (!shown || !m.matches()) {
            return Optional.empty();
        }
        int page = m.group(1) == null ? 1 : Integer.parseInt(m.group(1));
        return page > pages() ? Optional.empty() : Optional.of(view(page));
    }

    private EditorsView view(int page) {
        List<Problem> all = this.all.get();
        Map<String, Item> items = new HashMap<>();
        catalog.site.documents().forEach(document -> items.put(document.path(), catalog.item(document)));
        String title = page == 1 ? TITLE : TITLE + ", trang " + page;
        Map<String, List<EditorsView.Line>> byPath = new LinkedHashMap<>();
        for (Problem problem : all.subList((page - 1) * LINES, Math.min(all.size(), page * LINES))) {
            byPath.computeIfAbsent(problem.place().path(), k -> new ArrayList<>())
                    .add(line(problem));
        }
        List<EditorsView.Group> groups = new ArrayList<>();
        byPath.forEach((path, lines) -> {
            Item item = items.get(path);
            groups.add(
                    new EditorsView.Group(item == null ? path : item.name(), item == null ? "" : item.href(), lines));
        });
        Frame frame = frames.frame(Pager.address(PATH, page), title, "");
        return new EditorsView(frame, counts(), groups, Pager.of(PATH, page, pages()));
    }

    private List<Entry> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        KINDS.forEach(kind -> counts.put(kind, 0));
        all.get().forEach(problem -> counts.merge(kind(problem), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> new Entry(count.getKey(), "", count.getValue()))
                .toList();
    }

    private static String kind(Problem problem) {
        return switch (problem.code()) {
            case "citation-unresolved" -> UNRESOLVED;
            case "fact-unconfirmed" -> WAITING;
            default -> CONTRADICTION;
        };
    }

    private static EditorsView.Line line(Problem problem) {
        int paste = problem.hint().indexOf(PASTE);
        return new EditorsView.Line(
                problem.place().toString(),
                kind(problem),
                problem.code(),
                problem.message(),
                paste < 0 ? problem.hint() : problem.hint().substring(0, paste).strip(),
                paste < 0 ? "" : "  " + problem.hint().substring(paste));
    }
}
