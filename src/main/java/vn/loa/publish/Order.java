package vn.loa.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What to publish, and where to.
 *
 * @param commit a name of it, looked up only when the lock is held: of two pushes the later one wins, whichever runs first
 * @param content the content folder's path in the commit's tree, with forward slashes
 * @param to the target folder
 * @param keep how many releases stay, the live one and the one before it included
 * @param patience how long to wait at most while somebody else publishes to the same target
 */
public record Order(Repository repository, String commit, String content, Path to, int keep, Duration patience) {
    private static final int KEEP = 5;
    private static final Duration WAIT = Duration.ofMinutes(10);

    /**
     * The last commit of the work tree in which a content folder stands.
     *
     * @throws Refusal where it stands in no work tree
     */
    public static Order ofWorkTree(Path content, Path to) throws Refusal, IOException {
        if (!Files.isDirectory(content)) {
            throw new Refusal("không có thư mục nội dung " + content);
        }
        Path folder = content.toRealPath();
        Repository repository = Repository.at(folder);
        Path top = repository
                .workTree()
                .orElseThrow(
                        () -> new Refusal(folder + " nằm trong một kho git không có thư mục làm việc; hãy dùng --repo"))
                .toRealPath();
        return new Order(repository, "HEAD", slashed(top.relativize(folder)), to, KEEP, WAIT);
    }

    /**
     * A commit of a repository, bare or not, as a hook publishes it.
     *
     * @param commit any name of it; a branch's name means its last commit
     * @param content the content folder in the tree of the commit
     */
    public static Order ofCommit(Path repository, String commit, String content, Path to) throws Refusal, IOException {
        Repository bare = new Repository(Repository.at(repository).gitDir(), Optional.empty());
        return new Order(bare, commit, slashed(Path.of(content).normalize()), to, KEEP, WAIT);
    }

    public Order keeping(int releases) {
        return new Order(repository, commit, content, to, releases, patience);
    }

    public Order waiting(Duration atMost) {
        return new Order(repository, commit, content, to, keep, atMost);
    }

    private static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
