package vn.loa.render;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.loa.model.Document;
import vn.loa.model.Level;
import vn.loa.model.Meta;
import vn.loa.model.PartialDate;
import vn.loa.model.Revision;
import vn.loa.model.Vietnamese;

/** The attributes table: what readers of official portals look for, with a link wherever more of the same stands. */
final class Facts {
    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);
    private static final int COMMIT_LENGTH = 12;

    private final Catalog catalog;

    Facts(Catalog catalog) {
        this.catalog = catalog;
    }

    List<DocumentView.Fact> of(Document document) {
        Meta meta = document.meta();
        List<DocumentView.Fact> facts = new ArrayList<>();
        text(facts, "Số hiệu", meta.number());
        shelf(facts, "Loại văn bản", catalog.kinds.get(Vietnamese.slug(meta.kind())));
        issuer(facts, document);
        catalog.site
                .levelOf(document)
                .map(Level::slug)
                .ifPresent(slug -> shelf(facts, "Cấp", catalog.levels.get(slug)));
        text(facts, "Nơi ban hành", meta.place());
        text(facts, "Ngày ban hành", meta.date().map(PartialDate::vietnamese).orElse(""));
        text(facts, "Bản", meta.edition());
        text(facts, "Người ký", meta.signer());
        text(facts, "Hiệu lực", meta.force().label());
        values(
                facts,
                "Chủ đề",
                meta.topics().stream()
                        .map(ref -> catalog.topics.get(ref.slug()))
                        .filter(Objects::nonNull)
                        .map(shelf -> Entry.link(shelf.title(), shelf.path()))
                        .distinct()
                        .toList());
        text(facts, "Còn được gọi là", String.join("; ", meta.aliases()));
        document.revision().ifPresent(revision -> text(facts, "Lần sửa gần nhất trên cổng", day(revision)));
        text(facts, "Mã kiểm tra bản nguồn (SHA-256)", document.sha256());
        return facts;
    }

    /** The day in Vietnam, and enough of the commit's name to find it. */
    private static String day(Revision revision) {
        LocalDate day = LocalDate.ofInstant(revision.time(), VIETNAM);
        return PartialDate.of(day).vietnamese() + ", bản sửa "
                + revision.commit().substring(0, COMMIT_LENGTH);
    }

    private void issuer(List<DocumentView.Fact> facts, Document document) {
        String href = catalog.site
                .issuerOf(document)
                .map(body -> "co-quan/" + body.slug() + "/")
                .orElse("");
        String name = Names.issuer(catalog.site, document);
        if (!name.isEmpty()) {
            values(facts, "Cơ quan ban hành", List.of(Entry.link(name, href)));
        }
    }

    private static void shelf(List<DocumentView.Fact> facts, String label, Shelf shelf) {
        if (shelf != null) {
            values(facts, label, List.of(Entry.link(shelf.title(), shelf.path())));
        }
    }

    private static void text(List<DocumentView.Fact> facts, String label, String value) {
        if (!value.isEmpty()) {
            values(facts, label, List.of(Entry.link(value, "")));
        }
    }

    private static void values(List<DocumentView.Fact> facts, String label, List<Entry> values) {
        if (!values.isEmpty()) {
            facts.add(new DocumentView.Fact(label, values));
        }
    }
}
