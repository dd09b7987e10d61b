package vn.loa.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cards for other sites. */
class CardsTest {
    private static final String PAGE = "van-ban/ke-hoach/index.html";
    private static final String OEMBED = "van-ban/ke-hoach/nhung/oembed.json";

    @TempDir
    private Path folder;

    private Map<String, String> pages(Settings settings, String header) {
        WrittenSite site =
                new WrittenSite(folder).plan("ke-hoach", "date: 2024-01-01\n" + header, "1. Sở Y tế: Báo cáo.");
        return new Rendering(site.load(), settings).pages();
    }

    /** Of oEmbed 1.0, section 2.3.4.4: what a rich answer must have. */
    @Test
    void oneLineAndTheDiscoverySayTheSame() throws Exception {
        Map<String, String> pages = pages(WrittenSite.SETTINGS, "summary: |\n  Dòng một.\n  Dòng hai.");
        Document page = Jsoup.parse(pages.get(PAGE));
        assertThat(page.select("head link[type=application/json+oembed]").attr("href"))
                .isEqualTo("https://loa.example/" + OEMBED);
        JsonNode answer = new ObjectMapper().readTree(pages.get(OEMBED));
        assertThat(answer.get("version").asText()).isEqualTo("1.0");
        assertThat(answer.get("type").asText()).isEqualTo("rich");
        assertThat(answer.get("html").asText())
                .isEqualTo(page.select(".embed code").text());
        Document line = Jsoup.parse(answer.get("html").asText());
        assertThat(line.select("iframe").attr("src")).isEqualTo("https://loa.example/van-ban/ke-hoach/nhung/");
        assertThat(line.select("iframe").attr("height"))
                .isEqualTo(answer.get("height").asText());
    }

    @Test
    void theCardIsALinkToTheDocumentAndNothingElse() {
        Document card = Jsoup.parse(pages(WrittenSite.SETTINGS, "summary: |\n  Dòng một.\n  Dòng hai.")
                .get("van-ban/ke-hoach/nhung/index.html"));
        assertThat(card.select("a[href]").eachAttr("href")).containsExactly("../../../van-ban/ke-hoach/");
        assertThat(card.select("a").attr("target")).isEqualTo("_top");
        assertThat(card.select(".gist").text()).isEqualTo("Dòng một.");
        assertThat(card.select("script, img, link[rel=stylesheet]")).isEmpty();
        assertThat(card.text()).contains("không phải bản chính thức");
    }

    @Test
    void aSharedLinkShowsNameAndSummary() {
        Document page =
                Jsoup.parse(pages(WrittenSite.SETTINGS, "summary: Dòng một.").get(PAGE));
        assertThat(page.select("meta[property=og:url]").attr("content"))
                .isEqualTo("https://loa.example/van-ban/ke-hoach/");
        assertThat(page.select("meta[property=og:description]").attr("content")).isEqualTo("Dòng một.");
        assertThat(page.select("meta[property=og:image]").attr("content"))
                .isEqualTo("https://loa.example/van-ban/ke-hoach/anh-chia-se.png")
                .isEqualTo(page.select("meta[name=twitter:image]").attr("content"));
        assertThat(page.select("meta[property=og:image:alt]").attr("content")).isNotBlank();
    }

    @Test
    void aSiteWithoutAnAddressPromisesNothing() {
        Map<String, String> pages = pages(WrittenSite.settings(""), "force: unknown");
        assertThat(pages.keySet()).noneMatch(path -> path.contains("/nhung/"));
        assertThat(Jsoup.parse(pages.get(PAGE))
                        .select(".embed, link[type=application/json+oembed], meta[property^=og]"))
                .isEmpty();
    }

    @Test
    void whatEditorsWriteCannotLeaveItsPlace() throws Exception {
        Map<String, String> pages =
                pages(WrittenSite.SETTINGS, "number: \"1\\\"><script>alert(1)</script>\"\nsummary: \"</script>\\\\\"");
        JsonNode answer = new ObjectMapper().readTree(pages.get(OEMBED));
        Document line = Jsoup.parse(answer.get("html").asText());
        assertThat(line.select("script")).isEmpty();
        assertThat(line.select("iframe").attr("title")).contains("<script>");
        assertThat(pages.get(OEMBED)).doesNotContain("<script");
        assertThat(Jsoup.parse(pages.get(PAGE)).select(".embed script")).isEmpty();
        assertThat(Jsoup.parse(pages.get("van-ban/ke-hoach/nhung/index.html")).select("script"))
                .isEmpty();
    }
}
