package vn.loa.render;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.model.Body;
import vn.loa.model.Deadline;
import vn.loa.model.Document;
import vn.loa.model.PartialDate;

/**
 * {@code /phat-thanh/}: what is new, what falls due and what was corrected, ready to be read. Deadlines are those that people
 * stand for, on a page for each month; the browser takes from them what falls due on the day of reading.
 */
final class BulletinPages {
    private static final Pattern MONTH = Pattern.compile("phat-thanh/(\\d{4}-\\d{2})/index\\.html");
    private static final String PATH = "phat-thanh/";
    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);
    private static final int NEWEST = 100;

    private final Catalog catalog;
    private final Frames frames;
    private final Voice voice;
    private final Scripts scripts;
    private final Corrections corrections;
    private final WhenAsked<SortedMap<String, List<Event>>> months;

    BulletinPages(Catalog catalog, Frames frames, Voice voice) {
        this.catalog = catalog;
        this.frames = frames;
        this.voice = voice;
        scripts = new Scripts(catalog, voice);
        corrections = new Corrections(catalog);
        months = new WhenAsked<>(() -> months(catalog));
    }

    private static SortedMap<String, List<Event>> months(Catalog catalog) {
        SortedMap<String, List<Event>> months = new TreeMap<>();
        for (Event event : catalog.timeline().events) {
            if (!event.yearly() && !Timing.of(event.deadline()).cancelled()) {
                String month = event.day().toString().substring(0, 7);
                months.computeIfAbsent(month, k -> new ArrayList<>()).add(event);
            }
        }
        months.values().forEach(events -> events.sort(Comparator.comparing(Event::day)));
        return months;
    }

    List<Listing> listings() {
        List<Listing> all = new ArrayList<>();
        all.add(new Listing(PATH + "index.html", "bulletin", "Phát thanh"));
        all.add(new Listing("dinh-chinh/index.html", "corrections", "Đính chính, thu hồi"));
        months.get().keySet().forEach(month -> all.add(new Listing(PATH + month + "/index.html", "bulletin", month)));
        return all;
    }

    Optional<Object> page(String uri) {
        if (uri.equals(PATH + "index.html")) {
            return Optional.of(bulletin());
        }
        if (uri.equals("dinh-chinh/index.html")) {
            Frame frame = frames.frame("dinh-chinh/", "Đính chính, thu hồi", "");
            return Optional.of(new CorrectionsView(frame, corrections.all()));
        }
        Matcher month = MONTH.matcher(uri);
        return month.matches() && months.get().containsKey(month.group(1))
                ? Optional.of(month(month.group(1)))
                : Optional.empty();
    }

    private BulletinView bulletin() {
        List<BulletinView.Piece> fresh = catalog.site.documents().stream()
                .filter(document -> !document.meta().title().isEmpty())
                .sorted(Comparator.comparing((Document document) -> Times.updated(document, catalog.settings))
                        .reversed())
                .limit(NEWEST)
                .map(this::fresh)
                .toList();
        List<Entry> pages = months.get().keySet().stream()
                .map(month -> new Entry(
                        month, PATH + month + "/", months.get().get(month).size()))
                .toList();
        return new BulletinView(
                frames.frame(PATH, "Phát thanh", "Tin mới, việc đến hạn, đính chính: sẵn lời để đọc trên loa"),
                "Phát thanh",
                fresh,
                List.of(),
                corrections.all().stream().limit(NEWEST).map(this::corrected).toList(),
                pages);
    }

    private BulletinView month(String month) {
        PartialDate date = PartialDate.parse(month).orElseThrow();
        String heading = "Đến hạn trong tháng " + date.vietnamese();
        return new BulletinView(
                frames.frame(PATH + month + "/", heading, "", Entry.link("Phát thanh", PATH)),
                heading,
                List.of(),
                months.get().get(month).stream().map(this::due).toList(),
                List.of(),
                List.of());
    }

    private BulletinView.Piece fresh(Document document) {
        LocalDate day = LocalDate.ofInstant(Times.updated(document, catalog.settings), VIETNAM);
        List<String> said = scripts.of(document)
                .map(script -> Stream.concat(Stream.of(script.opening()), script.said().stream())
                        .toList())
                .orElseGet(() -> List.of(scripts.opening(document)));
        return piece(document, day, said, bodies(document));
    }

    private BulletinView.Piece due(Event event) {
        Deadline deadline = event.deadline().fact();
        String who = deadline.who().isEmpty() ? "" : deadline.who() + ": ";
        String words = Timing.of(event.deadline()).due().vietnamese();
        String told = "Thời hạn " + words + ". " + who + Said.of(event.deadline()) + ". Theo "
                + catalog.item(event.document()).name() + ".";
        List<String> bodies = new ArrayList<>(bodies(event.document()));
        event.deadline().holders().stream()
                .flatMap(slug -> catalog.site.body(slug).stream())
                .map(Body::title)
                .forEach(bodies::add);
        return piece(event.document(), event.day(), List.of(voice.say(told)), bodies);
    }

    private BulletinView.Piece corrected(CorrectionLine line) {
        String told = line.withdrawn()
                ? "Thu hồi ngày " + line.day() + ": " + line.item().name() + ". Lý do: " + line.right() + "."
                : "Đính chính ngày " + line.day() + ": " + line.item().name() + ". Đã viết: " + line.wrong()
                        + ". Đúng là: " + line.right() + ".";
        Document document = catalog.site.document(line.item().slug()).orElseThrow();
        return piece(document, LocalDate.parse(line.iso()), List.of(voice.say(told)), bodies(document));
    }

    private List<String> bodies(Document document) {
        String issuer = catalog.item(document).issuer();
        return issuer.isEmpty() ? List.of() : List.of(issuer);
    }

    private BulletinView.Piece piece(Document document, LocalDate day, List<String> said, List<String> bodies) {
        return new BulletinView.Piece(
                catalog.item(document),
                day.toString(),
                PartialDate.of(day).vietnamese(),
                said,
                voice.seconds(String.join("\n", said)),
                bodies.stream().distinct().toList(),
                catalog.site.issuerOf(document).map(Body::province).orElse(""));
    }
}
