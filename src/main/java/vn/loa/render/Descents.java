package vn.loa.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loa.model.Body;
import vn.loa.model.Life;
import vn.loa.model.PartialDate;

/** Makes what the page of a body says of the bodies before and after it. */
final class Descents {
    private final Catalog catalog;
    private final Map<String, List<Descent.Kin>> predecessors = new HashMap<>();

    Descents(Catalog catalog) {
        this.catalog = catalog;
        for (Body body : catalog.site.bodies()) {
            for (Life.Successor successor : body.life().successors()) {
                predecessors
                        .computeIfAbsent(successor.slug(), k -> new ArrayList<>())
                        .add(kin(body, successor));
            }
        }
    }

    Descent of(Body body) {
        return new Descent(
                day(body, "from", body.life().from()),
                day(body, "until", body.life().until()),
                body.life().successors().stream()
                        .flatMap(successor -> catalog.site.body(successor.slug()).map(b -> kin(b, successor)).stream())
                        .toList(),
                predecessors.getOrDefault(body.slug(), List.of()),
                catalog.site.assignments().classes(body.slug()).stream()
                        .map(catalog.site.assignments()::className)
                        .toList());
    }

    private Descent.Kin kin(Body body, Life.Successor successor) {
        return new Descent.Kin(
                Entry.link(body.title(), "co-quan/" + body.slug() + "/"), successor.duties(), successor.source());
    }

    private static Descent.Fact day(Body body, String key, Optional<PartialDate> date) {
        return new Descent.Fact(
                date.map(PartialDate::vietnamese).orElse(""),
                date.isPresent() ? body.sources().getOrDefault(key, "") : "");
    }
}
