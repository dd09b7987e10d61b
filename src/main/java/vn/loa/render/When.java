package vn.loa.render;

import vn.loa.model.Deadline;
import vn.loa.model.Settled;

/**
 * A time as readers see it.
 *
 * @param words {@code quý II/2021}
 * @param last the last day that is in time, ISO; empty for what comes back, has no end or was called off
 * @param before the time that held before, in words; empty where nothing changed
 * @param unread whether only the program has read it so far
 */
public record When(String words, String last, String before, boolean cancelled, boolean unread) {
    static When of(Settled<Deadline> deadline) {
        Timing timing = Timing.of(deadline);
        String before =
                timing.moves().isEmpty() ? "" : timing.moves().get(0).before().vietnamese();
        String words = timing.due().vietnamese();
        return new When(
                words,
                timing.cancelled() ? "" : timing.last().map(Object::toString).orElse(""),
                before.equals(words) ? "" : before,
                timing.cancelled(),
                !deadline.isConfirmed());
    }
}
