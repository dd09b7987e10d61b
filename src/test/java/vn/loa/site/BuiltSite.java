package vn.loa.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.loa.jbake.JBakePages;
import vn.loa.model.Site;
import vn.loa.pipeline.Build;
import vn.loa.pipeline.Loaded;
import vn.loa.pipeline.SiteLoader;

/** The committed content, built once for all tests of a run. */
public final class BuiltSite {
    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static BuiltSite built;

    private final Loaded loaded;
    private final Path folder;
    private final Path index;

    private BuiltSite() throws IOException {
        Path content = ROOT.resolve("content");
        loaded = SiteLoader.ofWorkTree(content, ROOT.resolve("assets"), "content")
                .load();
        Path work = Files.createDirectories(ROOT.resolve("target/test-site"));
        folder = work.resolve("site");
        index = work.resolve("index");
        new Build(new JBakePages(ROOT, content))
                .run(SiteLoader.ofWorkTree(content, ROOT.resolve("assets"), "content"), folder, index);
    }

    public static synchronized BuiltSite get() {
        if (built == null) {
            try {
                built = new BuiltSite();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return built;
    }

    public Loaded loaded() {
        return loaded;
    }

    public Site site() {
        return loaded.site();
    }

    /** The site's folder, as a web server would serve it. */
    public Path folder() {
        return folder;
    }

    /** The Lucene index of the same build. */
    public Path index() {
        return index;
    }
}
