package vn.loa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code inspect} prints for a file, and what it says when there is nothing to read. */
class InspectCommandTest {
    private static final String PLAN =
            """
            KẾ HOẠCH
            Thực hiện Chỉ thị số 41-CT/TU, ngày 05/3/2024 của Tỉnh ủy về giữ rừng
            -----
            Thực hiện Chỉ thị số 41-CT/TU, ngày 05/3/2024 của Tỉnh ủy; Ban Thường vụ Huyện ủy ban hành Kế hoạch như sau:
            I. MỤC TIÊU
            1. Tỷ lệ che phủ rừng đạt 60,5% vào năm 2030.
            II. TỔ CHỨC THỰC HIỆN
            1. Hạt Kiểm lâm và Ủy ban nhân dân các xã thực hiện Chỉ thị số 43-CT/TU, ngày 01/6/2023 của Tỉnh ủy.
            2. Ủy ban nhân dân các xã báo cáo trước ngày 15/12/2024 theo Chỉ thị số 41-CT/TU, ngày 01/6/2023 của Tỉnh ủy.
            """;

    @TempDir
    private Path temp;

    @Test
    void printsTheContractsJson() throws IOException {
        JsonNode document = inspect("ke hoach.txt", PLAN).get("documents").get(0);
        assertThat(document.at("/lines/start").asInt()).isEqualTo(1);
        assertThat(document.at("/meta/kind").asText()).isEqualTo("Kế hoạch");
        assertThat(document.at("/meta/number").isNull()).isTrue();
        assertThat(document.at("/provisions/1/path").asText()).isEqualTo("I.1");
        assertThat(document.at("/citations/0/number").asText()).isEqualTo("41-CT/TU");
        assertThat(document.at("/citations/0/target").asText()).isEqualTo("41-ct-tu-2024");
        assertThat(document.at("/relations/0/type").asText()).isEqualTo("implements");
        assertThat(document.at("/targets/0/value").asDouble()).isEqualTo(60.5);
        assertThat(document.at("/targets/0/year").asText()).isEqualTo("2030");
        assertThat(document.at("/deadlines/0/due").asText()).isEqualTo("2024-12-15");
        assertThat(document.at("/deadlines/0/who").asText()).isEqualTo("Ủy ban nhân dân các xã");
        assertThat(document.at("/deadlines/0/line").asInt()).isEqualTo(9);
        assertThat(document.at("/duties/0/path").asText()).startsWith("II.");
    }

