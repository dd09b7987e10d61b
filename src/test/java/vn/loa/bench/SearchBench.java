package vn.loa.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import vn.loa.browser.Browser;
import vn.loa.index.SearchIndex;
import vn.loa.model.Document;
import vn.loa.model.Passage;
import vn.loa.model.Site;

/**
 * Builds the search index of a content folder, with plain pages of the same documents, and asks a set of queries in a cold and in
 * a warm browser; the same of Pagefind where its index stands in the site. Prints a table in Markdown.
 *
 * <p>Arguments: {@code build CONTENT ASSETS WORK} writes {@code WORK/site}; {@code run WORK QUERIES} measures; {@code index
 * CONTENT ASSETS WORK ROUNDS} only builds the index.
 */
public final class SearchBench {
    private static final String LOA =
            """
            const at = performance.now();
            const { openSearch } = await import('/search/client.js');
            window.search ??= await openSearch('/search/');
            const { total, hits } = await window.search.query(args[0], { limit: 10 });
            return { ms: performance.now() - at, total, hits: hits.length, waves: waves() };
            """;
    private static final String PAGEFIND =
            """
            const at = performance.now();
            const { createInstance } = await import('/pagefind/pagefind.js');
            window.pagefind ??= createInstance({ basePath: '/pagefind/', noWorker: args[1] });
            const { results } = await window.pagefind.search(args[0]);
            const hits = await Promise.all(results.slice(0, 10).map((r) => r.data()));
            return { ms: performance.now() - at, total: results.length, hits: hits.length, waves: waves() };
            """;

    /** A wave is what is asked for before anything of it has arrived whole. */
    private static final String WAVES =
            """
            const waves = () => {
              const list = performance.getEntriesByType('resource').sort((a, b) => a.startTime - b.startTime);
              let count = 0;
              let end = -1;
              for (const one of list) {
                if (one.startTime >= end) { count++; end = one.responseEnd; } else end = Math.min(end, one.responseEnd);
              }
              performance.clearResourceTimings();
              return count;
            };
            performance.setResourceTimingBufferSize(2000);
            """;

    /** More are not written: Pagefind is measured over as many at most. */
    private static final int MOST_PAGES = 20_000;

    private record Line(String name, int latency, int bytesPerSecond) {}

    /**
     * With the latency and the rate that the network panel of Chromium gives them. Chromium throttles pages, not their workers, so
     * Pagefind is told to do without one here.
     */
    private static final List<Line> SLOW = List.of(new Line("Slow 4G", 563, 180_000), new Line("3G", 2000, 50_000));

    private record Answer(
            String query, double bytes, double requests, double waves, double milliseconds, double total) {}

    private final Path work;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private SearchBench(Path work) {
        this.work = work;
    }

    public static void main(String[] args) throws IOException {
        if (args[0].equals("index")) {
            new SearchBench(Path.of(args[3])).index(Path.of(args[1]), Path.of(args[2]), Integer.parseInt(args[4]));
        } else if (args[0].equals("build")) {
            new SearchBench(Path.of(args[3])).build(Path.of(args[1]), Path.of(args[2]));
        } else {
            new SearchBench(Path.of(args[1])).run(Files.readAllLines(Path.of(args[2])));
        }
    }

    private void build(Path content, Path assets) throws IOException {
        Site site = Corpus.load(content, assets, work.resolve("parts"));
        Path search = Files.createDirectories(work.resolve("site/search"));
        try (Stream<Path> modules = Files.list(assets.resolve("search"))) {
            for (Path module : modules.toList()) {
                Files.write(search.resolve(module.getFileName().toString()), Files.readAllBytes(module));
            }
        }
        long start = System.nanoTime();
        SearchIndex.build(site, work.resolve("lucene"), search);
        out.printf("%d văn bản, chỉ mục %.1f giây%n", site.documents().size(), (System.nanoTime() - start) / 1e9);
        for (Document document :
                site.documents().subList(0, Math.min(site.documents().size(), MOST_PAGES))) {
            Path page = work.resolve("site/van-ban/" + document.slug() + "/index.html");
            Files.createDirectories(page.getParent());
            Files.writeString(page, page(document));
        }
        Files.writeString(work.resolve("site/index.html"), "<!doctype html><title>Trang đầu</title><body></body>");
    }

    /** Builds the index so many times and prints what each took: seconds on the wall, seconds of all processors. */
    private void index(Path content, Path assets, int rounds) throws IOException {
        Site site = Corpus.load(content, assets, work.resolve("parts"));
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        for (int round = 1; round <= rounds; round++) {
            long start = System.nanoTime();
            long processors = system.getProcessCpuTime();
            SearchIndex.build(site, work.resolve("lucene-" + round), work.resolve("search-" + round));
            out.printf(
                    Locale.ROOT,
                    "%d văn bản: %.1f giây, %.1f giây xử lý%n",
                    site.documents().size(),
                    (System.nanoTime() - start) / 1e9,
                    (system.getProcessCpuTime() - processors) / 1e9);
        }
    }

