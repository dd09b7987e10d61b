package vn.loa.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small run, so that the benchmark of builds cannot rot. */
class BuildBenchIT {
    @TempDir
    Path work;

    @Test
    void aSmallCorpusIsBuiltInTurns() throws IOException, InterruptedException {
        BuildBench.main(new String[] {"--documents", "12", "--rounds", "1", "--work", work.toString()});
        try (Stream<Path> pages = Files.list(work.resolve("copy/van-ban"))) {
            assertThat(pages.filter(Files::isDirectory)).hasSizeGreaterThanOrEqualTo(12);
        }
        assertThat(work.resolve("copy/search/root.bin")).exists();
    }
}
