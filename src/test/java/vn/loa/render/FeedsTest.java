package vn.loa.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Feeds as RFC 4287 wants them. */
class FeedsTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @TempDir
    private Path folder;

    private Map<String, String> feeds(Settings settings) {
        WrittenSite site = new WrittenSite(folder)
                .plan("mot", "date: 2024-01-01\nsummary: |\n  Dòng <một> & hai.\n  Dòng ba.", "1. Sở Y tế: Báo cáo.")
                .plan("hai", "date: 2024-02-01", "1. Công an tỉnh: Kiểm tra.");
        Map<String, String> feeds = new HashMap<>(new Rendering(site.load(), settings).pages());
        feeds.keySet().removeIf(name -> !name.endsWith(".xml") || name.equals("sitemap.xml"));
        return feeds;
    }

    private static Element parse(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }

    private static List<Element> children(Element parent, String name) {
        NodeList all = parent.getChildNodes();
        List<Element> found = new ArrayList<>();
        IntStream.range(0, all.getLength())
                .filter(i -> all.item(i) instanceof Element e
                        && ATOM.equals(e.getNamespaceURI())
                        && e.getLocalName().equals(name))
                .forEach(i -> found.add((Element) all.item(i)));
        return found;
    }

    private static String only(Element parent, String name) {
        assertThat(children(parent, name)).as(name).hasSize(1);
        return children(parent, name).get(0).getTextContent();
    }

    /** Section 4.1: what a feed and an entry must have, and have once. */
    @Test
    void everyFeedIsValid() throws Exception {
        for (String host : List.of("https://loa.example", "")) {
            Map<String, String> feeds = feeds(WrittenSite.settings(host));
            assertThat(feeds)
                    .containsOnlyKeys(
                            "feed.xml",
                            "loai/ke-hoach/feed.xml",
                            "co-quan/ubnd-tinh/feed.xml",
                            "co-quan/so-y-te/viec.xml",
                            "co-quan/cong-an-tinh/viec.xml");
            for (Map.Entry<String, String> named : feeds.entrySet()) {
                Element feed = parse(named.getValue());
                assertThat(feed.getLocalName()).isEqualTo("feed");
                assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
                assertThat(URI.create(only(feed, "id")).isAbsolute()).isTrue();
                assertThat(only(feed, "title")).isNotBlank();
                OffsetDateTime.parse(only(feed, "updated"));
                List<String> ids = new ArrayList<>();
                for (Element entry : children(feed, "entry")) {
                    ids.add(only(entry, "id"));
                    assertThat(URI.create(only(entry, "id")).isAbsolute()).isTrue();
                    assertThat(only(entry, "title")).isNotBlank();
                    OffsetDateTime.parse(only(entry, "updated"));
                    assertThat(only(children(entry, "author").get(0), "name")).isNotBlank();
                    assertThat(children(entry, "link").get(0).getAttribute("rel"))
                            .isEqualTo("alternate");
                }
                assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void anEntryBearsItsPermanentAddressAndItsWholeSummary() throws Exception {
        Element feed = parse(feeds(WrittenSite.SETTINGS).get("co-quan/so-y-te/viec.xml"));
        assertThat(only(feed, "id")).isEqualTo("https://loa.example/co-quan/so-y-te/viec.xml");
        Element entry = children(feed, "entry").get(0);
        assertThat(children(feed, "entry")).hasSize(1);
        assertThat(only(entry, "id")).isEqualTo("https://loa.example/van-ban/mot/");
        assertThat(only(entry, "summary")).isEqualTo("Dòng <một> & hai.\nDòng ba.");
    }

    @Test
    void pagesNameTheirFeeds() {
        Map<String, String> pages = new Rendering(
                        new WrittenSite(folder)
                                .plan("mot", "date: 2024-01-01", "1. Sở Y tế: Báo cáo.")
                                .load(),
                        WrittenSite.SETTINGS)
                .pages();
        assertThat(named(pages.get("loai/ke-hoach/index.html")))
                .containsExactly("../../feed.xml", "../../loai/ke-hoach/feed.xml");
        assertThat(named(pages.get("co-quan/so-y-te/index.html")))
                .containsExactly("../../feed.xml", "../../co-quan/so-y-te/viec.xml");
        assertThat(named(pages.get("nam/2024/index.html"))).containsExactly("../../feed.xml");
    }

    private static List<String> named(String page) {
        return Jsoup.parse(page).select("head link[type=application/atom+xml]").eachAttr("href");
    }
}
