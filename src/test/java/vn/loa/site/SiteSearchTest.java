package vn.loa.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.loa.browser.Browser;
import vn.loa.browser.FolderServer;
import vn.loa.index.Filters;
import vn.loa.index.Results;
import vn.loa.index.Searcher;
import vn.loa.model.Document;
import vn.loa.model.Passage;
import vn.loa.model.Vietnamese;

/** On the committed site, Chromium answers as Lucene does: same documents, same order, same scores to the last bit. */
class SiteSearchTest {
    private static final int HITS = 20;
    private static final String CITED = "Chỉ thị số 28-CT/TW, ngày 25/12/2023 của Bộ Chính trị";
    private static final String OTHER_DAY = "Chỉ thị số 28-CT/TW ngày 26/12/2023";
    private static final String PHRASE = "\"chăm sóc, giáo dục và bảo vệ\"";
    private static final List<String> BY_HAND = List.of(
            "trẻ em",
            "tre em",
            "28-CT/TW",
            "chỉ thị 28",
            "chi thi 28-ct/tw",
            "thẻ vàng",
            "khai thác thủy sản bất hợp pháp",
            "ai phải báo cáo trước ngày 30/6/2024",
            "sở y tế hưng yên",
            "so lao dong thuong binh va xa hoi",
            "tỷ lệ xã đạt chuẩn nông thôn mới",
            "uỷ ban nhân dân",
            "ủy ban nhân dân",
            "duong o to",
            "khong co tu nao nhu the nay xyzzy",
            "",
            "  ",
            "?!",
            "<b>trẻ em</b>",
            "\"người có công\"",
            "1472/QĐ-TTg",
            "121/2020/qh14",
            "ocop",
            "🙂 trẻ em");

    /** What Java's searcher does not tell: whether a query goes straight to a document, what a hit lacks, counts beside facets. */
    @Test
    void aCitationOpensItsDocumentAndLacksNothing() throws IOException {
        JsonNode answers;
        try (FolderServer server = new FolderServer(BuiltSite.get().folder());
                Browser browser = new Browser()) {
            browser.open(server.address());
            answers = new ObjectMapper().readTree((String) browser.run(
                    """
                    const { openSearch } = await import('/search/client.js');
                    const search = await openSearch(new URL('/search/', location));
                    const answers = {};
                    for (const query of JSON.parse(args[0])) {
                      const { direct, corrected, total, notes, hits, facets } = await search.query(query, { limit: 50, facets: true });
                      const counted = facets.kind.reduce((sum, value) => sum + value.count, 0);
                      answers[query] = { direct, corrected, total, notes, missing: hits[0]?.missing ?? [], counted };
                    }
                    return JSON.stringify(answers);
                    """,
                    new ObjectMapper().writeValueAsString(List.of(CITED, OTHER_DAY, "CT28", PHRASE))));
        }
        assertThat(answers.get(CITED).get("direct").asText()).isEqualTo("van-ban/28-ct-tw-2023/");
        assertThat(answers.get(CITED).get("missing")).isEmpty();
        assertThat(answers.get(OTHER_DAY).get("direct").asText()).isEmpty();
        assertThat(answers.get("CT28").get("corrected").asText()).isEmpty();
        assertThat(answers.get("CT28").get("notes")).isEmpty();
        assertThat(answers.get(PHRASE).get("notes")).isEmpty();
        assertThat(answers.get(PHRASE).get("total").asInt())
                .isPositive()
                .isEqualTo(answers.get(PHRASE).get("counted").asInt());
    }

    @Test
    void theBrowserAnswersAsLuceneDoes() throws IOException {
        BuiltSite built = BuiltSite.get();
        List<String> queries = queries(built);
        assertThat(queries).hasSizeGreaterThanOrEqualTo(200);
        JsonNode answers;
        try (FolderServer server = new FolderServer(built.folder());
                Browser browser = new Browser()) {
            browser.open(server.address());
            answers = new ObjectMapper().readTree((String) browser.run(
                    """
                    const { openSearch } = await import('/search/client.js');
                    const search = await openSearch(new URL('/search/', location));
                    const answers = [];
                    for (const query of JSON.parse(args[0])) {
                      const { total, hits } = await search.query(query, { limit: 20 });
                      answers.push([total, ...hits.map((h) => [h.url, h.tier, h.score])]);
                    }
                    return JSON.stringify(answers);
                    """,
                    new ObjectMapper().writeValueAsString(queries)));
        }
        List<String> differing = new ArrayList<>();
        try (Searcher lucene = Searcher.open(built.index())) {
            for (int i = 0; i < queries.size(); i++) {
                JsonNode wanted = answer(lucene.query(queries.get(i), HITS, Filters.NONE));
                if (!wanted.equals(answers.get(i))) {
                    differing.add(queries.get(i) + "\n  Lucene:  " + wanted + "\n  browser: " + answers.get(i));
                }
            }
        }
        assertThat(differing).isEmpty();
    }

    private static JsonNode answer(Results results) throws IOException {
        List<Object> answer = new ArrayList<>(List.of(results.total()));
        for (Results.Hit hit : results.hits()) {
            answer.add(List.of(hit.url(), hit.tier().code(), (double) hit.score()));
        }
        ObjectMapper json = new ObjectMapper();
        return json.readTree(json.writeValueAsString(answer));
    }

    /** By hand, every number and title of the site, and pieces of its texts: as written, without marks, with one letter wrong. */
    private static List<String> queries(BuiltSite built) {
        Random random = new Random(28);
        List<String> queries = new ArrayList<>(BY_HAND);
        for (Document document : built.site().documents()) {
            queries.add(document.meta().title());
            if (!document.meta().number().isEmpty()) {
                queries.add(document.meta().number());
                queries.add(
                        document.meta().kind() + " " + document.meta().number().toLowerCase(java.util.Locale.ROOT));
            }
            List<Passage> passages = document.text().passages();
            for (int i = 0; i < 4 && !passages.isEmpty(); i++) {
                String piece =
                        piece(passages.get(random.nextInt(passages.size())).text(), random);
                queries.add(piece);
                queries.add(Vietnamese.fold(piece));
                queries.add(piece.replaceFirst("n", "m"));
            }
        }
        return queries;
    }

    private static String piece(String text, Random random) {
        List<String> words = List.of(text.split("\\s+", -1));
        int from = random.nextInt(words.size());
        return String.join(" ", words.subList(from, Math.min(words.size(), from + 1 + random.nextInt(7))));
    }
}
