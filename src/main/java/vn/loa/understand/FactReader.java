package vn.loa.understand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loa.model.Deadline;
import vn.loa.model.Duty;
import vn.loa.model.Facts;
import vn.loa.model.Provision;
import vn.loa.model.Span;
import vn.loa.model.Target;
import vn.loa.understand.deadline.Before;
import vn.loa.understand.deadline.DeadlineFinder;
import vn.loa.understand.deadline.DeadlineFinder.Due;
import vn.loa.understand.duty.DutyFinder;
import vn.loa.understand.duty.DutyFinder.Task;
import vn.loa.understand.provision.Reading;
import vn.loa.understand.table.Cell;
import vn.loa.understand.table.TaskTables;
import vn.loa.understand.target.TableTargets;
import vn.loa.understand.target.TableTargets.Entry;
import vn.loa.understand.target.TargetFinder;
import vn.loa.understand.target.TargetFinder.Goal;
import vn.loa.understand.text.Plain;
import vn.loa.understand.text.SourceText;
import vn.loa.understand.words.Tokens;
import vn.loa.understand.words.Vocabulary;

/** Reads deadlines, targets and duties from the passages of one document. */
final class FactReader {
    private static final int LONGEST_WHAT = 240;
    /** Longer than any sentence that orders something, in laws too; a text without a full stop would repeat itself for each body. */
    private static final int LONGEST_TASK = 3000;

    private final DeadlineFinder deadlines;
    private final Before before;
    private final TargetFinder targets;
    private final DutyFinder duties;

    FactReader(Vocabulary vocabulary) {
        this.deadlines = new DeadlineFinder(vocabulary);
        this.before = new Before(vocabulary);
        this.targets = new TargetFinder(vocabulary);
        this.duties = new DutyFinder(vocabulary);
    }

    Facts read(SourceText source, List<Reading> readings, List<Provision> provisions) {
        Map<Integer, TaskTables.Row> rows = rows(readings);
        List<Task> tasks = tasks(readings, provisions, rows);
        List<Deadline> due = new ArrayList<>();
        List<Target> goals = new ArrayList<>();
        TableTargets tables = targets.tables();
        int next = 0;
        for (int r = 0; r < readings.size(); r++) {
            Reading reading = readings.get(r);
            int first = next;
            while (next < tasks.size() && tasks.get(next).reading() == r) {
                next++;
            }
            TaskTables.Row row = rows.get(r);
            if (row == null) {
                Actors actors = new Actors(reading.tokens(), tasks.subList(first, next));
                List<Due> times = deadlines.find(reading);
                Set<Due> limits = before.among(reading.tokens(), times);
                for (Due found : times) {
                    due.add(deadline(source, reading, found, limits.contains(found), actors.at(found.from())));
                }
            } else {
                due(source, reading, row, due);
            }
            goals(source, reading, tables, goals);
        }
        Works works = new Works(tasks, readings);
        due.replaceAll(works::given);
        List<Duty> orders = new ArrayList<>(tasks.size());
        for (Task task : tasks) {
            orders.add(duty(source, readings.get(task.reading()), task));
        }
        return new Facts(List.copyOf(due), List.copyOf(goals), List.copyOf(orders));
    }

    /** The rows of tables of tasks, by the number of their passage. */
    private static Map<Integer, TaskTables.Row> rows(List<Reading> readings) {
        Map<Integer, TaskTables.Row> rows = new HashMap<>();
        TaskTables tables = new TaskTables();
        for (int r = 0; r < readings.size(); r++) {
            Optional<TaskTables.Row> row = tables.next(readings.get(r));
            if (row.isPresent()) {
                rows.put(r, row.get());
            }
        }
        return rows;
    }

    /** What sentences order, and what tables say; in order. */
    private List<Task> tasks(List<Reading> readings, List<Provision> provisions, Map<Integer, TaskTables.Row> rows) {
        List<Task> tasks = duties.find(readings, provisions);
        if (rows.isEmpty()) {
            return tasks;
        }
        List<Task> all = new ArrayList<>(tasks);
        all.removeIf(task -> rows.containsKey(task.reading()));
        rows.forEach((r, row) -> {
            if (!row.who().isEmpty()) {
                Cell task = row.task();
                all.add(new Task(r, row.who(), row.with(), Duty.Manner.DIRECT, task.from(), task.end()));
            }
        });
        all.sort(Comparator.comparingInt(Task::reading));
        return all;
    }

