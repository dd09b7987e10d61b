package vn.loa.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The folder that a site is published to.
 *
 * <pre>
 * current -> releases/&lt;name>   what readers see
 * releases/&lt;commit>            a release; -2, -3 … when one commit was built again, by a newer program or for a newer record
 * releases/….tmp-…             not finished, or on the way out: never shown, deleted by the next run
 * .history                     names in the order in which they went live; what was rolled back is cut off by the next
 * .work                        the last exported commit and the cache of its build
 * .lock
 * </pre>
 */
final class Target {
    private static final String UNFINISHED = ".tmp-";

    private final Path folder;

    Target(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    TargetLock lock(String what, Duration wait, Consumer<String> say) throws IOException, Refusal {
        return TargetLock.take(folder.resolve(".lock"), what, wait, say);
    }

    /** Where commits are exported to. */
    Path work() {
        return folder.resolve(".work");
    }

    Path release(String name) {
        return folder.resolve("releases").resolve(name);
    }

    /** Makes the folder ready; a {@link Refusal} where something of somebody else's stands in the way. */
    void create() throws IOException, Refusal {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new Refusal(folder + " là một tệp, không công bố vào đó được");
        }
        if (Files.exists(current(), LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(current())) {
            throw new Refusal(current() + " không phải liên kết do Loa tạo; hãy dời nó đi hoặc chọn thư mục khác");
        }
        Files.createDirectories(folder.resolve("releases"));
    }

    /** Whether anything was ever published here. */
    boolean exists() {
        return Files.isDirectory(folder.resolve("releases"));
    }

    private Path current() {
        return folder.resolve("current");
    }

    /** The name of the release that readers see. */
    Optional<String> live() throws IOException {
        if (!Files.isSymbolicLink(current())) {
            return Optional.empty();
        }
        String name = Files.readSymbolicLink(current()).getFileName().toString();
        return Files.isDirectory(release(name)) ? Optional.of(name) : Optional.empty();
    }

    /** Finished releases, the newest first. */
    List<String> releases() throws IOException {
        try (Stream<Path> found = Files.list(folder.resolve("releases"))) {
            return found.filter(release -> !release.getFileName().toString().contains(UNFINISHED))
                    .filter(release -> Files.isRegularFile(release.resolve(Manifest.FILE)))
                    .sorted(Comparator.comparing(Target::finished).reversed())
                    .map(release -> release.getFileName().toString())
                    .toList();
        }
    }

    private static long finished(Path release) {
        return release.resolve(Manifest.FILE).toFile().lastModified();
    }

    /** The finished releases of a commit, the newest first. */
    List<String> releasesOf(String commit) throws IOException {
        return releases().stream()
                .filter(name -> name.equals(commit) || name.startsWith(commit + "-"))
                .toList();
    }

    /** An empty folder in which a release of a commit can grow. */
    Path begin(String commit) throws IOException {
        Path growing = release(commit + UNFINISHED + ProcessHandle.current().pid());
        Trees.delete(growing);
        return Files.createDirectory(growing);
    }

    /** Gives a grown release its name. */
    String finish(Path growing, String commit) throws IOException {
        String name = commit;
        for (int n = 2; Files.exists(release(name), LinkOption.NOFOLLOW_LINKS); n++) {
            name = commit + "-" + n;
        }
        Trees.flush(growing);
        Files.move(growing, release(name), StandardCopyOption.ATOMIC_MOVE);
        Trees.flushFolder(folder.resolve("releases"));
        return name;
    }

    /** Shows a release to readers, in one step. */
    void show(String name) throws IOException {
        remember(name);
        Path next = folder.resolve("current.new");
        Files.deleteIfExists(next);
        Files.createSymbolicLink(next, Path.of("releases", name));
        Files.move(next, current(), StandardCopyOption.ATOMIC_MOVE);
        Trees.flushFolder(folder);
    }

    /** Written before the swap: what stands after the live release in the history counts for nothing. */
    private void remember(String name) throws IOException {
        List<String> history = history();
        if (history.contains(name)) {
            return;
        }
        List<String> longer = new ArrayList<>(untilLive(history));
        longer.add(name);
        Path next = folder.resolve(".history.new");
        Files.writeString(next, String.join("\n", longer) + "\n");
        Files.move(next, folder.resolve(".history"), StandardCopyOption.ATOMIC_MOVE);
    }

    private List<String> history() throws IOException {
        Path file = folder.resolve(".history");
        List<String> names = Files.exists(file) ? Files.readAllLines(file) : List.of();
        return names.stream().filter(name -> Files.isDirectory(release(name))).toList();
    }

    private List<String> untilLive(List<String> history) throws IOException {
        int live = history.indexOf(live().orElse(""));
        return live < 0 ? history : history.subList(0, live + 1);
    }

    /** The release that readers saw before the live one. */
    Optional<String> previous() throws IOException {
        List<String> before = untilLive(history());
        String live = live().orElse("");
        return before.stream().filter(name -> !name.equals(live)).reduce((one, later) -> later);
    }

    /** Deletes what a killed run left. */
    void sweep() throws IOException {
        Files.deleteIfExists(folder.resolve("current.new"));
        Files.deleteIfExists(folder.resolve(".history.new"));
        try (Stream<Path> found = Files.list(folder.resolve("releases"))) {
            List<Path> left = found.filter(path -> path.getFileName().toString().contains(UNFINISHED))
                    .toList();
            for (Path path : left) {
                Trees.delete(path);
            }
        }
    }

    /** Deletes releases until {@code keep} are left; never the live one nor the one before it. */
    void prune(int keep) throws IOException {
        Set<String> kept = new LinkedHashSet<>();
        live().ifPresent(kept::add);
        previous().ifPresent(kept::add);
        for (String name : releases()) {
            if (!kept.contains(name) && kept.size() < keep) {
                kept.add(name);
            }
        }
        for (String name : releases()) {
            if (!kept.contains(name)) {
                // Renamed first, so that a kill halfway leaves nothing that looks like a release.
                Path going = release(name + UNFINISHED + "gone");
                Files.move(release(name), going, StandardCopyOption.ATOMIC_MOVE);
                Trees.delete(going);
            }
        }
    }
}
