package vn.loa.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import vn.loa.model.Body;
import vn.loa.model.Document;
import vn.loa.model.Level;
import vn.loa.model.Meta;
import vn.loa.model.Page;
import vn.loa.model.Relation;
import vn.loa.model.Site;
import vn.loa.model.SpokenCode;
import vn.loa.model.Topic;
import vn.loa.model.Vietnamese;

/** Everything that pages look up, gathered once: never changed afterwards, so any number of threads may read it. */
final class Catalog {
    final Site site;
    final Settings settings;
    final Shelf all;
    final Map<String, Shelf> kinds;
    final Map<String, Shelf> levels;
    final Map<String, Shelf> years;
    final Map<String, Shelf> topics;
    final Map<String, Shelf> issuers;
    final Map<String, List<Document>> numbers;
    private final WhenAsked<Tasks> tasks;
    private final WhenAsked<Timeline> timeline;
    private final WhenAsked<Measures> measures;
    final Map<String, Topic> topicBySlug = new HashMap<>();
    final Map<String, Page> pageBySlug = new HashMap<>();
    final Map<String, List<Body>> children = new HashMap<>();
    private final Map<String, SpokenCode> codes = new HashMap<>();
    private final Map<String, Item> items = new HashMap<>();
    private final Map<String, List<Relation>> from = new HashMap<>();
    private final Map<String, List<Relation>> to = new HashMap<>();

    Catalog(Site site, Settings settings) {
        this.site = site;
        this.settings = settings;
        site.documents().forEach(d -> items.put(d.slug(), Names.item(site, d)));
        site.codes().forEach((code, slug) -> codes.putIfAbsent(slug, new SpokenCode(code)));
        site.topics().forEach(t -> topicBySlug.put(t.slug(), t));
        site.pages().forEach(p -> pageBySlug.put(p.slug(), p));
        for (Body body : site.bodies()) {
            if (!body.parent().isEmpty()) {
                children.computeIfAbsent(body.parent(), k -> new ArrayList<>()).add(body);
            }
        }
        for (Relation relation : site.relations()) {
            from.computeIfAbsent(relation.from(), k -> new ArrayList<>()).add(relation);
            to.computeIfAbsent(relation.to(), k -> new ArrayList<>()).add(relation);
        }
        all = new Shelf("", "van-ban/", "Tất cả văn bản", site.documents());
        kinds = byCount(kinds(site.documents()));
        levels = levels();
        years = years();
        topics = topics();
        issuers = issuers();
        numbers = numbers();
        tasks = new WhenAsked<>(() -> new Tasks(site));
        timeline = new WhenAsked<>(() -> new Timeline(site));
        measures = new WhenAsked<>(() -> new Measures(site));
    }

    Tasks tasks() {
        return tasks.get();
    }

    Timeline timeline() {
        return timeline.get();
    }

    Measures measures() {
        return measures.get();
    }

    /** Under which number a document is announced: the first that it was given; empty before it was published. */
    Optional<SpokenCode> code(Document document) {
        return Optional.ofNullable(codes.get(document.slug()));
    }

    Item item(Document document) {
        return items.get(document.slug());
    }

    List<Item> items(List<Document> documents) {
        return documents.stream().map(this::item).toList();
    }

    /** Relations that start at a document. */
    List<Relation> from(String slug) {
        return from.getOrDefault(slug, List.of());
    }

    /** Relations that end at a document. */
    List<Relation> to(String slug) {
        return to.getOrDefault(slug, List.of());
    }

    private static Map<String, Shelf> kinds(List<Document> documents) {
        Map<String, String> slugs = new HashMap<>();
        Function<Document, List<String>> key = document -> {
            String kind = document.meta().kind();
            String slug = slugs.computeIfAbsent(kind, Vietnamese::slug);
            return slug.isEmpty() ? List.of() : List.of(slug);
        };
        return shelves(
                "loai/", gather(documents, key), (slug, first) -> first.meta().kind());
    }

    private Map<String, Shelf> levels() {
        Map<String, List<Document>> gathered = gather(
                site.documents(),
                d -> site.levelOf(d).map(Level::slug).map(List::of).orElse(List.of()));
        Map<String, List<Document>> ordered = new LinkedHashMap<>();
        for (Level level : Level.values()) {
            if (gathered.containsKey(level.slug())) {
                ordered.put(level.slug(), gathered.get(level.slug()));
            }
        }
        return shelves("cap/", ordered, (slug, first) -> site.levelOf(first)
                .map(Level::label)
                .orElse(slug));
    }

    private Map<String, Shelf> years() {
        Map<String, List<Document>> newestFirst = new TreeMap<>(Comparator.reverseOrder());
        newestFirst.putAll(gather(site.documents(), d -> d.meta()
                .date()
                .map(date -> List.of(Integer.toString(date.year())))
                .orElse(List.of())));
        return shelves("nam/", newestFirst, (slug, first) -> "Năm " + slug);
    }

    private Map<String, Shelf> topics() {
        Map<String, List<Document>> gathered = gather(
                site.documents(),
                d -> d.meta().topics().stream().map(Meta.Ref::slug).distinct().toList());
        Map<String, Shelf> shelves = new LinkedHashMap<>();
        for (Topic topic : site.topics()) {
            List<Document> documents = gathered.getOrDefault(topic.slug(), List.of());
            shelves.put(
                    topic.slug(), new Shelf(topic.slug(), "chu-de/" + topic.slug() + "/", topic.title(), documents));
        }
        return shelves;
    }

    private Map<String, Shelf> issuers() {
        Map<String, List<Document>> gathered = gather(
                site.documents(),
                d -> site.issuerOf(d).map(Body::slug).map(List::of).orElse(List.of()));
        Map<String, Shelf> shelves = new LinkedHashMap<>();
        for (Body body : site.bodies()) {
            List<Document> documents = gathered.getOrDefault(body.slug(), List.of());
            shelves.put(body.slug(), new Shelf(body.slug(), "co-quan/" + body.slug() + "/", body.title(), documents));
        }
        return shelves;
    }

    private Map<String, List<Document>> numbers() {
        return new TreeMap<>(gather(site.documents(), d -> {
            String slug = Vietnamese.numberSlug(d.meta().number());
            return slug.isEmpty() ? List.of() : List.of(slug);
        }));
    }

    private static Map<String, List<Document>> gather(List<Document> documents, Function<Document, List<String>> keys) {
        Map<String, List<Document>> gathered = new LinkedHashMap<>();
        for (Document document : documents) {
            for (String key : keys.apply(document)) {
                gathered.computeIfAbsent(key, k -> new ArrayList<>()).add(document);
            }
        }
        return gathered;
    }

    private interface Title {
        String of(String slug, Document first);
    }

    private static Map<String, Shelf> shelves(String base, Map<String, List<Document>> gathered, Title title) {
        Map<String, Shelf> shelves = new LinkedHashMap<>();
        gathered.forEach((slug, documents) ->
                shelves.put(slug, new Shelf(slug, base + slug + "/", title.of(slug, documents.get(0)), documents)));
        return shelves;
    }

    private static Map<String, Shelf> byCount(Map<String, Shelf> shelves) {
        Map<String, Shelf> ordered = new LinkedHashMap<>();
        shelves.values().stream().sorted(LARGEST_FIRST).forEach(shelf -> ordered.put(shelf.slug(), shelf));
        return ordered;
    }

    static final Comparator<Shelf> LARGEST_FIRST = Comparator.comparing(
                    (Shelf shelf) -> shelf.documents().size())
            .reversed()
            .thenComparing(Shelf::slug);
}
