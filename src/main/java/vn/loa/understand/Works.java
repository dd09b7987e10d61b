package vn.loa.understand;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.loa.model.Deadline;
import vn.loa.model.Duty;
import vn.loa.understand.duty.DutyFinder.Task;
import vn.loa.understand.provision.Reading;

/** Gives a time that stands in a line of its own ("Thời gian: quý III/2026") the work of its provision, where there is one only. */
final class Works {
    private final List<Reading> readings;
    private final Map<Integer, Task> byProvision = new HashMap<>();
    private final Set<Integer> several = new HashSet<>();

    Works(List<Task> tasks, List<Reading> readings) {
        this.readings = readings;
        for (Task task : tasks) {
            int provision = readings.get(task.reading()).passage().provision();
            if (task.manner() != Duty.Manner.IMPLIED && byProvision.put(provision, task) != null) {
                several.add(provision);
            }
        }
    }

    Deadline given(Deadline deadline) {
        Task task = byProvision.get(deadline.provision());
        boolean alone = deadline.who().isEmpty() && deadline.what().equals(deadline.text());
        if (!alone || task == null || several.contains(deadline.provision())) {
            return deadline;
        }
        String what = FactReader.text(readings.get(task.reading()).tokens(), task.from(), task.end());
        return new Deadline(
                deadline.text(),
                deadline.due(),
                deadline.before(),
                task.who(),
                FactReader.clip(what),
                deadline.provision(),
                deadline.span());
    }
}
