package vn.loa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code inspect} says of a file where there are records that its citations may mean. */
class InspectBesidePortalTest {
    private static final String HEADING = "KẾ HOẠCH\nvề việc chung\n-----\n";

    @TempDir
    private Path temp;

    @BeforeEach
    void portal() throws IOException {
        body("tinh-uy-ha-bac", "Tỉnh ủy Hà Bắc", "Hà Bắc");
        body("tinh-uy-ha-nam", "Tỉnh ủy Hà Nam", "Hà Nam");
        record("41-ct-tu-ha-bac-2024", "41-CT/TU", "Chỉ thị", "tinh-uy-ha-bac", "2024-03-05", "Giữ rừng");
        record("43-ct-tu-ha-bac-2023", "43-CT/TU", "Chỉ thị", "tinh-uy-ha-bac", "2023-06-01", "Giữ nước");
        record("7-nq-tu-ha-bac-2021", "7-NQ/TU", "Nghị quyết", "tinh-uy-ha-bac", "2021-01-02", "Đê điều");
        record("7-nq-tu-ha-nam-2021", "7-NQ/TU", "Nghị quyết", "tinh-uy-ha-nam", "2021-01-02", "Bến cảng");
        record("cac-chuong-trinh-xanh", "", "Chương trình", "", "", "Các Chương trình Xanh giai đoạn 2021-2025")
                .append("aliases: [\"Chương trình Xanh giai đoạn 2021-2025\"]");
    }

    @Test
    void namesTheRecordsAndShortFormsByWhatStoodBefore() throws IOException {
        JsonNode document = inspect(
                """
                KẾ HOẠCH
                thực hiện Chỉ thị số 41-CT/TU, ngày 05/3/2024 của Tỉnh ủy Hà Bắc
                -----
                Thực hiện Chỉ thị số 41-CT/TU, ngày 05/3/2024 của Tỉnh ủy Hà Bắc về giữ rừng, Huyện ủy ban hành kế hoạch.
                1. Quán triệt Chỉ thị 41.
                2. Thực hiện Chỉ thị số 52-CT/TU, ngày 09/9/2022 của Tỉnh ủy Hà Bắc.
                """);
        assertThat(targets(document))
                .containsExactly("41-ct-tu-ha-bac-2024", "41-ct-tu-ha-bac-2024", "41-ct-tu-ha-bac-2024", "null");
        assertThat(document.at("/relations/0/type").asText()).isEqualTo("implements");
        assertThat(document.at("/relations/0/target").asText()).isEqualTo("41-ct-tu-ha-bac-2024");
        assertThat(document.at("/relations/1/target").isNull()).isTrue();
        assertThat(document.at("/relations/1/number").asText()).isEqualTo("52-CT/TU");
    }

