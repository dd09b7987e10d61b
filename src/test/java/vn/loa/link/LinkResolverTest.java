package vn.loa.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.model.FrontMatter;
import vn.loa.model.Level;
import vn.loa.model.Page;
import vn.loa.model.Role;
import vn.loa.model.Text;

/** Links by hand, as editors write them in content/van-ban/a.md. */
class LinkResolverTest {
    private final LinkResolver links = new LinkResolver(
            site(), file -> file.equals("tep/mau.pdf"), new Drafts(Set.of("van-ban/nhap/", "chu-de/nhap/"), Map.of()));

    private static vn.loa.model.Site site() {
        Corpus corpus = new Corpus().body("bo-chinh-tri", "Bộ Chính trị", Level.CENTRAL, "");
        corpus.doc("a")
                .is("Chỉ thị", "28-CT/TW", "Bộ Chính trị", "2023-12-25")
                .provision("II.2", "ii-2")
                .end();
        corpus.doc("b").provision("1", "1").end();
        corpus.doc("c").is("中央", "9", "中央", "").end();
        for (String slug : List.of("gioi-thieu", "huong-dan/cai-dat", "blog/mot", "blog/hai")) {
            corpus.pages.add(new Page(slug, "content/" + slug + ".md", slug, FrontMatter.EMPTY, Text.EMPTY));
        }
        return corpus.link().site();
    }

    private LinkTarget fromA(String href) {
        return links.resolve(new LinkResolver.Holder(Role.DOCUMENT, "a", "van-ban"), href);
    }

    @ParameterizedTest
    @CsvSource({
        "#ii-2, van-ban/a/#ii-2",
        "b.md, van-ban/b/",
        "b.md#1, van-ban/b/#1",
        "./b.md, van-ban/b/",
        "../van-ban/2023/b.md, van-ban/b/",
        "../co-quan/bo-chinh-tri.md, co-quan/bo-chinh-tri/",
        "../gioi-thieu.md, gioi-thieu/",
        "/van-ban/b/#1, van-ban/b/#1",
        "/van-ban/b, van-ban/b/",
        "../b/, van-ban/b/",
        "/, ''",
        "/van-ban/, van-ban/",
        "/so/28-ct-tw/, so/28-ct-tw/",
        "/loai/chi-thi/, loai/chi-thi/",
        "/nam/2023/, nam/2023/",
        "/tim-kiem/?q=tr%E1%BA%BB, tim-kiem/?q=tr%E1%BA%BB",
        "/feed.xml, feed.xml",
        "/gioi-thieu/, gioi-thieu/",
        "/tep/mau.pdf, tep/mau.pdf",
        "/huong-dan/cai-dat/, huong-dan/cai-dat/",
        "../huong-dan/cai-dat.md, huong-dan/cai-dat/",
        "/so/9/, so/9/"
    })
    void leadsToAnAddressOfTheSite(String href, String address) {
        assertThat(fromA(href)).isEqualTo(new LinkTarget.Internal(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nhap.md", "/van-ban/nhap/", "nhap.md#ii-1", "../chu-de/nhap.md"})
    void saysThatADraftIsOne(String href) {
        assertThat(((LinkTarget.Broken) fromA(href)).message()).contains("nhap/” là bản nháp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://vi.du/x", "HTTP://vi.du", "mailto:a@vi.du", "tel:+84", "//vi.du/x"})
    void leadsOut(String href) {
        assertThat(fromA(href)).isInstanceOf(LinkTarget.External.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "khac.md",
                "#x",
                "b.md#2",
                "/van-ban/khac/",
                "/vo/ly/gioi-thieu/",
                "/van-ban/x/y/b/",
                "/van-ban/2023/b/",
                "../vo/ly/gioi-thieu.md",
                "/cai-dat/",
                "../cai-dat.md",
                "/huong-dan/",
                "/blog/cai-dat/",
                "/van-ban/gioi-thieu/",
                "/so/",
                "bo-chinh-tri.md",
                "javascript:alert(1)",
                "data:text/html,x",
                "/nam/1999/",
                "/so/1/",
                "/loai/trang/",
                "../../../../etc/passwd",
                "khong-co/",
                "/co-quan/a/",
                "/gioi-thieu/#x",
                "vbscript:x"
            })
    void leadsNowhere(String href) {
        assertThat(fromA(href)).isInstanceOf(LinkTarget.Broken.class);
    }

    @Test
    void aFileInAnotherFolderIsHintedAt() {
        LinkTarget target = fromA("bo-chinh-tri.md");
        assertThat(((LinkTarget.Broken) target).hint()).contains("/co-quan/bo-chinh-tri/");
    }

    /** A file's links start at its folder, whatever the folder is for its address; those to pages start at its page. */
    @ParameterizedTest
    @CsvSource({
        "BODY, bo-chinh-tri, co-quan, ../van-ban/b.md, van-ban/b/",
        "PAGE, gioi-thieu, '', van-ban/b.md, van-ban/b/",
        "PAGE, gioi-thieu, '', huong-dan/cai-dat.md, huong-dan/cai-dat/",
        "PAGE, blog/mot, blog, hai.md, blog/hai/",
        "PAGE, blog/mot, blog, ../huong-dan/cai-dat.md, huong-dan/cai-dat/",
        "PAGE, blog/mot, blog, ../hai/, blog/hai/",
        "DOCUMENT, a, van-ban/2024, b.md, van-ban/b/",
        "DOCUMENT, a, van-ban/2024, ../2023/b.md, van-ban/b/",
        "DOCUMENT, a, van-ban/2024, ../../co-quan/bo-chinh-tri.md, co-quan/bo-chinh-tri/",
        "DOCUMENT, a, van-ban/2024, ../../tep/mau.pdf, tep/mau.pdf",
        "DOCUMENT, a, van-ban/2024, ../b/, van-ban/b/"
    })
    void leadsFromTheFolderOfTheFile(Role role, String slug, String folder, String href, String address) {
        assertThat(links.resolve(new LinkResolver.Holder(role, slug, folder), href))
                .isEqualTo(new LinkTarget.Internal(address));
    }
}
