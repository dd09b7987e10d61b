package vn.loa.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.browser.Browser;
import vn.loa.browser.FolderServer;
import vn.loa.model.Site;

/** On a slow line each wave of requests costs a second or two: after the root there are three at most, whatever is asked. */
class WavesBrowserTest {
    private static final int DOCUMENTS = 600;
    private static final int OF_EACH_KIND = 6;
    private static final int MOST = 3;

    /**
     * No request is answered before all are made that need no answer; then all are, together: that is a wave. It has been made when
     * no other request follows for some turns of the page's loop.
     */
    private static final String COUNT =
            """
            const { openSearch } = await import('/search/client.js');
            const plain = window.fetch.bind(window);
            const turn = () => new Promise((done) => setTimeout(done));
            const counted = [];
            for (const { query, prefix, filters } of JSON.parse(args[0])) {
              const search = await openSearch(new URL('/search/', location));
              let held = [];
              window.fetch = (...request) => new Promise((go) => held.push(() => go(plain(...request))));
              let done = false;
              const answer = search.query(query, { prefix, filters }).finally(() => { done = true; });
              let waves = 0;
              while (!done) {
                if (held.length === 0) { await turn(); continue; }
                for (let made = -1; made !== held.length; ) {
                  made = held.length;
                  for (let i = 0; i < 10; i++) await turn();
                }
                const now = held;
                held = [];
                waves++;
                now.forEach((go) => go());
              }
              window.fetch = plain;
              await answer;
              counted.push(waves);
            }
            return JSON.stringify(counted);
            """;

    @TempDir
    Path folder;

    @Test
    void threeWavesDo() throws IOException {
        Site site = SampleSite.ofSize(DOCUMENTS);
        SearchIndex.build(site, folder.resolve("lucene"), folder.resolve("site/search"));
        Files.writeString(folder.resolve("site/index.html"), "<!doctype html><title>Thử</title>");
        QueryKinds kinds = new QueryKinds(
                SampleSite::sentence, List.of("28-CT/TW"), List.of("UBND"), List.of(Map.of("kind", List.of("Luật"))));
        List<QueryKinds.Question> questions = new ArrayList<>(kinds.each(OF_EACH_KIND).stream()
                .filter(question -> question.filters().isEmpty())
                .toList());
        // Both at once, phrases that no text has, and such whose words stand apart.
        Stream.of(
                        "\"bảo vệ trẻ emm\" phonng chống",
                        "\"trẻ em bảo vệ trẻ em\"",
                        "\"chăm sóc. giáo dục\" \"quyền trẻ em\"")
                .map(query -> new QueryKinds.Question(QueryKinds.Kind.MIXED, query, false, Map.of()))
                .forEach(questions::add);
        List<String> tooMany = new ArrayList<>();
        List<Integer> counted;
        try (FolderServer server = new FolderServer(
                        folder.resolve("site"), Path.of("assets").toAbsolutePath());
                Browser browser = new Browser()) {
            browser.open(server.address());
            ObjectMapper json = new ObjectMapper();
            counted = List.of(
                    json.readValue((String) browser.run(COUNT, json.writeValueAsString(questions)), Integer[].class));
        }
        for (int i = 0; i < questions.size(); i++) {
            if (counted.get(i) > MOST) {
                tooMany.add(counted.get(i) + ": " + questions.get(i).query());
            }
        }
        assertThat(tooMany).isEmpty();
        assertThat(counted).as("kinds of queries that need all three").contains(MOST);
    }
}
