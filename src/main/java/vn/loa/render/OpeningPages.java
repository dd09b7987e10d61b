package vn.loa.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loa.model.Document;
import vn.loa.model.SpokenCode;

/** Addresses that lead on to a document: {@code /<spoken code>/} and those of renamed files. */
final class OpeningPages {
    private static final String FILE = "index.html";

    private final Catalog catalog;
    private final Frames frames;
    private final Map<String, Document> formerly = new HashMap<>();

    OpeningPages(Catalog catalog, Frames frames) {
        this.catalog = catalog;
        this.frames = frames;
        for (Document document : catalog.site.documents()) {
            document.meta().formerly().forEach(former -> formerly.put("van-ban/" + former.slug() + "/", document));
        }
    }

    List<Listing> listings() {
        List<Listing> all = new ArrayList<>();
        catalog.site.codes().keySet().forEach(code -> all.add(new Listing(code + "/" + FILE, "opening", code)));
        formerly.keySet().stream().sorted().forEach(path -> all.add(new Listing(path + FILE, "opening", "Địa chỉ cũ")));
        return all;
    }

    Optional<Object> page(String uri) {
        if (!uri.endsWith("/" + FILE)) {
            return Optional.empty();
        }
        String path = uri.substring(0, uri.length() - FILE.length());
        String code = path.substring(0, path.length() - 1);
        if (catalog.site.codes().containsKey(code)) {
            String said = "Mã " + new SpokenCode(code).grouped();
            return catalog.site.document(catalog.site.codes().get(code)).map(document -> opening(path, said, document));
        }
        return Optional.ofNullable(formerly.get(path)).map(document -> opening(path, "Địa chỉ cũ", document));
    }

    private OpeningView opening(String path, String said, Document document) {
        Item item = catalog.item(document);
        Frame frame = frames.frame(path, item.name(), "");
        return new OpeningView(frame.canonicalAt(catalog.settings.absolute(item.href())), said, item);
    }
}
