package vn.loa.jbake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import vn.loa.model.Problem;
import vn.loa.model.Progress;
import vn.loa.model.Site;
import vn.loa.pipeline.Build;
import vn.loa.render.Settings;

/**
 * Renders the pages of a site with its JBake templates.
 *
 * @param root the folder with {@code templates}, {@code assets} and {@code jbake.properties}
 * @param content the content folder
 * @param editors whether the site has the pages for editors, whatever its configuration says
 */
public record JBakePages(Path root, Path content, boolean editors) implements Build.Pages {
    /** With the pages for editors only where the configuration asks for them. */
    public JBakePages(Path root, Path content) {
        this(root, content, false);
    }

    @Override
    public List<Problem> check(Site site) throws IOException {
        return SiteChecks.check(root, content, site);
    }

    @Override
    public String address() {
        return settings().address();
    }

    @Override
    public String name() {
        return settings().name();
    }

    private Settings settings() {
        DefaultJBakeConfiguration config = LoaOven.configuration(root, content, root.resolve("target"));
        return SiteSettings.of(config.asHashMap());
    }

    @Override
    public int bake(Site site, Path output, Progress progress) throws IOException {
        return LoaOven.bake(root, content, output, site, editors, progress);
    }

    @Override
    public Build.Opened open(Site site, Path output) {
        return new PagesOnDemand(LoaOven.open(root, content, output, site, editors));
    }
}
