package vn.loa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editors push, readers read: the finished program, the shipped hooks, a real bare repository, paths with spaces. */
class PublishIT {
    private static final Path ROOT = Path.of("").toAbsolutePath();

    @TempDir
    Path temp;

    private Path bare;
    private Path work;
    private Path live;

    @BeforeEach
    void aRepositoryWithTheHooks() throws Exception {
        bare = temp.resolve("kho văn bản.git");
        work = temp.resolve("bản làm việc");
        live = temp.resolve("trang web");
        run(temp, "git", "init", "-q", "--bare", "-b", "main", bare.toString());
        run(temp, "git", "clone", "-q", bare.toString(), work.toString());
        run(work, "git", "checkout", "-q", "-b", "main");
        for (String hook : List.of("pre-receive", "post-receive")) {
            Path target = bare.resolve("hooks").resolve(hook);
            Files.copy(ROOT.resolve("deploy/hooks").resolve(hook), target);
            assertThat(target.toFile().setExecutable(true)).isTrue();
        }
        run(bare, "git", "config", "loa.home", ROOT.toString());
        run(bare, "git", "config", "loa.to", live.toString());
        for (String part : List.of("templates", "assets", "jbake.properties")) {
            copy(ROOT.resolve(part), work.resolve(part));
        }
        document("28-ct-tw-2023", "Chỉ thị", "28-CT/TW", "2023-12-25", "Nội dung.");
    }

    @Test
    void pushPublishRefuseRollBack() throws Exception {
        assertThat(push("một văn bản").status()).isZero();
        Path page = live.resolve("current/van-ban/28-ct-tw-2023/index.html");
        String head = run(work, "git", "rev-parse", "HEAD").text().strip();
        assertThat(page).content().contains("28-CT/TW").contains(head.substring(0, 12));
        Path first = live.resolve("current").toRealPath();

        document(
                "05-kh-tu-2024",
                "Kế hoạch",
                "05-KH/TU",
                "2024-01-02",
                "Thực hiện Chỉ thị số 28-CT/TW, ngày 25/12/2023.");
        assertThat(push("thêm kế hoạch").status()).isZero();
        assertThat(live.resolve("current/van-ban/05-kh-tu-2024/index.html"))
                .content()
                .contains("data-loa=\"citation\"");
        Path second = live.resolve("current").toRealPath();
        assertThat(second).isNotEqualTo(first);

        Files.writeString(work.resolve("assets/tep.txt"), "x");
        document("07-kh-tu-2024", "Kế hoạch", "07-KH/TU", "2024-01-03", "Xem [tệp](/tep.txt).");
        assertThat(push("tệp đính kèm cùng liên kết tới nó").status()).isZero();
        second = live.resolve("current").toRealPath();

        document("hong", "Kế hoạch", "06-KH/TU", "2024-13-45", "x");
        Shown refused = push("ngày sai");
        assertThat(refused.status()).isNotZero();
        assertThat(refused.text())
                .contains("content/van-ban/hong.md:5:7: error[date]")
                .contains("nội dung có lỗi");
        assertThat(live.resolve("current").toRealPath()).isEqualTo(second);

        assertThat(run(temp, ROOT.resolve("loa").toString(), "rollback", "--to", live.toString())
                        .status())
                .isZero();
        assertThat(live.resolve("current").toRealPath()).isNotEqualTo(second);
        assertThat(live.resolve("current/van-ban/05-kh-tu-2024/index.html")).exists();
    }

    private void document(String slug, String kind, String number, String date, String text) throws IOException {
        Path file = work.resolve("content/van-ban/" + slug + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "---\ntitle: về một việc\nkind: %s\nnumber: %s\ndate: %s\nissuer: Bộ Chính trị\n---\n\n%s\n"
                        .formatted(kind, number, date, text));
    }

    private Shown push(String message) throws Exception {
        run(work, "git", "add", "-A");
        run(work, "git", "-c", "user.name=Biên tập", "-c", "user.email=bt@loa.example", "commit", "-q", "-m", message);
        return run(work, "git", "push", "-q", "origin", "main");
    }

    private record Shown(int status, String text) {}

    private static Shown run(Path folder, String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command)));
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        Process process =
                builder.directory(folder.toFile()).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Shown(process.waitFor(), text);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString().replace(File.separatorChar, '/'));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
