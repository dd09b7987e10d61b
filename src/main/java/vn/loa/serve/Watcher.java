package vn.loa.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Tells when files change: some files, and folders with all that is in them, now or later. It watches folders, never files, so
 * that editors which write a new file and rename it over the old one are seen like those which write in place. Changes that
 * come together are told together; while they are being dealt with, further ones gather.
 */
public final class Watcher implements AutoCloseable {
    private static final long QUIET_MILLIS = 50;
    private static final long PATIENCE_MILLIS = 500;

    /** What editors and systems leave beside the files that people mean. */
    private static final Pattern PASSING = Pattern.compile("\\..*|.*~|#.*#|.*\\.(?:sw[a-z]|tmp|bak|crdownload)|4913");

    private final WatchService service;
    private final Collection<Path> roots;
    private final Consumer<Set<Path>> changed;
    private final Map<WatchKey, Path> folders = new HashMap<>();
    private final Thread thread;

    private Watcher(WatchService service, Collection<Path> roots, Consumer<Set<Path>> changed) {
        this.service = service;
        this.roots =
                roots.stream().map(root -> root.toAbsolutePath().normalize()).toList();
        this.changed = changed;
        thread = new Thread(this::run, "loa-watch");
        thread.setDaemon(true);
    }

    /**
     * Starts watching. Every change made after this returns is told.
     *
     * @param roots files and folders; those that do not exist yet are noticed when they appear beside others that do
     * @param changed is given what changed, on a thread of its own, one call after the other
     */
    public static Watcher start(Collection<Path> roots, Consumer<Set<Path>> changed) throws IOException {
        Path any = roots.iterator().next().toAbsolutePath();
        Watcher watcher = new Watcher(any.getFileSystem().newWatchService(), roots, changed);
        try {
            for (Path root : watcher.roots) {
                watcher.watch(root.getParent());
                watcher.watchAll(root, new TreeSet<>());
            }
        } catch (IOException | RuntimeException e) {
            watcher.service.close();
            throw e;
        }
        watcher.thread.start();
        return watcher;
    }

    /** Stops; a call that is under way is not waited for. */
    @Override
    public void close() throws IOException {
        service.close();
    }

    private void run() {
        try {
            while (true) {
                Set<Path> found = new TreeSet<>();
                take(service.take(), found);
                gather(found);
                if (!found.isEmpty()) {
                    changed.accept(found);
                }
            }
        } catch (ClosedWatchServiceException e) {
            // Closed: nothing more to tell.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until nothing moved for a moment, or for as long as an editor may have to wait. */
    private void gather(Set<Path> found) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        while (System.nanoTime() - end < 0) {
            WatchKey key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
            if (key == null) {
                return;
            }
            take(key, found);
        }
    }

    private void take(WatchKey key, Set<Path> found) {
        Path folder = folders.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
                found.addAll(roots);
            } else {
                take(folder.resolve((Path) event.context()), event.kind(), found);
            }
        }
        if (!key.reset()) {
            folders.remove(key);
        }
    }

    private void take(Path path, WatchEvent.Kind<?> kind, Set<Path> found) {
        boolean watched = roots.stream().anyMatch(path::startsWith);
        if (!watched || isPassing(path)) {
            return;
        }
        if (!Files.isDirectory(path)) {
            found.add(path);
        } else if (kind == StandardWatchEventKinds.ENTRY_CREATE) {
            watchNew(path, found);
        }
    }

    private static boolean isPassing(Path path) {
        return PASSING.matcher(path.getFileName().toString()).matches();
    }

    /** Files may have been put into a new folder before it was watched: they are found by looking. */
    private void watchNew(Path folder, Set<Path> found) {
        try {
            watchAll(folder, found);
        } catch (IOException e) {
            // Not to be watched, as when the system's limit is reached: what it holds is at least read once.
            found.add(folder);
        }
    }

    private void watchAll(Path root, Set<Path> found) throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (!folder.equals(root) && isPassing(folder)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                watch(folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isPassing(file)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                // Gone again, or not readable: the build says so where it matters.
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void watch(Path folder) throws IOException {
        try {
            WatchKey key = folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
            folders.put(key, folder);
        } catch (NoSuchFileException e) {
            // Gone again already; its deletion is told by its parent.
            return;
        }
    }
}
