package vn.loa.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.loa.model.Body;
import vn.loa.model.Document;
import vn.loa.model.Meta;
import vn.loa.model.PartialDate;
import vn.loa.model.Place;
import vn.loa.model.Problem;
import vn.loa.model.Vietnamese;

/**
 * Two files for one document: the same number, issuer, date and edition. Where issuer or date is unknown, as on stamped
 * copies, the same number is a reason to look, not yet a double: every issuer has its own 28, and a new one each year.
 */
final class Duplicates {
    private Duplicates() {}

    static List<Problem> check(List<Document> documents, Issuers issuers, Surroundings around) {
        Map<String, Document> seen = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        List<Document> byPath = new ArrayList<>(documents);
        byPath.sort(Comparator.comparing(Document::path));
        for (Document document : byPath) {
            Meta meta = document.meta();
            if (meta.number().isBlank()) {
                continue;
            }
            String issuer = issuers.slugs().getOrDefault(document.slug(), "");
            Document first = seen.putIfAbsent(
                    identity(meta, issuer) + place(meta, issuers.bodies().get(issuer)), document);
            if (first != null) {
                boolean known = !issuer.isEmpty() && meta.date().isPresent();
                Place other = around.places().apply(first.path(), "number");
                problems.add(known ? same(document, other) : perhapsSame(document, other));
            }
        }
        return problems;
    }

    private static Problem same(Document document, Place first) {
        return Problem.error(
                "duplicate-identity",
                Place.startOf(document.path()),
                "Cùng số " + document.meta().number() + ", cơ quan và ngày ban hành với " + first + ".",
                "Xóa một tệp, sửa số hoặc ngày, hoặc ghi “edition” để phân biệt hai bản.");
    }

    private static Problem perhapsSame(Document document, Place first) {
        return Problem.warning(
                "duplicate-identity",
                Place.startOf(document.path()),
                "Có thể trùng với " + first + ": cùng số "
                        + document.meta().number()
                        + ", và cả hai tệp thiếu cùng một điều trong cơ quan, ngày ban hành.",
                "Ghi “issuer” và “date” nếu biết; nếu là hai bản của một văn bản, ghi “edition”.");
    }

    /** A heading often names its issuer without the province; then its place tells it from others of that name. */
    private static String place(Meta meta, Body issuer) {
        boolean anywhere = meta.printed().contains("issuer")
                && issuer != null
                && issuer.path().isEmpty();
        return anywhere ? "|" + Vietnamese.fold(meta.place()) : "";
    }

    private static String identity(Meta meta, String issuer) {
        String date = meta.date().map(PartialDate::iso).orElse("");
        return String.join("|", Records.numberKey(meta.number()), issuer, date, meta.edition());
    }
}
