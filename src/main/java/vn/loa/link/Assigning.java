package vn.loa.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loa.model.Assigned;
import vn.loa.model.Assignments;
import vn.loa.model.Body;
import vn.loa.model.Document;
import vn.loa.model.Level;
import vn.loa.model.Life;
import vn.loa.model.Orders;
import vn.loa.model.Settled;

/**
 * Who must do what: by name, as one of a class, or after a body whose duties passed on. What is laid on a class is kept once,
 * under the class and the territory of the body that laid it; a body that is asked for gathers what its own classes and
 * territories have. So memory grows with the number of facts, not with facts times members.
 */
final class Assigning implements Assignments {
    private final Issuers issuers;
    private final Territory territory;
    private final ClassTable table = ClassTable.STANDARD;
    private final List<Document> documents;
    private final List<Optional<Level>> levels;
    private final Map<String, List<Body>> predecessors = new HashMap<>();
    private final Map<String, List<String>> children = new HashMap<>();
    private final Facts duties = new Facts();
    private final Facts deadlines = new Facts();

    /** One fact: the place of its document in the site's order, and its place there. */
    private record Fact(int document, int index) {}

    /** Facts of one kind, under the bodies and the classes that they are laid on. */
    private static final class Facts {
        private final Map<String, List<Fact>> byName = new HashMap<>();
        private final Map<String, List<Fact>> byClass = new HashMap<>();
    }

    /**
     * Gathers what documents order.
     *
     * @param documents in the order of the site
     * @param orders by slug of the document
     */
    Assigning(Issuers issuers, List<Document> documents, Map<String, Orders> orders) {
        this.issuers = issuers;
        this.territory = new Territory(issuers);
        this.documents = documents;
        this.levels = documents.stream().map(issuers::level).toList();
        for (Body body : issuers.bodies().values()) {
            children.computeIfAbsent(body.parent(), k -> new ArrayList<>()).add(body.slug());
            body.life().successors().stream().filter(Life.Successor::duties).forEach(successor -> predecessors
                    .computeIfAbsent(successor.slug(), k -> new ArrayList<>())
                    .add(body));
        }
        for (int i = 0; i < documents.size(); i++) {
            Orders ordered = orders.getOrDefault(documents.get(i).slug(), Orders.NONE);
            String seat =
                    territory.seat(documents.get(i)).map(Territory.Seat::key).orElse("");
            gather(duties, i, seat, ordered.duties());
            gather(deadlines, i, seat, ordered.deadlines());
        }
    }

    private static <F> void gather(Facts facts, int document, String seat, List<Settled<F>> settled) {
        for (int i = 0; i < settled.size(); i++) {
            Fact fact = new Fact(document, i);
            for (String body : settled.get(i).holders()) {
                facts.byName.computeIfAbsent(body, k -> new ArrayList<>()).add(fact);
            }
            for (String word :
                    seat.isEmpty() ? List.<String>of() : settled.get(i).classes()) {
                facts.byClass
                        .computeIfAbsent(word + "@" + seat, k -> new ArrayList<>())
                        .add(fact);
            }
        }
    }

    @Override
    public List<Assigned> duties(String body) {
        return of(duties, body);
    }

    @Override
    public List<Assigned> deadlines(String body) {
        return of(deadlines, body);
    }

    @Override
    public List<String> classes(String body) {
        Body known = issuers.bodies().get(body);
        return known == null ? List.of() : List.copyOf(table.of(known, issuers.levelOf(known)));
    }

    @Override
    public String className(String word) {
        return table.kind(word).map(ClassTable.Kind::name).orElse(word);
    }

    private List<Assigned> of(Facts facts, String slug) {
        Body body = issuers.bodies().get(slug);
        if (body == null) {
            return List.of();
        }
        Map<Fact, Assigned> found = new LinkedHashMap<>();
        collect(facts, body, List.of(), found, new HashSet<>());
        return found.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparingInt(Fact::document).thenComparingInt(Fact::index)))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What a body has by itself first: a duty that two ways lead to is told by the shorter one. */
    private void collect(Facts facts, Body body, List<String> passed, Map<Fact, Assigned> found, Set<String> seen) {
        if (!seen.add(body.slug())) {
            return; // a circle of successors, a fault of the files
        }
        for (Fact fact : facts.byName.getOrDefault(body.slug(), List.of())) {
            found.putIfAbsent(fact, assigned(fact, "", passed));
        }
        classes(facts, body, passed, found);
        for (Body before : predecessors.getOrDefault(body.slug(), List.of())) {
            List<String> way = new ArrayList<>(passed);
            way.add(before.slug());
            collect(facts, before, way, found, seen);
        }
    }

    private void classes(Facts facts, Body body, List<String> passed, Map<Fact, Assigned> found) {
        Optional<Level> level = issuers.levelOf(body);
        if (level.isEmpty()) {
            return;
        }
        Set<String> keys = territory.keys(body);
        Set<String> under = speakers(body);
        for (String word : table.widened(table.of(body, level))) {
            ClassTable.Kind kind = table.kind(word).orElseThrow();
            for (String key : keys) {
                for (Fact fact : facts.byClass.getOrDefault(word + "@" + key, List.of())) {
                    if (means(kind, fact, body, level.get(), under)) {
                        found.putIfAbsent(fact, assigned(fact, kind.name(), passed));
                    }
                }
            }
        }
    }

    /** A body and the organs that speak for it, such as its standing committee: what they lay on a class is laid on others. */
    private Set<String> speakers(Body body) {
        Set<String> speakers = new HashSet<>(Set.of(body.slug()));
        for (String child : children.getOrDefault(body.slug(), List.of())) {
            Body below = issuers.bodies().get(child);
            if (issuers.levelOf(below).equals(issuers.levelOf(body))) {
                speakers.add(child);
            }
        }
        return speakers;
    }

    /** A class means its members of that day, and not the body that speaks. */
    private boolean means(ClassTable.Kind kind, Fact fact, Body body, Level level, Set<String> speakers) {
        Document document = documents.get(fact.document());
        return levels.get(fact.document()).filter(l -> kind.reaches(l, level)).isPresent()
                && document.meta()
                        .date()
                        .filter(day -> Lives.on(body.life(), day) != Lives.State.ALIVE)
                        .isEmpty()
                && !speakers.contains(issuers.slugs().getOrDefault(document.slug(), ""));
    }

    private Assigned assigned(Fact fact, String onAll, List<String> passed) {
        return new Assigned(documents.get(fact.document()).slug(), fact.index(), onAll, passed);
    }
}
