package vn.loa.read;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.representer.Representer;
import vn.loa.model.Characters;
import vn.loa.model.FrontMatter;
import vn.loa.model.FrontMatter.Value;
import vn.loa.model.Place;
import vn.loa.model.Problem;

/** Splits a content file into header and body. Headers are YAML between {@code ---} lines, or JBake's {@code key=value} lines up to {@code ~~~~~~}. */
final class HeaderReader {
    private static final String YAML_FENCE = "---";
    private static final String JBAKE_FENCE = "~~~~~~";
    /** A header is a few lines; nesting or size beyond this is an attack or an accident. */
    private static final int MAX_DEPTH = 8;

    private static final int MAX_VALUES = 10_000;

    private HeaderReader() {}

    /**
     * A file taken apart.
     *
     * @param bodyLine 1-based line on which the body starts
     */
    record Split(FrontMatter front, String body, int bodyLine, List<Problem> problems) {}

    static Split read(String path, String text) {
        String[] first = firstLine(text);
        if (first[0].stripTrailing().equals(YAML_FENCE)) {
            return readYaml(path, text, first[0].length() + 1);
        }
        int fence = fenceLine(text, JBAKE_FENCE, 0);
        return fence >= 0 ? readJBake(path, text, fence) : new Split(FrontMatter.EMPTY, text, 1, List.of());
    }

    private static String[] firstLine(String text) {
        int end = text.indexOf('\n');
        return new String[] {end < 0 ? text : text.substring(0, end)};
    }

    /** Offset of the first line at or after {@code from} that is just the fence, or -1. */
    private static int fenceLine(String text, String fence, int from) {
        int at = from;
        while (at <= text.length()) {
            int end = text.indexOf('\n', at);
            int stop = end < 0 ? text.length() : end;
            if (text.startsWith(fence, at)
                    && text.substring(at, stop).stripTrailing().equals(fence)) {
                return at;
            }
            if (end < 0) {
                return -1;
            }
            at = end + 1;
        }
        return -1;
    }

    private static Split afterFence(String text, int fence, FrontMatter front, List<Problem> problems) {
        int end = text.indexOf('\n', fence);
        int bodyStart = end < 0 ? text.length() : end + 1;
        int bodyLine = 1
                + (int) text.substring(0, bodyStart)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return new Split(front, text.substring(bodyStart), bodyLine, problems);
    }

    private static Split readYaml(String path, String text, int from) {
        int close = fenceLine(text, YAML_FENCE, Math.min(from, text.length()));
        if (close < 0) {
            Problem problem = Problem.error(
                    "yaml",
                    Place.startOf(path),
                    "Phần đầu mở bằng \"---\" nhưng không có dòng \"---\" đóng lại.",
                    "Thêm một dòng chỉ có --- ngay sau phần đầu.");
            return new Split(FrontMatter.BROKEN, "", 1, List.of(problem));
        }
        List<Problem> problems = new ArrayList<>();
        FrontMatter front = parseYaml(path, text.substring(from, close), problems);
        return afterFence(text, close, front, problems);
    }

