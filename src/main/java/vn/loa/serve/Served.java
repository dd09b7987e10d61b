package vn.loa.serve;

import java.io.IOException;
import java.nio.file.Path;

/** The files of a site, some of which may be written only when they are asked for. */
@FunctionalInterface
public interface Served {
    /**
     * Writes the file at a path, if the site has it and it does not stand there yet.
     *
     * @param path from the site's root, without a slash in front
     * @return the folder in which the site's files stand now: another one after the site was written anew
     */
    Path make(String path) throws IOException;

    /** A folder that others fill. */
    static Served of(Path folder) {
        return path -> folder;
    }
}
