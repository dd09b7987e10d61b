package vn.loa.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.loa.model.Body;
import vn.loa.model.CitedBy;
import vn.loa.model.Document;
import vn.loa.model.Level;
import vn.loa.model.Problem;
import vn.loa.model.RelationType;
import vn.loa.model.Severity;
import vn.loa.model.Text;
import vn.loa.model.Topic;
import vn.loa.understand.citation.CitationFinder;
import vn.loa.understand.citation.KnownNames;

/** Order, issuers, levels, doubles, relations and links of the whole. */
class LinkerTest {
    @Test
    void documentsStandNewestFirstUndatedLast() {
        Linked linked = new Corpus()
                .record("c", "", "", "", "")
                .record("a", "", "", "", "2024-01-05")
                .record("b", "", "", "", "2024-01-05")
                .record("d", "", "", "", "2024")
                .record("e", "", "", "", "2025-02")
                .link();
        assertThat(linked.site().documents()).extracting(Document::slug).containsExactly("e", "a", "b", "d", "c");
    }

    @Test
    void issuersAreFoundBySlugNameOrAliasAndDerivedOtherwise() {
        Linked linked = new Corpus()
                .body(
                        "ubnd-hung-yen",
                        "Ủy ban nhân dân tỉnh Hưng Yên",
                        Level.PROVINCE,
                        "Hưng Yên",
                        "UBND tỉnh Hưng Yên")
                .record("a", "", "", "ubnd-hung-yen", "")
                .record("b", "", "", "Uỷ ban nhân dân tỉnh Hưng Yên", "")
                .record("c", "", "", "UBND tỉnh Hưng Yên", "")
                .record("d", "", "", "Huyện ủy Tân Uyên", "")
                .record("e", "", "", "", "")
                .link();
        assertThat(linked.site().issuers())
                .containsEntry("a", "ubnd-hung-yen")
                .containsEntry("b", "ubnd-hung-yen")
                .containsEntry("c", "ubnd-hung-yen")
                .containsEntry("d", "huyen-uy-tan-uyen")
                .doesNotContainKey("e");
        assertThat(linked.site().body("huyen-uy-tan-uyen").orElseThrow().path()).isEmpty();
        assertThat(linked.problems()).isEmpty();
    }

    @Test
    void levelsComeFromTheBodyItsNameOrTheNumber() {
        Linked linked = new Corpus()
                .record("a", "", "1/QĐ-UBND", "UBND tỉnh Lai Châu", "")
                .record("b", "", "1/KH-UBND", "UBND huyện Tân Uyên", "")
                .record("c", "", "1/KH-UBND", "Ủy ban nhân dân phường Bình Hưng Hòa", "")
                .record("d", "", "1-CT/TW", "", "")
                .record("e", "", "1-KH/TU", "", "")
                .record("f", "", "1-KH/HU", "", "")
                .record("g", "", "1-KH/ĐU", "", "")
                .record("h", "", "1/QĐ-TTg", "Thủ tướng Chính phủ", "")
                .record("i", "", "", "Bộ Y tế", "")
                .record("j", "", "", "Thành ủy Hà Nội", "")
                .record("k", "", "", "Thành ủy Lai Châu", "")
                .record("l", "", "121/2020/QH14", "", "")
                .record("m", "", "", "Câu lạc bộ thơ", "")
                .record("n", "", "", "Sở Y tế tỉnh Lai Châu", "")
                .record("o", "", "", "Đảng ủy xã Mường Kim", "")
                .link();
        assertThat(linked.site().levels())
                .containsEntry("a", Level.PROVINCE)
                .containsEntry("b", Level.DISTRICT)
                .containsEntry("c", Level.COMMUNE)
                .containsEntry("d", Level.CENTRAL)
                .containsEntry("e", Level.PROVINCE)
                .containsEntry("f", Level.DISTRICT)
                .containsEntry("g", Level.COMMUNE)
                .containsEntry("h", Level.CENTRAL)
                .containsEntry("i", Level.CENTRAL)
                .containsEntry("j", Level.PROVINCE)
                .containsEntry("k", Level.DISTRICT)
                .containsEntry("l", Level.CENTRAL)
                .doesNotContainKey("m")
                .containsEntry("n", Level.PROVINCE)
                .containsEntry("o", Level.COMMUNE);
    }

