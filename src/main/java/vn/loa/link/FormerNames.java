package vn.loa.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.loa.model.Document;
import vn.loa.model.Meta;
import vn.loa.model.Problem;

/** Whether the earlier names that documents claim are theirs alone: each of them is an address that leads to one document. */
final class FormerNames {
    private static final String CODE = "formerly";
    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

    private FormerNames() {}

    static List<Problem> check(Map<String, Document> documents) {
        List<Problem> problems = new ArrayList<>();
        Map<String, String> claimed = new HashMap<>();
        for (Document document : documents.values()) {
            for (Meta.Ref former : document.meta().formerly()) {
                String slug = former.slug();
                if (!slug.matches(SLUG)) {
                    problems.add(Problem.error(
                            CODE,
                            former.place(),
                            "“" + slug + "” không thể là tên tệp cũ.",
                            "Ghi tên tệp cũ không kèm .md, như 28-ct-tw-2023."));
                } else if (documents.containsKey(slug)) {
                    problems.add(Problem.error(
                            CODE,
                            former.place(),
                            "Tên cũ “" + slug + "” đang là tên của một văn bản.",
                            slug.equals(document.slug())
                                    ? "Bỏ mục này."
                                    : "Bỏ mục này, hoặc xóa tệp " + slug + ".md."));
                } else if (claimed.putIfAbsent(slug, document.path()) != null) {
                    problems.add(Problem.error(
                            CODE,
                            former.place(),
                            "Tên cũ “" + slug + "” đã được ghi ở " + claimed.get(slug) + ".",
                            "Một địa chỉ cũ chỉ dẫn tới một văn bản: bỏ một trong hai mục."));
                }
            }
        }
        return problems;
    }
}
