package vn.loa.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import vn.loa.model.Provision;
import vn.loa.model.Resolution;
import vn.loa.model.Severity;
import vn.loa.model.TextStatus;

/** What stands on every page of the committed site. */
class CommittedSiteTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final BuiltSite built = BuiltSite.get();

    @Test
    void theContentHasNoErrors() {
        assertThat(built.loaded().problems().stream().filter(p -> p.severity() == Severity.ERROR))
                .isEmpty();
    }

    /** Links and fragments, of every page, without running anything. */
    @Test
    void noLinkLeadsNowhere() throws IOException {
        Map<Path, Set<String>> ids = new HashMap<>();
        List<String> broken = new ArrayList<>();
        for (Path page : pages()) {
            for (Element link : parse(page).select("[href], [src]")) {
                String href = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                if (!href.matches("[a-z]+:.*") && !leads(page, href, ids)) {
                    broken.add(built.folder().relativize(page) + " -> " + href);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private boolean leads(Path page, String href, Map<Path, Set<String>> ids) throws IOException {
        String file = href.replaceAll("[?#].*", "");
        String fragment = href.contains("#") ? href.substring(href.indexOf('#') + 1) : "";
        Path target = file.isEmpty() ? page : page.getParent().resolve(file).normalize();
        if (page.endsWith("404.html") && href.startsWith("/")) {
            target = built.folder().resolve(file.substring(1));
        }
        if (Files.isDirectory(target)) {
            target = target.resolve("index.html");
        }
        if (!Files.isRegularFile(target)) {
            return false;
        }
        if (fragment.isEmpty()) {
            return true;
        }
        Path found = target;
        if (!ids.containsKey(found)) {
            Set<String> all = new HashSet<>();
            parse(found).select("[id]").forEach(e -> all.add(e.id()));
            ids.put(found, all);
        }
        return ids.get(found).contains(fragment);
    }

    @Test
    void noTwoElementsShareAnId() throws IOException {
        for (Path page : pages()) {
            List<String> ids = parse(page).select("[id]").eachAttr("id");
            assertThat(ids).as(page.toString()).doesNotHaveDuplicates();
        }
    }

    @Test
    void theArticleHoldsEveryWordOfTheSourceInOrder() throws IOException {
        int compared = 0;
        for (vn.loa.model.Document document : built.site().documents()) {
            Element article = article(document.slug());
            String source = Files.readString(Path.of(document.path())).replaceFirst("(?s)^---\n.*?\n---\n", "");
            assertThat(words(article == null ? "" : article.text()))
                    .as(document.slug())
                    .isEqualTo(words(source));
            compared += article == null ? 0 : 1;
        }
        assertThat(compared).isGreaterThanOrEqualTo(7);
    }

    @Test
    void everyProvisionHasItsAddress() throws IOException {
        for (vn.loa.model.Document document : built.site().documents()) {
            for (Provision provision : document.text().provisions()) {
                Element element = article(document.slug()).getElementById(provision.anchor());
                assertThat(element)
                        .as(document.slug() + "#" + provision.anchor())
                        .isNotNull();
                assertThat(element.select(".label").text()).isEqualTo(provision.label());
            }
        }
    }

    @Test
    void everyCitationIsALinkOrIsShownAsUnknown() throws IOException {
        for (vn.loa.model.Document document : built.site().documents()) {
            List<Resolution> resolutions = built.site().resolutions().get(document.slug());
            if (resolutions.isEmpty()) {
                continue;
            }
            Element article = article(document.slug());
            long found = resolutions.stream()
                    .filter(r -> r instanceof Resolution.Found)
                    .count();
            assertThat(article.select("a[data-loa=citation]").size())
                    .as(document.slug())
                    .isGreaterThanOrEqualTo((int) found);
            assertThat(article.select("span[data-loa=citation]").size())
                    .as(document.slug())
                    .isGreaterThanOrEqualTo((int) (resolutions.size() - found));
        }
    }

    @Test
    void theCopiesHoldTheSameDocument() throws Exception {
        for (vn.loa.model.Document document : built.site().documents()) {
            Path folder = page(document.slug()).getParent();
            byte[] source = Files.readAllBytes(folder.resolve("index.md"));
            assertThat(source).isEqualTo(Files.readAllBytes(Path.of(document.path())));
            String digest = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(source));
            assertThat(Files.readString(page(document.slug()))).contains(digest);
            JsonNode json =
                    new ObjectMapper().readTree(folder.resolve("index.json").toFile());
            assertThat(json.get("sha256").asText()).isEqualTo(digest);
            assertThat(json.at("/meta/title").asText())
                    .isEqualTo(document.meta().title());
            assertThat(json.get("provisions")).hasSameSizeAs(document.text().provisions());
            assertThat(words(Files.readString(folder.resolve("index.txt"))))
                    .containsSubsequence(words(
                            article(document.slug()) == null
                                    ? ""
                                    : article(document.slug()).text()));
        }
    }

    @Test
    void aSummaryAndARecordSayWhatTheyAre() throws IOException {
        for (vn.loa.model.Document document : built.site().documents()) {
            String notice = parse(page(document.slug())).select(".notice").text();
            if (document.meta().text() == TextStatus.SUMMARY) {
                assertThat(notice).contains("tóm lược").contains("bản chính thức");
            } else if (document.meta().text() == TextStatus.NONE) {
                assertThat(notice).contains("chỉ giữ bản ghi");
            }
        }
    }

    @Test
    void nothingComesFromElsewhere() throws IOException {
        for (Path page : pages()) {
            assertThat(parse(page)
                            .select("script[src], link[rel=stylesheet], img[src]")
                            .eachAttr("abs:src"))
                    .as(page.toString())
                    .noneMatch(address -> address.startsWith("http"));
        }
    }

    private Path page(String slug) {
        return built.folder().resolve("van-ban").resolve(slug).resolve("index.html");
    }

    private Element article(String slug) throws IOException {
        return parse(page(slug)).selectFirst("article[data-loa=text]");
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher m = WORD.matcher(text);
        while (m.find()) {
            words.add(m.group());
        }
        return words;
    }

    private static Document parse(Path page) throws IOException {
        return Jsoup.parse(page.toFile(), "UTF-8");
    }

    private List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(built.folder())) {
            return files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
        }
    }
}
