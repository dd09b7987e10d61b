package vn.loa.understand.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.loa.model.Mention;
import vn.loa.model.PartialDate;

/**
 * Ten thousand lists made from a grammar and read back without loss: one kind or its letters for all, a date for each or
 * none, the issuer at the end, provisions in front of the first.
 */
class GeneratedListsTest {
    private static final int MANY = 10_000;
    private static final Map<String, String> LETTERS = Map.of(
            "Quyết định", "QĐ",
            "Nghị quyết", "NQ",
            "Chỉ thị", "CT",
            "Kế hoạch", "KH",
            "Thông tư", "TT",
            "Nghị định", "NĐ",
            "Kết luận", "KL",
            "Thông báo", "TB");
    private static final Map<String, List<String>> SIGNS = Map.of(
            "Quyết định", List.of("/QĐ-TTg", "/2031/QĐ-UBND", "-QĐ/TW"),
            "Nghị quyết", List.of("-NQ/TW", "/NQ-CP", "/2031/NQ-HĐND", "/2031/QH16"),
            "Chỉ thị", List.of("-CT/TW", "/CT-TTg", "-CT/TU"),
            "Kế hoạch", List.of("/KH-UBND", "-KH/TU", "-KH/ĐU"),
            "Thông tư", List.of("/2031/TT-BTC", "/2030/TT-BLĐTBXH"),
            "Nghị định", List.of("/2031/NĐ-CP"),
            "Kết luận", List.of("-KL/TW", "/KL-TTCP"),
            "Thông báo", List.of("-TB/TU", "/TB-VPCP"));
    private static final List<String> ISSUERS = List.of(
            "",
            "Chính phủ",
            "Thủ tướng Chính phủ",
            "Ban Bí thư",
            "Ủy ban nhân dân Thành phố Cần Thơ",
            "UBND TP. Hồ Chí Minh",
            "Tỉnh ủy Lai Châu",
            "Đảng ủy xã Bảo Hà, tỉnh Lào Cai",
            "UBND huyện Bát Xát, tỉnh Lào Cai",
            "hội đồng nhân dân tỉnh",
            "Bộ Tài chính");
    private static final List<String> PROVISIONS = List.of(
            "",
            "",
            "điểm 1.2 khoản 1 Mục II",
            "các Điều 3, 4 và khoản 2 Điều 7",
            "khoản 1, khoản 2 và điểm đ khoản 3 Điều 10",
            "Điều 5 đến Điều 8",
            "tiết a điểm 1.2.3 Mục III Phần thứ hai");

    private final CitationFinder finder = new CitationFinder(KnownNames.NONE);
    private final Random random = new Random(20310410);

    private record Item(String number, PartialDate date) {}

    @Test
    void readsBackWhatTheGrammarMakes() {
        for (int i = 0; i < MANY; i++) {
            String kind = pick(new ArrayList<>(new java.util.TreeSet<>(LETTERS.keySet())));
            List<Item> items = items(kind);
            String issuer = pick(ISSUERS);
            String provision = pick(PROVISIONS);
            String text = pick(List.of("", "Căn cứ ", "theo ", "(", "- "))
                    + (provision.isEmpty() ? "" : provision + pick(List.of(" ", " của ", "\ncủa ")))
                    + list(kind, items)
                    + (issuer.isEmpty() ? "" : pick(List.of(" của ", ", của ", "\ncủa ")) + issuer)
                    + pick(List.of("", ".", "; các sở", ")", " về việc", " và các quy định khác"));
            check(text, kind, items, issuer, provision);
        }
    }

    private void check(String text, String kind, List<Item> items, String issuer, String provision) {
        List<Mention> found = finder.find(text);
        assertThat(found).as(text).hasSize(items.size());
        for (int i = 0; i < items.size(); i++) {
            Mention m = found.get(i);
            assertThat(m.number()).as(text).isEqualTo(items.get(i).number);
            assertThat(m.kind()).as(text).isEqualTo(kind);
            assertThat(m.date().orElse(null)).as(text).isEqualTo(items.get(i).date);
            assertThat(m.issuer()).as(text).isEqualTo(issuer);
            assertThat(m.provision()).as(text).isEqualTo(i == 0 ? provision : "");
        }
    }

    private List<Item> items(String kind) {
        List<Item> items = new ArrayList<>();
        int many = 1 + random.nextInt(5);
        String sign = pick(SIGNS.get(kind));
        for (int i = 0; i < many; i++) {
            PartialDate date = random.nextInt(3) == 0
                    ? null
                    : PartialDate.of(2030, 1 + random.nextInt(12), 1 + random.nextInt(28))
                            .orElseThrow();
            items.add(new Item(String.format(Locale.ROOT, "%02d", 1 + random.nextInt(2400)) + sign, date));
        }
        return items;
    }

    private String list(String kind, List<Item> items) {
        String word = random.nextInt(4) == 0 ? LETTERS.get(kind) : kind;
        StringBuilder out = new StringBuilder();
        boolean colon = items.size() > 1 && random.nextInt(4) == 0;
        out.append(items.size() > 1 ? pick(List.of(colon ? "các " : "", "các ", "những ")) : "");
        colon &= out.length() > 0;
        out.append(word).append(colon ? ":" : "").append(' ');
        for (int i = 0; i < items.size(); i++) {
            boolean last = i == items.size() - 1;
            if (i > 0) {
                out.append(last ? pick(List.of(" và ", ", ", "; ", "\nvà ")) : pick(List.of(", ", "; ", ",\n")));
            }
            out.append(pick(List.of("số ", "số ", "", "số: ")))
                    .append(items.get(i).number)
                    .append(date(items.get(i).date));
        }
        return out.toString();
    }

    private String date(PartialDate date) {
        if (date == null) {
            return "";
        }
        String form =
                pick(List.of(" ngày %d/%d/%d", ", ngày %02d/%02d/%d", " ngày %d tháng %d năm %d", "\nngày %d.%d.%d"));
        return String.format(Locale.ROOT, form, date.day(), date.month(), date.year());
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
