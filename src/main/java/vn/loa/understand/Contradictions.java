package vn.loa.understand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.loa.model.Deadline;
import vn.loa.model.Facts;
import vn.loa.model.PartialDate;
import vn.loa.model.Problem;
import vn.loa.model.Target;
import vn.loa.model.Vietnamese;

/** Facts of one document that cannot both hold: a deadline before its own date, two figures for one measure and year. */
final class Contradictions {
    private static final int SHORTEST_MEASURE = 16;

    private Contradictions() {}

    static List<Problem> check(Facts facts, Optional<PartialDate> date) {
        List<Problem> problems = new ArrayList<>();
        date.ifPresent(issued -> early(facts, issued, problems));
        differing(facts, problems);
        return problems;
    }

    private static void early(Facts facts, PartialDate issued, List<Problem> problems) {
        for (Deadline deadline : facts.deadlines()) {
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

    private static void differing(Facts facts, List<Problem> problems) {
        Map<String, Target> known = new HashMap<>();
        for (Target target : facts.targets()) {
            String measure = Vietnamese.fold(target.measure());
            // only a share that is named whole can be told to be the same one
            boolean whole = measure.startsWith("ty le ") || measure.startsWith("ti le ");
            if (!whole || measure.length() < SHORTEST_MEASURE || target.year().isEmpty()) {
                continue;
            }
            Target before = known.putIfAbsent(measure + "|" + target.unit() + "|" + target.year(), target);
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
