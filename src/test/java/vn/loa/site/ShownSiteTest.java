package vn.loa.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.jbake.JBakePages;
import vn.loa.pipeline.Build;
import vn.loa.pipeline.ShownSite;
import vn.loa.pipeline.SiteLoader;

/** What {@code serve} writes file by file, when it is asked for, is what a build writes. */
class ShownSiteTest {
    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final Path CONTENT = ROOT.resolve("content");

    @TempDir
    private Path work;

    private ShownSite shown(Path root, Path content) throws IOException {
        return new Build(new JBakePages(root, content))
                .show(
                        SiteLoader.ofWorkTree(content, root.resolve("assets"), "content"),
                        Map.of(),
                        work.resolve("serve"),
                        work.resolve("index"))
                .shown()
                .orElseThrow();
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        }
    }

    @Test
    void everyFileThatIsAskedForEqualsTheOneOfABuild() throws IOException {
        Path built = BuiltSite.get().folder();
        List<String> all = new java.util.ArrayList<>(files(built));
        all.remove(Build.MARK);
        // in any order: no file may need another one to have been asked for
        Collections.shuffle(all, new Random(5));
        try (ShownSite shown = shown(ROOT, CONTENT)) {
            for (String file : all) {
                shown.make(file);
                assertThat(shown.folder().resolve(file)).hasSameBinaryContentAs(built.resolve(file));
            }
            assertThat(files(shown.folder())).containsExactlyInAnyOrderElementsOf(all);
        }
    }

    @Test
    void onlyWhatIsAskedForIsWritten() throws IOException {
        Path folder;
        try (ShownSite shown = shown(ROOT, CONTENT)) {
            folder = shown.folder();
            assertThat(files(folder)).isEmpty();
            shown.make("van-ban/28-ct-tw-2023/index.html");
            assertThat(files(folder)).containsExactly("van-ban/28-ct-tw-2023/index.html");
        }
        assertThat(folder).doesNotExist();
    }

    @Test
    void whatTheSiteDoesNotHaveIsNotMade() throws IOException {
        try (ShownSite shown = shown(ROOT, CONTENT)) {
            for (String none :
                    List.of("khong-co/index.html", "van-ban/khong-co/index.json", "van-ban/../../x", "", "a/")) {
                shown.make(none);
                assertThat(shown.folder().resolve("khong-co")).doesNotExist();
            }
            assertThat(work.resolve("x")).doesNotExist();
        }
    }

    @Test
    void aTemplateThatFailsIsToldToWhoeverAsksForItsPageAndToNobodyElse() throws IOException {
        for (String part : List.of("templates", "assets", "content")) {
            copy(ROOT.resolve(part), work.resolve(part));
        }
        Files.copy(ROOT.resolve("jbake.properties"), work.resolve("jbake.properties"));
        Path template = work.resolve("templates/search.ftl");
        Files.writeString(template, Files.readString(template) + "${khong_co}");
        try (ShownSite shown = shown(work, work.resolve("content"))) {
            for (int time = 0; time < 2; time++) {
                assertThatThrownBy(() -> shown.make("tim-kiem/index.html"))
                        .isInstanceOf(IOException.class)
                        .hasMessageContaining("khong_co");
            }
            shown.make("index.html");
            assertThat(shown.folder().resolve("index.html")).exists();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (String file : files(from)) {
            Path target = to.resolve(file);
            Files.createDirectories(target.getParent());
            Files.copy(from.resolve(file), target);
        }
    }
}
