package vn.loa.model;

import java.util.Optional;

/**
 * A directive, resolution, plan, programme, law or the record of one.
 *
 * @param path of its source file
 * @param sha256 of the source file's bytes
 * @param revision the last commit that touched the source; empty outside git
 * @param facts what was read in the text, before people have had their say
 */
public record Document(
        String slug, String path, String sha256, Optional<Revision> revision, Meta meta, Text text, Facts facts) {
    /** The same at another commit. */
    public Document at(Optional<Revision> other) {
        return revision.equals(other) ? this : new Document(slug, path, sha256, other, meta, text, facts);
    }

    /** A document of which no facts were read. */
    public Document(String slug, String path, String sha256, Optional<Revision> revision, Meta meta, Text text) {
        this(slug, path, sha256, revision, meta, text, Facts.NONE);
    }
}
