package vn.loa.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loa.model.Level;
import vn.loa.model.Life;
import vn.loa.model.Problem;
import vn.loa.model.RelationType;
import vn.loa.model.Target.Comparator;

/** What documents say against one another. */
class ContradictionsTest {
    private static Corpus portal() {
        return new Corpus()
                .body("tinh-uy", "Tỉnh ủy Lai Châu", Level.PROVINCE, "Lai Châu", "", "party", Life.UNKNOWN)
                .body("ubnd", "UBND tỉnh Lai Châu", Level.PROVINCE, "Lai Châu", "", "state", Life.UNKNOWN)
                .body("chinh-phu", "Chính phủ", Level.CENTRAL, "", "", "state", Life.UNKNOWN)
                .body("ubnd-hy", "UBND tỉnh Hưng Yên", Level.PROVINCE, "Hưng Yên", "", "state", Life.UNKNOWN);
    }

    private static List<String> cited(String... sentences) {
        Corpus corpus = portal();
        for (int i = 0; i < sentences.length; i++) {
            corpus.doc("ke-hoach-" + i)
                    .is("Kế hoạch", i + 1 + "-KH/TU", "tinh-uy", "2025-01-0" + (i + 1))
                    .says(sentences[i])
                    .end();
        }
        return corpus.link().problems().stream()
                .filter(p -> p.code().equals("citation-conflict"))
                .map(p -> p.place().path().replaceAll(".*/|\\.md", "") + " < "
                        + p.message().replaceAll(".*/(ke-hoach-\\d)\\.md:(\\d+:\\d+).*", "$1:$2"))
                .toList();
    }

    @Test
    void twoDaysOfOneYearForOneNumber() {
        assertThat(cited(
                        "Chỉ thị số 77-CT/TW ngày 10/4/2024 của Ban Bí thư",
                        "Chỉ thị số 77-CT/TW ngày 10/4/2024 của Ban Bí thư",
                        "Chỉ thị số 77-CT/TW ngày 04/10/2024 của Ban Bí thư"))
                .containsExactly("ke-hoach-2 < ke-hoach-0:11:1");
    }

    @Test
    void ofEqualsTheFirstHolds() {
        assertThat(cited(
                        "Chỉ thị số 77-CT/TW ngày 10/4/2024 của Ban Bí thư",
                        "Chỉ thị số 77-CT/TW ngày 04/10/2024 của Ban Bí thư"))
                .containsExactly("ke-hoach-1 < ke-hoach-0:11:1");
    }

    @Test
    void twoCentralIssuersOnOneDay() {
        assertThat(cited(
                        "Chỉ thị số 77-CT/TW ngày 10/4/2024 của Ban Bí thư",
                        "Chỉ thị số 77-CT/TW ngày 10/4/2024 của Bộ Chính trị"))
                .hasSize(1);
    }

    @Test
    void anIssuerCutShortIsNoOther() {
        assertThat(cited(
                        "Chỉ thị số 77-CT/TW ngày 10/4/2024 của Bộ Chính trị",
                        "CHỈ THỊ SỐ 77-CT/TW NGÀY 10/4/2024 CỦA BỘ CHÍNH"))
                .isEmpty();
    }

    @Test
    void numbersRestart() {
        assertThat(cited(
                        "Chỉ thị số 77-CT/TW ngày 10/4/2024 của Ban Bí thư",
                        "Chỉ thị số 77-CT/TW ngày 10/4/2019 của Ban Bí thư"))
                .isEmpty();
    }

    @Test
    void everyProvinceHasItsOwn() {
        assertThat(cited(
                        "Kế hoạch số 5/KH-UBND ngày 10/4/2024 của UBND tỉnh Hưng Yên",
                        "Kế hoạch số 5/KH-UBND ngày 11/4/2024 của UBND tỉnh Lai Châu",
                        "Kế hoạch số 5/KH-UBND ngày 10/4/2024 của UBND tỉnh Lào Cai"))
                .isEmpty();
    }

    @Test
    void lessThanDateAndIssuerContradictsNothing() {
        assertThat(cited(
                        "Chỉ thị số 77-CT/TW ngày 10/4/2024",
                        "Chỉ thị số 77-CT/TW tháng 10 năm 2024 của Ban Bí thư",
                        "Chỉ thị số 77-CT/TW của Bộ Chính trị"))
                .isEmpty();
    }

    @Test
    void ofARecordedDocumentTheRecordDecides() {
        Corpus corpus = portal().record("77-ct-tw-2024", "Chỉ thị", "77-CT/TW", "Ban Bí thư", "2024-04-10")
                .doc("ke-hoach")
                .is("Kế hoạch", "1-KH/TU", "tinh-uy", "2025-01-01")
                .says("Chỉ thị số 77-CT/TW ngày 04/10/2024 của Ban Bí thư")
                .end();
        assertThat(corpus.link().problems().stream().map(Problem::code)).containsExactly("citation-unresolved");
    }

