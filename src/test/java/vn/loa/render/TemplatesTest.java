package vn.loa.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import vn.loa.model.Site;

/** The templates over the sample site, as a reader's browser and a program would meet them. */
class TemplatesTest {
    private static final Settings SETTINGS =
            new Settings("Loa", "https://loa.example", "/", List.of("json"), Optional.empty());
    private static final Site SITE = SampleSite.site();
    private static final Map<String, String> PAGES = new Rendering(SITE, SETTINGS).pages();
    private static final Pattern HREF = Pattern.compile(" href=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    @Test
    void everyLinkLeadsToAPageAndToAPlaceOnIt() {
        List<String> broken = new ArrayList<>();
        PAGES.forEach((uri, html) -> {
            Matcher m = HREF.matcher(html);
            while (m.find() && uri.endsWith(".html")) {
                if (!leadsSomewhere(uri, m.group(1))) {
                    broken.add(uri + " -> " + m.group(1));
                }
            }
        });
        assertThat(broken).isEmpty();
    }

    private static boolean leadsSomewhere(String uri, String href) {
        if (href.startsWith("data:") || href.startsWith("https:")) {
            return true;
        }
        String[] parts = href.split("#", -1);
        String path = java.net
                .URI
                .create("/" + uri)
                .resolve(parts[0].replaceAll("\\?.*", ""))
                .getPath()
                .substring(1);
        if (path.endsWith("index.json") || path.matches(".*/ma-qr\\.(svg|png)") || path.equals("search/root.bin")) {
            return true; // written by other stages
        }
        if (path.startsWith("css/") || path.startsWith("js/") || path.startsWith("search/")) {
            return Files.isRegularFile(Path.of("assets", path));
        }
        String target = parts[0].isEmpty() ? uri : path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        return PAGES.containsKey(target)
                && (parts.length == 1 || PAGES.get(target).contains(" id=\"" + parts[1] + "\""));
    }

    @Test
    void noIdStandsTwiceOnAPage() {
        PAGES.forEach((uri, html) -> {
            Set<String> ids = new HashSet<>();
            Matcher m = ID.matcher(html);
            while (m.find()) {
                assertThat(ids.add(m.group(1))).as(uri + "#" + m.group(1)).isTrue();
            }
        });
    }

    @Test
    void everyPageHasOneHeadingOfTheFirstRankAndOneMain() {
        PAGES.forEach((uri, html) -> {
            if (uri.endsWith(".html")) {
                assertThat(html).as(uri).startsWith("<!DOCTYPE html>\n<html lang=\"vi\">");
                assertThat(html.split("<h1", -1)).as(uri).hasSize(2);
                assertThat(html.split("<main", -1)).as(uri).hasSize(2);
            }
        });
    }

    @Test
    void nothingIsFetchedFromElsewhere() {
        PAGES.forEach((uri, html) ->
                assertThat(html).as(uri).doesNotContainPattern("<(script|img|iframe)[^>]* src=\"(https?:)?//"));
    }

    @Test
    void theTextOfADocumentHoldsItsWordsAndNothingElse() {
        String html = PAGES.get("van-ban/88-kh-ubnd-hung-yen-2024/index.html");
        int from = html.indexOf("<article data-loa=\"text\"");
        String article = html.substring(html.indexOf('>', from) + 1, html.indexOf("</article>"));
        assertThat(article.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ").strip())
                .isEqualTo("Căn cứ Luật Tài nguyên nước và Nghị quyết số 10-NQ/TU."
                        + " 1. Sở Nông nghiệp và Môi trường lắp máy lọc nước ở 42 trường trong quý II.");
    }

    @Test
    void citationsAreLinksOrMarkedAsLeadingNowhere() {
        String html = PAGES.get("van-ban/21-ctr-tu-lai-chau-2024/index.html");
        assertThat(html)
                .contains(
                        "<a data-loa=\"citation\" data-number=\"1200/QĐ-TTg\" href=\"../../van-ban/1200-qd-ttg-2021/\"")
                .contains("<span data-loa=\"citation\" data-number=\"301-KH/BCĐ\" class=\"unknown\"");
    }

    @Test
    void theHeadingBlockSaysTheTitleOfTheBranch() {
        assertThat(PAGES.get("van-ban/88-kh-ubnd-hung-yen-2024/index.html"))
                .contains("Cộng hòa xã hội chủ nghĩa Việt Nam")
                .contains("Độc lập - Tự do - Hạnh phúc")
                .contains("Hưng Yên, ngày 05 tháng 01 năm 2024");
        assertThat(PAGES.get("van-ban/15-ct-tw-2023/index.html")).contains("Đảng Cộng sản Việt Nam");
        assertThat(PAGES.get("van-ban/chien-luoc-tre-em-khoe-manh/index.html"))
                .doesNotContain("Đảng Cộng sản Việt Nam", "Độc lập");
    }

    @Test
    void readersAreToldWhatThePortalHolds() {
        assertThat(PAGES.get("van-ban/15-ct-tw-2023/index.html"))
                .contains("không phải toàn văn", "href=\"https://vanban.example/15-ct-tw\"");
        assertThat(PAGES.get("van-ban/10-nq-tu-lai-chau-2022/index.html"))
                .contains("chỉ giữ bản ghi", "Cổng chưa có địa chỉ của bản chính thức");
    }

    @Test
    void aNumberLeadsToItsDocumentOrToAChoice() {
        assertThat(PAGES.get("so/15-ct-tw/index.html"))
                .contains("<meta http-equiv=\"refresh\" content=\"0; url=../../van-ban/15-ct-tw-2023/\">")
                .contains("<a href=\"../../van-ban/15-ct-tw-2023/\">");
        assertThat(PAGES.get("so/10-nq-tu/index.html"))
                .contains(
                        "2 văn bản mang số này",
                        "Tỉnh ủy Lai Châu, tháng 8/2022",
                        "Tỉnh ủy Bình Phước, ngày 4/11/2021");
    }

    @Test
    void aDocumentSaysHowItIsCited() {
        assertThat(PAGES.get("van-ban/15-ct-tw-2023/index.html"))
                .contains("<a class=\"cite\" href=\"#trich-dan\">", "<tr id=\"trich-dan\">")
                .contains(
                        "<td data-cite=\"full\">Chỉ thị số 15-CT/TW, ngày 05/12/2023 của Ban Bí thư về bảo đảm nước sạch"
                                + " và vệ sinh cho trẻ em ở nông thôn, miền núi</td>")
                .contains(
                        "<td data-cite=\"later\">Chỉ thị số 15-CT/TW</td>",
                        "https://loa.example/van-ban/15-ct-tw-2023/</a>");
        assertThat(PAGES.get("van-ban/88-kh-ubnd-hung-yen-2024/index.html"))
                .contains(
                        "Kế hoạch số 88/KH-UBND ngày 05 tháng 01 năm 2024 của Ủy ban nhân dân tỉnh Hưng Yên Cấp nước");
    }

    @Test
    void aNumberThatTwoDocumentsBearIsNeverCitedAlone() {
        assertThat(PAGES.get("van-ban/10-nq-tu-binh-phuoc-2021/index.html"))
                .contains(
                        "<td data-cite=\"later\">Nghị quyết số 10-NQ/TU, ngày 04/11/2021 của Tỉnh ủy Bình Phước</td>");
    }

    @Test
    void everyPageLeadsToThePagesAboutThePortal() {
        assertThat(PAGES.get("van-ban/15-ct-tw-2023/index.html"))
                .contains("<a href=\"../../gioi-thieu/\">Giới thiệu</a>");
    }

    @Test
    void aLongListOfRelativesFoldsAndHoldsThemAll() {
        SampleSite.Draft law = new SampleSite.Draft("Luật", "", "Luật Nước", "", "2020");
        Map<String, SampleSite.Draft> drafts = new LinkedHashMap<>(Map.of("luat-nuoc", law));
        for (int i = 1; i <= 7; i++) {
            SampleSite.Draft plan = new SampleSite.Draft("Kế hoạch", i + "-KH/TU", "Thực hiện Luật", "", "2021");
            plan.carriesOut = List.of("luat-nuoc");
            drafts.put("ke-hoach-" + i, plan);
        }
        String html = new Rendering(SampleSite.of(drafts), SETTINGS).render("van-ban/luat-nuoc/index.html", "document");
        assertThat(html).contains("<summary>Thêm 4 văn bản</summary>", "<b>7-KH/TU</b>".replace("<b>", "<b>Kế hoạch "));
        String relations = html.substring(html.indexOf("id=\"lien-quan\""));
        assertThat(relations.split("<a class=\"doc\"", -1)).hasSize(8);
        assertThat(relations).contains("</b> thực hiện Luật");
    }

    @Test
    void feedAndSitemapAreWellFormed() throws Exception {
        for (String name : List.of("feed.xml", "sitemap.xml")) {
            String xml = PAGES.get(name);
            assertThat(xml).startsWith("<?xml");
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        }
        assertThat(PAGES.get("sitemap.xml"))
                .contains("<loc>https://loa.example/van-ban/khong-ten/</loc>")
                .doesNotContain("/so/");
    }

    @Test
    void whatEditorsWriteCannotBecomeMarkup() {
        SampleSite.Draft draft = new SampleSite.Draft("<b>Chỉ thị", "1\"<x>", "<script>alert(1)</script>", "", "2024");
        draft.summary = List.of("<img src=x onerror=alert(1)>");
        draft.notes = List.of("<i>a");
        Site site = SampleSite.of(Map.of("xau", draft));
        String page = new Rendering(site, SETTINGS).render("van-ban/xau/index.html", "document");
        assertThat(page).doesNotContain("<script>alert", "<img src=x", "<i>a", "<b>Chỉ", "1\"<x>");
    }

    @Test
    void anEmptySiteHasAllItsPages() {
        Map<String, String> pages = new Rendering(SampleSite.of(Map.of()), Settings.named("Loa")).pages();
        assertThat(pages).containsKeys("index.html", "van-ban/index.html", "nam/index.html", "tim-kiem/index.html");
        assertThat(pages.get("index.html")).contains("chưa có văn bản nào");
    }
}
