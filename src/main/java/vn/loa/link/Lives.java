package vn.loa.link;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.loa.model.Life;
import vn.loa.model.PartialDate;

/** Whether a body was there on a day. Where dates are known in part only, it is taken to have been. */
final class Lives {
    private Lives() {}

    /** BEFORE it was founded, ALIVE, or AFTER it was merged, divided, renamed or dissolved. */
    enum State {
        BEFORE,
        ALIVE,
        AFTER
    }

    static State on(Life life, PartialDate day) {
        if (life.from().filter(from -> last(day).isBefore(first(from))).isPresent()) {
            return State.BEFORE;
        }
        boolean over =
                life.until().filter(until -> !first(day).isBefore(last(until))).isPresent();
        return over ? State.AFTER : State.ALIVE;
    }

    /** Whether two bodies may have been there at one time. */
    static boolean overlap(Life a, Life b) {
        return !endsBefore(a, b) && !endsBefore(b, a);
    }

    private static boolean endsBefore(Life a, Life b) {
        return a.until().isPresent()
                && b.from().isPresent()
                && !first(b.from().get()).isBefore(first(a.until().get()));
    }

    private static LocalDate first(PartialDate date) {
        return LocalDate.of(date.year(), Math.max(1, date.month()), Math.max(1, date.day()));
    }

    private static LocalDate last(PartialDate date) {
        return date.day() > 0
                ? first(date)
                : YearMonth.of(date.year(), date.month() > 0 ? date.month() : 12)
                        .atEndOfMonth();
    }
}
