package vn.loa.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What documents order, on their own pages and on those that gather it, from Markdown to HTML. */
class OrdersPagesTest {
    private static final String TEXT =
            """
            ## I. Chỉ tiêu

            1. Tỷ lệ trẻ em dưới 5 tuổi được khai sinh đạt ít nhất 84,3% vào năm 2025, 98% vào năm 2030.

            ## II. Nhiệm vụ

            1. Sở Y tế: Chủ trì, phối hợp với Công an tỉnh tổ chức tập huấn, hoàn thành trước ngày 25/6/2024.

            2. Công an tỉnh: Ban hành kế hoạch kiểm tra (hoàn thành trong quý III năm 2024).

            3. Sở Y tế: Rà soát các trạm y tế (thực hiện năm 2024 và các năm tiếp theo).
            """;

    private static final String FACTS =
            """
            date: 2024-04-05
            facts:
              - deadline: 2024-06-25
                at: II.1
                changes:
                  - on: 2024-06-20
                    due: 2024-07-31
                    source: ke-hoach-hai
              - duty: Công an tỉnh
                at: II.2
              - duty: Sở Y tế
                at: I.1
                what: Theo dõi việc khai sinh
            """;

    @TempDir
    Path folder;

    private Map<String, String> pages;

    private Document page(String uri) {
        if (pages == null) {
            pages = new WrittenSite(folder)
                    .plan("ke-hoach-mot", FACTS, TEXT)
                    .plan(
                            "ke-hoach-hai",
                            "date: 2024-07-01\nnumber: 2/KH-UBND",
                            "1. Tỷ lệ trẻ em dưới 5 tuổi được khai sinh đạt 99,5% vào năm 2035.")
                    .pages();
        }
        assertThat(pages).containsKey(uri);
        return Jsoup.parse(pages.get(uri));
    }

    private Document plan() {
        return page("van-ban/ke-hoach-mot/index.html");
    }

    @Test
    void aReaderFindsNearTheTopWhatThereIs() {
        Element overview = plan().selectFirst(".tasks");
        assertThat(overview.select("a").eachAttr("href")).containsExactly("#ai-lam-gi", "#thoi-han", "#chi-tieu");
        assertThat(overview.text()).contains("4 việc", "3 thời hạn", "quý III/2024", "2 chỉ tiêu", "năm 2025, 2030");
        assertThat(plan().html().indexOf("class=\"tasks\""))
                .isLessThan(plan().html().indexOf("<article"));
        assertThat(plan().select(".about-links a").eachText()).startsWith("Ai làm gì", "Thời hạn", "Chỉ tiêu");
    }

    @Test
    void dutiesStandByBodyWithTheirProvisionAndTheirTime() {
        Element group = group("Sở Y tế");
        assertThat(group.select("li")).hasSize(3);
        assertThat(group.select(".where").eachAttr("href")).containsExactly("#i-1", "#ii-1", "#ii-3");
        assertThat(group.text()).contains("Theo dõi việc khai sinh", "Phối hợp: Công an tỉnh", "từ năm 2024");
        assertThat(group.select(".more a").attr("href")).isEqualTo("../../co-quan/so-y-te/");
    }

    @Test
    void aTimeThatAPersonLaidOnAnotherBodyLeavesTheOneOfItsSentence() {
        pages = new WrittenSite(folder)
                .plan(
                        "ke-hoach-mot",
                        """
                        date: 2024-04-05
                        facts:
                          - {deadline: 2024-06-30, at: "1", who: Công an tỉnh}
                          - {deadline: 2024-09-30, at: "2", who: Sở Y tế, what: gửi danh sách}
                        """,
                        """
                        1. Sở Y tế rà soát, báo cáo trước ngày 30/6/2024; Công an tỉnh kiểm tra trước ngày 15/7/2024.

                        2. Công an tỉnh lập danh sách trước ngày 30/9/2024.
                        """)
                .pages();
        assertThat(group("Sở Y tế").select("li").eachText())
                .anyMatch(line -> line.startsWith("Rà soát, báo cáo") && !line.contains("Thời hạn: 30/6"))
                .anyMatch(line -> line.startsWith("Gửi danh sách") && line.contains("Thời hạn: 30/9/2024"));
        assertThat(group("Công an tỉnh").select("li").eachText())
                .anyMatch(line -> line.contains("Thời hạn: 30/6/2024 Thời hạn: 15/7/2024"))
                .anyMatch(line -> line.startsWith("Lập danh sách") && !line.contains("Thời hạn"));
    }

