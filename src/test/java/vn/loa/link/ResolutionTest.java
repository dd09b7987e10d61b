package vn.loa.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.loa.model.Level;
import vn.loa.model.Problem;

/** Which document a citation names. */
class ResolutionTest {
    private static Corpus party() {
        return new Corpus("Luật Trẻ em", "Đề án 06")
                .body("bo-chinh-tri", "Bộ Chính trị", Level.CENTRAL, "")
                .body("ban-bi-thu", "Ban Bí thư", Level.CENTRAL, "", "Ban Bí thư Trung ương Đảng")
                .body("tinh-uy-lai-chau", "Tỉnh ủy Lai Châu", Level.PROVINCE, "Lai Châu")
                .body("tinh-uy-hung-yen", "Tỉnh ủy Hưng Yên", Level.PROVINCE, "Hưng Yên")
                .record("28-ct-tw-2023", "Chỉ thị", "28-CT/TW", "bo-chinh-tri", "2023-12-25")
                .record("32-ct-tw-2024", "Chỉ thị", "32-CT/TW", "ban-bi-thu", "2024-04-10")
                .record("10-nq-tu-lai-chau-2022", "Nghị quyết", "10-NQ/TU", "tinh-uy-lai-chau", "2022-07-05")
                .record("10-nq-tu-hung-yen-2021", "Nghị quyết", "10-NQ/TU", "tinh-uy-hung-yen", "2021-03-01");
    }

    private static java.util.List<String> targets(Corpus corpus, String... sentences) {
        Corpus.Doc doc = corpus.doc("ke-hoach").is("Kế hoạch", "5-KH/TU", "Tỉnh ủy Lai Châu", "2024-06-01");
        for (String sentence : sentences) {
            doc.says(sentence);
        }
        return Corpus.targets(doc.end().link(), "ke-hoach");
    }

    @Test
    void aFullCitationFindsItsRecord() {
        assertThat(targets(party(), "Thực hiện Chỉ thị số 28 - CT/TW, ngày 25/12/2023 của Bộ Chính trị"))
                .containsExactly("28-ct-tw-2023");
    }

    @Test
    void bodiesOfOneCommitteeAreOneIssuer() {
        assertThat(targets(
                        party(),
                        "Nghị quyết số 10-NQ/TU ngày 05/7/2022 của Ban Chấp hành Đảng bộ tỉnh",
                        "Nghị quyết số 10-NQ/TU của Ban Thường vụ Tỉnh ủy",
                        "Nghị quyết số 10-NQ/TU của Tỉnh uỷ Lai Châu"))
                .containsOnly("10-nq-tu-lai-chau-2022");
    }

    @Test
    void theProvinceOfTheCitingDocumentIsMeantUnlessAnotherIsNamed() {
        assertThat(targets(party(), "Nghị quyết số 10-NQ/TU", "Nghị quyết số 10-NQ/TU của Tỉnh ủy Hưng Yên"))
                .containsExactly("10-nq-tu-lai-chau-2022", "10-nq-tu-hung-yen-2021");
    }

    @Test
    void aShortFormMeansTheLastFullOneOfItsNumber() {
        assertThat(targets(
                        party().record("28-ct-tw-2003", "Chỉ thị", "28-CT/TW", "Ban Bí thư", "2003-05-01"),
                        "Chỉ thị số 28-CT/TW ngày 25/12/2023 của Bộ Chính trị",
                        "Chỉ thị số 28-CT/TW; Chỉ thị 28"))
                .containsOnly("28-ct-tw-2023");
    }

    @Test
    void withoutAnAntecedentSeveralRecordsStayUndecided() {
        assertThat(targets(
                        party().record("28-ct-tw-2003", "Chỉ thị", "28-CT/TW", "Ban Bí thư", "2003-05-01"),
                        "Chỉ thị số 28-CT/TW"))
                .containsExactly("?28-ct-tw-2023|28-ct-tw-2003");
    }

    @Test
    void aBareRunningNumberAloneIsNeverGuessed() {
        assertThat(targets(party(), "Chỉ thị 28", "Chỉ thị 99")).containsExactly("?28-ct-tw-2023", "?");
    }

    @Test
    void aDefinedShortNameMeansTheCitationBeforeIt() {
        Corpus corpus =
                party().record("06-qd-ttg-2022", "Quyết định", "06/QĐ-TTg", "Thủ tướng Chính phủ", "2022-01-06");
        assertThat(targets(
                        corpus,
                        "Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ phê duyệt đề án (gọi tắt là Đề án 36)",
                        "triển khai Đề án 36 ở xã"))
                .containsOnly("06-qd-ttg-2022");
    }

