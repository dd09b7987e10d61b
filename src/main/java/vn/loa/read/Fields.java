package vn.loa.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.loa.model.FrontMatter;
import vn.loa.model.FrontMatter.Mapping;
import vn.loa.model.FrontMatter.Scalar;
import vn.loa.model.FrontMatter.Sequence;
import vn.loa.model.FrontMatter.Value;
import vn.loa.model.Nearest;
import vn.loa.model.Place;
import vn.loa.model.Problem;
import vn.loa.model.Source;

/** Typed access to one header; what does not fit becomes a problem and counts as absent. */
final class Fields {
    private final FrontMatter front;
    private final Place start;
    private final List<Problem> problems;

    Fields(Source source, List<Problem> problems) {
        this(source.front(), Place.startOf(source.path()), problems);
    }

    /** The keys of a mapping inside a header. */
    Fields(Mapping mapping, List<Problem> problems) {
        this(new FrontMatter(mapping.entries(), mapping.keys(), false), mapping.place(), problems);
    }

    private Fields(FrontMatter front, Place start, List<Problem> problems) {
        this.front = front;
        this.start = start;
        this.problems = problems;
    }

    /** Warns of keys that are not in {@code known}. */
    void warnOfUnknown(Set<String> known) {
        front.entries().forEach((key, value) -> {
            if (!known.contains(key)) {
                problems.add(Problem.warning(
                        "unknown-key",
                        front.keys().getOrDefault(key, value.place()),
                        "Không có khóa \"" + key + "\".",
                        nearest(key, known)));
            }
        });
    }

    static String nearest(String key, Set<String> known) {
        List<String> near = Nearest.among(key, known);
        return near.isEmpty()
                ? "Xem các khóa trong docs/huong-dan-bien-tap.md."
                : "Gần nhất: " + String.join(", ", near) + ".";
    }

    /** A single value, stripped; empty when absent. */
    String text(String key) {
        Value value = front.get(key).orElse(null);
        if (value == null) {
            return "";
        }
        if (value instanceof Scalar scalar) {
            return scalar.text().strip();
        }
        wrongShape(key, value, "một giá trị");
        return "";
    }

    /** A list of texts; a single value counts as a list of one. */
    List<String> texts(String key) {
        return scalars(key).stream().map(s -> s.text().strip()).toList();
    }

    /** The lines of a block text, or the items of a list; blank ones left out. */
    List<String> lines(String key) {
        return texts(key).stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    List<Scalar> scalars(String key) {
        List<Scalar> scalars = new ArrayList<>();
        for (Value item : items(key)) {
            if (!(item instanceof Scalar scalar)) {
                wrongShape(key, item, "một danh sách các giá trị đơn");
            } else if (!scalar.text().isBlank()) {
                scalars.add(scalar);
            }
        }
        return scalars;
    }

    /**
     * A value read by {@code reader}; a value that it cannot read is an error under the code {@code key}.
     *
     * @param expected what a right value looks like, for the hint
     */
    <T> Optional<T> parsed(String key, Function<String, Optional<T>> reader, String expected) {
        return parsed(key, key, reader, expected);
    }

    /** The same under another code than the key's name. */
    <T> Optional<T> parsed(String code, String key, Function<String, Optional<T>> reader, String expected) {
        String text = text(key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> result = reader.apply(text);
        if (result.isEmpty()) {
            problems.add(Problem.error(
                    code,
                    placeOf(key),
                    "Giá trị \"" + text + "\" của \"" + key + "\" không hợp lệ.",
                    "Viết " + expected + "."));
        }
        return result;
    }

    boolean has(String key) {
        return front.get(key).isPresent();
    }

    /** What stands behind a key, whatever its shape; a single value counts as a list of one. */
    List<Value> items(String key) {
        return front.get(key)
                .map(value -> value instanceof Sequence sequence ? sequence.items() : List.of(value))
                .orElse(List.of());
    }

    /** The mappings of a list; a single mapping counts as a list of one. */
    List<Mapping> mappings(String key) {
        List<Mapping> mappings = new ArrayList<>();
        for (Value item : items(key)) {
            if (item instanceof Mapping mapping) {
                mappings.add(mapping);
            } else {
                wrongShape(key, item, "một danh sách, mỗi mục gồm các dòng “khóa: giá trị”");
            }
        }
        return mappings;
    }

    Place placeOf(String key) {
        return front.get(key).map(Value::place).orElse(start);
    }

    private void wrongShape(String key, Value value, String expected) {
        problems.add(Problem.error(
                "front-matter",
                value.place(),
                "\"" + key + "\" phải là " + expected + ".",
                "Xem docs/huong-dan-bien-tap.md, mục \"" + key + "\"."));
    }
}
