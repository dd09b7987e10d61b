package vn.loa.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.browser.Browser;
import vn.loa.browser.FolderServer;
import vn.loa.model.Site;

/** Queries of every kind over so many documents that the rule for frequent terms bites as it does in a real portal. */
class DifferentialBrowserTest {
    private static final int DOCUMENTS = 3000;
    private static final int OF_EACH_KIND = 90;

    @TempDir
    Path folder;

    @Test
    void everyKindOfQueryIsAnsweredAsByLucene() throws IOException {
        Files.writeString(folder.resolve("viet-tat.yml"), "OCOP: mỗi xã một sản phẩm\nUBND: ủy ban nhân dân\n");
        Site site = SampleSite.ofSize(DOCUMENTS);
        Path lucene = folder.resolve("lucene");
        SearchIndex.build(site, Aliases.read(folder.resolve("viet-tat.yml")), lucene, folder.resolve("site/search"));
        Files.writeString(folder.resolve("site/index.html"), "<!doctype html><title>Thử</title>");
        frequentTermsAreThere(lucene);
        List<QueryKinds.Question> questions = kinds(site).each(OF_EACH_KIND);
        Differential differential;
        try (FolderServer server = new FolderServer(
                        folder.resolve("site"), Path.of("assets").toAbsolutePath());
                Browser browser = new Browser()) {
            differential =
                    Differential.of(browser, server.address(), "/search/client.js", "/search/", lucene, questions);
        }
        assertThat(differential.differing()).isEmpty();
        assertThat(questions).hasSizeGreaterThan(1000);
        assertThat(differential.asked()).containsOnlyKeys(QueryKinds.Kind.values());
        assertThat(differential.hits().values()).allMatch(hits -> hits > OF_EACH_KIND);
        assertThat(differential.withFrequent()).isGreaterThan(questions.size() / 20);
    }

    /** Words and pairs beyond the limit, and such whose blocks are told of some documents only. */
    private static void frequentTermsAreThere(Path lucene) throws IOException {
        try (Index index = new Index(lucene)) {
            Frequent frequent = Frequent.of(index);
            assertThat(index.frequent()).isEqualTo(Frequent.limit(DOCUMENTS));
            for (Fields field : List.of(Fields.WORD, Fields.PAIR)) {
                List<String> terms = index.frequencies(field).entrySet().stream()
                        .filter(term -> Dictionary.step(term.getValue()) >= frequent.step())
                        .map(Map.Entry::getKey)
                        .toList();
                assertThat(terms).hasSizeGreaterThan(10);
                assertThat(index.postings(field.word(), terms.get(0)).told(frequent.step()))
                        .isGreaterThan(1);
            }
        }
    }

    private static QueryKinds kinds(Site site) {
        return new QueryKinds(
                SampleSite::sentence,
                site.documents().stream()
                        .map(document -> document.meta().number())
                        .filter(number -> !number.isEmpty())
                        .toList(),
                List.of("OCOP", "UBND"),
                List.of(
                        Map.of("kind", List.of("Kế hoạch", "Chỉ thị")),
                        Map.of("year", List.of("2024"), "topic", List.of("tre-em")),
                        Map.of("level", List.of("province", "nowhere"), "issuer", List.of()),
                        Map.of("issuer", List.of("Ban Bí thư")),
                        Map.of("kind", List.of("Luật"))));
    }
}
