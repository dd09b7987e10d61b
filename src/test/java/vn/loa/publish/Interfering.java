package vn.loa.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.loa.model.Problem;

/** A build during whose writing something else happens. */
record Interfering(SiteBuilder.Draft draft, Meanwhile meanwhile) implements SiteBuilder.Draft {
    /** Something that happens while the site is being written. */
    @FunctionalInterface
    interface Meanwhile {
        void during(Path output) throws IOException;
    }

    @Override
    public List<Problem> problems() {
        return draft.problems();
    }

    @Override
    public List<Address> addresses() {
        return draft.addresses();
    }

    @Override
    public List<Problem> write(Path output, PublicationRecord record) throws IOException {
        meanwhile.during(output);
        return draft.write(output, record);
    }
}
