package vn.loa.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The header of a content file: keys in the order written, each value with its place.
 *
 * @param entries values by key
 * @param keys where each key stands
 * @param broken whether keys were lost because the header could not be read: then nothing is missing, it is unknown
 */
public record FrontMatter(Map<String, Value> entries, Map<String, Place> keys, boolean broken) {
    public static final FrontMatter EMPTY = new FrontMatter(Map.of(), Map.of(), false);
    public static final FrontMatter BROKEN = new FrontMatter(Map.of(), Map.of(), true);

    /** A value and where it starts. */
    public sealed interface Value {
        Place place();
    }

    /** A scalar as written, without quotes. */
    public record Scalar(String text, Place place) implements Value {}

    /** A list. */
    public record Sequence(List<Value> items, Place place) implements Value {}

    /** A nested mapping; {@code keys} says where each key stands. */
    public record Mapping(Map<String, Value> entries, Map<String, Place> keys, Place place) implements Value {}

    public Optional<Value> get(String key) {
        return Optional.ofNullable(entries.get(key));
    }
}
