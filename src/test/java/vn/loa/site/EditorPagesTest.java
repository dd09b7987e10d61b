package vn.loa.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.jbake.JBakePages;
import vn.loa.pipeline.Build;
import vn.loa.pipeline.SiteLoader;

/** The pages for editors: there when they are asked for, and nowhere else. */
class EditorPagesTest {
    private static final Path ROOT = Path.of("").toAbsolutePath();

    @TempDir
    private Path work;

    private Path build(boolean editors) throws IOException {
        Path content = Files.createDirectories(work.resolve("content/van-ban"));
        Files.writeString(
                content.resolve("ke-hoach.md"),
                """
                ---
                title: "Kế hoạch \\"thử\\""
                kind: Kế hoạch
                number: "3/KH-UBND"
                issuer: "Ủy ban nhân dân tỉnh Thử"
                date: 2024-06-01
                ---

                Thực hiện Chỉ thị số 77-CT/TW ngày 10/4/2019 của Ban Bí thư.

                ## I. NHIỆM VỤ

                1. Sở Y tế báo cáo trước ngày 25/5/2024.
                """);
        Path all = content.getParent();
        Path output = work.resolve("site-" + editors);
        Build.Result result = new Build(new JBakePages(ROOT, all, editors))
                .run(
                        SiteLoader.ofWorkTree(all, ROOT.resolve("assets"), "content"),
                        output,
                        work.resolve("i-" + editors));
        assertThat(result.done()).as(result.problems().toString()).isTrue();
        return output;
    }

    @Test
    void listsWhatAPersonMustDecide() throws IOException {
        Path page = build(true).resolve("bien-tap/index.html");
        var html = Jsoup.parse(Files.readString(page));
        assertThat(html.select(".editors h2 a").eachAttr("href")).containsExactly("../van-ban/ke-hoach/");
        assertThat(html.select(".editors .tag").eachText())
                .contains("citation-unresolved", "deadline-early", "fact-unconfirmed");
        assertThat(html.select(".editors .place").eachText())
                .allMatch(place -> place.matches("content/van-ban/ke-hoach\\.md:\\d+:\\d+"));
        List<String> yaml = html.select(".editors pre").eachText();
        assertThat(yaml).isNotEmpty().allMatch(line -> line.startsWith("- {") && line.endsWith("}"));
        assertThat(Files.readString(work.resolve("site-true/sitemap.xml"))).doesNotContain("bien-tap");
    }

    @Test
    void aLineToPasteConfirmsItsFact() throws IOException {
        Path page = build(true).resolve("bien-tap/index.html");
        int before = Jsoup.parse(Files.readString(page)).select(".editors pre").size();
        String facts = Jsoup.parse(Files.readString(page)).select(".editors pre code").stream()
                .map(code -> code.wholeText())
                .collect(Collectors.joining("\n", "facts:\n", "\n"));
        Path file = work.resolve("content/van-ban/ke-hoach.md");
        String text = Files.readString(file);
        Path again = Files.createDirectories(work.resolve("again/van-ban")).resolve("ke-hoach.md");
        Files.writeString(again, text.replace("date: 2024-06-01\n", "date: 2024-06-01\n" + facts));
        var loaded = SiteLoader.ofWorkTree(work.resolve("again"), ROOT.resolve("assets"), "content")
                .load();
        assertThat(loaded.hasErrors()).as(loaded.problems().toString()).isFalse();
        var orders = loaded.site().orders().get("ke-hoach");
        assertThat(orders.deadlines()).allMatch(settled -> settled.isConfirmed());
        assertThat(orders.duties()).allMatch(settled -> settled.isConfirmed());
        assertThat(orders.deadlines().size()
                        + orders.duties().size()
                        + orders.targets().size())
                .isEqualTo(before);
    }

    @Test
    void thePublishedSiteHasNone() throws IOException {
        Path site = build(false);
        assertThat(site.resolve("bien-tap")).doesNotExist();
        try (Stream<Path> files = Files.walk(site)) {
            assertThat(files.filter(file -> file.toString().endsWith(".html")).filter(EditorPagesTest::speaksOfIt))
                    .isEmpty();
        }
        assertThat(BuiltSite.get().folder().resolve("bien-tap")).doesNotExist();
    }

    private static boolean speaksOfIt(Path file) {
        try {
            return Files.readString(file).contains("bien-tap/");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