    @Test
    void twoFilesForOneDocumentAreAnErrorUnlessEditionsTellThemApart() {
        Linked linked = new Corpus()
                .record("a", "Chỉ thị", "28-CT/TW", "Bộ Chính trị", "2023-12-25")
                .record("b", "Chỉ thị", "28 - CT/TW", "Bộ chính trị", "2023-12-25")
                .doc("c")
                .is("Chỉ thị", "28-CT/TW", "Bộ Chính trị", "2023-12-25")
                .edition("bản đóng dấu")
                .end()
                .record("d", "Chỉ thị", "28-CT/TW", "Ban Bí thư", "2023-12-25")
                .record("e", "Kế hoạch", "", "Bộ Chính trị", "2023-12-25")
                .record("f", "Kế hoạch", "", "Bộ Chính trị", "2023-12-25")
                .link();
        assertThat(Corpus.codes(linked)).containsExactly("duplicate-identity b");
        assertThat(linked.problems().get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(linked.problems().get(0).message()).contains("content/van-ban/a.md");
    }

    @Test
    void aNumberAloneIsNoIdentity() {
        Linked linked = new Corpus()
                .record("a", "Kế hoạch", "28-KH/TU", "Tỉnh ủy Lai Châu", "")
                .record("b", "Kế hoạch", "28-KH/TU", "Tỉnh ủy Lai Châu", "")
                .record("c", "Kế hoạch", "9-KH/HU", "", "2024-05-06")
                .record("d", "Kế hoạch", "9-KH/HU", "", "2024-05-06")
                .record("e", "Kế hoạch", "7-KH/HU", "", "")
                .record("f", "Kế hoạch", "007-KH/HU", "", "")
                .record("g", "Kế hoạch", "7-KH/HU", "Huyện ủy Tân Uyên", "")
                .link();
        assertThat(Corpus.codes(linked))
                .containsExactly("duplicate-identity b", "duplicate-identity d", "duplicate-identity f");
        assertThat(linked.problems()).allMatch(p -> p.severity() == Severity.WARNING);
    }

    /** Zeros before a number, spaces and dashes make no other number: one identity, one page, one citation. */
    @Test
    void oneNumberInTwoSpellingsIsOneNumber() {
        Corpus corpus = new Corpus()
                .record("a", "Chỉ thị", "28-CT/TW", "Bộ Chính trị", "2023-12-25")
                .record("b", "Chỉ thị", "028–CT/TW", "Bộ Chính trị", "2023-12-25");
        corpus.doc("c").link("/so/28-ct-tw/").end();
        assertThat(Corpus.codes(corpus.link())).containsExactly("duplicate-identity b");
        corpus.doc("d").link("/so/028-ct-tw/").end();
        assertThat(Corpus.codes(corpus.link())).containsExactly("duplicate-identity b", "link-broken d");
        Corpus one = new Corpus().record("a", "Chỉ thị", "028-CT/TW", "Bộ Chính trị", "2023-12-25");
        one.doc("p").says("Chỉ thị số 28-CT/TW và Chỉ thị số 028-CT/TW").end();
        assertThat(Corpus.targets(one.link(), "p")).containsExactly("a", "a");
    }

    @Test
    void issuersThatGiveNoAddressWordOrATakenOneHaveOneOfTheirOwn() {
        Linked linked = new Corpus()
                .body("so-y-te", "Sở Y tế", Level.PROVINCE, "Lai Châu")
                .record("a", "", "", "中央", "")
                .record("b", "", "", "中国", "")
                .record("c", "", "", "Trang", "")
                .record("d", "", "", "index", "")
                .record("e", "", "", "???", "")
                .record("f", "", "", "Sở Y tế 中", "")
                .record("g", "", "", "中央", "")
                .record("h", "", "", "SỞ Y TẾ", "")
                .link();
        java.util.Map<String, String> issuers = linked.site().issuers();
        assertThat(List.of("a", "b", "c", "d", "e", "f"))
                .extracting(issuers::get)
                .allMatch(slug -> slug.matches("co-quan-[0-9a-f]{8}"))
                .doesNotHaveDuplicates();
        assertThat(issuers).containsEntry("g", issuers.get("a")).containsEntry("h", "so-y-te");
        assertThat(linked.site().body(issuers.get("a")).orElseThrow().title()).isEqualTo("中央");
    }

    /** Each link and each mention of a document is looked up, never searched for: a guard against hanging. */
    @Test
    void aDocumentOfManyProvisionsThatLinksToThemAllLinksInLittleTime() {
        Corpus corpus = new Corpus();
        Corpus.Doc doc = corpus.doc("a");
        int many = 20_000;
        for (int i = 1; i <= many; i++) {
            doc.provision("Điều " + i, "dieu-" + i).link("#dieu-" + (many + 1 - i));
        }
        for (int i = 1; i <= 2_000; i++) {
            doc.link("#khong-co-" + i);
        }
        doc.end();
        assertTimeout(Duration.ofMinutes(4), () -> assertThat(corpus.link().problems())
                .hasSize(2_000));
    }

    @Test
    void problemsNameTheContentFolderAsTheEditorSeesIt() {
        Corpus corpus = new Corpus();
        corpus.doc("a").topic("khong-co").says("Chỉ thị số 28-CT/TW").end();
        Surroundings here = Surroundings.of(new CitationFinder(new KnownNames(List.of()))::find);
        Surroundings elsewhere =
                new Surroundings(here.finder(), here.places(), here.files(), "nội dung/của tôi", Drafts.NONE);
        List<Problem> problems = Linker.link(corpus.documents, List.of(), List.of(), List.of(), elsewhere)
                .problems();
        assertThat(problems)
                .extracting(Problem::message)
                .anyMatch(m -> m.contains("nội dung/của tôi/chu-de/khong-co.md"));
        assertThat(problems).extracting(Problem::hint).anyMatch(h -> h.contains("nội dung/của tôi/van-ban"));
        assertThat(problems.toString().replace("content/van-ban/a.md", "")).doesNotContain("content/");
    }

    private static Corpus related() {
        return new Corpus()
                .record("ct", "Chỉ thị", "28-CT/TW", "Bộ Chính trị", "2023-12-25")
                .record("nq", "Nghị quyết", "121/2020/QH14", "Quốc hội", "2020-06-19")
                .record("qd", "Quyết định", "1472/QĐ-TTg", "Thủ tướng Chính phủ", "2020-09-28")
                .record("nd", "Nghị định", "34/2016/NĐ-CP", "Chính phủ", "2016-05-14");
    }

    @Test
    void titleAndPreambleTellWhatIsCarriedOut() {
        Corpus corpus = related();
        corpus.doc("p")
                .title("Thực hiện Chỉ thị số 28-CT/TW ngày 25/12/2023 của Bộ Chính trị về trẻ em")
                .end();
        corpus.doc("q")
                .says(
                        "Thực hiện Quyết định số 1472/QĐ-TTg ngày 28/9/2020 ban hành kế hoạch triển khai Nghị quyết số 121/2020/QH14")
                .end();
        assertThat(Corpus.relations(corpus.link()))
                .containsExactlyInAnyOrder("p implements ct", "q implements qd", "q mentions nq");
    }

    @Test
    void groundsListsAndAmendmentsAreToldApart() {
        Corpus corpus = related();
        corpus.doc("p")
                .says(
                        "Căn cứ Nghị quyết số 121/2020/QH14; Quyết định số 1472/QĐ-TTg được sửa đổi bởi Nghị định số 34/2016/NĐ-CP;")
                .end();
        corpus.doc("q")
                .title("Sửa đổi, bổ sung một số điều của Nghị định số 34/2016/NĐ-CP ngày 14 tháng 5 năm 2016")
                .end();
        corpus.doc("r")
                .provision("1", "1")
                .says("Quyết định này thay thế Quyết định số 1472/QĐ-TTg và Nghị quyết số 121/2020/QH14.")
                .end();
        corpus.doc("s")
                .provision("1", "1")
                .says("Bãi bỏ Nghị định số 34/2016/NĐ-CP.")
                .end();
        corpus.doc("t").title("Hướng dẫn thi hành Nghị định số 34/2016/NĐ-CP").end();
        corpus.doc("u")
                .provision("1", "1")
                .says("Căn cứ Chỉ thị số 28-CT/TW, các xã xây dựng kế hoạch.")
                .end();
        assertThat(Corpus.relations(corpus.link()))
                .containsExactlyInAnyOrder(
                        "p based-on nq",
                        "p based-on qd",
                        "p mentions nd",
                        "q amends nd",
                        "r replaces qd",
                        "r replaces nq",
                        "s repeals nd",
                        "t guides nd",
                        "u mentions ct");
    }

    @Test
    void whatAPersonWroteWins() {
        Corpus corpus = related();
        corpus.doc("p")
                .title("Thực hiện Chỉ thị số 28-CT/TW")
                .says("Thực hiện Chỉ thị số 28-CT/TW, Nghị quyết số 121/2020/QH14")
                .hand(RelationType.BASED_ON, "ct")
                .end();
        assertThat(Corpus.relations(corpus.link()))
                .containsExactlyInAnyOrder("p based-on ct (hand)", "p implements nq");
    }

    @Test
    void citedByNamesEveryPlace() {
        Corpus corpus = related();
        corpus.doc("p")
                .is("", "", "", "2021-01-01")
                .says("Chỉ thị số 28-CT/TW và Chỉ thị số 28-CT/TW")
                .end();
        corpus.doc("q")
                .is("", "", "", "2022-01-01")
                .says("Nghị quyết số 121/2020/QH14, Chỉ thị số 28-CT/TW")
                .end();
        assertThat(corpus.link().site().citedBy().get("ct"))
                .containsExactly(new CitedBy("q", 1), new CitedBy("p", 0), new CitedBy("p", 1));
    }

    @Test
    void everythingByHandThatLeadsNowhereIsAnError() {
        Corpus corpus = related();
        corpus.topics.add(new Topic("tre-em", "content/chu-de/tre-em.md", "Trẻ em", Text.EMPTY));
        corpus.bodies.add(new Body(
                "x",
                "content/co-quan/x.md",
                "X",
                Optional.empty(),
                "",
                "khong-co",
                "",
                List.of(),
                List.of(),
                Text.EMPTY));
        corpus.doc("28-ct-tw-2023")
                .provision("II.2", "ii-2")
                .topic("tre-en")
                .topic("tre-em")
                .hand(RelationType.IMPLEMENTS, "khong-co")
                .link("#ii-2")
                .link("#ii-3")
                .link("28-ct-tw-2032.md")
                .link("javascript:alert(1)")
                .link("https://vi.du")
                .end();
        List<Problem> problems = corpus.link().problems();
        assertThat(problems)
                .allMatch(p -> p.code().equals("link-broken") && p.severity() == Severity.ERROR)
                .hasSize(6);
        assertThat(problems)
                .extracting(Problem::hint)
                .contains("Có phải: tre-em", "Có phải: #ii-2", "Có phải: 28-ct-tw-2023");
    }

    @Test
    void anEmptySiteLinks() {
        Linked linked = new Corpus().link();
        assertThat(linked.site().documents()).isEmpty();
        assertThat(linked.problems()).isEmpty();
    }

    @Test
    void aLargeCorpusLinksInLittleTime() {
        Corpus corpus = new Corpus();
        int many = 20_000;
        for (int i = 0; i < many; i++) {
            int year = 2000 + i % 25;
            corpus.doc("d" + i)
                    .is(
                            "Quyết định",
                            i + "/QĐ-TTg",
                            "Thủ tướng Chính phủ",
                            String.format(java.util.Locale.ROOT, "%d-%02d-10", year, 1 + i % 12))
                    .says("Căn cứ Quyết định số " + i / 2
                            + "/QĐ-TTg; Quyết định số 1/QĐ-TTg ngày 10/2/2001 của Chính phủ; Chỉ thị 28")
                    .link("d" + (i + 1) + ".md")
                    .end();
        }
        assertTimeout(Duration.ofMinutes(4), corpus::link);
    }
}
