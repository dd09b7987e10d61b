package vn.loa.render;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import vn.loa.model.Document;
import vn.loa.model.PartialDate;
import vn.loa.model.Revision;

/** Times that feeds and calendars bear. They come from commits, so that two builds of one history agree. */
final class Times {
    static final Instant NEVER = Instant.EPOCH;
    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    private Times() {}

    /** When the portal last changed a document: its commit's time; outside git the build's given time, else the day of issue. */
    static Instant updated(Document document, Settings settings) {
        return document.revision()
                .map(Revision::time)
                .or(settings::epoch)
                .or(() -> document.meta().date().map(Times::instant))
                .orElse(NEVER);
    }

    private static Instant instant(PartialDate date) {
        return LocalDate.of(date.year(), Math.max(1, date.month()), Math.max(1, date.day()))
                .atStartOfDay()
                .toInstant(VIETNAM);
    }
}
