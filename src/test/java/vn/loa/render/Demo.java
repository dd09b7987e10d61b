package vn.loa.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.loa.assets.Assets;

/** Writes the sample site into a folder, so that a person can look at it. */
final class Demo {
    private Demo() {}

    public static void main(String[] args) throws IOException {
        Path out = Path.of(args[0]);
        Settings settings = new Settings(
                "Loa", "https://loa.example", "/", List.of("json", "txt", "md"), java.util.Optional.empty());
        for (Map.Entry<String, String> page :
                new Rendering(SampleSite.site(), settings).pages().entrySet()) {
            Path file = out.resolve(page.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, page.getValue());
        }
        Path assets = Path.of("assets");
        try (Stream<Path> files = Files.walk(assets)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = out.resolve(assets.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        }
        Assets.finish(out);
    }
}
