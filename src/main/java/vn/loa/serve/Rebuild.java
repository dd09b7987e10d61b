package vn.loa.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import vn.loa.model.Problem;

/** Writes the served site anew. */
@FunctionalInterface
public interface Rebuild {
    /**
     * Builds.
     *
     * @param changed what changed since the last call; empty on the first
     * @return everything found; with an error among it the pages must be as they were before
     */
    List<Problem> run(Set<Path> changed) throws IOException;
}
