package vn.loa.model;

import java.util.List;
import java.util.Optional;

/**
 * A body in time.
 *
 * @param from the day on which it was founded
 * @param until the first day on which it was no more: merged, divided, renamed or dissolved
 * @param successors bodies that came after it
 */
public record Life(Optional<PartialDate> from, Optional<PartialDate> until, List<Successor> successors) {
    public static final Life UNKNOWN = new Life(Optional.empty(), Optional.empty(), List.of());

    /**
     * A body that came after another.
     *
     * @param slug of its file
     * @param duties whether the source says that duties laid on the old body pass on to this one
     * @param source what says so
     */
    public record Successor(String slug, boolean duties, String source, Place place) {}
}
