package vn.loa.jbake;

import java.io.File;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.loa.model.Site;
import vn.loa.pipeline.SiteLoader;
import vn.loa.pipeline.Speaking;
import vn.loa.pipeline.Waiting;
import vn.loa.render.Settings;
import vn.loa.render.SiteView;

/**
 * Which site belongs to which content folder. JBake makes its own instances of model extractors and markup engines and
 * keeps them in static tables, so what they share must be found from a static place too. Under the stock oven, where nobody
 * has loaded the site beforehand, it is loaded when first asked for.
 */
final class SiteRegistry {
    /** A site and the views made of it. */
    record Entry(Site site, SiteView view) {}

    private static final Map<String, Entry> ENTRIES = new ConcurrentHashMap<>();

    private SiteRegistry() {}

    static Entry put(File contentFolder, Site site, Settings settings) {
        Entry entry = entry(site, settings);
        ENTRIES.put(key(contentFolder), entry);
        return entry;
    }

    /** Takes an entry out, unless another one has taken its place. */
    static void remove(File contentFolder, Entry entry) {
        ENTRIES.remove(key(contentFolder), entry);
    }

    static Entry get(File contentFolder, Map<String, ?> config) {
        return ENTRIES.computeIfAbsent(key(contentFolder), k -> {
            File assets = (File) config.get("assetFolder");
            Site site = SiteLoader.ofWorkTree(contentFolder.toPath(), assets.toPath(), contentFolder.getName())
                    .load()
                    .site();
            return entry(site, SiteSettings.of(config));
        });
    }

    /** What waits for a person is listed only where editors see it. */
    private static Entry entry(Site site, Settings settings) {
        return new Entry(site, SiteView.of(site, settings, () -> Waiting.of(site), new Speaking()));
    }

    private static String key(File folder) {
        return folder.toPath().toAbsolutePath().normalize().toString();
    }
}
