package vn.loa.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import vn.loa.model.Document;
import vn.loa.model.Provision;
import vn.loa.model.Vietnamese;

/**
 * What the seven official texts order, by whom and by when, stands on their pages.
 *
 * <p>The tables {@code spec/completeness/<slug>.tsv} were read by hand from the official texts, not from the digests: a
 * row is path, kind and the words that must stand together in one paragraph of that provision, apart by {@code |}. Of a
 * duty the first words name who must act; they may stand in the provision's heading or in the line that leads in a
 * list. {@code head} is the heading block above the text, {@code closing} the recipients and the signature below it.
 */
class CompletenessTest {
    /** How many rows each table has, so that none becomes shorter unseen. */
    private static final String SIZES =
            """
            slug                                                    provision citation deadline target duty name figure
            ke-hoach-huyen-uy-quan-triet-chi-thi-32-chuong-trinh-48        12       17        7      0   19   13      0
            32-ct-tw-2024                                                   5        1        2      2   41   14     11
            48-ctr-tu-lai-chau-2024                                        15       19        1     24   36   18      6
            ke-hoach-tinh-uy-binh-phuoc-chi-thi-28                         15       15        1      0   46   20      0
            chuong-trinh-hanh-dong-tinh-uy-lai-chau-nghi-quyet-42          32       18        2     41   78   16     12
            ke-hoach-ubnd-hung-yen-quyet-dinh-1472                         49       27       57      9   82   21      0
            ke-hoach-thanh-uy-lai-chau-nghi-quyet-10                       22        7        2     30   55    7      2
            """;

    private static final String BLOCKS = "h1, h2, h3, h4, h5, h6, p, li, tr";

    private final BuiltSite built = BuiltSite.get();

    @Test
    void everyFactOfTheOfficialTextsStandsOnItsPage() throws IOException {
        List<String> missing = new ArrayList<>();
        StringBuilder report = new StringBuilder("# Facts of the official texts beside the sentences of the pages\n");
        for (String slug : sizes().keySet()) {
            Map<String, List<Block>> page = page(slug);
            report.append("\n## ").append(slug).append("\n\n| provision | kind | in the source | on the page |\n");
            report.append("|---|---|---|---|\n");
            for (Fact fact : table(slug)) {
                List<Block> blocks = page.getOrDefault(fact.path(), List.of());
                Optional<Block> found =
                        blocks.stream().filter(b -> lacking(fact, b).isEmpty()).findFirst();
                if (found.isEmpty()) {
                    missing.add(slug + " " + fact.path() + " " + fact.kind() + ": " + nearest(fact, blocks));
                }
                String sentence = found.map(b -> sentence(fact, b)).orElse("MISSING");
                report.append("| %s | %s | %s | %s |\n"
                        .formatted(fact.path(), fact.kind(), String.join("; ", fact.pieces()), sentence));
            }
        }
        Files.writeString(Files.createDirectories(Path.of("target")).resolve("completeness.md"), report);
        assertThat(missing).isEmpty();
    }

    @Test
    void theTablesNameEveryProvisionInOrder() throws IOException {
        for (String slug : sizes().keySet()) {
            List<String> named = table(slug).stream()
                    .filter(f -> f.kind().equals("provision"))
                    .map(Fact::path)
                    .toList();
            assertThat(document(slug).text().provisions())
                    .as(slug)
                    .extracting(Provision::path)
                    .isEqualTo(named);
        }
    }

    @Test
    void noTableHasBecomeShorter() throws IOException {
        for (Map.Entry<String, Map<String, Long>> size : sizes().entrySet()) {
            List<Fact> table = table(size.getKey());
            Map<String, Long> counts = table.stream().collect(Collectors.groupingBy(Fact::kind, Collectors.counting()));
            assertThat(counts).as(size.getKey()).isEqualTo(size.getValue());
            assertThat(table).as(size.getKey()).doesNotHaveDuplicates();
        }
    }

    private static Map<String, Map<String, Long>> sizes() {
        List<String[]> rows = SIZES.lines().map(line -> line.split(" +")).toList();
        String[] kinds = rows.get(0);
        Map<String, Map<String, Long>> sizes = new LinkedHashMap<>();
        for (String[] row : rows.subList(1, rows.size())) {
            Map<String, Long> counts = new HashMap<>();
            for (int i = 1; i < kinds.length; i++) {
                if (!row[i].equals("0")) {
                    counts.put(kinds[i], Long.valueOf(row[i]));
                }
            }
            sizes.put(row[0], counts);
        }
        return sizes;
    }

    private record Fact(String path, String kind, List<String> pieces) {}

    private static List<Fact> table(String slug) throws IOException {
        try (InputStream in = CompletenessTest.class.getResourceAsStream("/spec/completeness/" + slug + ".tsv")) {
            assertThat(in).as("table of " + slug).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .map(cells -> new Fact(cells[0], cells[1], List.of(cells[2].split(" \\| "))))
                    .toList();
        }
    }

