package vn.loa.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Up to when something is in time: through all of a time, or only before it begins.
 *
 * @param before whether the time named is too late already: {@code trước tháng 5 năm 2025} is over when April is. Of what
 *     comes back and of what has no end it says nothing.
 */
public record Limit(Due due, boolean before) {
    /** The last day that is in time; empty for what comes back and for what has no end. */
    public Optional<LocalDate> last() {
        return due.last().flatMap(last -> before ? due.first().map(first -> first.minusDays(1)) : Optional.of(last));
    }

    /** {@code quý II/2021}, {@code trước tháng 5/2025}, {@code trước ngày 25/6/2024}. */
    public String vietnamese() {
        if (!before || due.last().isEmpty()) {
            return due.vietnamese();
        }
        return (due.isDay() ? "trước ngày " : "trước ") + due.vietnamese();
    }
}
