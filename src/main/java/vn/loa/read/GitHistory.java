package vn.loa.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loa.model.Revision;

/** Asks git which commit last touched each file of the content folder. */
public final class GitHistory {
    private static final String COMMIT = "\u0001";

    private final List<String> command;
    private final Path directory;
    private final String prefix;

    private GitHistory(List<String> command, Path directory, String prefix) {
        this.command = command;
        this.directory = directory;
        this.prefix = prefix;
    }

    /** The history of the work tree that a folder stands in; none where it stands in no repository. */
    public static GitHistory ofWorkTree(Path content) {
        return new GitHistory(log(List.of(), List.of("--relative", "--", ".")), content, "");
    }

    /**
     * The history of a commit whose files were laid out elsewhere.
     *
     * @param content the content folder in the tree of the commit, with forward slashes
     */
    public static GitHistory ofCommit(Path gitDir, String commit, String content) {
        return new GitHistory(
                log(List.of("--git-dir", gitDir.toString()), List.of(commit, "--", content)), gitDir, content + "/");
    }

    private static List<String> log(List<String> where, List<String> what) {
        List<String> command = new ArrayList<>(List.of("git", "-c", "core.quotepath=off"));
        command.addAll(where);
        command.addAll(List.of("log", "--format=%x01%H %ct", "--name-only", "--no-renames"));
        command.addAll(what);
        return command;
    }

    /**
     * The last commit of each file, by its path below the content folder with forward slashes. Empty where there is no git,
     * no repository or no commit: a build without history is a build that names none.
     *
     * @param wanted paths to look for; reading stops when all are found
     */
    public Map<String, Revision> lastCommits(Set<String> wanted) {
        return ask(command, out -> read(out, wanted), Map.of());
    }

    /** The commit that the history ends with; the same one has the same history. Empty where there is none. */
    public String head() {
        return ask(List.of("git", "rev-parse", "--verify", "--quiet", "HEAD"), BufferedReader::readLine, "");
    }

    @FunctionalInterface
    private interface Answer<T> {
        T read(BufferedReader out) throws IOException;
    }

    private <T> T ask(List<String> question, Answer<T> answer, T none) {
        ProcessBuilder builder = new ProcessBuilder(question)
                .directory(directory.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        // a hook's own variables would lead git to the repository of the hook
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        try {
            Process git = builder.start();
            git.getOutputStream().close();
            try (BufferedReader out =
                    new BufferedReader(new InputStreamReader(git.getInputStream(), StandardCharsets.UTF_8))) {
                return Optional.ofNullable(answer.read(out)).orElse(none);
            } finally {
                git.destroy();
            }
        } catch (IOException e) { // no git on this machine
            return none;
        }
    }

    private Map<String, Revision> read(BufferedReader out, Set<String> wanted) throws IOException {
        Map<String, Revision> found = new HashMap<>();
        Revision current = null;
        for (String line = out.readLine(); line != null && found.size() < wanted.size(); line = out.readLine()) {
            if (line.startsWith(COMMIT)) {
                int space = line.indexOf(' ');
                Instant time = Instant.ofEpochSecond(Long.parseLong(line.substring(space + 1)));
                current = new Revision(line.substring(1, space), time);
            } else if (current != null && line.startsWith(prefix) && wanted.contains(line.substring(prefix.length()))) {
                found.putIfAbsent(line.substring(prefix.length()), current);
            }
        }
        return found;
    }
}
