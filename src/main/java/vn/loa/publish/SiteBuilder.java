package vn.loa.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.loa.model.Problem;

/**
 * What publishing asks of a build. In two steps, because spoken codes are given to addresses between reading them and writing
 * the pages that show the codes.
 */
@FunctionalInterface
public interface SiteBuilder {
    /** Reads and checks the content; writes nothing outside {@code checkout.root()/.loa}. */
    Draft draft(Checkout checkout) throws IOException;

    /** A site that was read and checked, and is not yet written. */
    interface Draft {
        /** Everything found; with an error among them nothing is written. */
        List<Problem> problems();

        /** The permanent addresses that the site will have. */
        List<Address> addresses();

        /**
         * Writes the site. May be called again for another folder when another publication came in between.
         *
         * @param output an empty folder
         * @param record holds every address of {@link #addresses()}
         * @return what only the written pages show to be wrong; an error stops the publication
         */
        List<Problem> write(Path output, PublicationRecord record) throws IOException;
    }
}
