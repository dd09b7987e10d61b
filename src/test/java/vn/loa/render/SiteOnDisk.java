package vn.loa.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Rendered pages with the assets that they ask for, as a web server would find them. */
final class SiteOnDisk {
    private SiteOnDisk() {}

    static void write(Path out, Map<String, String> pages) throws IOException {
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Path file = out.resolve(page.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, page.getValue());
        }
        for (String part : List.of("js", "css")) {
            Files.createDirectories(out.resolve(part));
            try (var files = Files.list(Path.of("assets", part))) {
                for (Path file : files.toList()) {
                    Files.copy(
                            file, out.resolve(part).resolve(file.getFileName().toString()));
                }
            }
        }
    }
}
