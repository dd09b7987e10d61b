package vn.loa.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.SpecFile;

/** Which lines of a file contradict the others, by its citations alone: spec/texts/conflicts.txt. */
class ConflictSpecTest {
    @TempDir
    Path folder;

    static Stream<SpecFile.Case> conflicts() {
        return SpecFile.read("texts/conflicts.txt").stream();
    }

    @ParameterizedTest
    @MethodSource
    void conflicts(SpecFile.Case spec) throws IOException {
        Path file = folder.resolve("vi-du.txt");
        Files.writeString(file, spec.input());
        String lines = Inspection.of(file).documents().stream()
                .flatMap(d -> d.problems().stream())
                .filter(p -> p.code().equals("citation-conflict"))
                .map(p -> Integer.toString(p.place().line()))
                .collect(Collectors.joining("\n"));
        assertThat(lines).isEqualTo(spec.expected().strip());
    }
}
