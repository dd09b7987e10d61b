package vn.loa.render;

import java.util.List;
import vn.loa.model.Page;

/** Makes the frame of a page from its address. */
final class Frames {
    /** Of the whole site in its root, of a document beside its page. */
    static final String PICTURE = "anh-chia-se.png";

    private final Settings settings;
    private final List<Entry> pages;

    Frames(Settings settings, List<Page> pages) {
        this.settings = settings;
        this.pages = pages.stream()
                .map(page -> Entry.link(page.title(), page.slug() + "/"))
                .toList();
    }

    /**
     * The frame of a page at an address.
     *
     * @param description empty where nobody wrote one: then the title and what the site is for stand in its place
     */
    Frame frame(String path, String title, String description, Entry... crumbs) {
        int slash = path.indexOf('/');
        return new Frame(
                settings.name(),
                title,
                description.isBlank() ? described(title) : description,
                root(path),
                slash < 0 ? "" : path.substring(0, slash),
                settings.absolute(path),
                List.of(crumbs),
                pages,
                List.of(),
                "",
                settings.absolute(PICTURE));
    }

    private String described(String title) {
        String about = "Cổng " + settings.name()
                + ": tìm, đọc và đối chiếu chỉ thị, nghị quyết, kế hoạch, chương trình hành động.";
        return title.equals(settings.name()) ? about : title + ". " + about;
    }

    /** A page that is served at any depth must point at the root from the host down. */
    Frame rootless(String title) {
        return new Frame(settings.name(), title, "", settings.basePath(), "", "", List.of(), pages, List.of(), "", "");
    }

    private static String root(String path) {
        int depth = (int) path.chars().filter(c -> c == '/').count();
        return depth == 0 ? "./" : "../".repeat(depth);
    }
}
