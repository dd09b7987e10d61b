package vn.loa.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a person says of one deadline, target or duty of a document: that it holds, with these values, or that what the
 * program read there is none. Empty strings and values are those that the person left to the program.
 */
public sealed interface HandFact {
    /** What all kinds share. */
    Note note();

    /** Which bodies it names, by the key that names them; keys that name none are left out. */
    Map<String, String> bodies();

    /** The same with its bodies named otherwise. */
    HandFact naming(UnaryOperator<String> names);

    /**
     * Where the fact stands and what becomes of it.
     *
     * @param at path of the provision, or {@link #PREAMBLE}
     * @param quote words of the text that tell it from others in the same provision; may be empty
     * @param hidden whether it is no fact, whatever the program reads
     * @param reason why it stands although it looks wrong, in the person's words; may be empty
     * @param place of the entry in the header
     * @param values where the value of each key stands
     */
    record Note(String at, String quote, boolean hidden, String reason, Place place, Map<String, Place> values) {
        /** Where the value of a key stands. */
        public Place at(String key) {
            return values.getOrDefault(key, place);
        }
    }

    /** How the text before the first provision is called. */
    String PREAMBLE = "preamble";

    /**
     * A time by which something must be done.
     *
     * @param due empty in an entry that only hides
     * @param before whether that time itself is too late; empty where the person leaves it to the text
     */
    record OfDeadline(
            Note note, Optional<Due> due, Optional<Boolean> before, String who, String what, List<Change> changes)
            implements HandFact {
        @Override
        public Map<String, String> bodies() {
            return who.isEmpty() ? Map.of() : Map.of("who", who);
        }

        @Override
        public OfDeadline naming(UnaryOperator<String> names) {
            return new OfDeadline(note, due, before, names.apply(who), what, changes);
        }
    }

    /** A figure to be reached. */
    record OfTarget(
            Note note,
            String measure,
            Optional<Target.Comparator> comparator,
            Optional<BigDecimal> value,
            String unit,
            String year,
            boolean approx)
            implements HandFact {
        @Override
        public Map<String, String> bodies() {
            return Map.of();
        }

        @Override
        public OfTarget naming(UnaryOperator<String> names) {
            return this;
        }
    }

    /** Something that a body must do. */
    record OfDuty(Note note, String who, String with, String what) implements HandFact {
        @Override
        public Map<String, String> bodies() {
            return with.isEmpty() ? Map.of("duty", who) : Map.of("duty", who, "with", with);
        }

        @Override
        public OfDuty naming(UnaryOperator<String> names) {
            return new OfDuty(note, names.apply(who), names.apply(with), what);
        }
    }

    /**
     * An extension or a cancellation.
     *
     * @param on the day on which it was decided
     * @param due the new time; empty when the task was called off
     * @param source slug of the document that says so, a web address, or words that name the source
     */
    record Change(PartialDate on, Optional<Due> due, String source, Place place) {}
}
