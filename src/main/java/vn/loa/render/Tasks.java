package vn.loa.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final Map<String, List<Task>> byBody = new HashMap<>();

    Tasks(Site site) {
        for (Document document : site.documents()) {
            for (Task task : all(site, document)) {
                task.duty().holders().forEach(slug -> byBody.computeIfAbsent(slug, k -> new ArrayList<>())
                        .add(task));
            }
        }
    }

    /** What a body must do. */
    List<Task> of(String body) {
        return byBody.getOrDefault(body, List.of());
    }

    /** The duties of a document, in its order, and behind them the deadlines that no duty's sentence sets. */
    private static List<Task> all(Site site, Document document) {
        List<Settled<Deadline>> left = new ArrayList<>(site.ordersOf(document).deadlines());
        List<Task> all = new ArrayList<>(duties(site, document));
        all.forEach(task -> left.removeAll(task.deadlines()));
        left.forEach(deadline -> all.add(new Task(document, dutyOf(deadline), List.of(deadline))));
        return all;
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
            tasks.add(new Task(document, duty, own));
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
