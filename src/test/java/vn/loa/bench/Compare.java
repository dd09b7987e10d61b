package vn.loa.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import vn.loa.browser.Browser;
import vn.loa.browser.FolderServer;
import vn.loa.index.Differential;
import vn.loa.index.QueryKinds;

/**
 * Asks queries of every kind, made of the texts of a content folder, of Lucene and of the browser, over what {@link SearchBench} built
 * of it, and prints which were answered otherwise. Arguments: CONTENT WORK OF_EACH_KIND.
 */
public final class Compare {
    private static final int TEXTS = 400;

    private final List<String> lines = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();

    private Compare() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Compare compare = new Compare();
        compare.read(Path.of(args[0]));
        QueryKinds kinds = new QueryKinds(
                compare::piece,
                compare.numbers,
                List.of("UBND"),
                List.of(
                        Map.of("kind", List.of("Chỉ thị", "Nghị quyết")),
                        Map.of("year", List.of("2024", "2023")),
                        Map.of("year", List.of("2015"), "kind", List.of("Kế hoạch"))));
        Path work = Path.of(args[1]);
        try (FolderServer server = new FolderServer(work.resolve("site"));
                Browser browser = new Browser()) {
            Differential found = Differential.of(
                    browser,
                    server.address(),
                    "/search/client.js",
                    "/search/",
                    work.resolve("lucene"),
                    kinds.each(Integer.parseInt(args[2])));
            found.asked()
                    .forEach((kind, asked) -> out.printf(
                            "| %s | %d | %d |%n", kind, asked, found.hits().get(kind)));
            found.differing().forEach(out::println);
            out.printf("khác: %d; có từ quá thường gặp: %d%n", found.differing().size(), found.withFrequent());
        }
    }

    private void read(Path content) throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(content.resolve("van-ban"))) {
            files = list.sorted().toList();
        }
        int step = Math.max(1, files.size() / TEXTS);
        for (int i = 0; i < files.size(); i += step) {
            for (String line : Files.readAllLines(files.get(i))) {
                if (line.startsWith("number:")) {
                    numbers.add(line.substring(7).replace("\"", "").strip());
                } else if (line.split(" ", -1).length > 12) {
                    lines.add(line);
                }
            }
        }
    }

    private String piece(Random random, int length) {
        String[] words = lines.get(random.nextInt(lines.size())).split("\\s+", -1);
        int from = random.nextInt(words.length - length);
        return String.join(" ", List.of(words).subList(from, from + length));
    }
}