    @Test
    void aShortFormBeforeAFullOneThatContradictsTheRecordStaysOpen() {
        Corpus corpus = portal().record("77-ct-tw-2019", "Chỉ thị", "77-CT/TW", "Ban Bí thư", "2019-04-10");
        Corpus.Doc doc = corpus.doc("ke-hoach").is("Kế hoạch", "1-KH/TU", "tinh-uy", "2025-01-01");
        doc.says("Theo Chỉ thị số 77-CT/TW, các cấp làm tốt.")
                .says("Chỉ thị số 77-CT/TW ngày 10/4/2024 của Ban Bí thư nêu rõ.")
                .says("Chỉ thị số 77-CT/TW còn nêu.");
        assertThat(Corpus.targets(doc.end().link(), "ke-hoach")).containsExactly("?", "?", "?");
    }

    @Test
    void aShortFormBeforeAFullOneThatAgreesIsFound() {
        Corpus corpus = portal().record("77-ct-tw-2024", "Chỉ thị", "77-CT/TW", "Ban Bí thư", "2024-04-10");
        Corpus.Doc doc = corpus.doc("ke-hoach").is("Kế hoạch", "1-KH/TU", "tinh-uy", "2025-01-01");
        doc.says("Theo Chỉ thị số 77-CT/TW, các cấp làm tốt.")
                .says("Chỉ thị số 77-CT/TW ngày 10/4/2024 của Ban Bí thư nêu rõ.");
        assertThat(Corpus.targets(doc.end().link(), "ke-hoach")).containsExactly("77-ct-tw-2024", "77-ct-tw-2024");
    }

    private static final String MEASURE = "tỷ lệ hộ dân dùng nước sạch";

    /** A plan of the province with a target of 90, and another with 95. */
    private static List<String> targets(String firstIssuer, String secondIssuer, RelationType type, String measure) {
        return targets(firstIssuer, secondIssuer, type, MEASURE, measure);
    }

    private static List<String> targets(
            String firstIssuer, String secondIssuer, RelationType type, String earlier, String measure) {
        Corpus corpus = portal().doc("truoc")
                .is("Kế hoạch", "1/KH", firstIssuer, "2023-01-01")
                .aims(earlier, "90", "2025")
                .end();
        Corpus.Doc second = corpus.doc("sau").is("Kế hoạch", "2/KH", secondIssuer, "2024-01-01");
        if (type != null) {
            second.hand(type, "truoc");
        }
        return Corpus.codes(second.aims(measure, "95", "2025").end().link());
    }

    @Test
    void twoFiguresOfOneIssuer() {
        assertThat(targets("ubnd", "ubnd", null, MEASURE)).containsExactly("target-conflict sau");
        assertThat(targets("ubnd", "ubnd", null, "Tỉ lệ hộ dân dùng nước sạch")).containsExactly("target-conflict sau");
    }

    @Test
    void twoFiguresOfOneProvinceWhereOneCarriesOutTheOther() {
        assertThat(targets("tinh-uy", "ubnd", RelationType.IMPLEMENTS, MEASURE)).containsExactly("target-conflict sau");
        assertThat(targets("tinh-uy", "ubnd", null, MEASURE)).isEmpty();
    }

    @Test
    void aProvinceMayAimHigherThanTheCentre() {
        assertThat(targets("chinh-phu", "ubnd", RelationType.IMPLEMENTS, MEASURE))
                .isEmpty();
    }

    @Test
    void provincesDiffer() {
        assertThat(targets("ubnd-hy", "ubnd", RelationType.IMPLEMENTS, MEASURE)).isEmpty();
    }

    @Test
    void aDocumentThatAmendsChangesTheFigure() {
        assertThat(targets("ubnd", "ubnd", RelationType.AMENDS, MEASURE)).isEmpty();
        assertThat(targets("ubnd", "ubnd", RelationType.REPLACES, MEASURE)).isEmpty();
    }

    @Test
    void otherMeasuresAndFiguresWithoutNameOrYearAreNone() {
        assertThat(targets("ubnd", "ubnd", null, "tỷ lệ hộ nghèo dùng nước sạch"))
                .isEmpty();
        assertThat(targets("ubnd", "ubnd", null, "tỷ lệ")).isEmpty();
        assertThat(Corpus.codes(portal().doc("a")
                        .is("Kế hoạch", "1/KH", "ubnd", "2023-01-01")
                        .aims(MEASURE, "90", "")
                        .end()
                        .doc("b")
                        .is("Kế hoạch", "2/KH", "ubnd", "2024-01-01")
                        .aims(MEASURE, "95", "")
                        .end()
                        .link()))
                .isEmpty();
    }

