package vn.loa.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jbake.app.Oven;
import org.jbake.parser.Engines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.model.Site;
import vn.loa.pipeline.SiteLoader;

/** The committed site baked by JBake's own oven, database and all, has the same pages, byte for byte. */
class StockOvenTest {
    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final Path CONTENT = ROOT.resolve("content");

    @TempDir
    Path temp;

    @Test
    void theStockOvenBakesTheSamePages() throws Exception {
        Path ours = Files.createDirectories(temp.resolve("ours"));
        Path stock = Files.createDirectories(temp.resolve("stock"));
        Site site = SiteLoader.ofWorkTree(CONTENT, ROOT.resolve("assets"), "content")
                .load()
                .site();
        LoaOven.bake(ROOT, CONTENT, ours, site);

        Engines.register("md", new MarkdownFiles());
        Oven oven = new Oven(LoaOven.configuration(ROOT, CONTENT, stock));
        oven.bake();
        assertThat(oven.getErrors()).isEmpty();

        List<String> pages = pagesOfContent();
        assertThat(pages).hasSizeGreaterThan(100);
        List<String> orders = files(
                ours, name -> name.startsWith("thoi-han/") || name.startsWith("chi-tieu/") || name.endsWith(".ics"));
        assertThat(orders)
                .contains("thoi-han/index.html", "chi-tieu/index.html", "thoi-han.ics")
                .anyMatch(name -> name.matches("co-quan/.+/thoi-han\\.ics"))
                .anyMatch(name -> name.matches("van-ban/.+/thoi-han\\.ics"));
        pages.addAll(orders);
        for (String page : pages) {
            assertThat(stock.resolve(page)).as(page).hasSameBinaryContentAs(ours.resolve(page));
        }
        assertThat(htmlFiles(stock)).isEqualTo(htmlFiles(ours));
    }

    /** Every document, body and topic of the content folder, found without the program's help. */
    private static List<String> pagesOfContent() throws IOException {
        List<String> pages = new ArrayList<>();
        for (String folder : List.of("van-ban", "co-quan", "chu-de")) {
            try (Stream<Path> files = Files.list(CONTENT.resolve(folder))) {
                files.map(f -> f.getFileName().toString())
                        .filter(name -> name.endsWith(".md"))
                        .sorted()
                        .forEach(name -> pages.add(folder + "/" + name.replace(".md", "/index.html")));
            }
        }
        return pages;
    }

    private static List<String> htmlFiles(Path folder) throws IOException {
        return files(folder, name -> name.endsWith(".html"));
    }

    private static List<String> files(Path folder, Predicate<String> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(f -> folder.relativize(f).toString())
                    .filter(wanted)
                    .sorted()
                    .toList();
        }
    }
}
