package vn.loa.render;

import java.util.Comparator;
import java.util.List;
import vn.loa.model.Correction;
import vn.loa.model.Document;

/** Corrections and withdrawals: of a document, and of the whole site, the latest first. */
final class Corrections {
    private final Catalog catalog;

    Corrections(Catalog catalog) {
        this.catalog = catalog;
    }

    List<CorrectionLine> of(Document document) {
        return document.meta().onAir().corrections().stream()
                .map(correction -> line(document, correction))
                .toList();
    }

    List<CorrectionLine> all() {
        return catalog.site.documents().stream()
                .flatMap(document -> of(document).stream())
                .sorted(Comparator.comparing(CorrectionLine::iso).reversed())
                .toList();
    }

    private CorrectionLine line(Document document, Correction correction) {
        return new CorrectionLine(
                catalog.item(document),
                correction.day().vietnamese(),
                correction.day().iso(),
                correction.withdrawn(),
                correction.wrong(),
                correction.right(),
                source(correction.source()));
    }

    private Entry source(String source) {
        return catalog.site
                .document(source)
                .map(document -> Entry.link(
                        catalog.item(document).name(), catalog.item(document).href()))
                .orElseGet(() -> Entry.link(source, source.matches("https?://\\S+") ? source : ""));
    }
}