    private static String page(Document document) {
        StringBuilder page = new StringBuilder("<!doctype html><html lang=vi><meta charset=utf-8><title>")
                .append(escaped(document.meta().title()))
                .append("</title><body data-pagefind-body><h1>")
                .append(escaped(document.meta().title()))
                .append("</h1><p>")
                .append(escaped(document.meta().kind() + " " + document.meta().number()))
                .append("</p>");
        for (Passage passage : document.text().passages()) {
            page.append("<p>").append(escaped(passage.text())).append("</p>");
        }
        return page.append("</body></html>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private void run(List<String> queries) throws IOException {
        boolean pagefind = Files.exists(work.resolve("site/pagefind/pagefind.js"));
        try (CountingServer server = new CountingServer(work.resolve("site"));
                Browser browser = new Browser()) {
            Measure measure = new Measure(server, browser);
            out.println(
                    "| | KB, giữa | KB, xấu nhất | lượt hỏi, giữa | đợt, giữa | đợt, nhiều nhất | ms, giữa | ms, xấu nhất |");
            out.println("|---|---|---|---|---|---|---|---|");
            row("Loa, câu đầu", measure.cold(LOA, queries));
            row("Loa, câu sau", measure.warm(LOA, queries));
            row("Loa, tệp đã có", measure.again(LOA, queries));
            if (pagefind) {
                row("Pagefind, câu đầu", measure.cold(PAGEFIND, queries));
                row("Pagefind, câu sau", measure.warm(PAGEFIND, queries));
            }
            List<String> few = everyTenth(queries);
            for (Line line : SLOW) {
                measure.throttle(line);
                row("Loa, câu đầu, " + line.name(), measure.cold(LOA, few));
                if (pagefind) {
                    row("Pagefind, câu đầu, " + line.name(), measure.cold(PAGEFIND, few));
                }
            }
        }
    }

    private static List<String> everyTenth(List<String> queries) {
        List<String> few = new ArrayList<>();
        for (int i = 2; i < queries.size(); i += 10) {
            few.add(queries.get(i));
        }
        return few;
    }

    /** A row of the table, and what it is made of to {@code WORK/each.tsv}. */
    private void row(String name, List<Answer> answers) throws IOException {
        StringBuilder each = new StringBuilder();
        for (Answer answer : answers) {
            each.append(String.format(
                    Locale.ROOT,
                    "%s\t%s\t%.0f\t%.0f\t%.0f\t%.0f\t%.0f%n",
                    name,
                    answer.query(),
                    answer.bytes(),
                    answer.requests(),
                    answer.waves(),
                    answer.milliseconds(),
                    answer.total()));
        }
        Files.writeString(work.resolve("each.tsv"), each, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.0f | %.0f | %.0f | %.0f | %.0f |%n",
                name,
                middle(answers, Answer::bytes) / 1024,
                worst(answers, Answer::bytes) / 1024,
                middle(answers, Answer::requests),
                middle(answers, Answer::waves),
                worst(answers, Answer::waves),
                middle(answers, Answer::milliseconds),
                worst(answers, Answer::milliseconds));
    }

    private static double middle(List<Answer> answers, ToDoubleFunction<Answer> of) {
        return answers.stream()
                .mapToDouble(of)
                .sorted()
                .skip(answers.size() / 2)
                .findFirst()
                .orElse(0);
    }

    private static double worst(List<Answer> answers, ToDoubleFunction<Answer> of) {
        return answers.stream().mapToDouble(of).max().orElse(0);
    }

    private static final class Measure {
        private final CountingServer server;
        private final Browser browser;
        private boolean slow;

        Measure(CountingServer server, Browser browser) {
            this.server = server;
            this.browser = browser;
        }

        /** Each query in a fresh page with nothing cached. */
        List<Answer> cold(String script, List<String> queries) {
            List<Answer> answers = new ArrayList<>();
            for (String query : queries) {
                browser.driver().executeCdpCommand("Network.clearBrowserCache", Map.of());
                browser.open(server.address("index.html"));
                answers.add(ask(script, query));
            }
            return answers;
        }

        /** One query after the other in one page; the first one is not counted. */
        List<Answer> warm(String script, List<String> queries) {
            browser.driver().executeCdpCommand("Network.clearBrowserCache", Map.of());
            browser.open(server.address("index.html"));
            ask(script, "mở đầu");
            return queries.stream().map(query -> ask(script, query)).toList();
        }

        /** Each query a second time in one page: all that it needs is there, so that only the work of the page is left. */
        List<Answer> again(String script, List<String> queries) {
            browser.open(server.address("index.html"));
            queries.forEach(query -> ask(script, query));
            return queries.stream().map(query -> ask(script, query)).toList();
        }

        /** Makes the line slow, by the browser's own throttling. */
        void throttle(Line line) {
            slow = true;
            browser.driver().executeCdpCommand("Network.enable", Map.of());
            browser.driver()
                    .executeCdpCommand(
                            "Network.emulateNetworkConditions",
                            Map.of(
                                    "offline",
                                    false,
                                    "latency",
                                    line.latency(),
                                    "downloadThroughput",
                                    line.bytesPerSecond(),
                                    "uploadThroughput",
                                    line.bytesPerSecond()));
        }

        private Answer ask(String script, String query) {
            server.reset();
            Map<?, ?> answer = (Map<?, ?>) browser.run(WAVES + script, query, slow);
            return new Answer(
                    query,
                    server.bytes(),
                    server.requests(),
                    number(answer, "waves"),
                    number(answer, "ms"),
                    number(answer, "total"));
        }

        private static double number(Map<?, ?> answer, String key) {
            return ((Number) answer.get(key)).doubleValue();
        }
    }
}
