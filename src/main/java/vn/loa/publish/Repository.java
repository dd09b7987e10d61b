package vn.loa.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A git repository, bare or with a work tree.
 *
 * @param gitDir absolute
 * @param workTree top of the work tree, its real path; empty for a bare repository
 */
public record Repository(Path gitDir, Optional<Path> workTree) {
    /**
     * The repository that a folder is or stands in.
     *
     * @throws Refusal where there is none, or git itself is missing
     */
    public static Repository at(Path folder) throws Refusal, IOException {
        if (!Files.isDirectory(folder)) {
            throw new Refusal("không có thư mục " + folder);
        }
        Git git = Git.in(folder);
        Git.Result found = started(git, folder);
        if (!found.done()) {
            throw new Refusal(folder + " không nằm trong kho git nào; hãy chạy `git init` rồi `git commit`, hoặc chỉ ra"
                    + " kho bằng --repo\n  git: " + found.error());
        }
        Git.Result top = git.run(new byte[0], "rev-parse", "--show-toplevel");
        Optional<Path> workTree =
                top.done() && !top.line().isEmpty() ? Optional.of(Path.of(top.line())) : Optional.empty();
        return new Repository(Path.of(found.line()), workTree);
    }

    private static Git.Result started(Git git, Path folder) throws Refusal {
        try {
            return git.run(new byte[0], "rev-parse", "--absolute-git-dir");
        } catch (IOException e) {
            throw new Refusal("không chạy được git ở " + folder + ": " + e.getMessage());
        }
    }

    /** Git started for this repository, whatever the folder of the process. */
    Git git() {
        return Git.in(gitDir).with("--git-dir", gitDir.toString());
    }

    /**
     * The full name of the commit that a name stands for.
     *
     * @throws Refusal where it names none, as in a repository without commits
     */
    public String commit(String name) throws Refusal, IOException {
        Git.Result found =
                git().run(new byte[0], "rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}");
        if (found.done()) {
            return found.line();
        }
        throw new Refusal(
                name.equals("HEAD")
                        ? "kho git chưa có commit nào; hãy `git commit` trước khi công bố"
                        : "kho git không có commit nào tên là “" + name + "”");
    }

    /** When a commit was made, by its committer's date. */
    public Instant time(String commit) throws IOException {
        return Instant.ofEpochSecond(
                Long.parseLong(git().line("show", "-s", "--no-show-signature", "--format=%ct", commit)));
    }

    /** Files below the given paths that differ from the last commit or that git does not know; empty for bare repositories. */
    List<String> uncommitted(List<String> paths) throws IOException {
        if (workTree.isEmpty()) {
            return List.of();
        }
        List<String> command =
                new ArrayList<>(List.of("status", "--porcelain=v1", "--no-renames", "-z", "-uall", "--"));
        command.addAll(paths);
        String found = Git.in(workTree.get())
                .with(
                        "--literal-pathspecs",
                        "--git-dir",
                        gitDir.toString(),
                        "--work-tree",
                        workTree.get().toString())
                .must(new byte[0], command.toArray(String[]::new))
                .text();
        return Stream.of(found.split("\0"))
                .filter(line -> line.length() > 3)
                .map(line -> line.substring(3))
                .toList();
    }

    /**
     * Lays the files of a commit out in {@code folder/tree}, exactly and alone; only what differs from the last time is
     * written. Symbolic links become small text files that hold their target: a pushed link must not read the server's files.
     *
     * @return the tree
     */
    Path export(String commit, Path folder) throws IOException {
        try {
            return exportOver(commit, folder);
        } catch (Git.GitFailure e) {
            // What a killed run left may be past mending; from nothing it always works, or the failure is real.
            Trees.delete(folder);
            return exportOver(commit, folder);
        }
    }

    private Path exportOver(String commit, Path folder) throws IOException {
        Path tree = Files.createDirectories(folder.resolve("tree"));
        Files.deleteIfExists(folder.resolve("index.lock"));
        Git git = Git.in(tree)
                .with("--git-dir", gitDir.toString(), "--work-tree", tree.toString())
                .with("-c", "core.symlinks=false", "-c", "core.autocrlf=false", "-c", "core.sparseCheckout=false")
                .with("-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "core.quotePath=false")
                .withVariable("GIT_INDEX_FILE", folder.resolve("index").toString());
        git.line("read-tree", "--reset", "-u", commit);
        git.line("clean", "-q", "-ffdx", "-e", ".loa");
        return tree;
    }
}
