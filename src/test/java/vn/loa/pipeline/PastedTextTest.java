package vn.loa.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.SpecFile;
import vn.loa.model.Document;
import vn.loa.model.Meta;
import vn.loa.model.PartialDate;
import vn.loa.model.Problem;
import vn.loa.model.Resolution;

/** What the site takes from the heading of a text where the front matter says nothing: {@code spec/texts/pasted.txt}. */
class PastedTextTest {
    private static final Pattern PLACE = Pattern.compile("content/\\S+:\\d+:\\d+");
    private static final Pattern HEAD = Pattern.compile("(?s)<div class=\"as-printed head\">\\n(.*?)</div>");

    private static final String PLAN =
            """
            ỦY BAN NHÂN DÂN TỈNH BẾN TRE
            Số: 78/KH-UBND
            Bến Tre, ngày 14 tháng 3 năm 2025

            KẾ HOẠCH
            Trồng dừa

            1. Trồng dừa (ban hành kèm theo Kế hoạch số 78/KH-UBND).
            """;

    private static final String LAW =
            """
            QUỐC HỘI
            Luật số: 91/2025/QH15

            LUẬT
            TRỒNG DỪA

            Điều 1. Phạm vi

            1. Luật này quy định việc trồng dừa.

            Luật này được Quốc hội thông qua ngày 2 tháng 5 năm 2025.
            """;

    private static final String CITING =
            """
            ---
            title: a
            kind: Kế hoạch
            date: 2025-06-01
            issuer: Sở Y tế tỉnh Bến Tre
            ---

            Căn cứ Luật Trồng dừa; thực hiện Kế hoạch số 78/KH-UBND ngày 14/3/2025 của Ủy ban nhân dân tỉnh Bến Tre.
            """;

    @TempDir
    Path content;

    static List<SpecFile.Case> cases() {
        return SpecFile.read("texts/pasted.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theHeadingTellsWhatTheHeaderLeavesOut(SpecFile.Case spec) throws IOException {
        int body = spec.input().indexOf("body:\n");
        String front = spec.input().substring(0, body);
        String text = spec.input().substring(body + "body:\n".length());
        write("x", front.isEmpty() ? text : "---\n" + front + "---\n" + text);
        Files.createDirectories(content.resolve("co-quan"));
        Files.writeString(content.resolve("co-quan/tinh-uy-ben-tre.md"), "---\ntitle: Tỉnh ủy Bến Tre\n---\n");
        Loaded loaded = load();
        assertThat(told(loaded)).isEqualTo(spec.expected());
    }

    @Test
    void othersCiteItByTheNumberAndTheNameInItsHeading() throws IOException {
        write("ke-hoach", PLAN);
        write("luat", LAW);
        write("nguoi-dan", CITING);
        Loaded loaded = load();
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.site().resolutions().get("nguoi-dan"))
                .extracting(r -> r instanceof Resolution.Found found ? found.slug() : r.toString())
                .containsExactly("luat", "ke-hoach");
        assertThat(loaded.site().resolutions().get("ke-hoach")).isEmpty();
    }

    /** Every province has its own; a name without a place is no reason to take two for one. */
    @Test
    void aBodyWithoutItsProvinceIsTheOneOfThePlace() throws IOException {
        Files.createDirectories(content.resolve("co-quan"));
        Files.writeString(
                content.resolve("co-quan/so-y-te-tinh-ben-tre.md"),
                "---\ntitle: Sở Y tế tỉnh Bến Tre\nprovince: Bến Tre\nlocal-names: [Sở Y tế]\n---\n");
        for (String place : List.of("Bến Tre", "Trà Vinh", "Long An")) {
            write(
                    vn.loa.model.Vietnamese.slug(place),
                    "SỞ Y TẾ\nSố: 5/KH-SYT\n" + place
                            + ", ngày 14 tháng 3 năm 2025\n\nKẾ HOẠCH\nTiêm chủng\n\n1. Tiêm chủng.\n");
        }
        Loaded loaded = load();
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.site().issuers())
                .containsEntry("ben-tre", "so-y-te-tinh-ben-tre")
                .containsEntry("tra-vinh", "so-y-te")
                .containsEntry("long-an", "so-y-te");
    }

    @Test
    void aDocumentPastedTwiceIsADouble() throws IOException {
        write("ke-hoach", PLAN);
        write("ke-hoach-2", PLAN);
        assertThat(load().problems()).extracting(Problem::code).containsExactly("duplicate-identity");
    }

    @Test
    void inspectAndTheSiteSayTheSame() throws IOException {
        write("ke-hoach", PLAN);
        Path file = content.resolve("van-ban/ke-hoach.md");
        Inspection inspection = Inspection.of(file, Portal.read(content, "content"));
        Meta meta = load().site().document("ke-hoach").orElseThrow().meta();
        var masthead = inspection.documents().get(0).text().masthead();
        assertThat(inspection.problems()).isEmpty();
        assertThat(List.of(masthead.title(), masthead.number(), masthead.kind(), masthead.issuer()))
                .isEqualTo(List.of(meta.title(), meta.number(), meta.kind(), meta.issuer()));
        assertThat(masthead.date()).isEqualTo(meta.date());
    }

    private void write(String slug, String text) throws IOException {
        Path folder = Files.createDirectories(content.resolve("van-ban"));
        Files.writeString(folder.resolve(slug + ".md"), text);
    }

    private Loaded load() {
        return SiteLoader.ofWorkTree(content, content.resolve("assets"), "content")
                .load();
    }

    private static String told(Loaded loaded) {
        Document document = loaded.site().document("x").orElseThrow();
        Meta meta = document.meta();
        List<String> lines = new ArrayList<>();
        row(lines, "title", meta.title());
        row(lines, "number", meta.number());
        row(lines, "kind", meta.kind());
        row(lines, "issuer", meta.issuer());
        row(lines, "date", meta.date().map(PartialDate::iso).orElse(""));
        row(lines, "place", meta.place());
        row(lines, "signer", meta.signer());
        row(lines, "signer-role", meta.signerRole());
        row(lines, "recipients", String.join(" | ", meta.recipients()));
        row(lines, "printed", String.join(", ", meta.printed()));
        String html = document.text().html();
        Matcher head = HEAD.matcher(html);
        if (head.find()) {
            long closing = Stream.of(html.split("\n", -1))
                    .filter("<div class=\"as-printed\">"::equals)
                    .count();
            lines.add("head: " + head.group(1).lines().count() + " lines, closing: " + (closing == 1 ? "yes" : "no"));
        }
        for (Problem p : loaded.problems()) {
            Matcher other = PLACE.matcher(p.message());
            lines.add(p.place().line() + ":" + p.place().col() + " " + p.code()
                    + (p.code().equals("heading-conflict") && other.find() ? " -> " + other.group() : ""));
        }
        return String.join("\n", lines);
    }

    private static void row(List<String> lines, String key, String value) {
        if (!value.isEmpty()) {
            lines.add(key + ": " + value);
        }
    }
}
