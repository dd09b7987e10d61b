package vn.loa.understand.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All that stands in the tables of the grammar, for texts made of their words. */
public final class TablePhrases {
    private static final Path TABLES = Path.of("src/main/resources/vn/loa/understand");

    private TablePhrases() {}

    /** Every cell of every table, each once. */
    public static Set<String> all() {
        Set<String> phrases = new TreeSet<>();
        try (Stream<Path> files = Files.walk(TABLES)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    if (!line.startsWith("#")) {
                        phrases.addAll(List.of(line.replace("*", "").strip().split("\\s*\\|\\s*", -1)));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        phrases.remove("");
        return phrases;
    }
}
