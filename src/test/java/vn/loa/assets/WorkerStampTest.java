package vn.loa.assets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkerStampTest {
    @TempDir
    Path folder;

    private String stamped(String style, String page) throws IOException {
        Files.createDirectories(folder.resolve("css"));
        Files.writeString(folder.resolve("css/loa.css"), style);
        Files.writeString(folder.resolve("index.html"), page);
        Files.writeString(folder.resolve("sw.js"), "const VERSION = 'unstamped';");
        WorkerStamp.put(folder);
        return Files.readString(folder.resolve("sw.js"));
    }

    @Test
    void theWorkerChangesWithStylesAndScriptsAndNotWithPages() throws IOException {
        String first = stamped("a", "một");
        assertThat(first).matches("const VERSION = '[0-9a-f]{16}';");
        assertThat(stamped("a", "hai")).isEqualTo(first);
        assertThat(stamped("b", "hai")).isNotEqualTo(first);
    }

    @Test
    void aSiteWithoutAWorkerGetsNone() throws IOException {
        WorkerStamp.put(folder);
        assertThat(folder.resolve("sw.js")).doesNotExist();
    }
}
