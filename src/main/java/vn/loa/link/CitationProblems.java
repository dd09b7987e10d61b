package vn.loa.link;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.loa.model.Citation;
import vn.loa.model.Document;
import vn.loa.model.Place;
import vn.loa.model.Problem;

/** What editors are told of citations that name no record for certain, with the places of what contradicts what. */
final class CitationProblems {
    private static final String UNRESOLVED = "citation-unresolved";
    /** More places than these nobody looks up. */
    private static final int MOST_PLACES = 3;

    private final Issuers issuers;
    private final Surroundings around;

    CitationProblems(Issuers issuers, Surroundings around) {
        this.issuers = issuers;
        this.around = around;
    }

    /** Several records fit and nothing decides. */
    Problem undecided(Citation citation, List<String> candidates) {
        return Problem.warning(
                UNRESOLVED,
                citation.place(),
                "“" + citation.text() + "” có thể là nhiều văn bản trên cổng.",
                "Ghi thêm ngày hoặc cơ quan ban hành; các văn bản khớp: " + String.join(", ", candidates));
    }

    /** Records bear the number, with another date or another issuer. */
    Problem near(Citation citation, List<NearRecords.Near> near) {
        String records = near.stream().limit(MOST_PLACES).map(this::difference).collect(Collectors.joining("; "));
        return Problem.warning(
                UNRESOLVED,
                citation.place(),
                "“" + citation.text() + "” không khớp với bản ghi cùng số: " + records + ".",
                "Đối chiếu bản gốc: bản ghi sai thì sửa bản ghi; bản gốc dẫn sai thì giữ nguyên và nêu trong notes;"
                        + " là văn bản khác thì mới thêm bản ghi.");
    }

    private String difference(NearRecords.Near near) {
        Document record = near.record();
        String date = record.meta().date().map(d -> "ngày " + d.vietnamese()).orElse("");
        String body =
                issuers.of(record).map(b -> "cơ quan ban hành " + b.title()).orElse("");
        return place(record, near.date() ? "date" : "issuer") + " ghi " + (near.date() ? date : body);
    }

    private Place place(Document record, String key) {
        return around.places().apply(record.path(), key);
    }

    /** No record fits. */
    Problem unknown(Citation citation, List<Document> numbered) {
        Optional<String> draft = around.drafts().withNumber(citation.mention().number());
        if (draft.isPresent() && !citation.mention().number().isEmpty()) {
            return Problem.warning(
                    UNRESOLVED,
                    citation.place(),
                    "Văn bản được dẫn chưa có trên cổng: “" + citation.text() + "”; " + draft.get()
                            + " mang số ấy là bản nháp hoặc chưa đến ngày công bố.",
                    "Công bố tệp ấy thì cổng nối được; đừng thêm bản ghi thứ hai.");
        }
        String same = numbered.stream().limit(MOST_PLACES).map(Document::slug).collect(Collectors.joining(", "));
        return Problem.warning(
                UNRESOLVED,
                citation.place(),
                "Cổng chưa có văn bản được dẫn: “" + citation.text() + "”.",
                "Thêm bản ghi cho văn bản này vào " + around.content()
                        + "/van-ban (text: none), hoặc sửa số, ngày, cơ quan cho khớp với bản ghi đã có"
                        + (same.isEmpty() ? "." : "; cùng số, khác năm hoặc khác nơi: " + same + "."));
    }

    /** The number is one record's while date and issuer together are another's: the source contradicts itself. */
    Problem conflict(Citation citation, Document numbered, Document dated) {
        return Problem.warning(
                "citation-conflict",
                citation.place(),
                "“" + citation.text() + "”: số là của " + describe(numbered, "number")
                        + ", còn ngày và cơ quan ban hành là của " + describe(dated, "date") + ".",
                "Đối chiếu bản gốc; bản gốc dẫn sai thì giữ nguyên và nêu trong notes.");
    }

    /** @param key the line of the record's header that is pointed to */
    private String describe(Document document, String key) {
        String number = document.meta().number().isBlank()
                ? document.meta().title()
                : document.meta().number();
        Optional<String> date = document.meta().date().map(d -> " ngày " + d.vietnamese());
        return number
                + date.orElse("")
                + issuers.of(document).map(b -> " của " + b.title()).orElse("")
                + " (" + place(document, key) + ")";
    }
}
