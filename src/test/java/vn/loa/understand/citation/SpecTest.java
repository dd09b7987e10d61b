package vn.loa.understand.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.loa.model.Mention;
import vn.loa.model.PartialDate;

/** The examples under spec/citations: text in, mentions out. */
class SpecTest {
    private static final Path SPEC = Path.of("src/test/resources/spec/citations");

    private final CitationFinder finder = new CitationFinder(KnownNames.NONE);

    private record Example(String file, String text, List<String> expected) {}

    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        try (Stream<Path> files = Files.list(SPEC)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                examples.addAll(read(file));
            }
        }
        return examples.stream().map(e -> DynamicTest.dynamicTest(e.file + ": " + e.text, () -> check(e)));
    }

    private static List<Example> read(Path file) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("> ")) {
                String text = line.substring(2).replace("\\n", "\n").replace("\\u00a0", "\u00a0");
                examples.add(new Example(file.getFileName().toString(), text, new ArrayList<>()));
            } else if (!line.isBlank() && !line.startsWith("#") && !line.equals("-")) {
                examples.get(examples.size() - 1).expected.add(line);
            }
        }
        return examples;
    }

    private void check(Example example) {
        List<Mention> found = finder.find(example.text);
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            boolean whole =
                    i < example.expected.size() && example.expected.get(i).split("\\|", -1).length > 7;
            rows.add(row(example.text, found.get(i), whole));
        }
        assertThat(rows)
                .containsExactlyElementsOf(
                        example.expected.stream().map(SpecTest::tidy).toList());
    }

    private static String row(String text, Mention m, boolean whole) {
        String date = m.date().map(PartialDate::iso).orElse("");
        String form = m.form().name().toLowerCase(java.util.Locale.ROOT);
        String row = String.join("|", form, m.number(), m.kind(), date, m.issuer(), m.name(), m.provision());
        return tidy(whole ? row + "|" + text.substring(m.start(), m.end()).replaceAll("\\s+", " ") : row);
    }

    private static String tidy(String row) {
        return row.replaceAll("\\s*\\|\\s*", "|").replaceAll("\\|+$", "").strip();
    }
}