    /** The times of a row are those of its task, whoever does it. */
    private void due(SourceText source, Reading reading, TaskTables.Row row, List<Deadline> due) {
        List<Due> found = row.due()
                .map(cell -> deadlines.findInRow(reading, cell.from(), cell.end()))
                .orElseGet(() -> deadlines.find(reading));
        Set<Due> limits = before.among(reading.tokens(), found);
        for (Due time : found) {
            due.add(new Deadline(
                    text(reading.tokens(), time.from(), time.end()),
                    time.due(),
                    limits.contains(time),
                    row.who(),
                    clip(row.task().text()),
                    reading.passage().provision(),
                    span(source, reading, time.from(), time.end())));
        }
    }

    private void goals(SourceText source, Reading reading, TableTargets tables, List<Target> goals) {
        if (reading.passage().block().inTable()) {
            for (Entry entry : tables.row(reading)) {
                goals.add(target(source, reading, entry.goal(), clip(entry.measure())));
            }
            if (tables.known()) {
                return;
            }
        } else {
            tables.pass(reading);
        }
        List<Goal> found = targets.find(reading);
        Measures measures = found.isEmpty() ? null : new Measures(reading);
        for (int g = 0; g < found.size(); g++) {
            String measure = measures.next(found.get(g));
            if (!targets.isPast(reading, found, g)) {
                goals.add(target(source, reading, found.get(g), measure));
            }
        }
    }

    private static Duty duty(SourceText source, Reading reading, Task task) {
        int end = Ends.trimmed(reading.tokens(), task.from(), Math.max(task.end(), task.from() + 1));
        String what = clip(text(reading.tokens(), task.from(), end, LONGEST_TASK + 1), LONGEST_TASK);
        return new Duty(
                task.who(),
                task.with(),
                what,
                task.manner(),
                reading.passage().provision(),
                span(source, reading, task.from(), end));
    }

    private static Target target(SourceText source, Reading reading, Goal goal, String measure) {
        return new Target(
                text(reading.tokens(), goal.from(), goal.end()),
                measure,
                goal.comparator(),
                goal.value(),
                goal.unit(),
                goal.year(),
                goal.approx(),
                reading.passage().provision(),
                span(source, reading, goal.from(), goal.end()));
    }

    private static Deadline deadline(SourceText source, Reading reading, Due due, boolean before, String who) {
        Tokens t = reading.tokens();
        int from = reading.clauses().start(due.from());
        // "… (thực hiện trong quý I năm 2021)", "… (Sở A chủ trì; thời gian: quý I)": the task stands before the
        // bracket
        int open = Ends.open(t, due.from(), reading.from());
        int end = Ends.trimmed(t, from, reading.clauses().end(due.end() - 1));
        if (open > reading.from()) {
            from = reading.clauses().start(open);
            end = open;
        }
        return new Deadline(
                text(t, due.from(), due.end()),
                due.due(),
                before,
                who,
                clip(text(t, from, end, LONGEST_WHAT + 1), LONGEST_WHAT),
                reading.passage().provision(),
                span(source, reading, due.from(), due.end()));
    }

    static String text(Tokens t, int from, int end) {
        return text(t, from, end, Integer.MAX_VALUE);
    }

    /** The text of these tokens, no more than {@code most} characters of it. */
    private static String text(Tokens t, int from, int end, int most) {
        if (from >= end) {
            return "";
        }
        int start = t.start(from);
        return t.text.substring(start, start + Math.min(t.end(end - 1) - start, most));
    }

    static String clip(String text) {
        return clip(text, LONGEST_WHAT);
    }

    private static String clip(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int cut = text.lastIndexOf(' ', longest);
        return text.substring(0, cut < 0 ? longest : cut) + " …";
    }

    static Span span(SourceText source, Reading reading, int from, int end) {
        Plain plain = reading.passage().block().plain();
        Tokens t = reading.tokens();
        return new Span(source.place(plain.offset(t.start(from))), source.place(plain.offset(t.end(end - 1) - 1) + 1));
    }
}
