package vn.loa.render;

import java.util.List;
import java.util.Locale;
import vn.loa.model.Document;
import vn.loa.model.Level;
import vn.loa.model.Meta;
import vn.loa.model.PartialDate;
import vn.loa.model.Site;
import vn.loa.model.TextStatus;

/** What documents and their issuers are called in lists. */
final class Names {
    /** Verbs that titles begin with; anything else may be a name. */
    private static final List<String> OPENINGS = List.of(
            "Về ", "Thực hiện ", "Triển khai ", "Quán triệt", "Tăng cường ", "Tiếp tục ", "Ban hành ", "Phê duyệt ");

    private Names() {}

    static Item item(Site site, Document document) {
        Meta meta = document.meta();
        return new Item(
                document.slug(),
                "van-ban/" + document.slug() + "/",
                label(meta, document.slug()),
                label(meta, document.slug()).isEmpty() ? meta.title() : running(meta.title()),
                issuer(site, document),
                site.levelOf(document).map(Level::label).orElse(""),
                meta.date().map(PartialDate::vietnamese).orElse(""),
                meta.date().map(PartialDate::iso).orElse(""),
                meta.text() == TextStatus.NONE);
    }

    /** The name of the issuing body, or what the document says where that body is not known. */
    static String issuer(Site site, Document document) {
        return site.issuerOf(document)
                .map(body -> body.title())
                .orElse(document.meta().issuer());
    }

    /** A title as it stands after "Kế hoạch" in a running line: on paper it begins a line of its own, with a capital. */
    static String running(String title) {
        return OPENINGS.stream().anyMatch(title::startsWith)
                ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1)
                : title;
    }

    private static String label(Meta meta, String slug) {
        String label = (meta.kind() + " " + meta.number()).strip();
        if (label.isEmpty() && meta.title().isEmpty()) {
            return slug;
        }
        boolean said = meta.number().isEmpty()
                && meta.title().toLowerCase(Locale.ROOT).startsWith(label.toLowerCase(Locale.ROOT));
        return said ? "" : label;
    }
}
