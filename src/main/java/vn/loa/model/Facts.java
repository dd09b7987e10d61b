package vn.loa.model;

import java.util.List;

/** What one document orders, each in the order of the text. */
public record Facts(List<Deadline> deadlines, List<Target> targets, List<Duty> duties) {
    public static final Facts NONE = new Facts(List.of(), List.of(), List.of());
}
