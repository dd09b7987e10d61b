package vn.loa.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.model.Document;
import vn.loa.model.SpokenCode;

/** Pages below a document's own, for those who pass it on: what announcers read. */
final class PassOnPages {
    private static final Pattern PAGE = Pattern.compile("van-ban/([^/]+)/(doc-to)/index\\.html");

    private final Catalog catalog;
    private final Frames frames;
    private final Scripts scripts;

    PassOnPages(Catalog catalog, Frames frames, Voice voice) {
        this.catalog = catalog;
        this.frames = frames;
        scripts = new Scripts(catalog, voice);
    }

    List<Listing> listings() {
        List<Listing> all = new ArrayList<>();
        for (Document document : catalog.site.documents()) {
            if (Scripts.has(document)) {
                String path = catalog.item(document).href() + "doc-to/index.html";
                all.add(new Listing(path, "aloud", document.meta().title()));
            }
        }
        return all;
    }

    Optional<Object> page(String uri) {
        Matcher page = PAGE.matcher(uri);
        return page.matches() ? catalog.site.document(page.group(1)).flatMap(this::aloud) : Optional.empty();
    }

    private Optional<Object> aloud(Document document) {
        Item item = catalog.item(document);
        Frame frame = frames.frame(
                item.href() + "doc-to/",
                "Bản đọc: " + item.name(),
                "",
                Entry.link("Văn bản", "van-ban/"),
                Entry.link(item.label().isEmpty() ? item.title() : item.label(), item.href()));
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
