package vn.loa.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.model.Place;
import vn.loa.model.Provision;
import vn.loa.model.RelationType;

/** Which provision carries out which. */
class ProvisionCascadeTest {
    private static final String TASK =
            "Tăng cường kiểm tra việc chấp hành quy định về an toàn hồ đập trước mùa mưa lũ hằng năm trên toàn tỉnh";
    private static final String OTHER =
            "Bố trí kinh phí sửa chữa các trạm bơm, kênh mương đã xuống cấp, ưu tiên nơi thường xuyên bị ngập úng kéo dài";

    private static Corpus.Doc directive(Corpus corpus) {
        return corpus.doc("chi-thi")
                .is("Chỉ thị", "77-CT/TW", "Ban Bí thư", "2024-01-01")
                .provision("I", "i", -1, "NHIỆM VỤ")
                .provision("I.1", "i-1", 0, TASK)
                .provision("I.2", "i-2", 0, OTHER)
                .provision("II", "ii", -1, "TỔ CHỨC THỰC HIỆN")
                .provision("II.1", "ii-1", 3, "Các cấp báo cáo kết quả");
    }

    private static List<String> carried(Corpus.Doc plan) {
        return plan.end().link().site().carried().stream()
                .map(c -> c.fromProvision() + " > " + c.toProvision() + " " + c.reason())
                .toList();
    }

    private static Corpus.Doc plan(RelationType type) {
        Corpus.Doc plan = directive(new Corpus())
                .end()
                .doc("ke-hoach")
                .is("Kế hoạch", "1-KH/TU", "Tỉnh ủy Lai Châu", "2024-03-01");
        return type == null ? plan : plan.hand(type, "chi-thi");
    }

    @Test
    void aCitedProvision() {
        assertThat(carried(plan(RelationType.IMPLEMENTS)
                        .provision("1", "1", -1, "Việc thứ nhất")
                        .says("Thực hiện điểm 2 mục I Chỉ thị số 77-CT/TW ngày 01/01/2024 của Ban Bí thư.")))
                .containsExactly("0 > 2 CITED");
    }

    @Test
    void nearlyTheSameWords() {
        assertThat(carried(plan(RelationType.IMPLEMENTS)
                        .provision("1", "1", -1, "NHIỆM VỤ")
                        .provision("2", "2", -1, TASK.replace("toàn tỉnh", "địa bàn huyện"))))
                .containsExactly("1 > 1 ALIKE");
    }

    @Test
    void otherWordsAndCommonHeadingsAreNothing() {
        assertThat(carried(plan(RelationType.IMPLEMENTS)
                        .provision("1", "1", -1, "TỔ CHỨC THỰC HIỆN")
                        .provision("2", "2", -1, "Các cấp báo cáo kết quả")
                        .provision(
                                "3",
                                "3",
                                -1,
                                "Tăng cường kiểm tra vệ sinh an toàn thực phẩm ở các chợ, trường học trên toàn tỉnh")))
                .isEmpty();
    }

    @Test
    void oneSentenceSharedUnderOtherHeadingsIsNotEnough() {
        Corpus corpus = new Corpus();
        Corpus.Doc first = corpus.doc("chi-thi").is("Chỉ thị", "77-CT/TW", "Ban Bí thư", "2024-01-01");
        first.provision("1", "1", -1, "Quản lý, bảo vệ rừng đầu nguồn các sông lớn")
                .passage(TASK + ". " + OTHER);
        Corpus.Doc plan = first.end().doc("ke-hoach").is("Kế hoạch", "1-KH/TU", "Tỉnh ủy Lai Châu", "2024-03-01");
        plan.hand(RelationType.IMPLEMENTS, "chi-thi");
        plan.provision("1", "1", -1, "Đào tạo nghề cho lao động ở nông thôn").passage(TASK + ". " + OTHER);
        assertThat(carried(plan)).isEmpty();
    }

    @Test
    void twoThatSayTheSameAreNeither() {
        assertThat(carried(plan(RelationType.IMPLEMENTS)
                        .provision("1", "1", -1, TASK)
                        .provision("2", "2", -1, TASK)))
                .isEmpty();
    }

    @Test
    void documentsThatOnlyMentionEachOtherCarryOutNothing() {
        assertThat(carried(plan(RelationType.MENTIONS).provision("1", "1", -1, TASK)))
                .isEmpty();
        assertThat(carried(plan(null).provision("1", "1", -1, TASK))).isEmpty();
    }

    private static final List<Provision> LAW = provisions(
            "Điều 5", -1, "1.", 0, "2.", 0, "a)", 2, "d)", 2, "đ)", 2, "Điều 6", -1, "2.", 6, "a)", 7, "9.", -1);

    private static List<Provision> provisions(Object... labelsAndParents) {
        return IntStream.range(0, labelsAndParents.length / 2)
                .mapToObj(i -> {
                    String label = (String) labelsAndParents[2 * i];
                    int parent = (Integer) labelsAndParents[2 * i + 1];
                    return new Provision("p" + i, label, "p" + i, "", 0, parent, Place.startOf("luat.md"));
                })
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "khoản 1 Điều 5 | 1",
                "điểm a khoản 2 Điều 5 | 3",
                "Điều 6, khoản 2, điểm a | 8",
                "điểm đ khoản 2 Điều 5 | 5",
                "điểm d khoản 2 Điều 5 | 4",
                "Điều 6 | 6",
                "khoản 2 | -1",
                "điểm a khoản 2 | -1",
                "điểm a, d khoản 2 Điều 5 | -1",
                "khoản 7 Điều 5 | -1",
                "khoản 1 Điều 6 | -1",
                "điểm | -1",
                "9 | 9"
            })
    void namesOfProvisions(String cited, int expected) {
        assertThat(new CitedProvisions(LAW).find(cited))
                .isEqualTo(expected < 0 ? Optional.empty() : Optional.of(expected));
    }
}
