package vn.loa.render;

import java.util.Locale;
import java.util.Optional;
import vn.loa.model.Document;
import vn.loa.model.SpokenCode;

/** Cards for other sites, and what oEmbed (oembed.com, 1.0) tells of them: answers that need no program on the server. */
final class Cards {
    static final int WIDTH = 600;
    static final int HEIGHT = 220;

    private final Catalog catalog;
    private final Frames frames;

    Cards(Catalog catalog, Frames frames) {
        this.catalog = catalog;
        this.frames = frames;
    }

    CardView of(Document document) {
        Item item = catalog.item(document);
        Frame frame = frames.frame(item.href() + "nhung/", item.name(), "");
        return new CardView(
                frame.canonicalAt(catalog.settings.absolute(item.href())),
                item,
                document.meta().summary().stream().findFirst().orElse(""),
                catalog.code(document).map(SpokenCode::grouped).orElse(""),
                HEIGHT);
    }

    /** The line to copy; empty where the site has no address. */
    Optional<String> line(Document document) {
        String address = catalog.settings.absolute(catalog.item(document).href() + "nhung/");
        return address.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "<iframe src=\"" + address + "\" title=\"" + attribute(name(document)) + "\" width=\"100%\""
                                + " height=\"" + HEIGHT + "\" style=\"border:0;max-width:" + WIDTH
                                + "px\" loading=\"lazy\"></iframe>");
    }

    /** The oEmbed answer, JSON. */
    String oembed(Document document) {
        Item item = catalog.item(document);
        return "{\"version\":\"1.0\",\"type\":\"rich\",\"title\":" + json(item.name()) + ",\"author_name\":"
                + json(item.issuer()) + ",\"provider_name\":" + json(catalog.settings.name()) + ",\"provider_url\":"
                + json(catalog.settings.address()) + ",\"width\":" + WIDTH + ",\"height\":" + HEIGHT + ",\"html\":"
                + json(line(document).orElse("")) + "}\n";
    }

    private String name(Document document) {
        return catalog.item(document).name();
    }

    private static String attribute(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }

    /** A string of JSON (RFC 8259, section 7). */
    private static String json(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || c == '<') {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