    @Test
    void aDefinedShortNameMeansTheCitationOfItsKindAndNumber() {
        String nested = "Thực hiện Chương trình số 61-CTr/TU ngày 02/5/2024 của Tỉnh ủy Lai Châu thực hiện"
                + " Chỉ thị số 32-CT/TW ngày 10/4/2024 của Ban Bí thư (gọi tắt là Chương trình 61)";
        assertThat(targets(party(), nested, "quán triệt Chương trình 61"))
                .containsExactly("?", "32-ct-tw-2024", "?", "?");
        Corpus known = party().record("61-ctr-tu", "Chương trình", "61-CTr/TU", "tinh-uy-lai-chau", "2024-05-02");
        assertThat(targets(known, nested, "quán triệt Chương trình 61"))
                .containsExactly("61-ctr-tu", "32-ct-tw-2024", "61-ctr-tu", "61-ctr-tu");
    }

    @Test
    void aDefinedNameOfAnotherNumberAndKindMeansNoneThatIsOnlyNear() {
        assertThat(targets(
                        party(),
                        "triển khai Chỉ thị số 32-CT/TW ngày 10/4/2024 của Ban Bí thư (gọi tắt là Kế hoạch 07)",
                        "thực hiện Kế hoạch 07"))
                .containsExactly("32-ct-tw-2024", "?", "?");
    }

    @Test
    void namesFindRecordsWhateverTheirToneMarksAndCommas() {
        Corpus corpus = party().doc("luat-tre-em")
                .is("Luật", "102/2016/QH13", "Quốc hội", "2016-04-05")
                .title("Luật Trẻ em")
                .end();
        assertThat(targets(corpus, "khoản 3 Điều 90 Luật trẻ em", "Luật Trẻ em năm 2016", "Luật Trẻ em năm 2004"))
                .containsExactly("luat-tre-em", "luat-tre-em", "?");
    }

    @Test
    void itsOwnNumberIsItself() {
        Corpus corpus = party();
        corpus.doc("own")
                .is("Kế hoạch", "5-KH/TU", "Tỉnh ủy Lai Châu", "2024-06-01")
                .says("Kế hoạch số 5-KH/TU")
                .end();
        Linked linked = corpus.link();
        assertThat(Corpus.targets(linked, "own")).containsExactly("own");
        assertThat(linked.site().citedBy()).doesNotContainKey("own");
        assertThat(linked.site().relations()).isEmpty();
    }

    @Test
    void numberOfOneRecordAndDateWithIssuerOfAnotherIsAConflict() {
        Corpus corpus = party();
        corpus.doc("plan")
                .is("Kế hoạch", "1-KH/HU", "Huyện ủy Tân Uyên", "2024-05-01")
                .says("Chỉ thị số 32-CT/TW, ngày 25/12/2023 của Bộ Chính trị")
                .says("Chỉ thị số 32-CT/TW, ngày 10/4/2024 của Ban Bí thư")
                .says("Chỉ thị số 32-CT/TW")
                .end();
        Linked linked = corpus.link();
        assertThat(Corpus.targets(linked, "plan"))
                .containsExactly("?32-ct-tw-2024|28-ct-tw-2023", "32-ct-tw-2024", "32-ct-tw-2024");
        assertThat(linked.problems()).hasSize(1);
        Problem problem = linked.problems().get(0);
        assertThat(problem.code()).isEqualTo("citation-conflict");
        assertThat(problem.message())
                .contains("32-CT/TW ngày 10/4/2024 của Ban Bí thư", "28-CT/TW ngày 25/12/2023 của Bộ Chính trị");
        assertThat(problem.message()).contains("28-ct-tw-2023.md", "32-ct-tw-2024.md");
    }

    @Test
    void aWrongDateAloneIsUnresolvedNotAConflict() {
        Corpus corpus = party();
        corpus.doc("plan")
                .is("Kế hoạch", "1-KH/HU", "Huyện ủy Tân Uyên", "2024-05-01")
                .says("Chỉ thị số 32-CT/TW, ngày 11/4/2024 của Ban Bí thư")
                .end();
        assertThat(Corpus.codes(corpus.link())).containsExactly("citation-unresolved plan");
    }

    @Test
    void theGovernmentIsNotItsPrimeMinister() {
        Corpus corpus = new Corpus().record("5-nq-cp-2024", "Nghị quyết", "05/NQ-CP", "Chính phủ", "2024-01-05");
        assertThat(targets(
                        corpus,
                        "Nghị quyết số 05/NQ-CP của Thủ tướng Chính phủ",
                        "Nghị quyết số 5/NQ-CP của Chính phủ"))
                .containsExactly("?", "5-nq-cp-2024");
    }

