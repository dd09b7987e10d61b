package vn.loa.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.loa.browser.Browser;

/**
 * Asks the same of Lucene and of the browser and compares documents, order, tiers, totals, notes, provisions and the bits of the
 * scores.
 *
 * @param asked by kind
 * @param hits shown by Lucene, by kind
 * @param withFrequent questions of which frequent words were left out of scoring
 * @param differing questions that were answered otherwise, with both answers
 */
public record Differential(
        Map<QueryKinds.Kind, Integer> asked,
        Map<QueryKinds.Kind, Integer> hits,
        int withFrequent,
        List<String> differing) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int HITS = 20;

    /** Fewer than a script may take time for. */
    private static final int AT_ONCE = 50;

    private static final String ASK =
            """
            const { openSearch } = await import(args[1]);
            window.search ??= await openSearch(new URL(args[2], location));
            const bits = (score) => new Int32Array(new Float32Array([score]).buffer)[0];
            const answers = [];
            for (const { query, prefix, filters } of JSON.parse(args[0])) {
              const { total, hits, notes } = await window.search.query(query, { limit: 20, prefix, filters });
              answers.push({ total, notes, hits: hits.map((h) => [h.url, h.tier, bits(h.score), h.provision, h.title, h.number]) });
            }
            return JSON.stringify(answers);
            """;

    /**
     * Asks both and compares.
     *
     * @param page an address of the site
     * @param client path of the client on it
     * @param search path of the index on it
     * @param lucene folder of the Lucene index that it was exported from
     */
    public static Differential of(
            Browser browser, URI page, String client, String search, Path lucene, List<QueryKinds.Question> questions)
            throws IOException {
        Map<QueryKinds.Kind, Integer> asked = new EnumMap<>(QueryKinds.Kind.class);
        Map<QueryKinds.Kind, Integer> hits = new EnumMap<>(QueryKinds.Kind.class);
        List<String> differing = new ArrayList<>();
        int withFrequent = 0;
        browser.open(page);
        try (Searcher searcher = Searcher.open(lucene)) {
            for (int start = 0; start < questions.size(); start += AT_ONCE) {
                List<QueryKinds.Question> some = questions.subList(start, Math.min(questions.size(), start + AT_ONCE));
                JsonNode answers =
                        JSON.readTree((String) browser.run(ASK, JSON.writeValueAsString(some), client, search));
                for (int i = 0; i < some.size(); i++) {
                    QueryKinds.Question question = some.get(i);
                    Results results =
                            searcher.query(question.query(), HITS, new Filters(question.filters()), question.prefix());
                    JsonNode wanted = asTree(results);
                    if (!wanted.equals(answers.get(i))) {
                        differing.add(question + "\n  Lucene:  " + wanted + "\n  browser: " + answers.get(i));
                    }
                    asked.merge(question.kind(), 1, Integer::sum);
                    hits.merge(question.kind(), results.hits().size(), Integer::sum);
                    withFrequent +=
                            results.notes().stream().anyMatch(note -> note.type() == Note.Type.FREQUENT) ? 1 : 0;
                }
            }
        }
        return new Differential(asked, hits, withFrequent, differing);
    }

    /** What Java found, as a browser would tell it. */
    static JsonNode asTree(Results results) throws IOException {
        return JSON.readTree(JSON.writeValueAsString(asMap(results)));
    }

    private static Map<String, Object> asMap(Results results) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("total", results.total());
        map.put(
                "notes",
                results.notes().stream()
                        .map(note -> Map.of(
                                "type", note.type().name().toLowerCase(Locale.ROOT),
                                "word", note.word(),
                                "suggestion", note.suggestion(),
                                "text", note.text()))
                        .toList());
        map.put(
                "hits",
                results.hits().stream()
                        .map(hit -> List.of(
                                hit.url(),
                                hit.tier().code(),
                                Float.floatToIntBits(hit.score()),
                                hit.provision(),
                                hit.title(),
                                hit.number()))
                        .toList());
        return map;
    }
}
