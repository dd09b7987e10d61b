package vn.loa.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import vn.loa.model.Assigned;
import vn.loa.model.Body;
import vn.loa.model.Deadline;
import vn.loa.model.Document;
import vn.loa.model.Duty;
import vn.loa.model.Place;
import vn.loa.model.Settled;
import vn.loa.model.Site;
import vn.loa.model.Span;

/** Who must do what, gathered once: per body over all documents, newest document first. */
final class Tasks {
    private static final Comparator<Place> IN_TEXT =
            Comparator.comparingInt(Place::line).thenComparingInt(Place::col);

    private final Site site;
    /** By document. */
    private final Map<String, List<Task>> duties = new HashMap<>();

    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, List<Task>> byBody = new ConcurrentHashMap<>();

    Tasks(Site site) {
        this.site = site;
        for (Document document : site.documents()) {
            order.put(document.slug(), order.size());
            duties.put(document.slug(), duties(site, document));
        }
    }

    /** What a body must do: by name, as one of a class, or after a body whose duties passed on. */
    List<Task> of(String body) {
        return byBody.computeIfAbsent(body, this::gathered);
    }

    /** By document its duties, and behind them the deadlines that none of their sentences sets. */
    private List<Task> gathered(String body) {
        SortedMap<Integer, List<Task>> byDocument = new TreeMap<>();
        for (Assigned assigned : site.assignments().duties(body)) {
            Task task = duties.get(assigned.document()).get(assigned.index());
            byDocument
                    .computeIfAbsent(order.get(assigned.document()), k -> new ArrayList<>())
                    .add(new Task(task.document(), task.duty(), task.deadlines(), via(assigned)));
        }
        for (Assigned assigned : site.assignments().deadlines(body)) {
            Document document = site.documentBySlug().get(assigned.document());
            Settled<Deadline> deadline = site.ordersOf(document).deadlines().get(assigned.index());
            List<Task> there = byDocument.computeIfAbsent(order.get(document.slug()), k -> new ArrayList<>());
            if (there.stream().noneMatch(task -> task.deadlines().contains(deadline))) {
                there.add(new Task(document, dutyOf(deadline), List.of(deadline), via(assigned)));
            }
        }
        return byDocument.values().stream().flatMap(List::stream).toList();
    }

    private String via(Assigned assigned) {
        List<String> reasons = new ArrayList<>();
        if (!assigned.onAll().isEmpty()) {
            reasons.add("giao cho tất cả " + assigned.onAll());
        }
        for (String before : assigned.passed()) {
            reasons.add("chuyển từ " + site.body(before).map(Body::title).orElse(before));
        }
        return String.join(", ", reasons);
    }

    /** The duties of a document, in its order. */
    static List<Task> duties(Site site, Document document) {
        List<Settled<Duty>> duties = site.ordersOf(document).duties();
        List<Settled<Deadline>> deadlines = site.ordersOf(document).deadlines();
        Map<Integer, Integer> dutiesIn =
                count(duties.stream().map(d -> d.fact().provision()).toList());
        Map<Integer, Integer> deadlinesIn =
                count(deadlines.stream().map(d -> d.fact().provision()).toList());
        Map<Integer, List<Settled<Deadline>>> byProvision = new HashMap<>();
        deadlines.forEach(d -> byProvision
                .computeIfAbsent(d.fact().provision(), k -> new ArrayList<>())
                .add(d));
        List<Task> tasks = new ArrayList<>();
        for (Settled<Duty> duty : duties) {
            int provision = duty.fact().provision();
            // One of each in a provision belong together, wherever a person's entry or the reading set their ends.
            boolean alone = dutiesIn.get(provision) == 1 && deadlinesIn.getOrDefault(provision, 0) == 1;
            List<Settled<Deadline>> own = byProvision.getOrDefault(provision, List.of()).stream()
                    .filter(deadline -> alone
                            || holds(duty.fact().span(), deadline.fact().span().start()))
                    .toList();
            tasks.add(new Task(document, duty, own, ""));
        }
        return tasks;
    }

    private static Map<Integer, Integer> count(List<Integer> provisions) {
        Map<Integer, Integer> counts = new HashMap<>();
        provisions.forEach(provision -> counts.merge(provision, 1, Integer::sum));
        return counts;
    }

    private static boolean holds(Span span, Place place) {
        return IN_TEXT.compare(span.start(), place) <= 0 && IN_TEXT.compare(place, span.end()) < 0;
    }

    private static Settled<Duty> dutyOf(Settled<Deadline> deadline) {
        Deadline fact = deadline.fact();
        Duty duty = new Duty(fact.who(), "", fact.what(), Duty.Manner.DIRECT, fact.provision(), fact.span());
        return new Settled<>(duty, deadline.standing(), deadline.holders(), deadline.classes(), List.of());
    }
}
