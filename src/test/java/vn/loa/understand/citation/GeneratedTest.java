package vn.loa.understand.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.loa.model.Mention;
import vn.loa.model.PartialDate;

/** Ten thousand citations made from a grammar, with every separator, case, spacing and date form, read back without loss. */
class GeneratedTest {
    private static final int MANY = 10_000;
    private static final List<String> KINDS = List.of(
            "Chỉ thị",
            "Nghị quyết",
            "Quyết định",
            "Kế hoạch",
            "Chương trình hành động",
            "Thông tư",
            "Nghị định",
            "Kết luận",
            "Quy định",
            "Công văn",
            "Tờ trình",
            "Hướng dẫn",
            "Thông tư liên tịch",
            "Công điện",
            "Báo cáo",
            "Thông báo kết luận",
            "Quy chế phối hợp",
            "Đề án",
            "Nghị quyết chuyên đề",
            "Kế hoạch liên ngành");
    private static final List<String> PARTY = List.of(
            "CT/TW",
            "NQ/TW",
            "CTr/TU",
            "KH/HU",
            "NQ/ĐU",
            "QĐ/TW",
            "QyĐ/TW",
            "HD/VPTW",
            "KL/TW",
            "KH/BCĐ",
            "NQ/TU",
            "CTr/ThU",
            "BC/QU",
            "HD/BTCTW",
            "TB/VPTU",
            "ĐA/TU",
            "QC/UBKTTW",
            "CV/BTGTW",
            "TTr/ĐU");
    private static final List<String> STATE = List.of(
            "QĐ-TTg",
            "KH-UBND",
            "NQ-HĐND",
            "CT-TTg",
            "TT-BTC",
            "NĐ-CP",
            "TTLT-BTP-BCA",
            "TTr-CP",
            "BC-STC",
            "UBND-VX2",
            "CĐ-TTg",
            "QĐ-CTUBND",
            "NQ-HĐTP",
            "TT-BLĐTBXH",
            "TTLT-BTC-BNNPTNT-BTNMT-BYT",
            "TB-VPCP",
            "HD-SNV",
            "PA-UBND",
            "BTC-KBNN");
    private static final List<String> ISSUERS = List.of(
            "",
            "Bộ Chính trị",
            "Ban Bí thư",
            "Thủ tướng Chính phủ",
            "Tỉnh ủy Lai Châu",
            "UBND tỉnh Hưng Yên",
            "Ban Chấp hành Đảng bộ tỉnh",
            "Bộ Giáo dục và Đào tạo",
            "Hội đồng nhân dân thành phố Đà Nẵng",
            "Bộ trưởng Bộ Lao động - Thương binh và Xã hội",
            "Ban Thường vụ Huyện ủy Tân Uyên",
            "Chính phủ",
            "Ủy ban Thường vụ Quốc hội",
            "Hội đồng Thẩm phán Tòa án nhân dân tối cao",
            "Thống đốc Ngân hàng Nhà nước Việt Nam",
            "Văn phòng Trung ương Đảng",
            "Ủy ban Kiểm tra Trung ương",
            "Chủ tịch Ủy ban nhân dân tỉnh Bình Định",
            "Ủy ban nhân dân xã Nậm Nhùn",
            "Đảng ủy phường Tân Phong",
            "Bộ Tài chính, Bộ Y tế và Bộ Công an",
            "Ban Chỉ đạo Chuyển đổi số tỉnh Sơn La");
    private static final List<String> BEFORE =
            List.of("", "Thực hiện ", "Căn cứ ", "trong năm 2024, theo ", "(", "- ", "quán triệt ");
    private static final List<String> PROVISIONS = List.of(
            "khoản 3 Điều 90",
            "điểm a, b khoản 2 Điều 5",
            "Điều 12a",
            "Mục 4 Chương II",
            "khoản 1 và khoản 2 Điều 7",
            "Điều 5, 6 và 7",
            "Điều 5 đến Điều 9",
            "điểm đ khoản 10 Mục III",
            "tiểu mục 2 Mục IV Phần thứ hai",
            "Phụ lục II",
            "Phụ lục số 02",
            "các điều 17, 18 và 84");
    private static final List<String> AFTER =
            List.of("", ".", "; các sở", ", đồng thời", " về công tác", ")", "\nvề việc");

    private final CitationFinder finder = new CitationFinder(KnownNames.NONE);
    private final Random random = new Random(20241122);

    /** What was made and what must be read. */
    private record Made(String text, String number, String kind, PartialDate date, String issuer) {}

    /** The provision that is cited, and the words that stand before the document; both empty for every second one. */
    private record Cited(String provision, String text) {}

    private Cited cited() {
        String provision = random.nextBoolean() ? "" : pick(PROVISIONS);
        String shown = provision.replace(" ", pick(List.of(" ", " ", "\u00a0", "\n")));
        return new Cited(provision, provision.isEmpty() ? "" : shown + pick(List.of(" ", " của ", "\ncủa ")));
    }

