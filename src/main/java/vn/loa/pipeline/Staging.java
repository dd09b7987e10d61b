package vn.loa.pipeline;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder that is written beside its target and takes its place in one step, or disappears. */
final class Staging implements AutoCloseable {
    private final Path target;
    private final Path folder;

    private Staging(Path target, Path folder) {
        this.target = target;
        this.folder = folder;
    }

    static Staging beside(Path target) throws IOException {
        Path absolute = target.toAbsolutePath().normalize();
        Files.createDirectories(absolute.getParent());
        sweep(absolute);
        String name =
                "." + absolute.getFileName() + "-" + ProcessHandle.current().pid() + "-" + System.nanoTime();
        // not createTempDirectory: its folders are for one's own eyes, and a web server must read this one
        return new Staging(absolute, Files.createDirectory(absolute.resolveSibling(name)));
    }

    /** Removes what builds that were killed left beside the target. */
    private static void sweep(Path target) throws IOException {
        Pattern leftover =
                Pattern.compile("\\." + Pattern.quote(target.getFileName().toString()) + "-(\\d+)-\\d+(-old)?");
        List<Path> siblings;
        try (Stream<Path> files = Files.list(target.getParent())) {
            siblings = files.toList();
        }
        for (Path sibling : siblings) {
            Matcher name = leftover.matcher(sibling.getFileName().toString());
            if (name.matches()
                    && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
                delete(sibling);
            }
        }
    }

    Path folder() {
        return folder;
    }

    /** Moves what stood at the target aside, the new folder in, and deletes the old one. */
    void replace() throws IOException {
        Path old = target.resolveSibling(folder.getFileName() + "-old");
        if (Files.exists(target)) {
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(folder, target, StandardCopyOption.ATOMIC_MOVE);
        delete(old);
    }

    @Override
    public void close() throws IOException {
        delete(folder);
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attrs) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, IOException e) throws IOException {
                Files.delete(dir);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
