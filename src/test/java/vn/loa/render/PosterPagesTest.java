package vn.loa.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.model.SpokenCode;

/** Sheets to hang up and hand out: what people wrote and confirmed. */
class PosterPagesTest {
    private static final String FACTS =
            """
            summary: |
              Dòng một.
              Dòng hai.
            facts:
              - deadline: 2150-06-30
                at: "2"
                who: Công an tỉnh
                what: kiểm tra
              - deadline: 2140-01-31
                at: "1"
                text: trước ngày 31/1/2140
                who: Sở Y tế
                what: báo cáo
              - deadline: 2150-07-01
                at: "3"
                who: Sở Y tế
                what: tổng kết
                changes:
                  - on: 2024-06-20
                    cancelled: true
                    source: Công văn
            """;

    private static final String TEXT =
            """
            1. Sở Y tế: Báo cáo trước ngày 31/1/2140.

            2. Công an tỉnh: Kiểm tra.

            3. Sở Y tế: Tổng kết.

            4. Sở Y tế: Mua sắm trước ngày 1/2/2150.
            """;

    @TempDir
    private Path folder;

    private Document page(String name, String header, Map<String, String> codes, Settings settings) {
        WrittenSite site = new WrittenSite(folder)
                .plan("ke-hoach", "number: 12/KH-UBND\ndate: 2024-05-02\n" + header.strip(), TEXT);
        Map<String, String> pages = new Rendering(site.load().withCodes(codes), settings).pages();
        return Jsoup.parse(pages.get("van-ban/ke-hoach/" + name + "/index.html"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ap-phich", "to-roi"})
    void aSheetSaysWhatPeopleConfirmedAndWhereToReadOn(String name) {
        Map<String, String> codes = Map.of(SpokenCode.of(0).digits(), "ke-hoach");
        Document page = page(name, FACTS, codes, WrittenSite.SETTINGS);
        assertThat(page.select(".paper h2").text()).isEqualTo("Kế hoạch ke-hoach");
        assertThat(page.select(".lines li").eachText()).containsExactly("Dòng một.", "Dòng hai.");
        assertThat(page.select(".due li").eachText())
                .containsExactly("31/1/2140 Sở Y tế: báo cáo", "30/6/2150 Công an tỉnh: kiểm tra");
        assertThat(page.select(".big-code").text()).isEqualTo("314 15 91");
        assertThat(page.select(".code-said").text()).isEqualTo("ba một bốn, một năm, chín một");
        assertThat(page.select(".address").text()).isEqualTo("loa.example/3141591/");
        assertThat(page.select(".paper img").attr("src")).isEqualTo("../ma-qr.svg");
        assertThat(page.select(".not-official")).isNotEmpty();
    }

    @Test
    void beforePublicationThereIsNoCodeAndTheAddressIsThePermanentOne() {
        Document page = page("ap-phich", FACTS, Map.of(), WrittenSite.SETTINGS);
        assertThat(page.select(".big-code")).isEmpty();
        assertThat(page.select(".address").text()).isEqualTo("loa.example/van-ban/ke-hoach/");
    }

    @Test
    void aSiteWithoutAnAddressHasNoQrCode() {
        Document page = page("to-roi", FACTS, Map.of(), WrittenSite.settings(""));
        assertThat(page.select(".paper img, .address")).isEmpty();
    }

    @Test
    void whatNobodyWroteOrConfirmedStaysOff() {
        Document page = page("ap-phich", "force: unknown", Map.of(), WrittenSite.SETTINGS);
        assertThat(page.select(".lines, .due, .paper h3")).isEmpty();
        assertThat(page.select(".notice").text()).contains("Chưa ai viết tóm tắt");
    }
}
