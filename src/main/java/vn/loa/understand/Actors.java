package vn.loa.understand;

import java.util.List;
import vn.loa.model.Duty;
import vn.loa.understand.duty.DutyFinder.Task;
import vn.loa.understand.words.Tokens;

/** Tells in whose task a time of a passage stands; asked in the order of the text. */
final class Actors {
    /** A time so far before the first body, or before a semicolon, is none of its own. */
    private static final int BEFORE = 200;

    private final Tokens tokens;
    private final List<Task> tasks;
    private int next;
    private String who;

    /** @param tasks of the passage, in order */
    Actors(Tokens tokens, List<Task> tasks) {
        this.tokens = tokens;
        this.tasks = tasks;
        this.who = tasks.isEmpty() ? "" : tasks.get(0).who();
    }

    /** The body named last before token {@code i}, else the first of its clauses; empty when there is none. */
    String at(int i) {
        if (!tasks.isEmpty()
                && i < tasks.get(0).from()
                && isApart(i, tasks.get(0).from())) {
            return "";
        }
        while (next < tasks.size() && tasks.get(next).from() <= i) {
            Task task = tasks.get(next++);
            who = task.manner() == Duty.Manner.IMPLIED ? who : task.who();
        }
        return who;
    }

    private boolean isApart(int from, int to) {
        for (int i = from; i < Math.min(to, from + BEFORE); i++) {
            if (tokens.is(i, ';')) {
                return true;
            }
        }
        return to - from > BEFORE;
    }
}
