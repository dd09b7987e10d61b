package vn.loa.jbake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Files that lie beside the content and are published with it. JBake would take whatever is no content; backups, temporary
 * files and misnamed drafts are not meant for readers, so only kinds that readers can open are taken.
 */
final class Attachments {
    private static final Set<String> KINDS = Set.of(
            "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "pdf", "doc", "docx", "xls", "xlsx", "odt", "ods",
            "ppt", "pptx", "odp", "csv", "zip", "mp3", "ogg", "opus", "m4a", "mp4", "webm", "vtt");

    private static final Set<String> CONTENT = Set.of("md", "html", "ad", "adoc", "asciidoc", "yml", "yaml");

    private Attachments() {}

    static void copy(Path content, Path output) throws IOException {
        for (Path file : sorted(content).taken()) {
            Path target = output.resolve(content.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /**
     * Files beside the content.
     *
     * @param taken published
     * @param left not published, hidden files left out
     */
    record Sorted(List<Path> taken, List<Path> left) {}

    static Sorted sorted(Path content) throws IOException {
        List<Path> taken = new ArrayList<>();
        List<Path> left = new ArrayList<>();
        Files.walkFileTree(content, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean hidden = !folder.equals(content) && isHidden(folder);
                return hidden || Files.exists(folder.resolve(".jbakeignore"))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !isHidden(file) && !CONTENT.contains(ending(file))) {
                    (KINDS.contains(ending(file).toLowerCase(Locale.ROOT)) ? taken : left).add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        taken.sort(null);
        left.sort(null);
        return new Sorted(taken, left);
    }

    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
