package vn.loa.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.loa.model.Body;
import vn.loa.model.Deadline;
import vn.loa.model.Document;
import vn.loa.model.Duty;
import vn.loa.model.Level;
import vn.loa.model.Life;
import vn.loa.model.Orders;
import vn.loa.model.PartialDate;
import vn.loa.model.Place;
import vn.loa.model.Problem;
import vn.loa.model.Settled;

/**
 * Duties laid on bodies that were not there on the day, or that the portal knows under another name. Told once for each
 * document and name, with the place of the duty and the file of the body; only where one body clearly is meant.
 */
final class DutyBodies {
    private final Issuers issuers;
    private final Holders holders;
    private final OtherNames others;
    private final Surroundings around;

    DutyBodies(Issuers issuers, Holders holders, Surroundings around) {
        this.around = around;
        this.issuers = issuers;
        this.holders = holders;
        this.others = new OtherNames(issuers);
    }

    List<Problem> check(Document document, Orders orders) {
        Map<String, Place> whos = new LinkedHashMap<>();
        for (Settled<Duty> duty : orders.duties()) {
            if (!duty.isExplained()) {
                whos.putIfAbsent(duty.fact().who(), duty.place(duty.fact().span()));
            }
        }
        for (Settled<Deadline> deadline : orders.deadlines()) {
            if (!deadline.isExplained()) {
                whos.putIfAbsent(
                        deadline.fact().who(), deadline.place(deadline.fact().span()));
            }
        }
        Map<String, Problem> told = new LinkedHashMap<>();
        Map<String, Problem> renamed = new LinkedHashMap<>();
        whos.forEach((who, place) -> {
            Laid laid = holders.of(who, document);
            for (String slug : laid.bodies()) {
                Body body = issuers.bodies().get(slug);
                Optional<Problem> problem = time(body, document, place).or(() -> elsewhere(body, document, place));
                problem.ifPresent(p -> told.putIfAbsent(slug, p));
            }
            for (String rest : laid.rest()) {
                others.in(rest, issuers.province(document)).forEach((written, body) -> {
                    renamed.putIfAbsent(written, renamed(written, body, place));
                    time(body, document, place).ifPresent(p -> told.putIfAbsent(body.slug(), p));
                });
            }
        });
        List<Problem> problems = new ArrayList<>(told.values());
        problems.addAll(renamed.values());
        return problems;
    }

    /** @param key the line of the body's file that is pointed to */
    private String named(Body body, String key) {
        String place = body.path().isEmpty() ? "" : " (" + around.places().apply(body.path(), key) + ")";
        return "“" + body.title() + "”" + place;
    }

    private Problem renamed(String written, Body body, Place place) {
        String key = body.province().isEmpty() ? "aliases" : "local-names";
        return Problem.warning(
                "body-name",
                place,
                "“" + written + "”: trên cổng, cơ quan này có tên " + named(body, "title") + ".",
                "Nếu đúng là cơ quan ấy, thêm “" + written + "” vào " + key + " của " + body.path() + ".");
    }

    private Optional<Problem> time(Body body, Document document, Place place) {
        Optional<PartialDate> day = document.meta().date();
        Lives.State state = day.map(d -> Lives.on(body.life(), d)).orElse(Lives.State.ALIVE);
        return switch (state) {
            case ALIVE -> Optional.empty();
            case BEFORE ->
                Optional.of(Problem.warning(
                        "body-time",
                        place,
                        "Giao việc cho " + named(body, "from") + " trước khi cơ quan ấy được lập ngày "
                                + vietnamese(body.life().from()) + ".",
                        "Đối chiếu ngày ban hành và ngày lập (from)."));
            case AFTER -> Optional.of(ended(body, place));
        };
    }

    private Problem ended(Body body, Place place) {
        List<String> now = body.life().successors().stream()
                .map(Life.Successor::slug)
                .map(issuers.bodies()::get)
                .filter(Objects::nonNull)
                .map(next -> named(next, "title"))
                .toList();
        String message = "Giao việc cho " + named(body, "until") + ", cơ quan đã thôi hoạt động từ ngày "
                + vietnamese(body.life().until());
        return now.isEmpty()
                ? Problem.warning(
                        "body-time", place, message + ".", "Đối chiếu ngày ban hành và ngày kết thúc (until).")
                : Problem.warning(
                        "body-name",
                        place,
                        message + "; kế tục: " + String.join(", ", now) + ".",
                        "Đối chiếu bản gốc; bản gốc ghi tên cũ thì giữ và nêu trong notes.");
    }

    private static String vietnamese(Optional<PartialDate> date) {
        return date.map(PartialDate::vietnamese).orElse("");
    }

    /** A province has nothing to order in another one; its own body of that kind is meant. */
    private Optional<Problem> elsewhere(Body body, Document document, Place place) {
        String own = issuers.province(document);
        String theirs = issuers.provinceOf(body.slug());
        if (own.isEmpty() || theirs.isEmpty() || own.equals(theirs)) {
            return Optional.empty();
        }
        Organ organ = issuers.organ(body.title());
        List<Body> counterparts = issuers.bodies().values().stream()
                .filter(other -> issuers.provinceOf(other.slug()).equals(own)
                        && !other.path().isEmpty())
                .filter(other -> level(other).equals(level(body)))
                .filter(other -> issuers.organ(other.title()).key().equals(organ.key()))
                .toList();
        if (counterparts.size() != 1) {
            return Optional.empty();
        }
        Body meant = counterparts.get(0);
        return Optional.of(Problem.warning(
                "body-name",
                place,
                "Giao việc cho " + named(body, "province") + ", cơ quan của tỉnh khác; cùng tỉnh với văn bản là "
                        + named(meant, "province") + ".",
                "Đối chiếu bản gốc."));
    }

    private Optional<Level> level(Body body) {
        return issuers.levelOf(body);
    }
}
