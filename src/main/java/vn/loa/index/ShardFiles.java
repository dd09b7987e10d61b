package vn.loa.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The files of an exported index: written once, named by their content, and those of an older index removed. Safe for several threads. */
final class ShardFiles {
    private static final int SHORT_NAME = 3;

    private final Path folder;
    private final boolean fresh;
    private final Set<Path> written = ConcurrentHashMap.newKeySet();
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final AtomicLong bytes = new AtomicLong();

    ShardFiles(Path folder) throws IOException {
        this.folder = folder;
        try (Stream<Path> there = Files.list(folder)) {
            fresh = there.noneMatch(Files::isDirectory);
        }
    }

    /** The files of one bundle by name, without their ending; asked for once, in any thread. */
    @FunctionalInterface
    interface Bundle {
        Map<String, byte[]> files(int number) throws IOException;
    }

    /** Writes bundles, several at a time, and adds their names to the root in order: {@link #bundle}. */
    void bundles(String kind, int count, Bundle bundle, Bytes root) throws IOException {
        try {
            IntStream.range(0, count)
                    .parallel()
                    .mapToObj(number -> {
                        try {
                            return bundle(kind, number, bundle.files(number));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .toList()
                    .forEach(root::raw);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Writes the numbered file of a kind and returns the three bytes of its name; three zeros and no file for no content. */
    byte[] numbered(String kind, int number, byte[] content) throws IOException {
        if (content.length == 0) {
            return new byte[SHORT_NAME];
        }
        byte[] name = Arrays.copyOf(Packing.sha256(content), SHORT_NAME);
        write(kind + "/" + Integer.toHexString(number) + "-" + HexFormat.of().formatHex(name) + ".bin", content);
        return name;
    }

    /**
     * Writes neighbouring files, each named by the contents of all, so that the root needs one name for all, and returns
     * the three bytes of that name; three zeros for none.
     *
     * @param contents by file name, without its ending
     */
    private byte[] bundle(String kind, int number, Map<String, byte[]> contents) throws IOException {
        if (contents.isEmpty()) {
            return new byte[SHORT_NAME];
        }
        Bytes all = new Bytes();
        contents.forEach((file, content) -> all.string(file).block(content));
        byte[] name = Arrays.copyOf(Packing.sha256(all.toArray()), SHORT_NAME);
        String folder = kind + "/" + Integer.toHexString(number) + "/";
        for (Map.Entry<String, byte[]> file : contents.entrySet()) {
            write(folder + file.getKey() + "-" + HexFormat.of().formatHex(name) + ".bin", file.getValue());
        }
        return name;
    }

    void write(String path, byte[] content) throws IOException {
        Path file = folder.resolve(path);
        if (written.add(file)) {
            if (!folders.contains(file.getParent())) {
                Files.createDirectories(file.getParent());
                folders.add(file.getParent());
            }
            Files.write(file, content);
            bytes.addAndGet(content.length);
        }
    }

    SearchIndex.Size size() {
        return new SearchIndex.Size(written.size(), bytes.get());
    }

    /** Removes shards of an older index. */
    void removeOthers() throws IOException {
        if (fresh) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".bin") && !written.contains(file))
                    .forEach(ShardFiles::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
