package vn.loa.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.loa.model.Document;
import vn.loa.model.Level;
import vn.loa.model.Settled;
import vn.loa.model.Site;
import vn.loa.model.Target;
import vn.loa.model.Vietnamese;

/**
 * All targets of the site by what they measure, gathered once. Two are of one measure when its words are the same but for
 * spelling, and so is the unit; those that most documents set stand first, then those with most figures. A name of a word or two ("tỷ lệ") names nothing
 * by itself: such targets stay alone, for figures side by side would be read as comparable.
 */
final class Measures {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}%]+");

    private static final int FEWEST_SYLLABLES = 3;

    /** More than a reader compares at a glance: then the rest of a measure follows as a section of its own. */
    private static final int LONGEST = 60;
    /** Lines of a page. */
    private static final int PAGE = 120;

    final Shelves all;
    /** The same with the targets of one level only, outermost level first; the empty one is of documents without a level. */
    final Map<Optional<Level>, Shelves> byLevel = new LinkedHashMap<>();

    /**
     * Measures, page by page; at least one page.
     *
     * @param total of targets
     * @param measures how many different ones
     */
    record Shelves(int total, int measures, List<List<Measure>> pages) {}

    /** A target in its document. */
    record Point(Document document, Optional<Level> level, Settled<Target> target) {}

    /**
     * The targets of one measure.
     *
     * @param points outermost level first, then by year; of one year newest document first
     * @param part 1 for the first points of a measure, 2 for those that follow
     * @param whole whether these are all of them
     */
    record Measure(String name, List<Point> points, int part, boolean whole) {
        private long documents() {
            return points.stream()
                    .map(point -> point.document().slug())
                    .distinct()
                    .count();
        }
    }

    Measures(Site site) {
        List<Point> points = new ArrayList<>();
        for (Document document : site.documents()) {
            site.ordersOf(document)
                    .targets()
                    .forEach(target -> points.add(new Point(document, site.levelOf(document), target)));
        }
        all = shelves(points);
        for (Level level : Level.values()) {
            ofLevel(points, Optional.of(level));
        }
        ofLevel(points, Optional.empty());
    }

    private void ofLevel(List<Point> points, Optional<Level> level) {
        List<Point> own =
                points.stream().filter(point -> point.level().equals(level)).toList();
        if (!own.isEmpty()) {
            byLevel.put(level, shelves(own));
        }
    }

    private static Shelves shelves(List<Point> points) {
        List<Measure> measures = gather(points);
        List<List<Measure>> pages = new ArrayList<>();
        List<Measure> page = new ArrayList<>();
        int lines = 0;
        for (Measure part : measures.stream().flatMap(Measures::parts).toList()) {
            if (lines > 0 && lines + part.points().size() > PAGE) {
                pages.add(page);
                page = new ArrayList<>();
                lines = 0;
            }
            page.add(part);
            lines += part.points().size();
        }
        pages.add(page);
        return new Shelves(points.size(), measures.size(), pages);
    }

    private static Stream<Measure> parts(Measure measure) {
        List<Point> points = measure.points();
        int parts = (points.size() + LONGEST - 1) / LONGEST;
        return IntStream.range(0, parts)
                .mapToObj(part -> new Measure(
                        measure.name(),
                        points.subList(part * LONGEST, Math.min((part + 1) * LONGEST, points.size())),
                        part + 1,
                        parts == 1));
    }

    private static List<Measure> gather(List<Point> points) {
        Map<String, List<Point>> byKey = new LinkedHashMap<>();
        points.forEach(point ->
                byKey.computeIfAbsent(key(point), k -> new ArrayList<>()).add(point));
        List<Ranked> ranked = new ArrayList<>();
        byKey.forEach((key, own) -> {
            own.sort(Comparator.comparing(
                            (Point point) -> point.level().map(Level::ordinal).orElse(Level.values().length))
                    .thenComparing(point -> point.target().fact().year()));
            Measure measure = new Measure(own.get(0).target().fact().measure(), List.copyOf(own), 1, true);
            ranked.add(new Ranked(key, measure, measure.documents()));
        });
        return ranked.stream()
                .sorted(Comparator.comparingLong(Ranked::documents)
                        .thenComparingInt(one -> one.measure().points().size())
                        .reversed()
                        .thenComparing(Ranked::key))
                .map(Ranked::measure)
                .toList();
    }

    private record Ranked(String key, Measure measure, long documents) {}

    private static String key(Point point) {
        Target target = point.target().fact();
        String name = fold(target.measure());
        String key = name + "|" + fold(target.unit());
        return name.split(" ", FEWEST_SYLLABLES).length == FEWEST_SYLLABLES
                ? key
                : key + "|" + point.document().slug() + "|" + target.span().start();
    }

    private static String fold(String words) {
        return NO_WORD.matcher(Vietnamese.fold(words)).replaceAll(" ").strip();
    }
}
