package vn.loa.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loa.model.Document;
import vn.loa.model.Meta;
import vn.loa.model.PartialDate;

/** What announcers read: the words that people wrote, spoken out. Where nobody wrote any there is nothing to read. */
final class Scripts {
    private final Catalog catalog;
    private final Voice voice;

    Scripts(Catalog catalog, Voice voice) {
        this.catalog = catalog;
        this.voice = voice;
    }

    static boolean has(Document document) {
        return !document.meta().onAir().broadcast().isEmpty()
                || !document.meta().summary().isEmpty();
    }

    Optional<Script> of(Document document) {
        if (!has(document)) {
            return Optional.empty();
        }
        Meta meta = document.meta();
        boolean own = !meta.onAir().broadcast().isEmpty();
        List<String> written = own ? meta.onAir().broadcast() : meta.summary();
        String opening = opening(document);
        List<String> said = written.stream().map(voice::say).toList();
        return Optional.of(new Script(opening, said, written, own, seconds(opening, said)));
    }

    /** The document's full name, in words. */
    String opening(Document document) {
        return voice.say(name(document) + ".");
    }

    private int seconds(String opening, List<String> said) {
        return voice.seconds(opening + "\n" + String.join("\n", said));
    }

    /** The full name, as a document is cited for the first time. */
    private String name(Document document) {
        Meta meta = document.meta();
        List<String> parts = new ArrayList<>();
        parts.add(meta.kind());
        if (!meta.number().isEmpty()) {
            parts.add("số " + meta.number());
        }
        meta.date().map(Scripts::day).ifPresent(parts::add);
        String issuer = catalog.item(document).issuer();
        if (!issuer.isEmpty()) {
            parts.add("của " + issuer);
        }
        parts.add(Names.running(meta.title()));
        return String.join(" ", parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    private static String day(PartialDate date) {
        return (date.day() > 0 ? "ngày " : date.month() > 0 ? "tháng " : "năm ") + date.vietnamese();
    }
}
