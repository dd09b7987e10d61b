package vn.loa.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.loa.model.Problem;

/**
 * What came of publishing.
 *
 * @param problems everything found on the way, warnings too
 * @param release what readers see now; empty when nothing was ever published
 */
public record Publication(Outcome outcome, List<Problem> problems, String commit, Optional<Path> release) {
    /** How it ended. */
    public enum Outcome {
        /** Readers see the commit. */
        PUBLISHED,
        /** They saw it before; nothing was done. */
        UNCHANGED,
        /** The content has errors; readers see what they saw before. */
        REFUSED
    }
}
