package vn.loa.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loa.model.Severity;
import vn.loa.model.Site;
import vn.loa.pipeline.Loaded;
import vn.loa.pipeline.SiteLoader;

/** A small invented site written as editors write it: what it orders is read and settled as in a build. */
final class WrittenSite {
    static final Settings SETTINGS = settings("https://loa.example");

    private final Path folder;

    WrittenSite(Path folder) {
        this.folder = folder;
        body("so-y-te", "Sở Y tế tỉnh Hưng Yên", "local-names: [Sở Y tế]");
        body("cong-an-tinh", "Công an tỉnh Hưng Yên", "local-names: [Công an tỉnh]");
        body("ubnd-tinh", "Ủy ban nhân dân tỉnh Hưng Yên", "branch: state");
    }

    static Settings settings(String host) {
        return new Settings("Loa", host, "/", List.of(), Optional.empty());
    }

    private void body(String slug, String title, String more) {
        write("co-quan/" + slug, "title: " + title + "\nlevel: province\nprovince: Hưng Yên\n" + more, "");
    }

    /** A plan of the province. */
    WrittenSite plan(String slug, String header, String text) {
        write(
                "van-ban/" + slug,
                "title: Kế hoạch " + slug + "\nkind: Kế hoạch\nissuer: ubnd-tinh\n" + header.strip(),
                text);
        return this;
    }

    private void write(String name, String header, String text) {
        Path file = folder.resolve("content").resolve(name + ".md");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, "---\n" + header + "\n---\n\n" + text + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Site load() {
        Loaded loaded = SiteLoader.ofWorkTree(folder.resolve("content"), folder.resolve("assets"), "content")
                .load();
        assertThat(loaded.problems().stream().filter(p -> p.severity() == Severity.ERROR))
                .isEmpty();
        return loaded.site();
    }

    SiteView view() {
        return SiteView.of(load(), SETTINGS);
    }

    Map<String, String> pages() {
        return new Rendering(load(), SETTINGS).pages();
    }
}
