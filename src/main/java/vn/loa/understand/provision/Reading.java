package vn.loa.understand.provision;

import java.util.Optional;
import vn.loa.model.PartialDate;
import vn.loa.understand.provision.Sections.Section;
import vn.loa.understand.words.Clauses;
import vn.loa.understand.words.Mask;
import vn.loa.understand.words.Tokens;

/**
 * A passage with all that the readers of facts ask about it.
 *
 * @param from first token behind label and dash
 * @param clauses of the tokens behind {@code from}
 * @param mask hides the names and numbers of cited documents
 * @param section what the headings above say
 * @param preamble whether it stands before the first provision of a document that has provisions
 * @param heading whether it is a heading
 * @param articles whether the document is built of articles, as laws are
 * @param issued when the document was issued; empty when unknown
 */
public record Reading(
        Passage passage,
        Tokens tokens,
        int from,
        Clauses clauses,
        Mask mask,
        Section section,
        boolean preamble,
        boolean heading,
        boolean articles,
        Optional<PartialDate> issued) {
    /** The year of the document; empty when unknown. */
    public String year() {
        return issued.map(d -> Integer.toString(d.year())).orElse("");
    }

    /** Whether what stands here tells of things as they are. */
    public boolean background() {
        return section.background();
    }
}