    @Test
    void undecidedCitationsNameTheirCandidates() {
        Corpus corpus = new Corpus()
                .record("a", "Chỉ thị", "7-CT/TW", "Ban Bí thư", "2011-01-01")
                .record("b", "Chỉ thị", "7-CT/TW", "Ban Bí thư", "2017-01-01");
        corpus.doc("c")
                .is("Kế hoạch", "", "", "")
                .says("theo Chỉ thị số 7-CT/TW của Ban Bí thư")
                .end();
        Linked linked = corpus.link();
        assertThat(Corpus.targets(linked, "c")).containsExactly("?b|a");
        assertThat(linked.problems().get(0).hint()).contains("b, a");
    }

    private static Linked linked(Corpus corpus, String... sentences) {
        Corpus.Doc doc = corpus.doc("ke-hoach").is("Kế hoạch", "5-KH/TU", "Tỉnh ủy Lai Châu", "2024-06-01");
        for (String sentence : sentences) {
            doc.says(sentence);
        }
        return doc.end().link();
    }

    @Test
    void anotherDayOfTheYearLeavesTheRecordACandidateAndTellsBothPlaces() {
        Linked linked = linked(party(), "quán triệt Chỉ thị số 32-CT/TW ngày 04/10/2024 của Ban Bí thư");
        assertThat(Corpus.targets(linked, "ke-hoach")).containsExactly("?32-ct-tw-2024");
        Problem problem = linked.problems().get(0);
        assertThat(problem.code()).isEqualTo("citation-unresolved");
        assertThat(problem.message()).contains("32-ct-tw-2024.md:1:1 ghi ngày 10/4/2024");
        assertThat(problem.hint()).doesNotContain("text: none");
    }

    @Test
    void anotherIssuerOfThatDayLeavesTheRecordACandidate() {
        Linked linked = linked(party(), "theo Chỉ thị 28-CT/TW ngày 25 tháng 12 năm 2023 của Ban Bí thư");
        assertThat(Corpus.targets(linked, "ke-hoach")).containsExactly("?28-ct-tw-2023");
        assertThat(linked.problems().get(0).message()).contains("ghi cơ quan ban hành Bộ Chính trị");
    }

    @Test
    void aNumberWithItsYearLeavesTheRecordACandidateWhateverTheDay() {
        Corpus corpus = party().record("30-nd", "Nghị định", "30/2020/NĐ-CP", "Chính phủ", "2020-03-05");
        assertThat(targets(
                        corpus,
                        "Nghị định số 30/2020/NĐ-CP ngày 05/3/2022 của Chính phủ",
                        "Nghị định số 30/2020/NĐ-CP ngày 5/8/2020",
                        "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Thủ tướng Chính phủ"))
                .containsOnly("?30-nd");
    }

    @Test
    void theYearBeforeOnTheSameDayIsASlipAnyOtherYearAnotherDocument() {
        assertThat(targets(
                        party(),
                        "Chỉ thị số 28-CT/TW ngày 25/12/2022 của Bộ Chính trị",
                        "Chỉ thị số 28-CT/TW ngày 25/12/2013 của Bộ Chính trị",
                        "Chỉ thị số 28-CT/TW ngày 24/11/2022 của Bộ Chính trị"))
                .containsExactly("?28-ct-tw-2023", "?", "?");
    }

    @Test
    void recordsOfOtherPlacesAreNoCandidates() {
        assertThat(targets(
                        party(),
                        "Nghị quyết số 10-NQ/TU ngày 06/7/2022 của Tỉnh ủy Lai Châu",
                        "Nghị quyết số 10-NQ/TU ngày 05/7/2022 của Tỉnh ủy Hà Giang",
                        "Nghị quyết số 10-NQ/TU ngày 02/3/2021 của Tỉnh ủy Hưng Yên"))
                .containsExactly("?10-nq-tu-lai-chau-2022", "?", "?10-nq-tu-hung-yen-2021");
    }

    @Test
    void aShortFormSharesTheCandidatesOfTheFullOne() {
        assertThat(targets(
                        party(),
                        "Chỉ thị số 32-CT/TW ngày 04/10/2024 của Ban Bí thư",
                        "tiếp tục thực hiện Chỉ thị số 32-CT/TW"))
                .containsOnly("?32-ct-tw-2024");
    }

    @Test
    void aRecordOfAnotherYearIsNamedInTheHintOnly() {
        Linked linked = linked(party(), "Chỉ thị số 28-CT/TW ngày 03/9/2013 của Bộ Chính trị");
        assertThat(linked.problems().get(0).hint()).contains("text: none", "khác nơi: 28-ct-tw-2023");
    }
}
