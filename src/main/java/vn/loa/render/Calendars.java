package vn.loa.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loa.model.Body;
import vn.loa.model.Deadline;
import vn.loa.model.Document;

/** Calendars of confirmed deadlines (RFC 5545): of the whole site, of a body, of a document. */
final class Calendars {
    private static final String FILE = "thoi-han.ics";
    private static final String PRODUCT = "-//Loa//Thoi han van ban chi dao//VI";

    private final Catalog catalog;
    private final String host;

    Calendars(Catalog catalog) {
        this.catalog = catalog;
        String address = catalog.settings.host();
        host = address.isEmpty() ? "" : "@" + address.replaceFirst("^[a-z]+://", "");
    }

    /** That of the site always, those of bodies and documents where they hold something. */
    List<Listing> listings() {
        List<Listing> all = new ArrayList<>();
        all.add(new Listing(FILE, "calendar", "Lịch thời hạn"));
        catalog.site.bodies().stream()
                .filter(body -> !catalog.timeline().ofBody(body.slug()).isEmpty())
                .forEach(body -> all.add(new Listing("co-quan/" + body.slug() + "/" + FILE, "calendar", body.title())));
        catalog.site.documents().stream()
                .filter(document -> !ofDocument(document).isEmpty())
                .forEach(document ->
                        all.add(new Listing("van-ban/" + document.slug() + "/" + FILE, "calendar", document.slug())));
        return all;
    }

    /** Address of a document's calendar relative to its page; empty when it would hold nothing. */
    String ofDocument(Document document) {
        // not by the timeline, which knows all documents: most pages ask for this one alone
        return Event.of(document, catalog.site.ordersOf(document).deadlines()).isEmpty() ? "" : FILE;
    }

    /** Address of a body's calendar relative to its page; empty when it would hold nothing. */
    String ofBody(Body body) {
        return catalog.timeline().ofBody(body.slug()).isEmpty() ? "" : FILE;
    }

    /** The calendar at an address. */
    Optional<String> at(String uri) {
        String[] parts = uri.split("/", -1);
        if (uri.equals(FILE)) {
            return Optional.of(write("Thời hạn – " + catalog.settings.name(), catalog.timeline().events));
        }
        if (parts.length != 3 || !parts[2].equals(FILE)) {
            return Optional.empty();
        }
        return switch (parts[0]) {
            case "co-quan" ->
                catalog.site
                        .body(parts[1])
                        .map(body -> write(
                                "Thời hạn – " + body.title(), catalog.timeline().ofBody(body.slug())));
            case "van-ban" ->
                catalog.site
                        .document(parts[1])
                        .map(document -> write(
                                "Thời hạn – " + catalog.item(document).name(),
                                catalog.timeline().ofDocument(document.slug())));
            default -> Optional.empty();
        };
    }

    private String write(String name, List<Event> events) {
        Ical ical = new Ical()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", PRODUCT)
                .text("NAME", name)
                .text("X-WR-CALNAME", name);
        if (events.isEmpty()) { // a calendar without any component is none (section 3.6)
            timezone(ical);
        }
        events.forEach(event -> event(ical, event));
        return ical.line("END", "VCALENDAR").toString();
    }

    private static void timezone(Ical ical) {
        ical.line("BEGIN", "VTIMEZONE")
                .line("TZID", "Asia/Ho_Chi_Minh")
                .line("BEGIN", "STANDARD")
                .line("DTSTART", "19750613T000000")
                .line("TZOFFSETFROM", "+0700")
                .line("TZOFFSETTO", "+0700")
                .line("END", "STANDARD")
                .line("END", "VTIMEZONE");
    }

    private void event(Ical ical, Event event) {
        Timing timing = Timing.of(event.deadline());
        ical.line("BEGIN", "VEVENT")
                .text("UID", event.name() + host)
                .time("DTSTAMP", Times.updated(event.document(), catalog.settings))
                .line("SEQUENCE", Integer.toString(timing.moves().size()))
                .day("DTSTART", event.day())
                .text("SUMMARY", summary(event, timing))
                .text("DESCRIPTION", description(event, timing))
                .line("STATUS", timing.cancelled() ? "CANCELLED" : "CONFIRMED")
                .line("TRANSP", "TRANSPARENT");
        if (event.yearly()) {
            ical.line("RRULE", "FREQ=YEARLY");
        }
        String url = catalog.settings.absolute(place(event).href());
        if (!url.isEmpty()) {
            ical.line("URL", url);
        }
        ical.line("END", "VEVENT");
    }

    /** Who and what, else where it stands; the time in words where it is not the day itself. */
    private String summary(Event event, Timing timing) {
        Deadline deadline = event.deadline().fact();
        String what = OrderLines.shorten(Said.of(event.deadline()));
        String who = deadline.who().isEmpty() || what.isEmpty() ? deadline.who() : deadline.who() + ": ";
        boolean day = timing.due().due().first().equals(timing.last());
        return (timing.cancelled() ? "Đã hủy: " : "")
                + (who.isEmpty() && what.isEmpty()
                        ? catalog.item(event.document()).name() + ", "
                                + place(event).where()
                        : who + what)
                + (day ? "" : " (" + timing.due().vietnamese() + ")");
    }

    private String description(Event event, Timing timing) {
        StringBuilder words = new StringBuilder(catalog.item(event.document()).name())
                .append(", ")
                .append(place(event).where())
                .append('.');
        String written = event.deadline().fact().text();
        if (!written.isEmpty()) {
            words.append("\nVăn bản ghi: “").append(written).append("”.");
        }
        for (Timing.Move move : timing.moves()) {
            String now = move.change()
                    .due()
                    .map(due -> "Đổi từ " + move.before().vietnamese() + " sang " + due.vietnamese())
                    .orElse("Hủy");
            words.append('\n')
                    .append(now)
                    .append(", ngày ")
                    .append(move.change().on().vietnamese())
                    .append(", theo ")
                    .append(source(move.change().source()))
                    .append('.');
        }
        return words.toString();
    }

    private String source(String source) {
        return catalog.site
                .document(source)
                .map(document -> catalog.item(document).name())
                .orElse(source);
    }

    private static Quote place(Event event) {
        return Quotes.place(event.document(), event.deadline().fact().provision());
    }
}
