package vn.loa.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loa.model.Deadline;
import vn.loa.model.HandFact.Change;
import vn.loa.model.Limit;
import vn.loa.model.Settled;

/**
 * When a deadline holds after all extensions and cancellations.
 *
 * @param due the time that holds now, or held until the cancellation
 * @param cancelled whether the last change called the task off
 * @param moves what changed, in the order of days
 */
record Timing(Limit due, boolean cancelled, List<Move> moves) {
    /** @param before the time that held until this change */
    record Move(Limit before, Change change) {}

    static Timing of(Settled<Deadline> deadline) {
        Limit due = deadline.fact().limit();
        boolean cancelled = false;
        List<Move> moves = new ArrayList<>();
        for (Change change : deadline.changes()) {
            moves.add(new Move(due, change));
            cancelled = change.due().isEmpty();
            due = change.due().map(now -> new Limit(now, false)).orElse(due);
        }
        return new Timing(due, cancelled, List.copyOf(moves));
    }

    /** The last day that is in time; empty for what comes back and for what has no end. */
    Optional<LocalDate> last() {
        return due.last();
    }
}
