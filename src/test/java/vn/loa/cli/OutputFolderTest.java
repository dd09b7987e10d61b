package vn.loa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build never deletes what it did not write. */
class OutputFolderTest {
    @TempDir
    Path temp;

    private Path content;

    @BeforeEach
    void content() throws IOException {
        content = Files.createDirectories(temp.resolve("content/van-ban")).getParent();
        Files.writeString(
                content.resolve("van-ban/a.md"),
                "---\ntitle: a\nkind: Kế hoạch\nnumber: 1-KH/TU\ndate: 2024\n---\nx\n");
    }

    @Test
    void aNewFolderAnEmptyOneAndItsOwn() throws IOException {
        Path out = Files.createDirectories(temp.resolve("a b/trang"));
        assertThat(build(out.toString())).isZero();
        assertThat(build(out.toString())).isZero();
        assertThat(out.resolve("van-ban/a/index.html")).exists();
        assertThat(temp.resolve("a b/trang-index")).isDirectory();
    }

    @Test
    void aFolderOfSomebodyElse() throws IOException {
        Path out = Files.createDirectories(temp.resolve("cua-toi"));
        Files.writeString(out.resolve("thu.txt"), "quý");
        assertThat(build(out.toString())).isEqualTo(2);
        assertThat(out.resolve("thu.txt")).hasContent("quý");
    }

    @Test
    void aFile() throws IOException {
        Path file = Files.writeString(temp.resolve("tep"), "quý");
        assertThat(build(file.toString())).isEqualTo(2);
        assertThat(file).hasContent("quý");
    }

    @Test
    void theContentItselfOrItsInsideOrWhatHoldsIt() {
        for (String out : new String[] {content.toString(), content + "/out", temp.toString(), "", ".", "/"}) {
            assertThat(build(out)).as(out).isEqualTo(2);
        }
        assertThat(content.resolve("van-ban/a.md")).exists();
    }

    private int build(String output) {
        return Ran.loa("build", "--content", content.toString(), "--output", output)
                .status();
    }
}
