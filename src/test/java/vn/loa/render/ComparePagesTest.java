package vn.loa.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparePagesTest {
    private static final String PAIR = "so-sanh/ke-hoach-tinh/ke-hoach-so/index.html";

    @TempDir
    Path folder;

    private WrittenSite site() {
        return new WrittenSite(folder)
                .plan(
                        "ke-hoach-tinh",
                        "number: 10/KH-UBND\ndate: 2024-01-05",
                        """
                        1. Lắp máy lọc nước uống cho học sinh tại bốn mươi hai trường tiểu học vùng cao trong quý hai năm nay.

                        2. Báo cáo kết quả.
                        """)
                .plan(
                        "ke-hoach-so",
                        "number: 11/KH-UBND\ndate: 2025-02-05\nimplements: [ke-hoach-tinh]",
                        """
                        1. Thực hiện mục 1 Kế hoạch số 10/KH-UBND ngày 05/01/2024 của Ủy ban nhân dân tỉnh Hưng Yên.

                        2. Kiểm tra <b>đột xuất</b> & báo cáo.
                        """);
    }

    @Test
    void aPairHasAnAddressThatItsDocumentsName() {
        Map<String, String> pages = site().pages();
        assertThat(pages).containsKey(PAIR);
        for (String slug : List.of("ke-hoach-tinh", "ke-hoach-so")) {
            assertThat(Jsoup.parse(pages.get("van-ban/" + slug + "/index.html"))
                            .select("a[href$=so-sanh/ke-hoach-tinh/ke-hoach-so/]"))
                    .as(slug)
                    .hasSize(1);
        }
        assertThat(pages.get("sitemap.xml")).contains("/so-sanh/ke-hoach-tinh/ke-hoach-so/");
    }

    @Test
    void provisionsThatAnswerEachOtherStandSideBySideAndTheOthersBelow() {
        Document page = Jsoup.parse(site().pages().get(PAIR));
        Element row = page.selectFirst("section.pair");
        assertThat(row.child(0).text()).contains("10/KH-UBND", "Lắp máy lọc nước uống");
        assertThat(row.child(1).text()).contains("11/KH-UBND", "Thực hiện mục 1");
        assertThat(row.select("a[href]").eachAttr("href"))
                .containsExactly("../../../van-ban/ke-hoach-tinh/#1", "../../../van-ban/ke-hoach-so/#1");
        Element rest = page.selectFirst("section[aria-labelledby=con-lai]");
        assertThat(rest.text())
                .contains("Mục 2 Báo cáo kết quả", "Mục 2 Kiểm tra")
                .doesNotContain("Lắp máy");
        assertThat(page.html()).doesNotContain("<b>đột xuất");
    }

    @Test
    void recordsAndStrangersHaveNoPage() {
        Map<String, String> pages = new WrittenSite(folder)
                .plan("ban-ghi", "number: 1/KH-UBND\ntext: none", "")
                .plan("ke-hoach-le", "number: 3/KH-UBND", "1. Một.")
                .plan("ke-hoach-hai", "number: 2/KH-UBND\nimplements: [ban-ghi]", "1. Một.")
                .pages();
        assertThat(pages.keySet()).noneMatch(uri -> uri.startsWith("so-sanh/"));
    }

    @Test
    void theCascadeIsDrawnWithLinksAndSaidAsAList() {
        Document page = Jsoup.parse(site().pages().get("van-ban/ke-hoach-tinh/index.html"));
        Element drawing = page.selectFirst("svg.drawing");
        assertThat(drawing.select("a").eachAttr("href")).containsExactly("../../van-ban/ke-hoach-so/");
        assertThat(drawing.select("text").eachText()).anyMatch(words -> words.contains("Văn bản này, 2024"));
        Element section = page.selectFirst("section[aria-labelledby=trien-khai]");
        assertThat(section.select("details a[href$=ke-hoach-so/]")).isNotEmpty();
        assertThat(section.select("details").eachText()).anyMatch(words -> words.contains("Năm 2025"));
    }

    @Test
    void aCascadeOfHundredsIsCutAndSaysSo() {
        WrittenSite many = site();
        for (int i = 0; i < 40; i++) {
            many.plan("ke-hoach-xa-" + i, "number: " + (100 + i) + "/KH-UBND\nimplements: [ke-hoach-tinh]", "1. Một.");
        }
        Document page = Jsoup.parse(many.pages().get("van-ban/ke-hoach-tinh/index.html"));
        assertThat(page.select("svg.drawing circle")).hasSizeLessThanOrEqualTo(30);
        assertThat(page.selectFirst("section[aria-labelledby=trien-khai]").text())
                .contains("văn bản khác trong danh sách");
    }
}
