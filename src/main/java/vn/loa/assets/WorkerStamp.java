package vn.loa.assets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Names the service worker after the styles and scripts that it keeps, so that it changes when they do and only then. */
final class WorkerStamp {
    private static final String BLANK = "'unstamped'";
    private static final int LENGTH = 16;

    private WorkerStamp() {}

    /** Stamps the worker of a site; nothing happens where there is none. */
    static void put(Path site) throws IOException {
        Path worker = site.resolve("sw.js");
        if (!Files.exists(worker)) {
            return;
        }
        String source = Files.readString(worker);
        MessageDigest digest = sha256();
        for (Path file : files(site)) {
            digest.update(site.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
        }
        String stamp = HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
        Files.writeString(worker, source.replace(BLANK, "'" + stamp + "'"));
    }

    private static List<Path> files(Path site) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("css", "js")) {
            if (Files.isDirectory(site.resolve(folder))) {
                try (Stream<Path> walk = Files.walk(site.resolve(folder))) {
                    walk.filter(Files::isRegularFile).sorted().forEach(files::add);
                }
            }
        }
        return files;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
