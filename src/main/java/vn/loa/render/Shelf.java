package vn.loa.render;

import java.util.List;
import vn.loa.model.Document;

/**
 * Documents that share something, in the site's order.
 *
 * @param path of its first page, relative to the root ({@code nam/2024/})
 */
record Shelf(String slug, String path, String title, List<Document> documents) {
    static final int PAGE = 100;

    int pages() {
        return Math.max(1, (documents.size() + PAGE - 1) / PAGE);
    }

    List<Document> page(int number) {
        return documents.subList((number - 1) * PAGE, Math.min(number * PAGE, documents.size()));
    }

    Entry entry() {
        return new Entry(title, path, documents.size());
    }
}
