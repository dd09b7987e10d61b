package vn.loa.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The examples under spec/relations: an official text in, how it relates to what it cites out. */
class RelationSpecTest {
    private static final Path SPEC = Path.of("src/test/resources/spec/relations/relations.txt");

    @TempDir
    Path folder;

    private record Example(String name, String text, List<String> relations) {}

    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        return read().stream().map(e -> DynamicTest.dynamicTest(e.name, () -> check(e)));
    }

    private static List<Example> read() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (String part : Files.readString(SPEC).split("(?m)^=== ", -1)) {
            int name = part.indexOf('\n');
            int end = part.indexOf("\n---\n");
            if (end > 0) {
                List<String> relations = part.substring(end + 5)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .toList();
                examples.add(new Example(part.substring(0, name), part.substring(name + 1, end), relations));
            }
        }
        return examples;
    }

    private void check(Example example) throws IOException {
        Path file = Files.writeString(folder.resolve("x.txt"), example.text + "\n");
        List<String> found = Inspection.of(file).documents().get(0).relations().stream()
                .map(r -> r.type().word() + " "
                        + (r.cited().number().isBlank()
                                ? r.cited().title()
                                : r.cited().number()))
                .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(example.relations);
    }
}
