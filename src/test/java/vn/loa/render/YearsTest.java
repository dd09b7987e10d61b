package vn.loa.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The years as a drawing. */
class YearsTest {
    @TempDir
    private Path folder;

    private static final String TEXT = "1. Sở Y tế: Báo cáo.";

    private Map<String, String> pages() {
        return new WrittenSite(folder)
                .plan("mot", "date: 2024-04-10", TEXT)
                .plan("hai", "date: 2024-04-25", TEXT)
                .plan("ba", "date: 2024-12-01\nnumber: 3/KH-UBND", TEXT)
                .plan("bon", "date: 2020", TEXT)
                .plan("nam", "date: 2019-01-31", TEXT)
                .plan("khong-ngay", "status: published", TEXT)
                .pages();
    }

    private Document years() {
        return Jsoup.parse(pages().get("nam/index.html"));
    }

    @Test
    void aDotLeadsToTheOnlyDocumentOfAMonthOrToTheYear() {
        Document page = years();
        assertThat(page.select("svg.years a[aria-label]").eachAttr("href"))
                .containsExactly("../nam/2024/", "../van-ban/ba/", "../van-ban/nam/");
        assertThat(page.select("svg.years a[aria-label]").eachAttr("aria-label"))
                .containsExactly(
                        "Tháng 4 năm 2024: 2 văn bản",
                        "Tháng 12 năm 2024: Kế hoạch 3/KH-UBND",
                        "Tháng 1 năm 2019: Kế hoạch nam");
    }

    @Test
    void aYearOfWhichOnlyTheYearIsKnownHasARowWithoutDots() {
        assertThat(years().select("svg.years a:not([aria-label])").eachText()).containsExactly("2024", "2020", "2019");
    }

    @Test
    void yearsWithoutDocumentsAreTold() {
        assertThat(years().select("svg.years").text()).contains("2021–2023: chưa có văn bản");
    }

    /** Numbers in the drawing are CSS and SVG numbers, whatever the language of the page. */
    @Test
    void noPlaceHasADecimalComma() {
        years().select("svg.years *").forEach(element -> element.attributes().forEach(attribute -> {
            if (!attribute.getKey().equals("aria-label")) {
                assertThat(attribute.getValue()).doesNotContain(",");
            }
        }));
    }

    @Test
    void theListSaysTheSameInWords() {
        assertThat(years().select(".entries a").eachAttr("href"))
                .containsExactly("../nam/2024/", "../nam/2020/", "../nam/2019/");
    }

    @Test
    void otherListsHaveNoDrawing() {
        Map<String, String> pages = pages();
        assertThat(pages.get("loai/index.html")).doesNotContain("svg class=\"drawing years\"");
        assertThat(pages.get("nam/2024/index.html")).doesNotContain("svg class=\"drawing years\"");
    }

    @Test
    void oneYearIsNoDrawing() {
        Map<String, String> pages =
                new WrittenSite(folder).plan("mot", "date: 2024-04-10", TEXT).pages();
        assertThat(pages.get("nam/index.html")).doesNotContain("svg class=\"drawing years\"");
    }
}