    private static FrontMatter parseYaml(String path, String yaml, List<Problem> problems) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(10);
        Yaml parser = new Yaml(
                new SafeConstructor(options),
                new Representer(new org.yaml.snakeyaml.DumperOptions()),
                new org.yaml.snakeyaml.DumperOptions(),
                options);
        try {
            Node root = parser.compose(new java.io.StringReader(yaml));
            if (root == null) {
                return FrontMatter.EMPTY;
            }
            if (!(root instanceof MappingNode)) {
                problems.add(yamlError(path, root.getStartMark(), "Phần đầu phải là các dòng \"khóa: giá trị\"."));
                return FrontMatter.BROKEN;
            }
            Converter converter = new Converter(path, problems);
            FrontMatter.Mapping all = (FrontMatter.Mapping) converter.convert(root, 0);
            return new FrontMatter(all.entries(), all.keys(), false);
        } catch (MarkedYAMLException e) {
            problems.add(yamlError(path, YamlFaults.mark(e), YamlFaults.message(e)));
        } catch (YAMLException e) {
            problems.add(yamlError(path, null, YamlFaults.message(e)));
        }
        return FrontMatter.BROKEN;
    }

    private static Problem yamlError(String path, Mark mark, String message) {
        return Problem.error(
                "yaml",
                place(path, mark),
                message,
                "Kiểm tra dấu hai chấm, thụt đầu dòng và dấu nháy; giá trị có : hoặc # phải để trong \"…\".");
    }

    /** SnakeYAML counts from 0 and does not see the fence line above. */
    private static Place place(String path, Mark mark) {
        return mark == null ? Place.startOf(path) : new Place(path, mark.getLine() + 2, mark.getColumn() + 1);
    }

    /** YAML nodes to values; refuses what could blow up (deep nesting, aliases that multiply). */
    private static final class Converter {
        private final String path;
        private final List<Problem> problems;
        private int values;

        Converter(String path, List<Problem> problems) {
            this.path = path;
            this.problems = problems;
        }

        Value convert(Node node, int depth) {
            Place place = place(path, node.getStartMark());
            if (depth > MAX_DEPTH || ++values > MAX_VALUES) {
                throw new YAMLException("phần đầu lồng quá sâu hoặc quá lớn (dòng " + place.line() + ")");
            }
            if (node instanceof MappingNode mapping) {
                return mapping(mapping, depth, place);
            }
            if (node instanceof SequenceNode sequence) {
                List<Value> items = new ArrayList<>();
                for (Node item : sequence.getValue()) {
                    items.add(convert(item, depth + 1));
                }
                return new FrontMatter.Sequence(List.copyOf(items), place);
            }
            return new FrontMatter.Scalar(text((ScalarNode) node), place);
        }

        /** Escapes ({@code "\\x01"}) bring in what the decoder, which sees the escape only, lets pass. */
        private String text(ScalarNode node) {
            String value = node.getValue();
            Place place = place(path, node.getStartMark());
            Characters.firstForbidden(value).ifPresent(i -> problems.add(Decoder.forbidden(place, value, i)));
            Hidden hidden = Hidden.in(value);
            hidden.first().ifPresent(c -> problems.add(Hidden.problem(place, c)));
            return Normalizer.normalize(Characters.replaceForbidden(hidden.text()), Normalizer.Form.NFC);
        }

        private FrontMatter.Mapping mapping(MappingNode mapping, int depth, Place place) {
            Map<String, Value> entries = new LinkedHashMap<>();
            Map<String, Place> keys = new HashMap<>();
            for (NodeTuple tuple : mapping.getValue()) {
                Node key = tuple.getKeyNode();
                if (!(key instanceof ScalarNode scalar)) {
                    problems.add(yamlError(path, key.getStartMark(), "Khóa phải là một từ."));
                    continue;
                }
                String name = text(scalar);
                keys.putIfAbsent(name, place(path, key.getStartMark()));
                if (entries.putIfAbsent(name, convert(tuple.getValueNode(), depth + 1)) != null) {
                    problems.add(yamlError(
                            path, key.getStartMark(), "Khóa \"" + scalar.getValue() + "\" được ghi hai lần."));
                }
            }
            return new FrontMatter.Mapping(entries, keys, place);
        }
    }

    private static Split readJBake(String path, String text, int fence) {
        Map<String, Value> entries = new LinkedHashMap<>();
        Map<String, Place> keys = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        int line = 0;
        for (String row : text.substring(0, fence).split("\n", -1)) {
            line++;
            int equals = row.indexOf('=');
            if (equals > 0) {
                Place place = new Place(path, line, equals + 2);
                String key = row.substring(0, equals).strip();
                keys.putIfAbsent(key, new Place(path, line, 1));
                entries.put(
                        key, new FrontMatter.Scalar(row.substring(equals + 1).strip(), place));
            } else if (!row.isBlank()) {
                problems.add(Problem.error(
                        "header",
                        new Place(path, line, 1),
                        "Dòng này của phần đầu không có dạng \"khóa=giá trị\".",
                        "Sửa thành khóa=giá trị, hoặc dùng phần đầu YAML giữa hai dòng ---."));
            }
        }
        return afterFence(text, fence, new FrontMatter(entries, keys, !problems.isEmpty()), problems);
    }
}
