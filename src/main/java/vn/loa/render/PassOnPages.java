package vn.loa.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.model.Document;
import vn.loa.model.SpokenCode;

/** Pages below a document's own, for those who pass it on: what announcers read, posters, hand-outs, cards. */
final class PassOnPages {
    private static final Pattern PAGE =
            Pattern.compile("van-ban/([^/]+)/(doc-to|ap-phich|to-roi|nhung)/(index\\.html|oembed\\.json)");

    private final Catalog catalog;
    private final Frames frames;
    private final Scripts scripts;
    private final Posters posters;
    private final Cards cards;

    PassOnPages(Catalog catalog, Frames frames, Voice voice) {
        this.catalog = catalog;
        this.frames = frames;
        scripts = new Scripts(catalog, voice);
        posters = new Posters(catalog, frames);
        cards = new Cards(catalog, frames);
    }

    List<Listing> listings() {
        List<Listing> all = new ArrayList<>();
        for (Document document : catalog.site.documents()) {
            String path = catalog.item(document).href();
            String title = document.meta().title();
            if (Scripts.has(document)) {
                all.add(new Listing(path + "doc-to/index.html", "aloud", title));
            }
            if (cards.line(document).isPresent()) {
                all.add(new Listing(path + "nhung/index.html", "card", title));
                all.add(new Listing(path + "nhung/oembed.json", "oembed", title));
            }
            for (Posters.Sheet sheet : Posters.Sheet.values()) {
                all.add(new Listing(path + sheet.folder + "/index.html", "poster", title));
            }
        }
        return all;
    }

    Optional<Object> page(String uri) {
        Matcher page = PAGE.matcher(uri);
        return page.matches()
                ? catalog.site.document(page.group(1)).flatMap(document -> page(document, page.group(2), page.group(3)))
                : Optional.empty();
    }

    private Optional<Object> page(Document document, String folder, String file) {
        if (folder.equals("nhung")) {
            return Optional.of(file.endsWith(".json") ? cards.oembed(document) : cards.of(document));
        }
        for (Posters.Sheet sheet : Posters.Sheet.values()) {
            if (sheet.folder.equals(folder)) {
                return Optional.of(posters.of(document, sheet, crumbs(document)));
            }
        }
        return aloud(document);
    }

    private Entry[] crumbs(Document document) {
        Item item = catalog.item(document);
        String name = item.label().isEmpty() ? item.title() : item.label();
        return new Entry[] {Entry.link("Văn bản", "van-ban/"), Entry.link(name, item.href())};
    }

    private Optional<Object> aloud(Document document) {
        Item item = catalog.item(document);
        Frame frame = frames.frame(item.href() + "doc-to/", "Bản đọc: " + item.name(), "", crumbs(document))
                .withPicture(catalog.settings.absolute(item.href() + Frames.PICTURE));
        Optional<SpokenCode> code = catalog.code(document);
        return scripts.of(document)
                .map(script -> new AloudView(
                        frame,
                        item,
                        script,
                        code.map(SpokenCode::grouped).orElse(""),
                        code.map(SpokenCode::spoken).orElse("")));
    }
}