    @Test
    void tellsTheCandidatesWhereNothingDecides() throws IOException {
        JsonNode citation = inspect(
                        HEADING + "Thực hiện Nghị quyết số 7-NQ/TU, ngày 02/01/2021 của Tỉnh ủy về phát triển.\n")
                .at("/citations/0");
        assertThat(citation.get("target").isNull()).isTrue();
        assertThat(citation.get("candidates"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("7-nq-tu-ha-bac-2021", "7-nq-tu-ha-nam-2021");
    }

    @Test
    void reportsWhatContradictsARecord() throws IOException {
        JsonNode document = inspect(HEADING + "Thực hiện Chỉ thị số 41-CT/TU, ngày 01/6/2023 của Tỉnh ủy Hà Bắc.\n");
        assertThat(document.at("/citations/0/target").isNull()).isTrue();
        assertThat(document.at("/problems")).hasSize(1);
        assertThat(document.at("/problems/0/code").asText()).isEqualTo("citation-conflict");
        assertThat(document.at("/problems/0/line").asInt()).isEqualTo(4);
        assertThat(document.at("/problems/0/message").asText()).contains("43-CT/TU");
    }

    @Test
    void doesNotTakeTheCopyOfARecordForAnotherDocument() throws IOException {
        JsonNode document = inspect(
                """
                TỈNH ỦY HÀ BẮC
                Số 43-CT/TU
                Hà Bắc, ngày 01 tháng 6 năm 2023

                CHỈ THỊ
                về giữ nước

                Tiếp tục Chỉ thị 41 và Chỉ thị số 43-CT/TU, ngày 01/6/2023 của Tỉnh ủy Hà Bắc.
                """);
        assertThat(targets(document)).containsExactly("null"); // its own number cites nothing
        assertThat(document.at("/problems")).isEmpty();
    }

    @Test
    void whatOtherFilesSayOfTheirFactsIsNotThisOnes() throws IOException {
        record("9-ct-tu-ha-bac-2020", "9-CT/TU", "Chỉ thị", "tinh-uy-ha-bac", "2020-03-05", "Giữ đê")
                .append("facts:\n  - {deadline: 2019, at: IX}\n  - {deadline: 2019, at: preamble, what: giữ đê}");
        JsonNode document = inspect("\n".repeat(30) + HEADING + "\n".repeat(30) + "1. Giữ đê.\n");
        assertThat(document.at("/problems")).isEmpty();
    }

    @Test
    void takesTheNameOfAGroupForNoDocument() throws IOException {
        JsonNode citation =
                inspect("Thực hiện Chương trình Xanh giai đoạn 2021-2025.\n").at("/citations/0");
        assertThat(citation.get("mention").asText()).isEqualTo("short");
        assertThat(citation.get("target").asText()).isEqualTo("cac-chuong-trinh-xanh");
    }

    @Test
    void readsARecordOfThePortalAsItself() throws IOException {
        Path file = record("9-kh-hu-2024", "9-KH/HU", "Kế hoạch", "", "2024-04-01", "Trồng rừng")
                .file();
        Files.writeString(
                file,
                Files.readString(file).replace("---\n\n", "implements: [41-ct-tu-ha-bac-2024]\n---\n\n")
                        + "Kế hoạch số 9-KH/HU, ngày 01/4/2024 còn hiệu lực.\n");
        JsonNode document = inspect(file);
        assertThat(targets(document)).isEmpty();
        assertThat(document.at("/relations/0/origin").asText()).isEqualTo("hand");
        assertThat(document.at("/relations/0/target").asText()).isEqualTo("41-ct-tu-ha-bac-2024");
    }

    @Test
    void refusesAContentFolderThatIsNotThere() throws IOException {
        Path file = Files.writeString(temp.resolve("a.txt"), "Một dòng.\n");
        Ran ran = Ran.loa("inspect", "--content", temp.resolve("sai").toString(), file.toString());
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("--content").contains("sai");
    }

    private static List<String> targets(JsonNode document) {
        List<String> targets = new ArrayList<>();
        document.get("citations").forEach(c -> targets.add(c.get("target").asText()));
        return targets;
    }

    private JsonNode inspect(String text) throws IOException {
        return inspect(Files.writeString(temp.resolve("ke-hoach.txt"), text));
    }

    private JsonNode inspect(Path file) throws IOException {
        Ran ran = Ran.loa(
                "inspect", "--json", "--content", temp.resolve("content").toString(), file.toString());
        assertThat(ran.status()).isZero();
        return new ObjectMapper().readTree(ran.out()).at("/documents/0");
    }

    private void body(String slug, String title, String province) throws IOException {
        Path folder = Files.createDirectories(temp.resolve("content/co-quan"));
        Files.writeString(
                folder.resolve(slug + ".md"), "---\ntitle: %s\nprovince: %s\n---\n\n".formatted(title, province));
    }

    /** A record's file, to which more keys can be added. */
    private record Written(Path file) {
        void append(String line) throws IOException {
            Files.writeString(file, Files.readString(file).replace("---\n\n", line + "\n---\n\n"));
        }
    }

    private Written record(String slug, String number, String kind, String issuer, String date, String title)
            throws IOException {
        Path folder = Files.createDirectories(temp.resolve("content/van-ban"));
        StringBuilder header = new StringBuilder("---\ntitle: " + title + "\nkind: " + kind + "\n");
        header.append(number.isEmpty() ? "" : "number: " + number + "\n");
        header.append(issuer.isEmpty() ? "" : "issuer: " + issuer + "\n");
        header.append(date.isEmpty() ? "" : "date: " + date + "\n");
        return new Written(Files.writeString(folder.resolve(slug + ".md"), header + "---\n\n"));
    }
}
