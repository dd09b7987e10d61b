package vn.loa.render;

/**
 * The place of one page in a long list.
 *
 * @param page 1-based
 * @param newer address of the page before, relative to the root; empty on the first
 * @param older address of the page after; empty on the last
 */
public record Pager(int page, int pages, String newer, String older) {
    static final Pager SINGLE = new Pager(1, 1, "", "");

    public boolean needed() {
        return pages > 1;
    }

    static Pager of(String base, int page, int pages) {
        return new Pager(
                page, pages, page > 1 ? address(base, page - 1) : "", page < pages ? address(base, page + 1) : "");
    }

    /** The folder of a page of a list: the list's own address, then {@code trang/2/} and so on. */
    static String address(String base, int page) {
        return page == 1 ? base : base + "trang/" + page + "/";
    }
}
