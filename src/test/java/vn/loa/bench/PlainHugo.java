package vn.loa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A site of Hugo's with the plainest of pages: title, number, day, table of contents, text. No lists of terms, no feeds. */
final class PlainHugo {
    private PlainHugo() {}

    static void write(Path site, Path corpus) throws IOException {
        Path layouts = Files.createDirectories(site.resolve("layouts/_default"));
        Files.writeString(
                site.resolve("config.toml"),
                """
                baseURL = "/"
                languageCode = "vi"
                title = "Loa"
                disableKinds = ["taxonomy", "term", "RSS", "sitemap", "404"]
                """);
        Files.writeString(
                layouts.resolve("single.html"),
                """
                <!doctype html><html lang="vi"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>
                <h1>{{ .Title }}</h1><p>{{ .Params.number }} {{ .Date.Format "2/1/2006" }}</p>
                {{ .TableOfContents }}{{ .Content }}</body></html>
                """);
        Files.writeString(
                layouts.resolve("list.html"),
                """
                <!doctype html><html lang="vi"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>
                {{ .Content }}</body></html>
                """);
        Path content = Files.createDirectories(site.resolve("content/van-ban"));
        List<Path> files;
        try (Stream<Path> walk = Files.walk(corpus.resolve("van-ban"))) {
            files = walk.filter(file -> file.toString().endsWith(".md")).toList();
        }
        for (Path file : files) {
            // What Hugo means by `kind` is something else.
            String text = Files.readString(file).replaceFirst("(?m)^kind:", "loai:");
            Files.writeString(content.resolve(file.getFileName().toString()), text);
        }
    }
}
