package vn.loa.render;

import java.util.List;

/**
 * A body in time, and the classes that it belongs to.
 *
 * @param from the day on which it was founded; empty when unknown
 * @param until the first day on which it was no more; empty for bodies that are there, and for unknown days
 * @param successors bodies that came after it
 * @param predecessors bodies that it came after
 * @param classes what the classes are called under which duties are laid on it
 */
public record Descent(Fact from, Fact until, List<Kin> successors, List<Kin> predecessors, List<String> classes) {
    /** Something with what says so; both may be empty. */
    public record Fact(String value, String source) {}

    /**
     * Another body.
     *
     * @param duties whether duties passed on
     * @param source what says so; may be empty
     */
    public record Kin(Entry body, boolean duties, String source) {}
}
