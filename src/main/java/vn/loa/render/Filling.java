package vn.loa.render;

import java.util.List;
import vn.loa.model.Citation;
import vn.loa.model.Document;
import vn.loa.model.Resolution;
import vn.loa.model.Slots;
import vn.loa.model.Text;

/** Puts links into the places that parsing left open for them. */
final class Filling {
    private static final Slots.Tag NOTHING = new Slots.Tag("", "");

    private final Catalog catalog;

    Filling(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * The text with every slot filled.
     *
     * @param source path of the content file
     * @param root prefix from the page to the site's root
     * @param resolutions one per citation; a citation without one is left as plain text
     */
    String fill(Text text, String source, String root, List<Resolution> resolutions) {
        return Slots.fill(text.html(), (kind, number) -> {
            if (kind == 'l') {
                return link(catalog.site.links().getOrDefault(source, List.of()).get(number), root);
            }
            return number < resolutions.size()
                    ? citation(text.citations().get(number), resolutions.get(number), kind == 'k', root)
                    : NOTHING;
        });
    }

    private static Slots.Tag link(String address, String root) {
        boolean here = address.startsWith("/") && !address.startsWith("//");
        String href = here ? root + address.substring(1) : address;
        return new Slots.Tag("<a href=\"" + Html.escape(href) + "\">", "</a>");
    }

    /** Whoever counts citations counts {@code data-loa="citation"}: a citation split by emphasis is one. */
    private Slots.Tag citation(Citation citation, Resolution resolution, boolean further, String root) {
        String data = " data-loa=\"" + (further ? "citation-part" : "citation") + "\" data-number=\""
                + Html.escape(citation.mention().number()) + "\"";
        if (resolution instanceof Resolution.Found found) {
            return found(found.slug(), data, root);
        }
        String why = resolution instanceof Resolution.Undecided
                ? "Chưa rõ là văn bản nào trên cổng"
                : "Chưa có trên cổng này";
        return new Slots.Tag("<span" + data + " class=\"unknown\" title=\"" + why + "\">", "</span>");
    }

    private Slots.Tag found(String slug, String data, String root) {
        Document target = catalog.site.documentBySlug().get(slug);
        if (target == null) {
            throw new IllegalStateException(
                    "A citation was resolved to " + slug + ", which is no document of the site");
        }
        Item item = catalog.item(target);
        String title = " title=\"" + Html.escape(item.name()) + "\"";
        return new Slots.Tag("<a" + data + " href=\"" + root + item.href() + "\"" + title + ">", "</a>");
    }
}
