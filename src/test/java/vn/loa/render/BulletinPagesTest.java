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
import vn.loa.model.Problem;
import vn.loa.model.Severity;
import vn.loa.pipeline.SiteLoader;
import vn.loa.pipeline.Speaking;

/** The bulletin's words and the corrections in it. */
class BulletinPagesTest {
    private static final String CORRECTED =
            """
            date: 2024-05-02
            corrections:
              - day: 2024-06-01
                wrong: trước ngày 30/6
                right: trước ngày 31/7
                source: hai
              - day: 2024-07-05
                withdrawn: cơ quan ban hành rút lại
                source: https://loa.example/cong-van
            """;

    @TempDir
    private Path folder;

    private Map<String, String> pages(WrittenSite site) {
        return new Rendering(site.load(), WrittenSite.SETTINGS, new Speaking()).pages();
    }

    @Test
    void aCorrectionStandsOnItsDocumentOnItsPageAndInTheBulletin() {
        Map<String, String> pages =
                pages(new WrittenSite(folder).plan("mot", CORRECTED, "Một.").plan("hai", "date: 2024-01-01", "Hai."));
        Document document = Jsoup.parse(pages.get("van-ban/mot/index.html"));
        assertThat(document.select(".mended li p:first-child").eachText())
                .containsExactly(
                        "5/7/2024 Thu hồi khỏi cổng. Lý do: cơ quan ban hành rút lại.",
                        "1/6/2024 Đã viết “trước ngày 30/6”, đúng là “trước ngày 31/7”.");
        assertThat(document.select(".mended .where a").eachAttr("href"))
                .containsExactly("https://loa.example/cong-van", "../../van-ban/hai/");
        assertThat(Jsoup.parse(pages.get("dinh-chinh/index.html")).select(".docs > li"))
                .hasSize(2);
        assertThat(Jsoup.parse(pages.get("phat-thanh/index.html"))
                        .select("[data-kind=mended] .said-aloud")
                        .eachText())
                .element(1)
                .asString()
                .startsWith("Đính chính ngày mùng một tháng sáu năm hai nghìn không trăm hai mươi tư: Kế hoạch mot.")
                .contains("Đúng là: trước ngày ba mươi mốt tháng bảy");
        assertThat(pages.get("van-ban/hai/index.html")).doesNotContain("Đính chính</h2>");
    }

    @Test
    void whatFallsDueIsWhatPeopleConfirmedByMonth() {
        String facts =
                """
                date: 2024-05-02
                facts:
                  - {deadline: 2140-06-30, at: "1", text: "trước ngày 30/6/2140", who: Sở Y tế, what: báo cáo kết quả}
                  - deadline: 2140-06-01
                    at: "2"
                    who: Công an tỉnh
                    what: kiểm tra
                    changes:
                      - {on: 2024-06-20, cancelled: true, source: Công văn}
                """;
        Map<String, String> pages = pages(
                new WrittenSite(folder)
                        .plan(
                                "mot",
                                facts,
                                "1. Sở Y tế: Báo cáo trước ngày 30/6/2140.\n\n2. Công an tỉnh: Kiểm tra.\n\n3. Sở Y tế: Mua sắm trước ngày 2/6/2140."));
        assertThat(Jsoup.parse(pages.get("phat-thanh/index.html"))
                        .select("[data-month]")
                        .eachAttr("href"))
                .containsExactly("../phat-thanh/2140-06/");
        Document month = Jsoup.parse(pages.get("phat-thanh/2140-06/index.html"));
        assertThat(month.select(".pieces > li")).hasSize(1);
        assertThat(month.select(".said-aloud").text())
                .startsWith("Thời hạn ")
                .contains("Sở Y tế: báo cáo kết quả.")
                .doesNotContainPattern("[0-9]");
        assertThat(month.select(".pieces > li").attr("data-bodies"))
                .isEqualTo("Ủy ban nhân dân tỉnh Hưng Yên|Sở Y tế tỉnh Hưng Yên");
        assertThat(month.select(".pieces > li").attr("data-area")).isEqualTo("Hưng Yên");
        assertThat(month.select(".pieces > li").attr("data-day")).isEqualTo("2140-06-30");
        assertThat(month.select(".pieces > li").attr("data-seconds")).matches("[1-9]\\d*");
    }

    @Test
    void aSiteWithNothingToSayHasABulletinThatSaysSo() {
        Map<String, String> pages = pages(new WrittenSite(folder));
        assertThat(Jsoup.parse(pages.get("phat-thanh/index.html")).text())
                .contains("chưa có văn bản nào", "Chưa có thời hạn nào", "Chưa có đính chính nào");
        assertThat(Jsoup.parse(pages.get("dinh-chinh/index.html")).text()).contains("Chưa có đính chính nào");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- {wrong: a, right: b, source: c}",
                "- {day: hôm qua, wrong: a, right: b, source: c}",
                "- {day: 2024-06, wrong: a, right: b, source: c}",
                "- {day: 2024-06-01, wrong: a, right: b}",
                "- {day: 2024-06-01, wrong: a, source: c}",
                "- {day: 2024-06-01, right: b, source: c}",
                "- {day: 2024-06-01, source: c}",
                "- {day: 2024-06-01, wrong: a, right: b, withdrawn: d, source: c}",
            })
    void aCorrectionThatLacksSomethingIsAnErrorAtItsPlace(String entry) {
        new WrittenSite(folder).plan("mot", "date: 2024-01-01\ncorrections:\n  " + entry, "Một.");
        assertThat(
                        SiteLoader.ofWorkTree(folder.resolve("content"), folder.resolve("assets"), "content")
                                .load()
                                .problems()
                                .stream()
                                .filter(p -> p.severity() == Severity.ERROR))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.code()).isEqualTo("corrections");
                    assertThat(p.place().line()).isEqualTo(7);
                })
                .extracting(Problem::hint)
                .asString()
                .isNotBlank();
    }
}
