package vn.loa.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.model.SpokenCode;
import vn.loa.pipeline.Speaking;

/** What announcers find: the words of people, spoken out, and nothing else. */
class AloudPagesTest {
    private static final String PAGE = "van-ban/ke-hoach/doc-to/index.html";

    @TempDir
    private Path folder;

    private Map<String, String> pages(String header) {
        WrittenSite site = new WrittenSite(folder)
                .plan("ke-hoach", "number: 12/KH-UBND\ndate: 2024-05-02\n" + header, "1. Sở Y tế: Báo cáo.");
        return new Rendering(
                        site.load().withCodes(Map.of(SpokenCode.of(0).digits(), "ke-hoach")),
                        WrittenSite.SETTINGS,
                        new Speaking())
                .pages();
    }

    @Test
    void theAnnouncersTextIsSpokenOut() {
        Map<String, String> pages = pages(
                "summary: |\n  Tóm tắt.\nbroadcast: |\n  Trước ngày 30/6/2024, 84,3% xã có nước sạch.\n  UBND tỉnh giao Sở Y tế.");
        Document page = Jsoup.parse(pages.get(PAGE));
        assertThat(page.select(".script p").eachText())
                .containsExactly(
                        page.select(".opening").text(),
                        "Trước ngày ba mươi tháng sáu năm hai nghìn không trăm hai mươi tư, tám mươi tư phẩy ba phần trăm xã có nước sạch.",
                        "Ủy ban nhân dân tỉnh giao Sở Y tế.",
                        "Mã văn bản: ba một bốn, một năm, chín một. 314 15 91");
        assertThat(page.select(".opening").text())
                .startsWith("Kế hoạch số mười hai")
                .contains(
                        "ngày mùng hai tháng năm năm hai nghìn không trăm hai mươi tư của Ủy ban nhân dân tỉnh Hưng Yên")
                .doesNotContainPattern("[0-9]");
        assertThat(page.select(".reading-time b").text()).matches("\\d+ giây|\\d+ phút( \\d+ giây)?");
        assertThat(page.select(".as-written p").eachText()).contains("UBND tỉnh giao Sở Y tế.");
        assertThat(page.select(".notice")).isEmpty();
        assertThat(Jsoup.parse(pages.get("van-ban/ke-hoach/index.html"))
                        .select(".pass-on a")
                        .eachAttr("href"))
                .contains("doc-to/");
    }

    @Test
    void whereNobodyWroteForAnnouncersTheSummaryIsReadAndSaidSo() {
        Document page =
                Jsoup.parse(pages("summary: |\n  Làm xong trong quý II/2024.").get(PAGE));
        assertThat(page.select(".script p").eachText())
                .contains("Làm xong trong quý hai năm hai nghìn không trăm hai mươi tư.");
        assertThat(page.select(".notice").text()).contains("Chưa ai viết bản phát thanh");
    }

    @Test
    void whereNobodyWroteAnythingNothingIsInvented() {
        Map<String, String> pages = pages("force: unknown");
        assertThat(pages).doesNotContainKey(PAGE);
        assertThat(pages.get("van-ban/ke-hoach/index.html")).doesNotContain("doc-to/");
    }

    @Test
    void whatPeopleWroteIsTextAndNoMarkup() {
        Document page = Jsoup.parse(
                pages("broadcast: |\n  <script>alert(1)</script> & 5 < 6").get(PAGE));
        assertThat(page.select(".script script")).isEmpty();
        assertThat(page.select(".script").text()).contains("alert");
    }
}