    @Test
    void readsBackWhatTheGrammarMakes() {
        for (int i = 0; i < MANY; i++) {
            Made made = make();
            Cited cited = cited();
            String text = pick(BEFORE) + cited.text + made.text + pick(AFTER);
            List<Mention> found = finder.find(text);
            assertThat(found).as(text).hasSize(1);
            Mention m = found.get(0);
            assertThat(m.number()).as(text).isEqualTo(made.number);
            assertThat(m.kind()).as(text).isEqualTo(made.kind);
            assertThat(m.date().orElse(null)).as(text).isEqualTo(made.date);
            assertThat(m.issuer()).as(text).isEqualTo(made.issuer);
            assertThat(m.provision()).as(text).isEqualTo(cited.provision);
            assertThat(text.substring(m.start(), m.end())).as(text).isEqualTo(made.text);
        }
    }

    private Made make() {
        String kind = pick(KINDS);
        String number = number();
        LocalDate date =
                random.nextInt(4) == 0 ? null : LocalDate.of(1990, 1, 1).plusDays(random.nextInt(14_000));
        String issuer = pick(ISSUERS);
        String text = shownKind(kind)
                + pick(List.of(" số ", " ", " số: ", " sô ", "\u00a0số\u00a0", "\nsố "))
                + shown(number)
                + (date == null ? "" : pick(List.of(" ", ", ", "\n", ",\u00a0")) + shown(date))
                + (issuer.isEmpty()
                        ? ""
                        : pick(List.of(" của ", ", của ", "\ncủa "))
                                + issuer.replace(" ", pick(List.of(" ", " ", "\u00a0"))));
        return new Made(text, number, kind, date == null ? null : PartialDate.of(date), issuer);
    }

    private String number() {
        String running = String.format(
                Locale.ROOT, pick(List.of("%d", "%02d")), 1 + random.nextInt(random.nextBoolean() ? 99 : 4000));
        int year = 2000 + random.nextInt(26);
        return switch (random.nextInt(5)) {
            case 0 -> running + "/" + year + "/QH" + (11 + random.nextInt(5));
            case 1 -> running + "/" + year + "/" + pick(STATE);
            case 2 -> running + "/" + pick(STATE);
            default -> running + "-" + pick(PARTY);
        };
    }

    private String shown(String number) {
        return switch (random.nextInt(8)) {
            case 0 -> number.toLowerCase(Locale.ROOT);
            case 1 -> number.replaceFirst("-", " - ").replaceFirst("/", " / ");
            case 2, 3, 4 -> spaced(number);
            case 5 -> number.replaceFirst("/", "/\n");
            case 6 -> misread(number);
            default -> number;
        };
    }

    /** Every mark in a form of its own: other dashes and slashes, a space or a line break on one side. */
    private String spaced(String number) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c == '-') {
                out.append(pick(List.of(
                        "-", "\u2010", "\u2011", "–", "—", "\u2212", "_", "- ", " -", "-\u00a0", "-\n", " –", "– ")));
            } else if (c == '/') {
                out.append(pick(List.of("/", "/ ", " /", "/\u00a0", "/\n", "//", "\u2044", "\u2215", "\uff0f")));
            } else {
                out.append(c == 'Đ' ? pick(List.of("Đ", "Ð")) : String.valueOf(c));
            }
        }
        return out.toString();
    }

    /** Letters for digits in the running number and the year, as scanners read them; the first digit stays. */
    private String misread(String number) {
        int end = Math.max(number.indexOf('-'), number.matches("\\d+/\\d{4}/.*") ? number.indexOf('/') + 5 : 0);
        StringBuilder out = new StringBuilder(number);
        for (int i = 1; i < Math.max(end, number.indexOf('/')) && i < number.length(); i++) {
            char c = number.charAt(i);
            if (random.nextInt(3) == 0 && (c == '0' || c == '1')) {
                out.setCharAt(i, c == '0' ? 'O' : pick(List.of('l', 'I')));
            }
        }
        return out.toString();
    }

    private String shownKind(String kind) {
        return switch (random.nextInt(4)) {
            case 0 -> kind.toLowerCase(Locale.ROOT);
            case 1 -> kind.toUpperCase(Locale.ROOT).replace(' ', pick(List.of(' ', '\u00a0')));
            case 2 -> kind.replace(" ", pick(List.of("\n", "\u00a0", "  ")));
            default -> kind;
        };
    }

    private String shown(LocalDate date) {
        int day = date.getDayOfMonth();
        int month = date.getMonthValue();
        String form = pick(List.of(
                "ngày %d/%d/%d",
                "ngày %02d/%02d/%d",
                "ngày %d-%d-%d",
                "ngày %d.%d.%d",
                "ngày %02d tháng %02d năm %d",
                "ngày %d tháng %d năm %d",
                "ngày%d/%d/%d",
                "ngày\n%d tháng\n%d năm\n%d",
                "Ngày %d/%d/%d"));
        return String.format(Locale.ROOT, form, day, month, date.getYear());
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
