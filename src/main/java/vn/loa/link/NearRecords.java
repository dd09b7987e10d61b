package vn.loa.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.loa.model.Document;
import vn.loa.model.Mention;
import vn.loa.model.PartialDate;

/**
 * The records that a citation with their number may mean although its date or its issuer is another: its source may be
 * mistaken. Numbers of the state begin anew each year, those of the Party each term, and every province has its own: a
 * record of another year or another place bears the number by right and is not near.
 */
final class NearRecords {
    private static final Pattern YEAR_IN_NUMBER = Pattern.compile("^[^/]*/(?:19|20|21)\\d\\d/.*");

    private final Records records;
    private final Issuers issuers;
    private final Document citing;

    NearRecords(Records records, Issuers issuers, Document citing) {
        this.records = records;
        this.issuers = issuers;
        this.citing = citing;
    }

    /**
     * A record and what it says otherwise than the mention.
     *
     * @param date whether the dates differ
     * @param issuer whether the issuers differ
     */
    record Near(Document record, boolean date, boolean issuer) {}

    /** The records near to a mention that bears a full number. */
    List<Near> to(Mention mention) {
        List<Near> near = new ArrayList<>(1);
        List<Document> numbered = bearsYear(mention.number())
                ? records.withNumber(mention.number())
                : records.withNumberAbout(mention.number(), mention.date());
        for (Document record : numbered) {
            if (issuers.sharesPlace(record, mention.issuer(), citing)) {
                compare(record, mention).ifPresent(near::add);
            }
        }
        return near;
    }

    private Optional<Near> compare(Document record, Mention mention) {
        Optional<PartialDate> theirs = record.meta().date();
        Optional<PartialDate> said = mention.date();
        boolean dated = theirs.isPresent() && said.isPresent();
        boolean date = dated && !theirs.get().agreesWith(said.get());
        boolean issuer = !issuers.mayBe(record, mention.issuer(), citing);
        if (issuer) {
            return dated && !date ? Optional.of(new Near(record, false, true)) : Optional.empty();
        }
        boolean near = date && (bearsYear(mention.number()) || isSlip(theirs.get(), said.get()));
        return near ? Optional.of(new Near(record, true, false)) : Optional.empty();
    }

    private static boolean bearsYear(String number) {
        return YEAR_IN_NUMBER.matcher(number).matches();
    }

    /** Another day of one year, or the same day of the year before or after. */
    private static boolean isSlip(PartialDate a, PartialDate b) {
        boolean sameDay = a.day() == b.day() && a.month() == b.month() && a.day() > 0;
        return a.year() == b.year() || (sameDay && Math.abs(a.year() - b.year()) == 1);
    }
}
