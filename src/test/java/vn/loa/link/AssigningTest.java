package vn.loa.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.loa.model.Assigned;
import vn.loa.model.Level;
import vn.loa.model.Life;

/** Which duties fall to a body: its own, those of its classes, those of the bodies before it. */
class AssigningTest {
    private static Corpus provinces() {
        return new Corpus()
                .body("chinh-phu", "Chính phủ", Level.CENTRAL, "", "", "state", Life.UNKNOWN)
                .body("ubnd-hung-yen", "UBND tỉnh Hưng Yên", Level.PROVINCE, "Hưng Yên", "", "state", Life.UNKNOWN)
                .body(
                        "so-y-te-hung-yen",
                        "Sở Y tế tỉnh Hưng Yên",
                        Level.PROVINCE,
                        "Hưng Yên",
                        "",
                        "state",
                        Life.UNKNOWN)
                .known(List.of("Sở Y tế"), List.of())
                .body(
                        "so-y-te-lai-chau",
                        "Sở Y tế tỉnh Lai Châu",
                        Level.PROVINCE,
                        "Lai Châu",
                        "",
                        "state",
                        Life.UNKNOWN)
                .known(List.of("Sở Y tế"), List.of());
    }

    /** Slug of the document and how the duty came, for each duty of a body. */
    private static List<String> duties(Linked linked, String body) {
        return linked.site().assignments().duties(body).stream()
                .map(a -> a.document() + " " + a.why() + (a.onAll().isEmpty() ? "" : " " + a.onAll())
                        + (a.passed().isEmpty() ? "" : " " + a.passed()))
                .toList();
    }

    @Test
    void aDutyOfAProvinceOnAClassIsNoneOfAnotherProvince() {
        Linked linked = provinces()
                .doc("ke-hoach")
                .is("Kế hoạch", "1/KH-UBND", "ubnd-hung-yen", "2024-01-01")
                .orders("Các sở, ngành")
                .end()
                .link();
        assertThat(duties(linked, "so-y-te-hung-yen")).containsExactly("ke-hoach CLASS các sở");
        assertThat(duties(linked, "so-y-te-lai-chau")).isEmpty();
        assertThat(duties(linked, "ubnd-hung-yen")).isEmpty();
    }

    @Test
    void theCentreMeansAllProvinces() {
        Linked linked = provinces()
                .doc("nghi-quyet")
                .is("Nghị quyết", "1/NQ-CP", "chinh-phu", "2024-01-01")
                .orders("Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương")
                .orders("các địa phương")
                .end()
                .link();
        assertThat(duties(linked, "ubnd-hung-yen"))
                .containsExactly(
                        "nghi-quyet CLASS Ủy ban nhân dân các tỉnh, thành phố", "nghi-quyet CLASS các địa phương");
        assertThat(duties(linked, "so-y-te-hung-yen")).isEmpty();
    }

    @Test
    void aDutyByNameIsToldOnceAsThat() {
        Linked linked = provinces()
                .doc("ke-hoach")
                .is("Kế hoạch", "1/KH-UBND", "ubnd-hung-yen", "2024-01-01")
                .orders("Sở Y tế và các sở")
                .end()
                .link();
        assertThat(duties(linked, "so-y-te-hung-yen")).containsExactly("ke-hoach NAMED");
    }

    @Test
    void aDistrictMeansItsOwnCommunes() {
        Corpus corpus = new Corpus()
                .body("ubnd-huyen-a", "UBND huyện An Bình", Level.DISTRICT, "Lai Châu", "", "state", Life.UNKNOWN)
                .body("huyen-uy-a", "Huyện ủy An Bình", Level.DISTRICT, "Lai Châu", "", "party", Life.UNKNOWN)
                .body("ubnd-huyen-b", "UBND huyện Bình Sơn", Level.DISTRICT, "Lai Châu", "", "state", Life.UNKNOWN)
                .body("xa-1", "UBND xã Một", Level.COMMUNE, "Lai Châu", "ubnd-huyen-a", "state", Life.UNKNOWN)
                .body("xa-2", "UBND xã Hai", Level.COMMUNE, "Lai Châu", "ubnd-huyen-b", "state", Life.UNKNOWN);
        Linked linked = corpus.doc("ke-hoach-huyen")
                .is("Kế hoạch", "2-KH/HU", "huyen-uy-a", "2024-01-01")
                .orders("UBND các xã, thị trấn")
                .end()
                .link();
        assertThat(duties(linked, "xa-1")).containsExactly("ke-hoach-huyen CLASS Ủy ban nhân dân cấp xã");
        assertThat(duties(linked, "xa-2")).isEmpty();
    }

    @Test
    void nobodyOrdersThoseAbove() {
        Linked linked = provinces()
                .body("huyen-uy-a", "Huyện ủy An Bình", Level.DISTRICT, "Hưng Yên", "", "party", Life.UNKNOWN)
                .doc("ke-hoach-huyen")
                .is("Kế hoạch", "2-KH/HU", "huyen-uy-a", "2024-01-01")
                .orders("các sở")
                .end()
                .link();
        assertThat(duties(linked, "so-y-te-hung-yen")).isEmpty();
    }

