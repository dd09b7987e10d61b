package vn.loa.cli;

import java.io.IOException;
import java.nio.file.Path;
import vn.loa.pipeline.ShownSite;
import vn.loa.serve.Served;

/**
 * The site as it was last saved, and the one before it: a browser may still be loading parts of that page.
 */
final class Generations implements Served, AutoCloseable {
    private final Path beside;
    private ShownSite now;
    private ShownSite before;

    /** @param beside their folders are made beside this path */
    Generations(Path beside) {
        this.beside = beside;
    }

    /** Beside which path the folders of the sites are to be made. */
    Path beside() {
        return beside;
    }

    /** The site to show from now on. */
    synchronized void next(ShownSite site) throws IOException {
        ShownSite old = before;
        before = now;
        now = site;
        if (old != null) {
            old.close();
        }
    }

    private synchronized ShownSite now() {
        return now;
    }

    @Override
    public Path make(String path) throws IOException {
        ShownSite site = now();
        if (site == null) {
            return beside;
        }
        site.make(path);
        return site.folder();
    }

    @Override
    public synchronized void close() throws IOException {
        for (ShownSite site : new ShownSite[] {before, now}) {
            if (site != null) {
                site.close();
            }
        }
    }
}
