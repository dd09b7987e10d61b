package vn.loa.picture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Pictures in a folder, one file each. The name is the digest of the program and of what the picture shows; the first 32
 * bytes are the digest of the rest. A file that is not so, because a build was killed or somebody else wrote it, counts as
 * absent. The folder can be deleted at any time.
 */
public final class KeptInFolder implements Kept {
    private static final int DIGEST = 32;

    private final Path folder;
    private final String program;
    private final Set<String> asked = ConcurrentHashMap.newKeySet();

    /**
     * @param folder made when the first picture is kept
     * @param program differs whenever what draws differs
     */
    public KeptInFolder(Path folder, String program) {
        this.folder = folder;
        this.program = program;
    }

    @Override
    public byte[] picture(String inputs, Supplier<byte[]> drawing) throws IOException {
        String name = HexFormat.of().formatHex(digest((program + '\n' + inputs).getBytes(StandardCharsets.UTF_8)));
        asked.add(name);
        Path file = folder.resolve(name.substring(0, 2)).resolve(name);
        Optional<byte[]> kept = read(file);
        if (kept.isPresent()) {
            return kept.get();
        }
        byte[] picture = drawing.get();
        write(file, picture);
        return picture;
    }

    private static Optional<byte[]> read(Path file) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        if (bytes.length < DIGEST) {
            return Optional.empty();
        }
        byte[] picture = Arrays.copyOfRange(bytes, DIGEST, bytes.length);
        return MessageDigest.isEqual(digest(picture), Arrays.copyOf(bytes, DIGEST))
                ? Optional.of(picture)
                : Optional.empty();
    }

    /** Whole or not at all: another build may read at this moment. */
    private void write(Path file, byte[] picture) throws IOException {
        Files.createDirectories(file.getParent());
        Path half = Files.createTempFile(file.getParent(), "", ".half");
        byte[] bytes = Arrays.copyOf(digest(picture), DIGEST + picture.length);
        System.arraycopy(picture, 0, bytes, DIGEST, picture.length);
        Files.write(half, bytes);
        try {
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (
                FileAlreadyExistsException
                        e) { // on systems where a move does not replace: the same picture stands there
            Files.delete(half);
        }
    }

    @Override
    public void forgetOthers() throws IOException {
        if (asked.isEmpty() || !Files.isDirectory(folder)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            if (!asked.contains(file.getFileName().toString())) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
