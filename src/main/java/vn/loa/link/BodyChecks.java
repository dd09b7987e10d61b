package vn.loa.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.loa.model.Body;
import vn.loa.model.Life;
import vn.loa.model.Nearest;
import vn.loa.model.Place;
import vn.loa.model.Problem;
import vn.loa.model.Role;

/** Whether the files of the bodies fit together: classes that exist, no circles, no two bodies of one name at one time. */
final class BodyChecks {
    private final Map<String, Body> bodies = new LinkedHashMap<>();
    private final Surroundings around;
    private final List<Problem> problems = new ArrayList<>();

    private BodyChecks(List<Body> all, Surroundings around) {
        this.around = around;
        all.stream().filter(body -> !body.path().isEmpty()).forEach(body -> bodies.put(body.slug(), body));
    }

    static List<Problem> check(List<Body> all, Issuers issuers, Surroundings around) {
        BodyChecks checks = new BodyChecks(all, around);
        Nearest near = new Nearest(checks.bodies.keySet());
        for (Body body : checks.bodies.values()) {
            checks.classes(body);
            checks.successors(body, near);
        }
        checks.circles("parent", "parent", body -> body.parent().isEmpty() ? List.of() : List.of(body.parent()));
        checks.circles("successors", "successors", body -> body.life().successors().stream()
                .map(Life.Successor::slug)
                .toList());
        checks.names(issuers);
        return checks.problems;
    }

    private Place at(Body body, String key) {
        return around.places().apply(body.path(), key);
    }

    /** All that are wrong in one warning: they stand behind one key. */
    private void classes(Body body) {
        List<String> unknown = body.classes().stream()
                .filter(word -> !ClassTable.STANDARD.words().contains(word))
                .toList();
        if (unknown.isEmpty()) {
            return;
        }
        List<String> near = unknown.stream()
                .flatMap(word -> Nearest.among(word, ClassTable.STANDARD.words()).stream())
                .distinct()
                .toList();
        problems.add(Problem.warning(
                "class-unknown",
                at(body, "class"),
                "Không có nhóm cơ quan “" + String.join("”, “", unknown) + "”.",
                near.isEmpty()
                        ? "Các nhóm: " + String.join(", ", ClassTable.STANDARD.words()) + "."
                        : "Có phải: " + String.join(", ", near) + "?"));
    }

    private void successors(Body body, Nearest names) {
        for (Life.Successor successor : body.life().successors()) {
            if (!bodies.containsKey(successor.slug())) {
                List<String> near = names.to(successor.slug());
                String file = around.content() + "/" + Role.BODY.folder() + "/" + successor.slug() + ".md";
                problems.add(Problem.error(
                        "link-broken",
                        successor.place(),
                        "Không có tệp " + file + " cho cơ quan kế tục (successors) “" + successor.slug() + "”.",
                        near.isEmpty() ? "Tạo tệp ấy hoặc bỏ mục này." : "Có phải: " + String.join(", ", near)));
            }
        }
    }

    /** Each circle is told once, at the member whose file comes first. */
    private void circles(String key, String word, Function<Body, List<String>> next) {
        Set<String> done = new HashSet<>();
        for (Body start : bodies.values()) {
            List<String> way = new ArrayList<>();
            walk(start, key, word, next, way, new HashSet<>(), done);
        }
    }

    private void walk(
            Body body,
            String key,
            String word,
            Function<Body, List<String>> next,
            List<String> way,
            Set<String> on,
            Set<String> done) {
        if (on.contains(body.slug())) {
            List<String> circle = new ArrayList<>(way.subList(way.indexOf(body.slug()), way.size()));
            circle.add(body.slug());
            problems.add(Problem.error(
                    "circle",
                    at(body, key),
                    "“" + word + "” đi thành vòng: " + String.join(" → ", circle) + ".",
                    "Bỏ một mục trong vòng ấy."));
            return;
        }
        if (!done.add(body.slug())) {
            return;
        }
        on.add(body.slug());
        way.add(body.slug());
        for (String slug : next.apply(body)) {
            Body other = bodies.get(slug);
            if (other != null) {
                walk(other, key, word, next, way, on, done);
            }
        }
        on.remove(body.slug());
        way.remove(way.size() - 1);
    }

    /** Titles and aliases mean one body everywhere, local names one in a province. */
    private void names(Issuers issuers) {
        Map<String, Body> everywhere = new HashMap<>();
        Map<String, Body> local = new HashMap<>();
        for (Body body : bodies.values()) {
            Set<String> own = new HashSet<>();
            own.add(Words.key(body.title()));
            body.aliases().forEach(alias -> own.add(Words.key(alias)));
            own.forEach(name -> name(everywhere, name, body, body.aliases().isEmpty() ? "title" : "aliases"));
            String province = issuers.provinceOf(body.slug());
            Set<String> near = new HashSet<>();
            body.localNames().forEach(name -> near.add(Words.key(name)));
            near.forEach(name -> name(local, province + "|" + name, body, "local-names"));
        }
    }

    private void name(Map<String, Body> known, String name, Body body, String key) {
        Body first = known.putIfAbsent(name, body);
        if (first != null && Lives.overlap(first.life(), body.life())) {
            problems.add(Problem.warning(
                    "duplicate-name",
                    at(body, key),
                    "“" + body.title() + "” có một tên trùng với “" + first.title() + "” (" + at(first, key) + "): “"
                            + name.substring(name.indexOf('|') + 1) + "”.",
                    "Gộp hai tệp, bỏ tên trùng, hoặc ghi from, until nếu hai cơ quan nối tiếp nhau."));
        }
    }
}
