package vn.loa.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.model.Deadline;
import vn.loa.model.Document;
import vn.loa.model.Due;
import vn.loa.model.HandFact;
import vn.loa.model.Limit;
import vn.loa.model.Orders;
import vn.loa.model.PartialDate;
import vn.loa.model.Place;
import vn.loa.model.Problem;
import vn.loa.model.Settled;
import vn.loa.model.Target;

/**
 * Times that were over before the document that sets them was issued, and new times that were over when they were set: each
 * is told with the place of its date. What comes back or has no end is never over; of a date known in part the first day
 * counts. A person who wrote why a time stands as it does ({@code note}) is not reminded.
 */
final class EarlyTimes {
    private static final String CODE = "deadline-early";
    private static final String HINT =
            "Đối chiếu bản gốc. Bản gốc đúng là ghi như vậy thì thêm “note: …” (vì sao) vào mục của ";

    private static final List<String> HORIZONS =
            Rows.of("horizons.txt").stream().map(row -> Words.key(row[0])).toList();

    private final Document document;
    private final PartialDate issued;
    private final Place dated;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Integer, List<String>> passages = new HashMap<>();
    /** By provision and year, so that no text is searched twice for one year. */
    private final Map<String, Boolean> horizons = new HashMap<>();

    private EarlyTimes(Document document, PartialDate issued, Place dated) {
        this.document = document;
        this.issued = issued;
        this.dated = dated;
    }

    /** @param dated where the date of issue stands */
    static List<Problem> check(Document document, Orders orders, Place dated) {
        Optional<PartialDate> issued = document.meta().date();
        if (issued.isEmpty()) {
            return List.of();
        }
        EarlyTimes early = new EarlyTimes(document, issued.get(), dated);
        orders.deadlines().stream().filter(d -> !d.isExplained()).forEach(early::deadline);
        orders.targets().stream().filter(t -> !t.isExplained()).forEach(early::target);
        return early.problems;
    }

    private void deadline(Settled<Deadline> settled) {
        Deadline deadline = settled.fact();
        Limit limit = deadline.limit();
        if (isOver(limit.last(), issued)) {
            String said = deadline.text().isEmpty() ? limit.vietnamese() : deadline.text();
            problems.add(Problem.warning(
                    CODE,
                    settled.place(deadline.span()),
                    "Thời hạn “" + said + "” sớm hơn ngày ban hành văn bản: " + issued.vietnamese() + " (" + dated
                            + ").",
                    HINT + "thời hạn này ở facts."));
        }
        settled.changes().forEach(this::change);
    }

    private void change(HandFact.Change change) {
        if (isOver(change.due().flatMap(Due::last), change.on())) {
            problems.add(Problem.warning(
                    CODE,
                    change.place(),
                    "Thời hạn mới “" + change.due().orElseThrow().vietnamese()
                            + "” sớm hơn ngày quyết định đổi thời hạn: "
                            + change.on().vietnamese() + " (" + change.place()
                            + ").",
                    "Đối chiếu “on” và “due” với nguồn (“source”)."));
        }
    }

    private void target(Settled<Target> settled) {
        Target target = settled.fact();
        Optional<LocalDate> last = PartialDate.parse(target.year()).flatMap(y -> new Due(y.iso()).last());
        if (isOver(last, issued) && (settled.isConfirmed() || isHorizon(target))) {
            problems.add(Problem.warning(
                    CODE,
                    settled.place(target.span()),
                    "Chỉ tiêu “" + target.measure() + "” là của năm " + target.year()
                            + ", sớm hơn ngày ban hành văn bản: " + issued.vietnamese() + " (" + dated + ").",
                    HINT + "chỉ tiêu này ở facts."));
        }
    }

    /** Whether the text says that the figure is to be reached by its year, in the target's provision or in one above it. */
    private boolean isHorizon(Target target) {
        return horizons.computeIfAbsent(target.provision() + " " + target.year(), key -> Stream.iterate(
                        target.provision(),
                        at -> at >= 0,
                        at -> document.text().provisions().get(at).parent())
                .flatMap(this::words)
                .anyMatch(text -> says(text, target.year())));
    }

    private Stream<String> words(int provision) {
        return Stream.concat(
                Stream.of(document.text().provisions().get(provision).heading()),
                passages().getOrDefault(provision, List.of()).stream());
    }

    private Map<Integer, List<String>> passages() {
        if (passages.isEmpty()) {
            document.text().passages().forEach(p -> passages.computeIfAbsent(p.provision(), k -> new ArrayList<>())
                    .add(p.text()));
        }
        return passages;
    }

    private static boolean says(String text, String year) {
        String words = " " + Words.key(text) + " ";
        return HORIZONS.stream().anyMatch(before -> words.contains(" " + before + " " + year + " "));
    }

    private static boolean isOver(Optional<LocalDate> last, PartialDate day) {
        return last.filter(day.first()::isAfter).isPresent();
    }
}
