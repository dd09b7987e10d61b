package vn.loa.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.model.Severity;
import vn.loa.model.SpokenCode;
import vn.loa.pipeline.Loaded;
import vn.loa.pipeline.SiteLoader;

/** Codes and old addresses that open documents. */
class OpeningPagesTest {
    private static final String FIRST = SpokenCode.of(0).digits();
    private static final String SECOND = SpokenCode.of(1).digits();

    @TempDir
    private Path folder;

    private Loaded load() {
        return SiteLoader.ofWorkTree(folder.resolve("content"), folder.resolve("assets"), "content")
                .load();
    }

    private Map<String, String> pages(Map<String, String> codes) {
        return new Rendering(load().withCodes(codes).site(), WrittenSite.SETTINGS).pages();
    }

    @Test
    void aCodeOpensItsDocumentAndStandsOnItsPage() {
        new WrittenSite(folder).plan("ke-hoach", "date: 2024-01-01", "1. Sở Y tế: Báo cáo.");
        Map<String, String> pages = pages(Map.of(FIRST, "/van-ban/ke-hoach/"));

        Document opening = Jsoup.parse(pages.get(FIRST + "/index.html"));
        assertThat(opening.select("a[href]").eachAttr("href")).containsExactly("../van-ban/ke-hoach/");
        assertThat(opening.selectFirst("noscript meta[http-equiv=refresh]").attr("content"))
                .isEqualTo("0; url=../van-ban/ke-hoach/");
        assertThat(opening.selectFirst("link[rel=canonical]").attr("href"))
                .isEqualTo("https://loa.example/van-ban/ke-hoach/");
        assertThat(Jsoup.parse(pages.get("van-ban/ke-hoach/index.html"))
                        .select(".code")
                        .text())
                .isEqualTo("Mã văn bản 314 15 91 đọc là “ba một bốn, một năm, chín một”");
        assertThat(pages.get("sitemap.xml")).doesNotContain(FIRST);
    }

    @Test
    void whatWasNeverPublishedHasNoCode() {
        new WrittenSite(folder).plan("ke-hoach", "date: 2024-01-01", "1. Sở Y tế: Báo cáo.");
        Map<String, String> pages = pages(Map.of(FIRST, "/van-ban/khac/", SECOND, "/co-quan/so-y-te/"));
        assertThat(pages).doesNotContainKeys(FIRST + "/index.html", SECOND + "/index.html");
        assertThat(pages.get("van-ban/ke-hoach/index.html")).doesNotContain("Mã văn bản");
    }

    @Test
    void aRenamedFileKeepsItsCodeAndItsOldAddressLeadsOn() {
        new WrittenSite(folder).plan("moi", "date: 2024-01-01\nformerly: [cu, rat-cu]", "1. Sở Y tế: Báo cáo.");
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put(SECOND, "/van-ban/rat-cu/");
        codes.put(FIRST, "/van-ban/cu/");
        Map<String, String> pages = pages(codes);
        for (String path : List.of(FIRST, SECOND, "van-ban/cu", "van-ban/rat-cu")) {
            assertThat(pages.get(path + "/index.html")).as(path).contains("../van-ban/moi/");
        }
        assertThat(pages.get("van-ban/moi/index.html"))
                .contains(SpokenCode.of(1).grouped())
                .doesNotContain(SpokenCode.of(0).grouped());
    }

    @Test
    void anEarlierNameIsANameAndNobodyElses() {
        new WrittenSite(folder)
                .plan("mot", "date: 2024-01-01\nformerly: [hai, mot, ba, Bốn.md]", "Một.")
                .plan("hai", "date: 2024-01-02\nformerly: ba", "Hai.");
        assertThat(load().problems().stream()
                        .filter(p -> p.severity() == Severity.ERROR)
                        .map(p -> p.place().path() + ":" + p.place().line() + ":"
                                + p.place().col() + " " + p.code()))
                .containsExactlyInAnyOrder(
                        "content/van-ban/mot.md:6:12 formerly",
                        "content/van-ban/mot.md:6:17 formerly",
                        "content/van-ban/mot.md:6:26 formerly",
                        "content/van-ban/mot.md:6:22 formerly");
    }
}
