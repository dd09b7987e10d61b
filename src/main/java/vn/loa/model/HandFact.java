package vn.loa.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a person says of one deadline, target or duty of a document: that it holds, with these values, or that what the
 * program read there is none. Empty strings and values are those that the person left to the program.
 */
public sealed interface HandFact {
    /** What all kinds share. */
    Note note();

    /**
     * Where the fact stands and what becomes of it.
     *
     * @param at path of the provision, or {@link #PREAMBLE}
     * @param quote words of the text that tell it from others in the same provision; may be empty
     * @param hidden whether it is no fact, whatever the program reads
     * @param place of the entry in the header
     */
    record Note(String at, String quote, boolean hidden, Place place) {}

    /** How the text before the first provision is called. */
    String PREAMBLE = "preamble";

    /**
     * A time by which something must be done.
     *
     * @param due empty in an entry that only hides
     */
    record OfDeadline(Note note, Optional<Due> due, String who, String what, List<Change> changes)
            implements HandFact {}

    /** A figure to be reached. */
    record OfTarget(
            Note note,
            String measure,
            Optional<Target.Comparator> comparator,
            Optional<BigDecimal> value,
            String unit,
            String year,
            boolean approx)
            implements HandFact {}

    /** Something that a body must do. */
    record OfDuty(Note note, String who, String with, String what) implements HandFact {}

    /**
     * An extension or a cancellation.
     *
     * @param on the day on which it was decided
     * @param due the new time; empty when the task was called off
     * @param source slug of the document that says so, a web address, or words that name the source
     */
    record Change(PartialDate on, Optional<Due> due, String source, Place place) {}
}
