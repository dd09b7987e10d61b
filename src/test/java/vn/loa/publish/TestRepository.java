package vn.loa.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A real git work tree in a temporary folder, with a small portal in it. */
final class TestRepository {
    private final Path folder;

    private TestRepository(Path folder) {
        this.folder = folder;
    }

    /** A repository without commits. */
    static TestRepository init(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        TestRepository repository = new TestRepository(folder);
        repository.git("init", "--quiet", "--initial-branch=main");
        return repository;
    }

    /** A repository with one commit that holds one document, {@code mot}. */
    static TestRepository withOneDocument(Path folder) {
        TestRepository repository = init(folder);
        repository.write("jbake.properties", "site.host=https://loa.example\n");
        repository.write("templates/document.ftl", "<p>\n");
        repository.document("mot", "# i\n# ii\nBài thứ nhất.");
        repository.commit();
        return repository;
    }

    Path folder() {
        return folder;
    }

    Path content() {
        return folder.resolve("content");
    }

    /** Writes a document; each line {@code # x} in it is an anchor, the word {@code SAI} an error. */
    void document(String slug, String text) {
        write("content/van-ban/" + slug + ".md", text + "\n");
    }

    void write(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Commits everything and returns the commit's name. */
    String commit() {
        git("add", "--all");
        git("commit", "--quiet", "--allow-empty", "--message", "Sửa nội dung");
        return git("rev-parse", "HEAD");
    }

    /** Runs git here; the test fails where git does. */
    String git(String... arguments) {
        return gitIn(folder, arguments);
    }

    static String gitIn(Path folder, String... arguments) {
        Ran ran = tryGit(folder, arguments);
        assertThat(ran.status()).as(ran.output()).isZero();
        return ran.output().strip();
    }

    /** A finished program: its status, its output and errors together. */
    record Ran(int status, String output) {}

    static Ran tryGit(Path folder, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of("git", "-c", "user.name=Người biên tập", "-c", "user.email=bien-tap@loa.example"));
        command.addAll(List.of(arguments));
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
            builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
            builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
            Process process = builder.start();
            String output =
                    new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return new Ran(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
