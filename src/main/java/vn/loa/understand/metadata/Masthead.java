package vn.loa.understand.metadata;

import java.util.List;
import java.util.Optional;
import vn.loa.model.Level;
import vn.loa.model.Meta;
import vn.loa.model.PartialDate;

/**
 * What a document prints about itself; strings are empty where it prints nothing.
 *
 * @param number officially spelt
 * @param title the abstract, without the words "của …" between kind and abstract
 * @param signerRole all lines of it, joined
 */
public record Masthead(
        String number,
        String kind,
        String issuer,
        Optional<Level> level,
        String place,
        Optional<PartialDate> date,
        String title,
        String signer,
        String signerRole,
        List<String> recipients) {
    static final Masthead EMPTY =
            new Masthead("", "", "", Optional.empty(), "", Optional.empty(), "", "", "", List.of());

    /** What a header says, and this where it says nothing. */
    Masthead under(Meta header) {
        String issued = or(header.issuer(), issuer);
        List<String> sentTo = header.recipients().isEmpty() ? recipients : header.recipients();
        String numbered = or(header.number(), number);
        return new Masthead(
                numbered,
                or(header.kind(), kind),
                issued,
                Levels.of(numbered, issued, sentTo),
                or(header.place(), place),
                header.date().or(() -> date),
                or(header.title(), title),
                or(header.signer(), signer),
                or(header.signerRole(), signerRole),
                sentTo);
    }

    private static String or(String first, String second) {
        return first.isEmpty() ? second : first;
    }
}