    @Test
    void theBodyThatSpeaksIsNotMeant() {
        Linked linked = new Corpus()
                .body("tinh-uy", "Tỉnh ủy Lai Châu", Level.PROVINCE, "Lai Châu", "", "party", Life.UNKNOWN)
                .body(
                        "ban-thuong-vu",
                        "Ban Thường vụ Tỉnh ủy",
                        Level.PROVINCE,
                        "Lai Châu",
                        "tinh-uy",
                        "party",
                        Life.UNKNOWN)
                .body("huyen-uy", "Huyện ủy Một", Level.DISTRICT, "Lai Châu", "tinh-uy", "party", Life.UNKNOWN)
                .doc("chuong-trinh")
                .is("Chương trình", "1-CTr/TU", "ban-thuong-vu", "2024-01-01")
                .orders("các cấp ủy")
                .end()
                .link();
        assertThat(duties(linked, "tinh-uy")).isEmpty();
        assertThat(duties(linked, "huyen-uy")).containsExactly("chuong-trinh CLASS các cấp ủy");
    }

    @Test
    void aClassThatAFileSaysCounts() {
        Linked linked = provinces()
                .body("cong-an", "Công an tỉnh Hưng Yên", Level.PROVINCE, "Hưng Yên", "", "state", Life.UNKNOWN)
                .known(List.of(), List.of("nganh"))
                .doc("ke-hoach")
                .is("Kế hoạch", "1/KH-UBND", "ubnd-hung-yen", "2024-01-01")
                .orders("Các sở, ngành")
                .end()
                .link();
        assertThat(duties(linked, "cong-an")).containsExactly("ke-hoach CLASS các ngành");
        assertThat(linked.site().assignments().classes("cong-an")).contains("nganh");
    }

    @Test
    void membersAreThoseOfTheDay() {
        Corpus corpus = provinces()
                .body("so-cu", "Sở Cũ", Level.PROVINCE, "Hưng Yên", "", "state", Corpus.life("", "2020-01-01"))
                .body("so-moi", "Sở Mới", Level.PROVINCE, "Hưng Yên", "", "state", Corpus.life("2030-01-01", ""));
        Linked linked = corpus.doc("ke-hoach")
                .is("Kế hoạch", "1/KH-UBND", "ubnd-hung-yen", "2024-01-01")
                .orders("các sở")
                .end()
                .link();
        assertThat(duties(linked, "so-cu")).isEmpty();
        assertThat(duties(linked, "so-moi")).isEmpty();
    }

    @Test
    void dutiesPassOnOnlyWhereASourceSaysSo() {
        Linked linked = provinces()
                .body(
                        "so-1",
                        "Sở Một",
                        Level.PROVINCE,
                        "Hưng Yên",
                        "",
                        "state",
                        Corpus.life("", "2025-03-01", "+so-2", "so-3"))
                .body("so-2", "Sở Hai", Level.PROVINCE, "Hưng Yên", "", "state", Corpus.life("2025-03-01", "", "+so-4"))
                .body("so-3", "Sở Ba", Level.PROVINCE, "Hưng Yên", "", "state", Life.UNKNOWN)
                .body("so-4", "Sở Bốn", Level.PROVINCE, "Hưng Yên", "", "state", Corpus.life("2027-03-01", ""))
                .doc("ke-hoach")
                .is("Kế hoạch", "1/KH-UBND", "ubnd-hung-yen", "2024-01-01")
                .orders("Sở Một")
                .end()
                .link();
        assertThat(duties(linked, "so-2")).containsExactly("ke-hoach SUCCESSOR [so-1]");
        assertThat(duties(linked, "so-3")).isEmpty();
        assertThat(duties(linked, "so-4")).containsExactly("ke-hoach SUCCESSOR [so-2, so-1]");
    }

    @Test
    void aCircleOfSuccessorsEndsWhereItCloses() {
        Linked linked = provinces()
                .body("so-1", "Sở Một", Level.PROVINCE, "Hưng Yên", "", "state", Corpus.life("", "2025-03-01", "+so-2"))
                .body("so-2", "Sở Hai", Level.PROVINCE, "Hưng Yên", "", "state", Corpus.life("", "2025-03-01", "+so-1"))
                .doc("ke-hoach")
                .is("Kế hoạch", "1/KH-UBND", "ubnd-hung-yen", "2024-01-01")
                .orders("Sở Một")
                .end()
                .link();
        assertThat(duties(linked, "so-1")).containsExactly("ke-hoach NAMED");
        assertThat(Corpus.codes(linked)).contains("circle so-1");
    }

    @Test
    void anIssuerOfWhomNothingIsKnownMeansNobodyByClass() {
        Linked linked = provinces()
                .doc("thu")
                .is("Thư", "", "Một người", "2024-01-01")
                .orders("các sở")
                .end()
                .link();
        assertThat(duties(linked, "so-y-te-hung-yen")).isEmpty();
        assertThat(duties(linked, "khong-co")).isEmpty();
    }

    @Test
    void indexesLeadIntoTheOrdersOfTheDocument() {
        Linked linked = provinces()
                .doc("ke-hoach")
                .is("Kế hoạch", "1/KH-UBND", "ubnd-hung-yen", "2024-01-01")
                .orders("Công an tỉnh")
                .orders("Sở Y tế")
                .end()
                .link();
        Assigned assigned =
                linked.site().assignments().duties("so-y-te-hung-yen").get(0);
        var orders = linked.site().orders().get(assigned.document());
        assertThat(orders.duties().get(assigned.index()).fact().who()).isEqualTo("Sở Y tế");
    }
}