    private Element group(String body) {
        return plan().select("details.group").stream()
                .filter(g -> g.selectFirst("h3").text().equals(body))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatNobodyHasConfirmedSaysSoAndShowsItsSentence() {
        Element read = plan().select(".facts-list li").stream()
                .filter(li -> li.text().contains("Rà soát"))
                .findFirst()
                .orElseThrow();
        assertThat(read.selectFirst("details.unread summary").text()).startsWith("Máy đọc, chưa duyệt");
        assertThat(read.selectFirst("blockquote").text()).contains("Sở Y tế: Rà soát các trạm y tế");
        assertThat(read.selectFirst("mark")).isNotNull();
    }

    @Test
    void whatAPersonSaidSaysSo() {
        assertThat(plan().select(".ground").eachText())
                .anyMatch(text -> text.startsWith("mục II.2 Đã duyệt"))
                .anyMatch(text -> text.startsWith("mục I.1 Người duyệt thêm"));
        assertThat(plan().select(".said.unread")).isEmpty();
    }

    @Test
    void anExtensionShowsTheOldTimeStruckOutAndItsSource() {
        Element line = plan().selectFirst(".deadlines li");
        assertThat(line.selectFirst("[data-last]").attr("data-last")).isEqualTo("2024-07-31");
        assertThat(line.selectFirst(".time s").text()).isEqualTo("thời hạn cũ: 25/6/2024");
        assertThat(line.selectFirst(".change").text())
                .isEqualTo("Đổi ngày 20/6/2024: từ thời hạn cũ: 25/6/2024 sang 31/7/2024, theo Kế hoạch 2/KH-UBND.");
        assertThat(line.selectFirst(".change a").attr("href")).isEqualTo("../../van-ban/ke-hoach-hai/");
    }

    @Test
    void deadlinesWithoutALastDayStandApart() {
        assertThat(plan().select("ol.deadlines .time").eachText())
                .containsExactly("thời hạn cũ: 25/6/2024 31/7/2024", "quý III/2024");
        assertThat(plan().select("ul.deadlines .time").eachText()).containsExactly("từ năm 2024");
    }

    @Test
    void targetsStandInATable() {
        assertThat(plan().select("table.targets tbody tr").eachText().get(0))
                .contains("ít nhất 84,3%")
                .contains("2025")
                .contains("mục I.1");
    }

    @Test
    void aBodyHasAllThatItMustDo() {
        Document body = page("co-quan/so-y-te/index.html");
        assertThat(body.select("#viec").text()).isEqualTo("Việc phải làm 3");
        assertThat(body.select(".facts-list .where").eachAttr("href"))
                .containsExactly(
                        "../../van-ban/ke-hoach-mot/#i-1",
                        "../../van-ban/ke-hoach-mot/#ii-1",
                        "../../van-ban/ke-hoach-mot/#ii-3");
        assertThat(body.select(".facts-list").text()).contains("Thời hạn: thời hạn cũ: 25/6/2024 31/7/2024");
        assertThat(body.select("a[href$=.ics]").attr("href")).isEqualTo("thoi-han.ics");
        assertThat(page("co-quan/ubnd-tinh/index.html").text()).contains("Chưa thấy văn bản nào trên cổng giao việc");
    }

    @Test
    void allDeadlinesStandByYearAndMonth() {
        Document all = page("thoi-han/index.html");
        assertThat(all.select("[data-month]").eachAttr("href"))
                .containsExactly("../thoi-han/#thang-2024-07", "../thoi-han/#thang-2024-09");
        assertThat(all.select("h2.year").eachText()).containsExactly("Tháng 7/2024", "Tháng 9/2024");
        assertThat(all.text()).contains("1 thời hạn lặp lại, hoặc không có ngày cuối");
        assertThat(page("thoi-han/2024/index.html").select(".deadlines li")).hasSize(2);
        assertThat(page("thoi-han/lap-lai/index.html").select(".deadlines li")).hasSize(1);
    }

    @Test
    void oneMeasureOfTwoDocumentsStandsTogether() {
        Document all = page("chi-tieu/index.html");
        Element measure = all.selectFirst(".measure");
        assertThat(measure.selectFirst("h2").text()).isEqualTo("Tỷ lệ trẻ em dưới 5 tuổi được khai sinh");
        assertThat(measure.select("tbody tr")).hasSize(3);
        Element chart = measure.selectFirst("svg[role=img]");
        assertThat(chart.attr("aria-label")).contains("2025: ít nhất 84,3%").contains("2035: 99,5%");
        assertThat(chart.select("text").eachText()).containsExactly("2025: ít nhất 84,3%", "2030: 98%", "2035: 99,5%");
        assertThat(page("chi-tieu/tinh/index.html").select(".measure")).hasSize(1);
    }

    @Test
    void everyLinkLeadsToAPageAndAPlace() {
        page("index.html");
        List<String> broken = new ArrayList<>();
        pages.forEach((uri, html) -> {
            if (uri.endsWith(".html") && !uri.equals("404.html")) {
                for (Element link : Jsoup.parse(html).select("a[href]")) {
                    String href = link.attr("href");
                    // Pictures are drawn by another room.
                    if (!href.matches("https?:.*|ma-qr\\.(svg|png)") && !leads(uri, href)) {
                        broken.add(uri + " -> " + href);
                    }
                }
            }
        });
        assertThat(broken).isEmpty();
    }

    private boolean leads(String uri, String href) {
        String[] parts = href.split("#", 2);
        String path = java.net
                .URI
                .create("/" + uri)
                .resolve(parts[0].replaceAll("\\?.*", ""))
                .getPath()
                .substring(1);
        String target = parts[0].isEmpty() ? uri : path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        return pages.containsKey(target)
                && (parts.length == 1 || Jsoup.parse(pages.get(target)).getElementById(parts[1]) != null);
    }

    @Test
    void noIdStandsTwice() {
        page("index.html");
        pages.forEach((uri, html) -> {
            Set<String> ids = new HashSet<>();
            Jsoup.parse(html).select("[id]").forEach(e -> assertThat(ids.add(e.id()))
                    .as(uri + "#" + e.id())
                    .isTrue());
        });
    }

    @Test
    void withoutAnythingOrderedThereAreNoSectionsAndThePagesSaySo() {
        Map<String, String> empty = new WrittenSite(folder)
                .plan("ke-hoach-khong", "date: 2024-07-01", "Văn bản này chỉ kể chuyện cũ.")
                .pages();
        assertThat(empty.get("van-ban/ke-hoach-khong/index.html"))
                .doesNotContain("class=\"tasks\"", "ai-lam-gi", "class=\"orders", "days.js");
        assertThat(empty.get("thoi-han/index.html")).contains("Chưa có thời hạn nào");
        assertThat(empty.get("chi-tieu/index.html")).contains("Chưa có chỉ tiêu nào");
        assertThat(empty.get("index.html")).doesNotContain("thời hạn phải xong", "chỉ tiêu phải đạt");
    }

    @Test
    void whatEditorsWriteCannotBecomeMarkupNorBreakAChart() {
        Map<String, String> hostile = new WrittenSite(folder)
                .plan(
                        "ke-hoach-xau",
                        """
                        facts:
                          - target: "<script>alert(1)</script> tỷ lệ \\"x\\" onload=y"
                            at: "1"
                            value: 999999999999999
                            unit: "<b>%"
                          - target: "<script>alert(1)</script> tỷ lệ \\"x\\" onload=y"
                            at: "1"
                            value: 0
                            unit: "<b>%"
                          - duty: "<img src=x onerror=z>"
                            at: "1"
                            with: "</li><script>"
                            what: "<svg onload=q>"
                          - deadline: 2024-05
                            at: "1"
                            who: "<u>"
                            what: "</ol><script>"
                            changes:
                              - on: 2024-05-01
                                due: 2024-06
                                source: "javascript:alert(1)"
                        """,
                        "1. Không có gì.")
                .pages();
        hostile.remove("thoi-han.ics");
        hostile.remove("van-ban/ke-hoach-xau/thoi-han.ics");
        hostile.forEach((uri, html) -> assertThat(html)
                .as(uri)
                .doesNotContain("<script>", "<img src=x", "<svg onload", "<i>", "<b>%", "<u>", "href=\"javascript:"));
        assertThat(hostile.get("chi-tieu/index.html"))
                .contains("999.999.999.999.999")
                .doesNotContain("<svg class=\"chart\"");
    }

    @Test
    void equalFiguresWithoutAYearAreNotDrawn() {
        WrittenSite same = new WrittenSite(folder)
                .plan(
                        "ke-hoach-mot",
                        "facts:\n  - {target: trẻ em được đi học, at: \"1\", value: 90, unit: \"%\"}",
                        "1. Một.")
                .plan(
                        "ke-hoach-hai",
                        "facts:\n  - {target: trẻ em được đi học, at: \"1\", value: 90.0, unit: \"%\"}",
                        "1. Một.");
        assertThat(Jsoup.parse(same.pages().get("chi-tieu/index.html")).select("svg.chart"))
                .isEmpty();
        same.plan(
                "ke-hoach-ba",
                "facts:\n  - {target: trẻ em được đi học, at: \"1\", value: 95, unit: \"%\"}",
                "1. Một.");
        assertThat(Jsoup.parse(same.pages().get("chi-tieu/index.html")).select("svg.chart"))
                .hasSize(1);
    }

    @Test
    void figuresOfAWordOrTwoAreNotSetSideBySide() {
        Map<String, String> bare = new WrittenSite(folder)
                .plan(
                        "ke-hoach-tran",
                        """
                        facts:
                          - {target: tỷ lệ, at: "1", value: 20, unit: "%", year: 2025}
                          - {target: tỷ lệ, at: "2", value: 90, unit: "%", year: 2030}
                        """,
                        "1. Một.\n\n2. Hai.")
                .pages();
        Document all = Jsoup.parse(bare.get("chi-tieu/index.html"));
        assertThat(all.select(".measure")).hasSize(2);
        assertThat(all.select("svg.chart")).isEmpty();
    }

    @Test
    void longListsAreCutIntoPages() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 250; i++) {
            text.append(i)
                    .append(". Sở Y tế: Kiểm tra trạm số ")
                    .append(i)
                    .append(" trước ngày 15/")
                    .append(i % 2 == 0 ? 3 : 9)
                    .append("/2024.\n\n");
        }
        Map<String, String> many = new WrittenSite(folder)
                .plan("ke-hoach-dai", "date: 2024-01-01", text.toString())
                .pages();
        Document body = Jsoup.parse(many.get("co-quan/so-y-te/index.html"));
        assertThat(body.select(".facts-list > li")).hasSize(30);
        assertThat(body.select("a[href$=/viec/]").text()).isEqualTo("Xem tất cả 250 việc");
        assertThat(Jsoup.parse(many.get("co-quan/so-y-te/viec/trang/3/index.html"))
                        .select(".facts-list > li"))
                .hasSize(50);
        Document home = Jsoup.parse(many.get("thoi-han/index.html"));
        assertThat(home.select(".deadlines")).isEmpty();
        assertThat(home.select("[data-month]").eachAttr("href"))
                .containsExactly("../thoi-han/2024/#thang-2024-03", "../thoi-han/2024/trang/2/#thang-2024-09");
        assertThat(many.get("thoi-han/2024/trang/2/index.html")).contains("id=\"thang-2024-09\"");
        assertThat(many).containsKey("thoi-han/2024/trang/3/index.html");
        assertThat(many).doesNotContainKey("thoi-han/2024/trang/4/index.html");
    }
}
