package vn.loa.model;

import java.util.List;
import java.util.Optional;

/**
 * A fact after people have had their say.
 *
 * @param fact with the values that hold
 * @param standing who stands for it
 * @param holders slugs of the bodies that it is laid on by name
 * @param classes words of the classes of bodies that it is laid on
 * @param changes of a deadline, in the order of their days
 * @param note of the entry that speaks of it; empty where none does
 */
public record Settled<F>(
        F fact,
        Standing standing,
        List<String> holders,
        List<String> classes,
        List<HandFact.Change> changes,
        Optional<HandFact.Note> note) {
    /** Who stands for a fact. Only what a person stands for goes into calendars, posters and what is read aloud. */
    public enum Standing {
        READ,
        CONFIRMED,
        CORRECTED,
        ADDED
    }

    public boolean isConfirmed() {
        return standing != Standing.READ;
    }

    /** Whether a person wrote why it stands although it looks wrong: of that they need no reminder. */
    public boolean isExplained() {
        return note.filter(n -> !n.reason().isEmpty()).isPresent();
    }

    /** Where its values stand: in the entry of a person who wrote others than the text, else in the text. */
    public Place place(Span read) {
        boolean written = standing == Standing.CORRECTED || standing == Standing.ADDED;
        return note.filter(n -> written).map(HandFact.Note::place).orElse(read.start());
    }
}
