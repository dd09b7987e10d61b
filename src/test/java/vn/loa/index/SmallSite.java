package vn.loa.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.model.Document;
import vn.loa.model.PartialDate;
import vn.loa.model.Site;

/** Four documents that a reader of a test can keep in mind, and what is found in them. */
abstract class SmallSite {
    @TempDir
    Path folder;

    Searcher searcher(Site site) throws IOException {
        SearchIndex.build(site, folder.resolve("lucene"), folder.resolve("search"));
        return Searcher.open(folder.resolve("lucene"));
    }

    static Document document(String slug, String number, String kind, String title, String... passages) {
        Optional<PartialDate> date = PartialDate.parse("2024-05-01");
        return SampleSite.document(
                slug, title, number, kind, "Tỉnh ủy Mường Mơ", date, List.of(), SampleSite.text(passages));
    }

    static final Site SMALL = SampleSite.of(
            List.of(
                    document(
                            "a",
                            "28-CT/TW",
                            "Chỉ thị",
                            "Về giữ rừng đầu nguồn",
                            "Kiểm lâm giữ rừng.",
                            "Mở đường tuần tra."),
                    document("b", "28-KH/TU", "Kế hoạch", "Thực hiện Chỉ thị 28-CT/TW", "Duong day nong cua kiem lam."),
                    document("c", "5-NQ/TU", "Nghị quyết", "Về tre nứa", "Trồng tre, trẻ và em."),
                    document("d", "", "Thông báo", "Về trẻ em", "Hoà giải ở xã. Uỷ quyền cho trẻ em.")),
            Map.of());

    List<String> found(String query) throws IOException {
        try (Searcher searcher = searcher(SMALL)) {
            return searcher.query(query, 10, Filters.NONE).hits().stream()
                    .map(hit -> hit.tier() + " " + hit.url().replaceAll("van-ban/|/", ""))
                    .toList();
        }
    }
}
