package vn.loa.understand;

import java.util.List;
import vn.loa.model.Duty;
import vn.loa.understand.duty.DutyFinder.Task;

/** Tells in whose task a time of a passage stands; asked in the order of the text. */
final class Actors {
    private final List<Task> tasks;
    private int next;
    private String who;

    /** @param tasks of one passage, in order */
    Actors(List<Task> tasks) {
        this.tasks = tasks;
        this.who = tasks.isEmpty() ? "" : tasks.get(0).who();
    }

    /** The body named last before token {@code i}, else the first; empty when the passage names none. */
    String at(int i) {
        while (next < tasks.size() && tasks.get(next).from() <= i) {
            Task task = tasks.get(next++);
            who = task.manner() == Duty.Manner.IMPLIED ? who : task.who();
        }
        return who;
    }
}
