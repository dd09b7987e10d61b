package vn.loa.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Runs the {@code git} program. A call is a value: each {@code with…} gives a new one. */
final class Git {
    /** What hooks set and what would lead our own calls into the wrong repository. */
    private static final List<String> FOREIGN = List.of(
            "GIT_DIR",
            "GIT_WORK_TREE",
            "GIT_INDEX_FILE",
            "GIT_PREFIX",
            "GIT_COMMON_DIR",
            "GIT_NAMESPACE",
            "GIT_CEILING_DIRECTORIES",
            "GIT_LITERAL_PATHSPECS",
            "GIT_GLOB_PATHSPECS",
            "GIT_OBJECT_DIRECTORY",
            "GIT_ALTERNATE_OBJECT_DIRECTORIES",
            "GIT_QUARANTINE_PATH");

    private final Path folder;
    private final List<String> options;
    private final Map<String, String> environment;

    private Git(Path folder, List<String> options, Map<String, String> environment) {
        this.folder = folder;
        this.options = options;
        this.environment = environment;
    }

    /** Git as started in a folder, with no repository named. */
    static Git in(Path folder) {
        return new Git(folder, List.of(), Map.of());
    }

    /** The same with options that stand before the subcommand. */
    Git with(String... more) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of(more));
        return new Git(folder, List.copyOf(all), environment);
    }

    /** The same with a variable set for the program. */
    Git withVariable(String name, String value) {
        Map<String, String> all = new TreeMap<>(environment);
        all.put(name, value);
        return new Git(folder, options, all);
    }

    /** What a finished call left. */
    record Result(int status, String text, String error) {
        boolean done() {
            return status == 0;
        }

        /** Standard output without the line end. */
        String line() {
            return text.strip();
        }
    }

    /** Runs and returns standard output without its line end; {@link GitFailure} where git fails. */
    String line(String... arguments) throws IOException {
        return must(new byte[0], arguments).line();
    }

    /** Runs with standard input; {@link GitFailure} where git fails. */
    Result must(byte[] input, String... arguments) throws IOException {
        Result result = run(input, arguments);
        if (!result.done()) {
            throw new GitFailure(String.join(" ", arguments), result.error());
        }
        return result;
    }

    /** Runs, whatever comes of it. */
    Result run(byte[] input, String... arguments) throws IOException {
        Process process = start(arguments);
        try {
            FutureTask<String> error = new FutureTask<>(() -> read(process.getErrorStream()));
            // A thread of its own: a pool shared with the build may be busy until this very call returns.
            new Thread(error, "git-errors").start();
            feed(process, input);
            String output = read(process.getInputStream());
            return new Result(process.waitFor(), output, error.get().strip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("git bị ngắt giữa chừng", e);
        } catch (ExecutionException e) {
            throw new IOException("không đọc được thông báo lỗi của git", e.getCause());
        } finally {
            process.destroy();
        }
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(options);
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeAll(FOREIGN);
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("GIT_TERMINAL_PROMPT", "0");
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static void feed(Process process, byte[] input) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(input);
        } catch (IOException e) {
            // Git ended before it read everything: its status and its message say why.
            return;
        }
    }

    private static String read(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Git ended with an error. */
    static final class GitFailure extends IOException {
        private static final long serialVersionUID = 1;

        GitFailure(String what, String error) {
            super("git " + what + ": " + error);
        }
    }
}
