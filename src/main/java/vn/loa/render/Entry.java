package vn.loa.render;

/**
 * A link with a count.
 *
 * @param href relative to the site's root
 * @param count how many documents stand behind it; -1 where a count says nothing
 */
public record Entry(String title, String href, int count) {
    static Entry link(String title, String href) {
        return new Entry(title, href, -1);
    }

    public boolean counted() {
        return count >= 0;
    }
}