    @Test
    void otherMeasuresThatHaveOneValue() {
        for (String one : List.of(
                "Thu ngân sách",
                "Tốc độ tăng trưởng kinh tế",
                "Diện tích nhà ở bình quân",
                "mức che phủ rừng",
                "số xã đạt chuẩn nông thôn mới")) {
            assertThat(targets("ubnd", "ubnd", null, one, one)).as(one).containsExactly("target-conflict sau");
        }
    }

    @Test
    void whatIsDoneAndWhatIsNamedTooShortHasNoOneValue() {
        for (String many : List.of("hỗ trợ hộ nghèo vay vốn", "tổng diện tích", "số hộ", "trồng mới rừng ven biển")) {
            assertThat(targets("ubnd", "ubnd", null, many, many)).as(many).isEmpty();
        }
    }

    @Test
    void theSameFigureIsNone() {
        assertThat(Corpus.codes(portal().doc("a")
                        .is("Kế hoạch", "1/KH", "ubnd", "2023-01-01")
                        .aims(MEASURE, "90.0", "2025")
                        .end()
                        .doc("b")
                        .is("Kế hoạch", "2/KH", "ubnd", "2024-01-01")
                        .aims(MEASURE, "90", "2025")
                        .end()
                        .link()))
                .isEmpty();
    }

    /** What one document says of one measure and year, as {@code place: message}. */
    private static List<String> inside(Object... statements) {
        Corpus.Doc doc = portal().doc("ke-hoach").is("Kế hoạch", "1/KH", "ubnd", "2023-01-01");
        for (int i = 0; i < statements.length; i += 2) {
            doc.aims(MEASURE, (Comparator) statements[i], (String) statements[i + 1], "2025");
        }
        return doc.end().link().problems().stream()
                .map(p -> p.place().line() + ": " + p.message().replaceAll("^.*?: |content/van-ban/", ""))
                .toList();
    }

    @Test
    void atLeastFiftyAndOverSixtyAreTwoTargets() {
        assertThat(inside(Comparator.AT_LEAST, "50", Comparator.ABOVE, "60"))
                .containsExactly("12: ở đây là trên 60 %; ở ke-hoach.md:11:1 là ít nhất 50 %.");
        assertThat(inside(Comparator.EQUAL, "60", Comparator.AT_MOST, "50")).hasSize(1);
    }

    @Test
    void theEndsOfARangeAreOneTarget() {
        assertThat(inside(Comparator.AT_LEAST, "50", Comparator.AT_MOST, "60")).isEmpty();
        assertThat(inside(Comparator.BELOW, "60", Comparator.ABOVE, "50")).isEmpty();
        assertThat(inside(Comparator.AT_LEAST, "50.0", Comparator.ABOVE, "50")).isEmpty();
    }

    @Test
    void endsThatLeaveNothingBetweenThemAreTwo() {
        assertThat(inside(Comparator.AT_LEAST, "60", Comparator.AT_MOST, "50")).hasSize(1);
    }

    @Test
    void whatDiffersFromSeveralNamesThemAll() {
        assertThat(inside(
                        Comparator.EQUAL, "50", Comparator.EQUAL, "60", Comparator.EQUAL, "50", Comparator.EQUAL, "70"))
                .containsExactly(
                        "12: ở đây là 60 %; ở ke-hoach.md:11:1 là 50 %.",
                        "13: ở đây là 50 %; ở ke-hoach.md:12:1 là 60 %.",
                        "14: ở đây là 70 %; ở ke-hoach.md:11:1 là 50 %; ở ke-hoach.md:12:1 là 60 %;"
                                + " ở ke-hoach.md:13:1 là 50 %.");
    }

    @Test
    void ofVeryManySomeAreNamedAndTheOthersCounted() {
        Object[] many = new Object[60];
        for (int i = 0; i < 30; i++) {
            many[2 * i] = Comparator.EQUAL;
            many[2 * i + 1] = Integer.toString(i);
        }
        assertThat(inside(many)).hasSize(29).last().asString().endsWith("; và 17 chỗ khác.");
    }

    @Test
    void theNewestOfThreeDocumentsNamesBothOthers() {
        Corpus corpus = portal();
        for (int i = 1; i <= 3; i++) {
            corpus.doc("nam-" + i)
                    .is("Kế hoạch", i + "/KH", "ubnd", "202" + i + "-01-01")
                    .aims(MEASURE, Integer.toString(80 + i), "2025")
                    .end();
        }
        assertThat(corpus.link().problems())
                .extracting(Problem::message)
                .satisfiesExactly(
                        newest -> assertThat(newest)
                                .contains("content/van-ban/nam-2.md:11:1 là 82", "content/van-ban/nam-1.md:11:1 là 81"),
                        older -> assertThat(older).contains("nam-1.md:11:1").doesNotContain("nam-3"));
    }
}
