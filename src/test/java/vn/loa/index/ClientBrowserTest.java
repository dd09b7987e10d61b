package vn.loa.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.browser.Browser;
import vn.loa.browser.FolderServer;
import vn.loa.model.Progress;

/** The browser's half in a real browser: same tokens, same answers, same scores to the last bit as Lucene. */
class ClientBrowserTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int HITS = 20;

    @TempDir
    static Path folder;

    /** So low that some words and pairs of the sample are frequent. */
    private static final int FREQUENT = 120;

    private static Browser browser;
    private static FolderServer server;

    @BeforeAll
    static void open() throws IOException {
        Files.writeString(folder.resolve("viet-tat.yml"), "# Tắt\nOCOP: mỗi xã một sản phẩm\nNQ: \"Nghị quyết\"\n");
        Aliases aliases = Aliases.read(folder.resolve("viet-tat.yml"));
        SearchIndex.build(
                SampleSite.ofSize(400),
                aliases,
                folder.resolve("lucene"),
                folder.resolve("site/search"),
                FREQUENT,
                Progress.SILENT);
        Path bundled = Files.createDirectories(folder.resolve("site/bundled"));
        try (Stream<Path> modules = Files.list(Path.of("assets/search"))) {
            for (Path module : modules.toList()) {
                Files.copy(module, bundled.resolve(module.getFileName()));
            }
        }
        ClientBundle.write(bundled);
        Files.writeString(folder.resolve("site/index.html"), "<!doctype html><title>Thử</title>");
        server = new FolderServer(
                folder.resolve("site"),
                Path.of("assets").toAbsolutePath(),
                Path.of("src/test/resources").toAbsolutePath());
        browser = new Browser();
    }

    @AfterAll
    static void close() throws IOException {
        browser.close();
        server.close();
    }

    private static JsonNode run(String body, Object... arguments) throws IOException {
        browser.open(server.address());
        return JSON.readTree((String) browser.run(body, arguments));
    }

    @Test
    void tokensAreThoseOfJava() throws IOException {
        JsonNode wrong = run(
                """
                const { tokens, canonical, fold, nfc } = await import('/search/analysis.js');
                const { candidates } = await import('/search/numbers.js');
                const spec = async (name) => (await fetch(`/spec/analysis/${name}`)).json();
                const wrong = [];
                const same = (row, got, wanted) => {
                  if (JSON.stringify(got) !== JSON.stringify(wanted)) wrong.push({ row, got });
                };
                for (const row of await spec('syllables.json')) {
                  same(row, canonical(row.word), row.raw);
                  same(row, fold(canonical(row.word)), row.fold);
                }
                for (const row of await spec('tokens.json')) {
                  const list = tokens(nfc(row.text));
                  for (const part of ['raw', 'fold', 'gap']) same(row, list.map((t) => t[part]), row[part]);
                }
                for (const row of (await spec('numbers.json')).queries) same(row, candidates(row.query), row.candidates);
                return JSON.stringify(wrong);
                """);
        assertThat(wrong).isEmpty();
    }

    @Test
    void answersAreLucenes() throws IOException {
        List<SampleQueries.Question> questions = SampleQueries.all(300);
        JsonNode answers = run(
                """
                const { openSearch } = await import('/bundled/client.js');
                const search = await openSearch(new URL('/search/', location));
                const bits = (score) => new Int32Array(new Float32Array([score]).buffer)[0];
                const answers = [];
                for (const { query, prefix, filters } of JSON.parse(args[0])) {
                  const { total, hits, notes } = await search.query(query, { limit: 20, prefix, filters });
                  answers.push({ total, notes, hits: hits.map((h) => [h.url, h.tier, bits(h.score), h.provision, h.title, h.number]) });
                }
                return JSON.stringify(answers);
                """,
                JSON.writeValueAsString(
                        questions.stream().map(ClientBrowserTest::asMap).toList()));
        assertThat(answers).hasSameSizeAs(questions);
        int hits = 0;
        try (Searcher searcher = Searcher.open(folder.resolve("lucene"))) {
            for (int i = 0; i < questions.size(); i++) {
                SampleQueries.Question question = questions.get(i);
                Results results =
                        searcher.query(question.query(), HITS, new Filters(question.filters()), question.prefix());
                assertThat(answers.get(i)).as(question.toString()).isEqualTo(Differential.asTree(results));
                hits += results.hits().size();
            }
        }
        assertThat(hits).isGreaterThan(questions.size() * 5);
    }

    private static Map<String, Object> asMap(SampleQueries.Question question) {
        return Map.of("query", question.query(), "prefix", question.prefix(), "filters", question.filters());
    }

    @Test
    void weightsAreLucenesForEveryFrequency() throws IOException {
        JsonNode bits = run(
                """
                const { idf } = await import('/search/bm25.js');
                const view = new DataView(new ArrayBuffer(4));
                const bits = [];
                for (let n = 1; n <= 20000; n += 7) {
                  view.setFloat32(0, idf(n, 20000, new Map()));
                  bits.push(view.getInt32(0));
                }
                return JSON.stringify(bits);
                """);
        for (int i = 0; i < bits.size(); i++) {
            assertThat(bits.get(i).asInt()).isEqualTo(Float.floatToIntBits(Idf.portable(1 + 7 * i, 20000)));
        }
    }

    @Test
    void excerptsAreWholeWordsRightlyMarked() throws IOException {
        JsonNode marked = run(
                """
                const { excerpt } = await import('/search/excerpt.js');
                const { tokens } = await import('/search/analysis.js');
                const { Aliases } = await import('/search/aliases.js');
                const aliases = new Aliases('ubnd\\tỦy ban nhân dân\\n');
                const sought = (query) => tokens(query).map((t) => ({ ...t, marked: t.raw !== t.fold, prefix: false }));
                const show = (text, query) => excerpt(text, sought(query), aliases).map((p) => (p.mark ? `[${p.text}]` : p.text)).join('');
                const long = 'một hai ba bốn năm sáu bảy tám chín mười '.repeat(9) + 'rồi đến rừng phòng hộ. ' + 'xa xôi lắm '.repeat(20);
                return JSON.stringify([
                  show('Cô giáo ở cơ quan quân khu.', 'cơ quan'),
                  show('Do UBND giao.', 'ủy ban nhân dân'),
                  show('Co quan thue.', 'cơ quan'),
                  show('Trẻ em, trẻ nhỏ và em bé; TRẺ EM!', 'trẻ em'),
                  show('Hoà giải ở cơ sở', 'hòa giải'),
                  show('<b>Đường</b> & duong', 'duong'),
                  show(long, 'rừng phòng hộ'),
                  show('', 'rừng'),
                  show('—', 'rừng'),
                ]);
                """);
        assertThat(marked)
                .extracting(JsonNode::asText)
                .containsExactly(
                        "Cô giáo ở [cơ quan] quân khu.",
                        "Do [UBND] giao.",
                        "[Co quan] thue.",
                        "[Trẻ em], [trẻ] nhỏ và [em] bé; [TRẺ EM]!",
                        "[Hoà giải] ở cơ sở",
                        "<b>[Đường]</b> & [duong]",
                        "… năm sáu bảy tám chín mười rồi đến [rừng phòng hộ]. " + "xa xôi lắm ".repeat(7) + "xa xôi …",
                        "",
                        "—");
    }

    @Test
    void aFirstQueryTakesThreeWavesOfSmallFiles() throws IOException {
        int before = server.requests().size();
        JsonNode size = run(
                """
                const { openSearch } = await import('/search/client.js');
                const search = await openSearch(new URL('/search/', location));
                const { hits } = await search.query('bảo vệ trẻ em', { limit: 10 });
                const sum = performance.getEntriesByType('resource').reduce((n, e) => n + e.encodedBodySize, 0);
                return JSON.stringify({ hits: hits.length, sum });
                """);
        assertThat(size.get("hits").asInt()).isEqualTo(10);
        List<String> requests =
                server.requests().subList(before, server.requests().size());
        assertThat(requests).doesNotHaveDuplicates();
        assertThat(requests).filteredOn(path -> path.endsWith(".bin")).hasSizeLessThan(40);
    }

    @Test
    void facetsAreCountedAndDatesSorted() throws IOException {
        JsonNode answer = run(
                """
                const { openSearch } = await import('/search/client.js');
                const search = await openSearch(new URL('/search/', location));
                const all = await search.query('trẻ em', { limit: 1000, facets: true, excerpts: false });
                const dated = await search.query('trẻ em', { limit: 1000, sort: 'date', excerpts: false });
                const second = await search.query('trẻ em', { limit: 3, offset: 2, excerpts: false });
                return JSON.stringify({
                  total: all.total,
                  kinds: all.facets.kind.reduce((n, v) => n + v.count, 0),
                  names: Object.keys(all.facets),
                  label: all.facets.level.find((v) => v.value === 'province').label,
                  dates: dated.hits.map((h) => Number(h.url.replace(/[^0-9]/g, ''))),
                  paged: JSON.stringify(second.hits) === JSON.stringify(all.hits.slice(2, 5)),
                  html: all.hits[0].excerpt.length,
                });
                """);
        assertThat(answer.get("kinds").asInt()).isEqualTo(answer.get("total").asInt());
        assertThat(answer.get("names")).hasSize(5);
        assertThat(answer.get("label").asText()).isEqualTo("Cấp tỉnh");
        assertThat(answer.get("dates"))
                .extracting(JsonNode::asInt)
                .isSorted()
                .hasSize(answer.get("total").asInt());
        assertThat(answer.get("paged").asBoolean()).isTrue();
    }

    @Test
    void anIndexOfAnotherVersionIsRefusedWithAMessage() throws IOException {
        Path other = Files.createDirectories(folder.resolve("site/other"));
        byte[] root = Files.readAllBytes(folder.resolve("site/search/root.bin"));
        root[4]++;
        Files.write(other.resolve("root.bin"), root);
        Files.createDirectories(folder.resolve("site/broken"));
        Files.writeString(folder.resolve("site/broken/root.bin"), "không phải chỉ mục");
        JsonNode errors = run(
                """
                const { openSearch } = await import('/search/client.js');
                const errors = [];
                for (const base of ['/other/', '/broken', '/nowhere/', 'http://127.0.0.1:9/']) {
                  await openSearch(base).catch((e) => errors.push([e.name, e.code, e.message]));
                }
                return JSON.stringify(errors);
                """);
        assertThat(errors)
                .extracting(error -> error.get(1).asText())
                .containsExactly("version", "damaged", "gone", "offline");
        assertThat(errors.get(0).get(2).asText()).contains("định dạng 4", "tải lại trang");
    }

    @Test
    void aNewReleaseUnderAnOpenPageIsTakenUp() throws IOException {
        Path moved = folder.resolve("site/moved");
        SearchIndex.build(SampleSite.ofSize(50), folder.resolve("lucene1"), moved);
        browser.open(server.address());
        browser.run(
                """
                const { openSearch } = await import('/search/client.js');
                window.search = await openSearch('/moved/');
                """);
        SearchIndex.build(SampleSite.ofSize(60), folder.resolve("lucene1"), moved);
        Object found = browser.run("return (await window.search.query('trẻ em')).total;");
        try (Searcher searcher = Searcher.open(folder.resolve("lucene1"))) {
            assertThat(((Number) found).intValue())
                    .isEqualTo(searcher.query("trẻ em", 1, Filters.NONE).total());
        }
    }
}
