package vn.loa.render;

import java.util.ArrayList;
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
import vn.loa.model.Settled;
import vn.loa.model.Site;

/** Who must do what, gathered once: per body over all documents, newest document first. */
final class Tasks {
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

    /** The duties of a document, in its order, each with the deadlines that are its own. */
    static List<Task> duties(Site site, Document document) {
        Owners owners = new Owners(site.ordersOf(document));
        List<Task> tasks = new ArrayList<>();
        for (Settled<Duty> duty : site.ordersOf(document).duties()) {
            tasks.add(new Task(document, duty, owners.deadlines(duty), ""));
        }
        return tasks;
    }

    /** The deadlines that a person laid on a body to which no duty of the provision gives a task. */
    static List<Task> ownDeadlines(Site site, Document document) {
        return new Owners(site.ordersOf(document))
                .moved().stream()
                        .map(deadline -> new Task(document, dutyOf(deadline), List.of(deadline), ""))
                        .toList();
    }

    private static Settled<Duty> dutyOf(Settled<Deadline> deadline) {
        Deadline fact = deadline.fact();
        Duty duty = new Duty(fact.who(), "", fact.what(), Duty.Manner.DIRECT, fact.provision(), fact.span());
        return new Settled<>(
                duty, deadline.standing(), deadline.holders(), deadline.classes(), List.of(), deadline.note());
    }
}
