package vn.loa.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What editors do to files, and what is told of it. */
@Timeout(60)
class WatcherTest {
    @TempDir
    private Path folder;

    private Path content;
    private Path settings;
    private Watcher watcher;
    private final BlockingQueue<Set<Path>> told = new LinkedBlockingQueue<>();

    @BeforeEach
    void start() throws IOException {
        content = Files.createDirectories(folder.resolve("nội dung/content"));
        Files.createDirectories(content.resolve("van-ban"));
        settings = Files.writeString(content.resolveSibling("jbake.properties"), "a=b\n");
        Files.writeString(content.resolve("van-ban/mot.md"), "một");
        watcher = Watcher.start(List.of(content, settings, content.resolveSibling("templates")), told::add);
    }

    @AfterEach
    void stop() throws IOException {
        watcher.close();
    }

    /** Takes what is told until all of these were. */
    private Set<Path> tellsOf(Path... expected) throws InterruptedException {
        Set<Path> all = new TreeSet<>();
        while (!all.containsAll(Set.of(expected))) {
            Set<Path> more = told.poll(30, TimeUnit.SECONDS);
            assertThat(more).as("told so far: %s", all).isNotNull();
            all.addAll(more);
        }
        return all;
    }

    @Test
    void aFileWrittenInPlace() throws Exception {
        Path file = Files.writeString(content.resolve("van-ban/mot.md"), "sửa");
        assertThat(tellsOf(file)).containsExactly(file);
    }

    @Test
    void aFileWrittenBesideAndRenamedOver() throws Exception {
        Path file = content.resolve("van-ban/mot.md");
        for (int i = 0; i < 3; i++) {
            Path beside = Files.writeString(content.resolve("van-ban/.mot.md.swp"), "sửa " + i);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            assertThat(tellsOf(file)).containsExactly(file);
        }
    }

    @Test
    void aDeletedFileAndARenamedOne() throws Exception {
        Path file = content.resolve("van-ban/mot.md");
        Path renamed = Files.move(file, content.resolve("van-ban/hai.md"));
        assertThat(tellsOf(file, renamed)).containsExactlyInAnyOrder(file, renamed);
        Files.delete(renamed);
        tellsOf(renamed);
    }

    @Test
    void newFoldersWithWhatIsInThemAndWhatIsWrittenThereLater() throws Exception {
        Path outside = Files.createDirectories(folder.resolve("ngoài/a/b"));
        Files.writeString(outside.resolve("ba.md"), "ba");
        Files.move(folder.resolve("ngoài"), content.resolve("mới"));
        Path moved = content.resolve("mới/a/b/ba.md");
        tellsOf(moved);
        Files.writeString(moved, "sửa");
        tellsOf(moved);
        Path later = Files.writeString(content.resolve("mới/a/b/bốn.md"), "bốn");
        tellsOf(later);
    }

    @Test
    void aRootThatIsAFileAndOneThatAppearsLater() throws Exception {
        Files.writeString(settings, "a=c\n");
        assertThat(tellsOf(settings)).containsExactly(settings);
        Path template = content.resolveSibling("templates").resolve("a.ftl");
        Files.createDirectories(template.getParent());
        Files.writeString(template, "<p>");
        tellsOf(template);
    }

    @Test
    void aFolderThatIsDeletedAndMadeAgain() throws Exception {
        Path file = content.resolve("van-ban/mot.md");
        Files.delete(file);
        Files.delete(file.getParent());
        tellsOf(file, file.getParent());
        Files.createDirectories(file.getParent());
        Files.writeString(file, "lại");
        tellsOf(file);
        Files.writeString(file, "nữa");
        tellsOf(file);
    }

    /** What editors leave beside and what stands beside the roots goes untold: the next tale is of the file that matters. */
    @Test
    void whatIsPassingIsNotTold() throws Exception {
        for (String name : List.of(".mot.md.swp", "mot.md~", "4913", "#mot.md#", ".#mot.md", "mot.md.tmp")) {
            Files.writeString(content.resolve(name), "tạm");
        }
        Files.createDirectories(content.resolve(".git"));
        Files.writeString(content.resolveSibling("README.md"), "bên cạnh");
        Path file = Files.writeString(content.resolve("van-ban/mot.md"), "sửa");
        assertThat(tellsOf(file)).containsExactly(file);
    }

    @Test
    void changesThatComeTogetherAreToldTogether() throws Exception {
        Set<Path> all = new TreeSet<>();
        for (int i = 0; i < 50; i++) {
            all.add(Files.writeString(content.resolve("van-ban/" + i + ".md"), "x"));
        }
        assertThat(tellsOf(all.toArray(Path[]::new))).isEqualTo(all);
    }
}
