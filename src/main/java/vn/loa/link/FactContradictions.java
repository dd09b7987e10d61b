package vn.loa.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.loa.model.Deadline;
import vn.loa.model.Orders;
import vn.loa.model.PartialDate;
import vn.loa.model.Problem;
import vn.loa.model.Settled;
import vn.loa.model.Target;
import vn.loa.model.Vietnamese;

/** Facts of one document that cannot both hold: a deadline before its own date, two figures for one measure and year. */
final class FactContradictions {
    private static final int SHORTEST_MEASURE = 16;

    private FactContradictions() {}

    static List<Problem> check(Orders orders, Optional<PartialDate> date) {
        List<Problem> problems = new ArrayList<>();
        date.ifPresent(issued -> early(orders, issued, problems));
        differing(orders, problems);
        return problems;
    }

    private static void early(Orders orders, PartialDate issued, List<Problem> problems) {
        for (Settled<Deadline> settled : orders.deadlines()) {
            Deadline deadline = settled.fact();
            PartialDate.parse(deadline.due())
                    .filter(due -> due.compareTo(issued) < 0 && !due.agreesWith(issued))
                    .ifPresent(due -> problems.add(Problem.warning(
                            "deadline-early",
                            deadline.span().start(),
                            "Thời hạn “" + deadline.text() + "” trước ngày ban hành văn bản (" + issued.vietnamese()
                                    + ").",
                            "Đối chiếu bản gốc; nếu bản gốc sai, ghi chú ở facts.")));
        }
    }

    /** The measure as it is compared; empty where only a share that is named whole can be told to be the same one. */
    static Optional<String> measure(Target target) {
        String measure = Vietnamese.fold(target.measure());
        boolean whole = measure.startsWith("ty le ") || measure.startsWith("ti le ");
        return whole && measure.length() >= SHORTEST_MEASURE && !target.year().isEmpty()
                ? Optional.of(measure.replaceFirst("^ti le ", "ty le "))
                : Optional.empty();
    }

    private static void differing(Orders orders, List<Problem> problems) {
        Map<String, Target> known = new HashMap<>();
        for (Settled<Target> settled : orders.targets()) {
            Target target = settled.fact();
            Optional<String> measure = measure(target);
            if (measure.isEmpty()) {
                continue;
            }
            Target before = known.putIfAbsent(
                    String.join("|", measure.get(), target.comparator().sign(), target.unit(), target.year()), target);
            if (before != null && before.value().compareTo(target.value()) != 0) {
                problems.add(Problem.warning(
                        "target-conflict",
                        target.span().start(),
                        String.format(
                                Locale.ROOT,
                                "“%s” năm %s: ở đây là %s %s, ở dòng %d là %s %s.",
                                target.measure(),
                                target.year(),
                                target.value().toPlainString(),
                                target.unit(),
                                before.span().start().line(),
                                before.value().toPlainString(),
                                before.unit()),
                        "Đối chiếu bản gốc: hai chỉ tiêu cho cùng một việc và một năm."));
            }
        }
    }
}
