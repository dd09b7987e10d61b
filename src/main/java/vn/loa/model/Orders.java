package vn.loa.model;

import java.util.List;

/** What a document orders, in the order of its text, after people have had their say. What they hid is left out. */
public record Orders(List<Settled<Deadline>> deadlines, List<Settled<Target>> targets, List<Settled<Duty>> duties) {
    public static final Orders NONE = new Orders(List.of(), List.of(), List.of());
}
