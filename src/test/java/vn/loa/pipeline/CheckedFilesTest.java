package vn.loa.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.model.Problem;
import vn.loa.model.Severity;

/** What editors are told of a small folder of files, and in which order. */
class CheckedFilesTest {
    @TempDir
    Path root;

    @BeforeEach
    void write() throws IOException {
        document(
                "nhap",
                "kind: Chỉ thị\nnumber: 77-CT/TW\nissuer: Ban Bí thư\ndate: 2031-04-10\nstatus: draft",
                "Giữ rừng.");
        document(
                "a",
                "kind: Kế hoạch\nnumber: 5/KH-UBND\nissuer: UBND tỉnh Bến Tre\ndate: 2031-05-01\nimplements: [nhap]",
                "Thực hiện Chỉ thị số 77-CT/TW ngày 10/4/2031 của Ban Bí thư.");
        document(
                "b",
                "kind: Kế hoạch\nnumber: 6/KH-UBND\nissuer: UBND tỉnh Bến Tre\ndate: 2031-05-02",
                "Xem [bản nháp](nhap.md), [không có](mat.md).");
    }

    private void document(String slug, String header, String body) throws IOException {
        Path folder = Files.createDirectories(root.resolve("content/van-ban"));
        Files.writeString(
                folder.resolve(slug + ".md"), "---\ntitle: Việc " + slug + "\n" + header + "\n---\n\n" + body + "\n");
    }

    private List<Problem> problems() {
        return SiteLoader.ofWorkTree(root.resolve("content"), root.resolve("assets"), "content")
                .load()
                .problems();
    }

    @Test
    void errorsComeFirstThenFilesAndLines() {
        List<Problem> problems = problems();
        assertThat(problems).isSortedAccordingTo((x, y) -> x.severity().compareTo(y.severity()));
        assertThat(problems)
                .filteredOn(p -> p.severity() == Severity.ERROR)
                .extracting(p ->
                        p.place().path().replaceAll(".*/", "") + ":" + p.place().line())
                .containsExactly("a.md:7", "b.md:9", "b.md:9");
    }

    @Test
    void aDraftIsSaidToBeOne() {
        List<Problem> problems = problems();
        assertThat(problems)
                .filteredOn(p -> p.code().equals("link-broken"))
                .extracting(p -> p.message().contains("bản nháp"))
                .containsExactly(true, true, false);
        assertThat(problems)
                .filteredOn(p -> p.code().equals("citation-unresolved"))
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("content/van-ban/nhap.md", "bản nháp"));
    }
}
