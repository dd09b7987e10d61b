package vn.loa.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loa.model.Level;
import vn.loa.model.Life;
import vn.loa.model.Problem;
import vn.loa.model.RelationType;

/** What is wrong with the files of bodies, and with duties laid on bodies that are not there or not so called. */
class BodyChecksTest {
    private static Corpus two(Life first, Life second) {
        return new Corpus()
                .body("ubnd", "Ủy ban nhân dân tỉnh Hưng Yên", Level.PROVINCE, "Hưng Yên", "", "state", Life.UNKNOWN)
                .known(List.of("Ủy ban nhân dân tỉnh"), List.of())
                .body(
                        "so-cu",
                        "Sở Giáo dục và Đào tạo tỉnh Hưng Yên",
                        Level.PROVINCE,
                        "Hưng Yên",
                        "ubnd",
                        "state",
                        first)
                .known(List.of("Sở Giáo dục và Đào tạo"), List.of())
                .body("so-moi", "Sở Giáo dục tỉnh Hưng Yên", Level.PROVINCE, "Hưng Yên", "ubnd", "state", second)
                .known(List.of("Sở Giáo dục"), List.of());
    }

    private static List<Problem> problems(Corpus corpus, String... whos) {
        Corpus.Doc doc = corpus.doc("ke-hoach").is("Kế hoạch", "1/KH-UBND", "ubnd", "2024-06-01");
        for (String who : whos) {
            doc.orders(who);
        }
        return doc.end().link().problems();
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    @Test
    void whatFitsIsNotReported() {
        assertThat(problems(two(Life.UNKNOWN, Life.UNKNOWN), "Sở Giáo dục", "các sở, ngành", "Sở Lạ"))
                .isEmpty();
    }

    @Test
    void aDutyForABodyThatIsNoMoreNamesWhatCameAfter() {
        List<Problem> problems = problems(
                two(Corpus.life("", "2024-03-01", "so-moi"), Corpus.life("2024-03-01", "")),
                "Sở Giáo dục và Đào tạo",
                "Sở Giáo dục và Đào tạo");
        assertThat(codes(problems)).containsExactly("body-name");
        assertThat(problems.get(0).place()).hasToString("content/van-ban/ke-hoach.md:11:1");
        assertThat(problems.get(0).message())
                .contains("content/co-quan/so-cu.md:1:1", "1/3/2024", "content/co-quan/so-moi.md:1:1");
    }

    @Test
    void anotherNameOfABodyThatIsNoMoreIsToldTogetherWithItsEnd() {
        List<Problem> problems = problems(
                two(Corpus.life("", "2024-03-01"), Life.UNKNOWN), "Sở GD&ĐT", "Sở GDĐT", "Sở Giáo dục và Đào tạo");
        assertThat(codes(problems)).containsExactly("body-time", "body-name", "body-name");
        assertThat(codes(problems(two(Corpus.life("2024-07-01", ""), Life.UNKNOWN), "Sở GD&ĐT")))
                .containsExactly("body-time", "body-name");
    }

    @Test
    void theDayItselfIsOver() {
        assertThat(codes(problems(two(Corpus.life("", "2024-06-01"), Life.UNKNOWN), "Sở Giáo dục và Đào tạo")))
                .containsExactly("body-time");
        assertThat(codes(problems(two(Corpus.life("", "2024-06-02"), Life.UNKNOWN), "Sở Giáo dục và Đào tạo")))
                .isEmpty();
    }

    @Test
    void aDateKnownInPartDecidesNothing() {
        assertThat(codes(problems(two(Corpus.life("", "2024"), Life.UNKNOWN), "Sở Giáo dục và Đào tạo")))
                .isEmpty();
        assertThat(codes(problems(two(Corpus.life("2024", ""), Life.UNKNOWN), "Sở Giáo dục và Đào tạo")))
                .isEmpty();
    }

    @Test
    void aDutyForABodyThatIsNotYet() {
        assertThat(codes(problems(two(Corpus.life("2024-06-02", ""), Life.UNKNOWN), "Sở Giáo dục và Đào tạo")))
                .containsExactly("body-time");
    }

    @Test
    void aShortFormThatIsNoAlias() {
        List<Problem> problems = problems(two(Life.UNKNOWN, Life.UNKNOWN), "Sở GD&ĐT chủ động", "UBND tỉnh");
        assertThat(codes(problems)).containsExactly("body-name", "body-name");
        assertThat(problems.get(0).message()).contains("“Sở GD&ĐT”", "content/co-quan/so-cu.md");
        assertThat(problems.get(1).hint()).contains("“UBND tỉnh”", "local-names", "content/co-quan/ubnd.md");
    }

    private static List<String> meant(String... whos) {
        Corpus corpus = new Corpus()
                .body("tinh-uy", "Tỉnh ủy Lai Châu", Level.PROVINCE, "Lai Châu", "", "party", Life.UNKNOWN)
                .known(List.of("Tỉnh ủy"), List.of())
                .body("btg", "Ban Tuyên giáo Tỉnh ủy Lai Châu", Level.PROVINCE, "Lai Châu", "", "party", Life.UNKNOWN)
                .body("btc", "Ban Tổ chức Tỉnh ủy Lai Châu", Level.PROVINCE, "Lai Châu", "", "party", Life.UNKNOWN)
                .body("stc", "Sở Tài chính tỉnh Lai Châu", Level.PROVINCE, "Lai Châu", "", "state", Life.UNKNOWN)
                .body("ca", "Công an tỉnh Lai Châu", Level.PROVINCE, "Lai Châu", "", "state", Life.UNKNOWN)
                .body(
                        "btg-hy",
                        "Ban Tuyên giáo Tỉnh ủy Hưng Yên",
                        Level.PROVINCE,
                        "Hưng Yên",
                        "",
                        "party",
                        Life.UNKNOWN);
        Corpus.Doc doc = corpus.doc("ke-hoach").is("Kế hoạch", "1-KH/TU", "tinh-uy", "2024-06-01");
        for (String who : whos) {
            doc.orders(who);
        }
        return doc.end().link().problems().stream()
                .map(p -> p.message().replaceAll("^“(.*?)”.*/(.*)\\.md:.*$", "$1 = $2"))
                .toList();
    }

    @Test
    void shortFormsOfPartyBodies() {
        assertThat(meant("Ban TG Tỉnh ủy", "BTG Tỉnh ủy", "Ban TGTU", "Ban TC Tỉnh ủy và Sở TC"))
                .containsExactly(
                        "Ban TG Tỉnh ủy = btg",
                        "BTG Tỉnh ủy = btg",
                        "Ban TGTU = btg",
                        "Ban TC Tỉnh ủy = btc",
                        "Sở TC = stc");
    }

    @Test
    void aNameWithoutItsOwnProvince() {
        assertThat(meant("Ban Tuyên giáo Tỉnh ủy", "Sở Tài chính", "Công an tỉnh"))
                .containsExactly("Ban Tuyên giáo Tỉnh ủy = btg", "Sở Tài chính = stc", "Công an tỉnh = ca");
    }

    @Test
    void whatMayMeanAnybodyElseIsNobodysName() {
        assertThat(meant(
                        "Ban TG Huyện ủy",
                        "Ban TG Tỉnh ủy Hưng Yên",
                        "ban tc tỉnh ủy",
                        "Công an",
                        "TG",
                        "Ban",
                        "Sở TP",
                        "Ban TG"))
                .isEmpty();
    }

    private static List<String> laidOn(String who) {
        Linked linked = new Corpus()
                .body("tinh-uy", "Tỉnh ủy Lai Châu", Level.PROVINCE, "Lai Châu", "", "party", Life.UNKNOWN)
                .known(List.of("Tỉnh ủy"), List.of())
                .body("ubnd", "UBND tỉnh Lai Châu", Level.PROVINCE, "Lai Châu", "", "state", Life.UNKNOWN)
                .known(List.of("UBND tỉnh"), List.of())
                .doc("ke-hoach")
                .is("Kế hoạch", "1-KH/TU", "tinh-uy", "2024-06-01")
                .orders(who)
                .end()
                .link();
        return linked.site().orders().get("ke-hoach").duties().get(0).holders();
    }

    @Test
    void theNameOfABodyInsideALongerOneIsNotIt() {
        for (String who : List.of(
                "Ban Dân vận Tỉnh ủy",
                "Văn phòng Tỉnh ủy",
                "BTG Tỉnh ủy",
                "Chánh Văn phòng UBND tỉnh",
                "Giao Ban Nội chính Tỉnh ủy",
                "BAN DÂN VẬN TỈNH ỦY")) {
            assertThat(laidOn(who)).as(who).isEmpty();
        }
    }

    @Test
    void itsHeadItsStandingCommitteeAndItsNeighboursAre() {
        for (String who : List.of(
                "Tỉnh ủy",
                "Ban Thường vụ Tỉnh ủy",
                "BTV Tỉnh ủy",
                "Bí thư Tỉnh ủy",
                "Thường trực Tỉnh ủy",
                "ĐỀ NGHỊ TỈNH ỦY",
                "Ban Dân vận, Tỉnh ủy",
                "Văn phòng và Tỉnh ủy")) {
            assertThat(laidOn(who)).as(who).containsExactly("tinh-uy");
        }
        assertThat(laidOn("HĐND-UBND tỉnh")).containsExactly("ubnd");
        assertThat(laidOn("Chủ tịch UBND tỉnh")).containsExactly("ubnd");
        assertThat(laidOn("Văn phòng Tỉnh ủy, UBND tỉnh")).containsExactly("ubnd");
    }

    @Test
    void aMissingAnd() {
        assertThat(problems(two(Life.UNKNOWN, Life.UNKNOWN), "Sở Giáo dục, Đào tạo").stream()
                        .map(Problem::message))
                .noneMatch(message -> message.contains("so-moi"));
        assertThat(codes(problems(
                        new Corpus()
                                .body(
                                        "ubnd",
                                        "UBND tỉnh Hưng Yên",
                                        Level.PROVINCE,
                                        "Hưng Yên",
                                        "",
                                        "state",
                                        Life.UNKNOWN)
                                .body(
                                        "so",
                                        "Sở Giáo dục và Đào tạo",
                                        Level.PROVINCE,
                                        "Hưng Yên",
                                        "",
                                        "state",
                                        Life.UNKNOWN),
                        "Sở Giáo dục Đào tạo")))
                .containsExactly("body-name");
    }

    @Test
    void anotherProvincesBodyWhereTheOwnIsMeant() {
        Corpus corpus = two(Life.UNKNOWN, Life.UNKNOWN)
                .body("so-lc", "Sở Giáo dục tỉnh Lai Châu", Level.PROVINCE, "Lai Châu", "", "state", Life.UNKNOWN)
                .body("so-yt", "Sở Y tế tỉnh Lai Châu", Level.PROVINCE, "Lai Châu", "", "state", Life.UNKNOWN);
        List<Problem> problems = problems(corpus, "Sở Giáo dục tỉnh Lai Châu", "Sở Y tế tỉnh Lai Châu");
        assertThat(codes(problems)).containsExactly("body-name");
        assertThat(problems.get(0).message()).contains("so-lc.md", "so-moi.md");
    }

    @Test
    void aLocalNameBeforeAnotherPlaceIsNotTheOwnBody() {
        Linked linked = two(Life.UNKNOWN, Life.UNKNOWN)
                .doc("ke-hoach")
                .is("Kế hoạch", "1/KH-UBND", "ubnd", "2024-06-01")
                .orders("Sở Giáo dục Thái Bình")
                .orders("Sở Giáo dục Hưng Yên")
                .end()
                .link();
        var duties = linked.site().orders().get("ke-hoach").duties();
        assertThat(duties.get(0).holders()).isEmpty();
        assertThat(duties.get(1).holders()).containsExactly("so-moi");
    }

    @Test
    void successorsMustExist() {
        List<Problem> problems = problems(two(Corpus.life("", "2024-03-01", "so-moii"), Life.UNKNOWN));
        assertThat(codes(problems)).containsExactly("link-broken");
        assertThat(problems.get(0).hint()).contains("so-moi");
    }

    @Test
    void circlesAreToldOnce() {
        Corpus parents = new Corpus()
                .body("a", "Ban A", Level.CENTRAL, "", "b", "", Life.UNKNOWN)
                .body("b", "Ban B", Level.CENTRAL, "", "c", "", Life.UNKNOWN)
                .body("c", "Ban C", Level.CENTRAL, "", "a", "", Life.UNKNOWN)
                .body("d", "Ban D", Level.CENTRAL, "", "a", "", Life.UNKNOWN)
                .body("e", "Ban E", Level.CENTRAL, "", "e", "", Life.UNKNOWN);
        List<Problem> problems = parents.link().problems();
        assertThat(codes(problems)).containsExactly("circle", "circle");
        assertThat(problems.get(0).message()).contains("a → b → c → a");
        assertThat(problems.get(1).message()).contains("e → e");
    }

    @Test
    void oneNameForTwoBodies() {
        Corpus corpus = new Corpus()
                .body("a", "Ban Một", Level.CENTRAL, "", "", "", Life.UNKNOWN)
                .body("b", "Ban một", Level.CENTRAL, "", "", "", Life.UNKNOWN);
        assertThat(codes(corpus.link().problems())).containsExactly("duplicate-name");
    }

    @Test
    void oneNameOneAfterTheOther() {
        Corpus corpus = new Corpus()
                .body("cu", "Bộ Tài chính", Level.CENTRAL, "", "", "state", Corpus.life("", "2025-03-01", "moi"))
                .body("moi", "Bộ Tài chính", Level.CENTRAL, "", "", "state", Corpus.life("2025-03-01", ""));
        Linked linked = corpus.doc("truoc")
                .is("Chỉ thị", "1/CT-TTg", "Thủ tướng Chính phủ", "2024-01-01")
                .orders("Bộ Tài chính")
                .end()
                .doc("sau")
                .is("Chỉ thị", "2/CT-TTg", "Thủ tướng Chính phủ", "2025-06-01")
                .orders("Bộ Tài chính")
                .end()
                .link();
        assertThat(linked.problems()).isEmpty();
        assertThat(linked.site().orders().get("truoc").duties().get(0).holders())
                .containsExactly("cu");
        assertThat(linked.site().orders().get("sau").duties().get(0).holders()).containsExactly("moi");
    }

    @Test
    void anUnknownClassIsNamedWithTheNearest() {
        Corpus corpus = new Corpus()
                .body("a", "Ban Một", Level.CENTRAL, "", "", "", Life.UNKNOWN)
                .known(List.of(), List.of("ubnd-tinhh"));
        assertThat(codes(corpus.link().problems())).containsExactly("class-unknown");
        assertThat(corpus.link().problems().get(0).hint()).contains("ubnd-tinh");
    }

    @Test
    void aDocumentThatCarriesOutItself() {
        Corpus corpus = new Corpus()
                .doc("ke-hoach")
                .hand(RelationType.IMPLEMENTS, "ke-hoach")
                .end();
        assertThat(codes(corpus.link().problems())).containsExactly("self-relation");
    }

    @Test
    void namesWithoutLettersAreNobodys() {
        Corpus corpus =
                new Corpus().body("a", "…", null, "", "", "", Life.UNKNOWN).known(List.of("", "&"), List.of());
        assertThat(corpus.doc("thu")
                        .orders("")
                        .orders("& và")
                        .orders("và")
                        .end()
                        .link()
                        .problems())
                .isEmpty();
    }
}
