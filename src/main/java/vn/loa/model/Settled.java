package vn.loa.model;

import java.util.List;

/**
 * A fact after people have had their say.
 *
 * @param fact with the values that hold
 * @param standing who stands for it
 * @param holders slugs of the bodies that it is laid on by name
 * @param classes words of the classes of bodies that it is laid on
 * @param changes of a deadline, in the order of their days
 */
public record Settled<F>(
        F fact, Standing standing, List<String> holders, List<String> classes, List<HandFact.Change> changes) {
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
}
