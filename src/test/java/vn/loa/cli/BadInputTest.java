package vn.loa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every mistake of an editor is named with its place and what to do, all in one run, and nothing is written. */
class BadInputTest {
    @TempDir
    Path temp;

    private Path content;

    @BeforeEach
    void everyMistakeAtOnce() throws IOException {
        content = temp.resolve("nội dung");
        write("van-ban/ngay-sai.md", "---\ntitle: a\nkind: Chỉ thị\ndate: 31/12/2023\n---\nx\n");
        write("van-ban/yaml-hong.md", "---\ntitle: \"a\nkind: x\n---\n");
        write("van-ban/a/trung-ten.md", "---\ntitle: a\nkind: Kế hoạch\ndate: 2024\n---\n");
        write("van-ban/b/trung-ten.md", "---\ntitle: b\nkind: Kế hoạch\ndate: 2024\n---\n");
        String identity = "kind: Chỉ thị\nnumber: 28-CT/TW\nissuer: Bộ Chính trị\ndate: 2023-12-25\n---\n";
        write("van-ban/cung-so-1.md", "---\ntitle: a\n" + identity);
        write("van-ban/cung-so-2.md", "---\ntitle: b\n" + identity);
        write(
                "van-ban/lien-ket.md",
                """
                ---
                title: a
                kind: Kế hoạch
                date: 2024
                implements: [khong-co]
                ---

                Xem [đây](khong-co.md), [đó](cung-so-1.md#khong-co) và [kia](javascript:alert(1)).
                """);
        write("van-ban/ma-doc.md", "---\ntitle: a\nkind: Kế hoạch\ndate: 2024\n---\n\n<script>alert(1)</script>\n");
        write("van-ban/Tên Sai.md", "---\ntitle: a\nkind: Kế hoạch\ndate: 2024\n---\n");
        Files.write(
                content.resolve("van-ban/ma-khac.md"), "---\ntitle: tr\u1ebb em\n".getBytes(StandardCharsets.UTF_16));
        Files.write(content.resolve("van-ban/qua-lon.md"), new byte[50 << 20]);
        write("co-quan/so-y-te.md", "---\ntitle: Sở Y tế\nlevel: huyện\nparent: khong-co\n---\n");
    }

    @Test
    void checkNamesThemAll() throws IOException {
        Ran ran = Ran.loa("check", "--content", content.toString(), "--format", "json");
        assertThat(ran.status()).isEqualTo(1);
        List<String> errors = new ArrayList<>();
        for (JsonNode problem : new ObjectMapper().readTree(ran.out()).get("problems")) {
            if (problem.get("severity").asText().equals("error")) {
                String file = problem.get("path").asText().replaceAll(".*/", "");
                errors.add(file + ":" + problem.get("line") + " "
                        + problem.get("code").asText());
                assertThat(problem.get("hint").asText()).as(problem.toString()).isNotBlank();
                assertThat(problem.get("message").asText()).isNotBlank();
                assertThat(problem.get("col").asInt()).isPositive();
            }
        }
        assertThat(errors)
                .containsExactlyInAnyOrder(
                        "ngay-sai.md:4 date",
                        "yaml-hong.md:2 yaml",
                        "trung-ten.md:1 duplicate-slug",
                        "cung-so-2.md:1 duplicate-identity",
                        "lien-ket.md:5 link-broken",
                        "lien-ket.md:8 link-broken",
                        "lien-ket.md:8 link-broken",
                        "lien-ket.md:8 link-broken",
                        "ma-doc.md:7 unsafe-html",
                        "Tên Sai.md:1 slug",
                        "ma-khac.md:1 not-utf8",
                        "qua-lon.md:1 too-large",
                        "so-y-te.md:3 level",
                        "so-y-te.md:4 link-broken");
    }

    @Test
    void textSaysPathLineColumnCodeAndHint() {
        Ran ran = Ran.loa("check", "--content", content.toString());
        assertThat(ran.out())
                .contains("nội dung/van-ban/ngay-sai.md:4:7: error[date] ")
                .contains("\n    Viết ngày dạng");
    }

    @Test
    void sarifIsJsonWithAResultForEach() throws IOException {
        Ran ran = Ran.loa("check", "--content", content.toString(), "--format", "sarif");
        JsonNode sarif = new ObjectMapper().readTree(ran.out());
        assertThat(sarif.at("/version").asText()).isEqualTo("2.1.0");
        assertThat(sarif.at("/runs/0/results").size()).isGreaterThan(13);
    }

    @Test
    void aBuildWritesNothingAndLeavesTheOldSite() throws IOException {
        Path site = temp.resolve("site");
        Files.createDirectories(site);
        Files.writeString(site.resolve("index.html"), "cũ");
        Files.createFile(site.resolve(vn.loa.pipeline.Build.MARK));
        Ran ran = Ran.loa("build", "--content", content.toString(), "--output", site.toString());
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).contains("Không ghi gì");
        assertThat(site.resolve("index.html")).hasContent("cũ");
        try (Stream<Path> beside = Files.list(temp)) {
            assertThat(beside.map(p -> p.getFileName().toString())).containsExactlyInAnyOrder("site", "nội dung");
        }
    }

    @Test
    void wrongUse() {
        assertThat(Ran.loa("build", "--content", temp.resolve("khong-co").toString())
                        .status())
                .isEqualTo(2);
        assertThat(Ran.loa("build", "--no-such-option").status()).isEqualTo(2);
        assertThat(Ran.loa("no-such-command").status()).isEqualTo(2);
        assertThat(Ran.loa().status()).isEqualTo(2);
        assertThat(Ran.loa("search", "--index", temp.resolve("khong-co").toString(), "x")
                        .status())
                .isEqualTo(2);
        assertThat(Ran.loa("check", "--help").status()).isZero();
    }

    private void write(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
