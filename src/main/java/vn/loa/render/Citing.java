package vn.loa.render;

import java.util.List;
import vn.loa.model.Body;
import vn.loa.model.Document;
import vn.loa.model.Meta;
import vn.loa.model.Vietnamese;

/**
 * How a document is cited: in full the first time, by kind and number after that (Nghị định 30/2020/NĐ-CP, Phụ lục I, with
 * the date spelled out; the Party's papers write "…, ngày 25/12/2023 của Bộ Chính trị").
 */
final class Citing {
    private final Catalog catalog;

    Citing(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Parts that are not known are left out; nothing is invented for them. */
    DocumentView.Cite of(Document document, String address) {
        Meta meta = document.meta();
        boolean named = catalog.item(document).label().isEmpty();
        String issued = issued(document);
        String full = named ? meta.title() + issued : numbered(meta) + issued + " " + Names.running(meta.title());
        return new DocumentView.Cite(full.strip(), later(document, named, issued), address);
    }

    private String later(Document document, boolean named, String issued) {
        Meta meta = document.meta();
        if (named) {
            return meta.title();
        }
        boolean clear = !meta.number().isEmpty()
                && catalog.numbers
                                .getOrDefault(Vietnamese.slug(meta.number()), List.of())
                                .size()
                        <= 1;
        return (clear ? numbered(meta) : numbered(meta) + issued).strip();
    }

    private static String numbered(Meta meta) {
        return meta.number().isEmpty() ? meta.kind() : (meta.kind() + " số " + meta.number()).strip();
    }

    /** ", ngày 25/12/2023 của Bộ Chính trị". */
    private String issued(Document document) {
        boolean state = catalog.site
                .issuerOf(document)
                .map(Body::branch)
                .filter("state"::equals)
                .isPresent();
        String date = document.meta()
                .date()
                .map(day -> state ? " " + Dates.spelled(day) : ", " + Dates.slashed(day))
                .orElse("");
        String issuer = Names.issuer(catalog.site, document);
        return issuer.isEmpty() ? date : date + " của " + issuer;
    }
}
