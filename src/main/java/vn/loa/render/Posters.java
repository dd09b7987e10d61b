package vn.loa.render;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.loa.model.Deadline;
import vn.loa.model.Document;
import vn.loa.model.Settled;
import vn.loa.model.SpokenCode;

/** Makes posters and hand-outs. Of what is to be done they tell only what a person stands for and what was not called off. */
final class Posters {
    private static final int DUE = 12;

    private final Catalog catalog;
    private final Frames frames;

    Posters(Catalog catalog, Frames frames) {
        this.catalog = catalog;
        this.frames = frames;
    }

    /** The sheets that there are. */
    enum Sheet {
        POSTER("ap-phich", "Áp phích", "A4", "poster-a4"),
        HANDOUT("to-roi", "Tờ rơi", "A5", "poster-a5");

        final String folder;
        final String title;
        private final String size;
        private final String style;

        Sheet(String folder, String title, String size, String style) {
            this.folder = folder;
            this.title = title;
            this.size = size;
            this.style = style;
        }

        private Sheet other() {
            return this == POSTER ? HANDOUT : POSTER;
        }
    }

    PosterView of(Document document, Sheet sheet, Entry... crumbs) {
        Item item = catalog.item(document);
        Optional<SpokenCode> code = catalog.code(document);
        String address =
                catalog.settings.absolute(code.map(c -> c.digits() + "/").orElse(item.href()));
        return new PosterView(
                frames.frame(item.href() + sheet.folder + "/", sheet.title + ": " + item.name(), "", crumbs),
                sheet.title,
                sheet.size,
                sheet.style,
                Entry.link(sheet.other().title + " khổ " + sheet.other().size, "../" + sheet.other().folder + "/"),
                item,
                document.meta().title(),
                document.meta().summary(),
                due(document),
                address.isEmpty() ? "" : "../ma-qr.svg",
                code.map(SpokenCode::grouped).orElse(""),
                code.map(SpokenCode::spoken).orElse(""),
                address.replaceFirst("^https?://", ""));
    }

    private List<DeadlineLine> due(Document document) {
        OrderLines lines = new OrderLines(catalog);
        return catalog.site.ordersOf(document).deadlines().stream()
                .filter(Settled::isConfirmed)
                .filter(deadline -> !Timing.of(deadline).cancelled())
                .sorted(Comparator.comparing(Posters::last))
                .limit(DUE)
                .map(deadline -> lines.deadline(document, deadline))
                .toList();
    }

    private static LocalDate last(Settled<Deadline> deadline) {
        return Timing.of(deadline).last().orElse(LocalDate.MAX);
    }
}
