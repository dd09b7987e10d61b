package vn.loa.understand.metadata;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

    /** Whether the text has a heading at all. */
    public boolean isEmpty() {
        return equals(EMPTY);
    }

    /** What a header says, and this where it says nothing. */
    public Masthead under(Meta header) {
        Meta m = completing(header);
        Optional<Level> told = Levels.of(m.number(), m.issuer(), m.recipients());
        return new Masthead(
                m.number(),
                m.kind(),
                m.issuer(),
                told.isPresent() || !header.issuer().isEmpty() ? told : level,
                m.place(),
                m.date(),
                m.title(),
                m.signer(),
                m.signerRole(),
                m.recipients());
    }

    /** A header with what this tells where it says nothing: {@link Meta#printed()} names the keys that were filled. */
    public Meta completing(Meta header) {
        if (isEmpty()) {
            return header;
        }
        Set<String> printed = new TreeSet<>(header.printed());
        return header.completed(
                or(header.title(), title, "title", printed),
                or(header.number(), number, "number", printed),
                or(header.kind(), kind, "kind", printed),
                or(header.issuer(), issuer, "issuer", printed),
                header.date().or(() -> {
                    date.ifPresent(any -> printed.add("date"));
                    return date;
                }),
                or(header.place(), place, "place", printed),
                or(header.signer(), signer, "signer", printed),
                or(header.signerRole(), signerRole, "signer-role", printed),
                sentTo(header, printed),
                Collections.unmodifiableSet(printed));
    }

    private List<String> sentTo(Meta header, Set<String> printed) {
        if (!header.recipients().isEmpty() || recipients.isEmpty()) {
            return header.recipients();
        }
        printed.add("recipients");
        return recipients;
    }

    private static String or(String written, String read, String key, Set<String> printed) {
        if (!written.isEmpty() || read.isEmpty()) {
            return written;
        }
        printed.add(key);
        return read;
    }
}
