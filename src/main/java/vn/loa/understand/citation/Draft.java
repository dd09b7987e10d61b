package vn.loa.understand.citation;

import java.util.Optional;
import vn.loa.model.Mention;
import vn.loa.model.PartialDate;
import vn.loa.understand.words.Tokens;

/** A mention while its parts are being read; tokens {@code [from, end)}. */
final class Draft {
    final int from;
    int end;
    String kind = "";
    String number = "";
    Optional<PartialDate> date = Optional.empty();
    String issuer = "";
    String name = "";
    String provision = "";
    /** The name means several documents together: it names none. */
    boolean group;

    Draft(int from, int end) {
        this.from = from;
        this.end = end;
    }

    Mention mention(Tokens t) {
        return new Mention(t.start(from), t.end(end - 1), form(), number, kind, date, issuer, name, provision);
    }

    private Mention.Form form() {
        if (number.isEmpty()) {
            return group ? Mention.Form.SHORT : Mention.Form.NAME;
        }
        return date.isPresent() || !issuer.isEmpty() ? Mention.Form.FULL : Mention.Form.SHORT;
    }
}
