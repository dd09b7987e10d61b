package vn.loa.assets;

import java.io.IOException;
import java.nio.file.Path;

/** Finishes the files that the folder {@code assets} gave to a site. */
public final class Assets {
    private Assets() {}

    /**
     * Makes one style sheet of many, one script of those that every page needs, and stamps the service worker.
     *
     * @param site the folder of a site whose assets have been copied
     */
    public static void finish(Path site) throws IOException {
        StyleSheet.join(site.resolve("css/loa.css"));
        Script.join(site.resolve("js/main.js"));
        WorkerStamp.put(site);
    }
}
