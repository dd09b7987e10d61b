package vn.loa.jbake;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;
import vn.loa.render.Listing;
import vn.loa.render.SiteView;

/** Renders the pages that no content file stands behind: home, lists, choosers. */
public final class ListingsTool implements RenderingTool {
    /** Listings of the types that the configuration has a template for; a JBake user's site may have none. */
    static List<Listing> of(SiteView view, JBakeConfiguration config) {
        return of(view.listings(), config);
    }

    private static List<Listing> of(List<Listing> listings, JBakeConfiguration config) {
        return listings.stream()
                .filter(listing -> config.getTemplateByDocType(listing.type()) != null)
                .toList();
    }

    /** Those in one folder of the site; see {@link SiteView#listings(String)}. */
    static List<Listing> of(SiteView view, String folder, JBakeConfiguration config) {
        return of(view.listings(folder), config);
    }

    @Override
    public int render(Renderer renderer, ContentStore db, JBakeConfiguration config) throws RenderingException {
        List<Listing> listings = of(
                SiteRegistry.get(config.getContentFolder(), config.asHashMap()).view(), config);
        List<String> failures = new ArrayList<>();
        for (Listing listing : listings) {
            try {
                renderer.render(ContentModels.base(listing.type(), listing.uri(), listing.title()));
            } catch (Exception e) { // JBake's renderer declares nothing narrower
                failures.add(e.getMessage());
            }
        }
        if (!failures.isEmpty()) {
            throw new RenderingException(String.join("\n", failures));
        }
        return listings.size();
    }

    @Override
    @Deprecated
    public int render(
            Renderer renderer, ContentStore db, File destination, File templates, CompositeConfiguration config) {
        throw new UnsupportedOperationException("JBake 2.7 calls render(Renderer, ContentStore, JBakeConfiguration)");
    }
}