    /**
     * A paragraph or item of the page.
     *
     * @param lead what stands over it: the provision's first paragraph and the line that leads in the list
     */
    private record Block(String text, String lead) {}

    private Document document(String slug) {
        return built.site().documents().stream()
                .filter(d -> d.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    /** The page's paragraphs by the path of their provision. */
    private Map<String, List<Block>> page(String slug) throws IOException {
        Path file = built.folder().resolve("van-ban").resolve(slug).resolve("index.html");
        Element html = Jsoup.parse(file.toFile(), "UTF-8");
        Map<String, String> paths = document(slug).text().provisions().stream()
                .collect(Collectors.toMap(Provision::anchor, Provision::path));
        Map<String, List<Block>> page = new HashMap<>();
        page.put("head", blocks(html.select("header.official").first()));
        page.put("closing", blocks(html.select(".document > .closing").first()));
        String path = "preamble";
        String first = "";
        String intro = "";
        for (Element element : outermost(html.selectFirst("article[data-loa=text]"))) {
            String text = joined(element);
            if (paths.containsKey(element.id())) {
                path = paths.get(element.id());
                first = text;
                intro = "";
            }
            if (text.endsWith(":")) {
                intro = text;
            }
            String over = first + " " + (element.normalName().equals("li") ? intro : "");
            page.computeIfAbsent(path, p -> new ArrayList<>()).add(new Block(text, over));
        }
        return page;
    }

    private static List<Block> blocks(Element part) {
        return outermost(part).stream().map(e -> new Block(joined(e), "")).toList();
    }

    /** Paragraphs, items and rows that stand in no other one; none where the part is not on the page. */
    private static List<Element> outermost(Element part) {
        return part == null
                ? List.of()
                : part.select(BLOCKS).stream()
                        .filter(e -> e.parents().stream()
                                .takeWhile(p -> !p.equals(part))
                                .noneMatch(p -> p.is(BLOCKS)))
                        .toList();
    }

    private static String joined(Element element) {
        return Normalizer.normalize(element.text(), Normalizer.Form.NFC).replace('\u00A0', ' ');
    }

    private static List<String> lacking(Fact fact, Block block) {
        List<String> lacking = new ArrayList<>();
        for (int i = 0; i < fact.pieces().size(); i++) {
            String piece = fact.pieces().get(i);
            boolean leads = i == 0 && fact.kind().equals("duty") && find(block.lead(), piece) >= 0;
            if (!leads && find(block.text(), piece) < 0) {
                lacking.add(piece);
            }
        }
        return lacking;
    }

    /** What the paragraph that comes nearest to the fact lacks of it. */
    private static String nearest(Fact fact, List<Block> blocks) {
        return blocks.stream()
                .min(Comparator.comparing(b -> lacking(fact, b).size()))
                .map(b -> lacking(fact, b) + " in “" + b.text() + "”")
                .orElse("no such provision for " + fact.pieces());
    }

    /** From where the first words of the fact stand to where the last do, to the ends of the clauses around. */
    private static String sentence(Fact fact, Block block) {
        int from = block.text().length();
        int to = 0;
        for (String piece : fact.pieces()) {
            int at = find(block.text(), piece);
            if (at >= 0) {
                from = Math.min(from, at);
                to = Math.max(to, at + piece.length());
            }
        }
        String before = block.text().substring(0, from);
        int start = Math.max(before.lastIndexOf(". ") + 1, before.lastIndexOf("; ") + 1);
        int end = block.text().indexOf(". ", Math.max(0, to - 1));
        return block.text()
                .substring(start, end < 0 ? block.text().length() : end + 1)
                .strip();
    }

    /** Where the piece stands as whole words and whole numbers, marks kept, case not; -1 for nowhere. */
    private static int find(String text, String piece) {
        String in = key(text);
        String wanted = key(piece);
        for (int at = in.indexOf(wanted); at >= 0; at = in.indexOf(wanted, at + 1)) {
            int end = at + wanted.length();
            if (!runsOn(in, at - 1, at, -1) && !runsOn(in, end, end - 1, 1)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether what stands at {@code outer} goes on with the word or number that has its edge at {@code inner}. */
    private static boolean runsOn(String text, int outer, int inner, int step) {
        if (outer < 0 || outer >= text.length() || !Character.isLetterOrDigit(text.charAt(inner))) {
            return false;
        }
        int beyond = outer + step;
        boolean inNumber = ",.".indexOf(text.charAt(outer)) >= 0
                && Character.isDigit(text.charAt(inner))
                && beyond >= 0
                && beyond < text.length()
                && Character.isDigit(text.charAt(beyond));
        return inNumber || Character.isLetterOrDigit(text.charAt(outer));
    }

    private static String key(String text) {
        return Vietnamese.normalizeTone(text)
                .toLowerCase(Locale.ROOT)
                .replace('“', '"')
                .replace('”', '"');
    }
}