    @Test
    void reportsACitationWhoseNumberAndDateBelongToTwoDocuments() throws IOException {
        JsonNode problems = inspect("ke-hoach.txt", PLAN).at("/documents/0/problems");
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).get("code").asText()).isEqualTo("citation-conflict");
        assertThat(problems.get(0).get("line").asInt()).isEqualTo(9);
    }

    @Test
    void takesAContentFilesWordFromItsHeader() throws IOException {
        JsonNode file = inspect(
                "5-kh-hu-2024.md",
                """
                ---
                title: Giữ rừng
                number: 5-KH/HU
                kind: Kế hoạch
                date: 2024-03-01
                ---
                ## I. VIỆC

                1. Các xã tuần tra hằng tháng.
                """);
        assertThat(file.at("/documents/0/meta/number").asText()).isEqualTo("5-KH/HU");
        assertThat(file.at("/documents/0/meta/level").asText()).isEqualTo("district");
        assertThat(file.at("/documents/0/provisions/1/line").asInt()).isEqualTo(9);
    }

    private static final String SETTLED =
            """
            ---
            title: Giữ rừng
            number: 5-KH/HU
            kind: Kế hoạch
            date: 2024-03-01
            facts:
              - {deadline: 2024-04-15, at: "1", who: Các xã}
              - {deadline: 2024-06-01, at: "2", text: trước ngày 31/5/2024, changes: [{on: 2024-05-20, due: 2024-07-01, source: Công văn 9}]}
              - {deadline: 2024-12, at: "3", hide: true}
              - {deadline: 2025-01-31, at: "1", what: nộp quỹ giữ rừng}
              - {deadline: 2025, at: "9"}
            ---
            1. Các xã tuần tra trước ngày 15/4/2024.

            2. Các xã trồng dặm trước ngày 31/5/2024.

            3. Sơ kết trong tháng 12/2024. Hạt Kiểm lâm báo cáo trước ngày 20/12/2024.
            """;

    @Test
    void aPersonsWordOnFactsHolds() throws IOException {
        Path file = write("5-kh-hu-2024.md", SETTLED.getBytes(StandardCharsets.UTF_8));
        Ran ran =
                Ran.loa("inspect", "--json", "--site", temp.resolve("khong-co").toString(), file.toString());
        assertThat(ran.status()).isEqualTo(1);
        JsonNode document = new ObjectMapper().readTree(ran.out()).at("/documents/0");
        assertThat(document.get("deadlines"))
                .extracting(d -> d.get("path").asText() + " " + d.get("due").asText() + " "
                        + d.get("standing").asText())
                .containsExactly(
                        "1 2024-04-15 confirmed", "1 2025-01-31 added", "2 2024-06-01 corrected", "3 2024-12-20 read");
        assertThat(document.at("/deadlines/2/changes/0/due").asText()).isEqualTo("2024-07-01");
        assertThat(document.get("hidden"))
                .extracting(d -> d.get("kind").asText() + " " + d.get("path").asText())
                .containsExactly("deadline 3");
        assertThat(document.get("problems"))
                .extracting(p -> p.get("line").asInt() + " " + p.get("code").asText())
                .contains("11 facts");
    }

    @Test
    void theStateOfEachFactIsToldToPeople() throws IOException {
        Path file = write("5-kh-hu-2024.md", SETTLED.getBytes(StandardCharsets.UTF_8));
        Ran ran = Ran.loa("inspect", "--site", temp.resolve("khong-co").toString(), file.toString());
        assertThat(ran.out())
                .contains("-- Thời hạn (4)\n", "2024-04-15 [1] Các xã: trước ngày 15/4/2024 (đã duyệt)")
                .contains("(đã sửa)\n    2024-05-20: gia hạn đến 2024-07-01 (Công văn 9)\n")
                .contains("2025-01-31 [1] nộp quỹ giữ rừng (ghi thêm)", "(đã giấu)", "(máy đọc, chưa duyệt)");
    }

    @Test
    void printsForPeople() throws IOException {
        Path file = write("ke-hoach.txt", PLAN.getBytes(StandardCharsets.UTF_8));
        Ran ran = Ran.loa("inspect", file.toString());
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("-- Thời hạn (1), máy đọc, chưa duyệt").contains("2024-12-15 [II.2]");
    }

    @Test
    void refusesAFileThatIsNoText() throws IOException {
        Path file = write("hong.txt", new byte[] {'K', (byte) 0xFF, (byte) 0xFE});
        Ran ran = Ran.loa("inspect", file.toString());
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).contains("hong.txt:1:2: error[not-utf8]");
    }

    @Test
    void saysWhatAFileIsThatSomebodyTookForAText() throws IOException {
        String[][] files = {
            {"PK\u0003\u0004", ".docx"}, {"%PDF-1.7", "PDF"}, {"\u00FF\u00FEK\0", "UTF-16"}, {"{\\rtf1", ".rtf"}
        };
        for (String[] file : files) {
            Path path = write("van-ban.txt", file[0].getBytes(StandardCharsets.ISO_8859_1));
            Ran ran = Ran.loa("inspect", "--json", path.toString());
            assertThat(ran.status()).isEqualTo(1);
            JsonNode problem = new ObjectMapper().readTree(ran.out()).at("/problems/0");
            assertThat(problem.get("message").asText()).contains(file[1]);
            assertThat(problem.get("hint").asText()).contains("UTF-8");
        }
    }

    @Test
    void saysThatAFolderIsNoFile() {
        Ran ran = Ran.loa("inspect", temp.toString());
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("thư mục").contains(temp.toString());
    }

    @Test
    void saysThatThereIsNoFile() {
        Ran ran = Ran.loa("inspect", temp.resolve("khong-co.txt").toString());
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("Không có tệp");
    }

    @Test
    void readsAnEmptyFile() throws IOException {
        JsonNode file = inspect("trong.txt", "");
        assertThat(file.at("/documents/0/provisions")).isEmpty();
        assertThat(file.at("/documents/0/meta/kind").isNull()).isTrue();
    }

    private JsonNode inspect(String name, String text) throws IOException {
        Path file = write(name, text.getBytes(StandardCharsets.UTF_8));
        return json(Ran.loa(
                "inspect", "--json", "--site", temp.resolve("khong-co-cong").toString(), file.toString()));
    }

    private static JsonNode json(Ran ran) throws IOException {
        assertThat(ran.status()).isZero();
        return new ObjectMapper().readTree(ran.out());
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(temp.resolve(name), bytes);
    }
}
