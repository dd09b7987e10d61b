package vn.loa.understand.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.loa.model.Force;
import vn.loa.model.Mention;
import vn.loa.model.Meta;
import vn.loa.model.TextStatus;

/** Which titles are names, and how they are found. */
class KnownNamesTest {
    private static Meta meta(String kind, String number, String title, String... aliases) {
        return new Meta(
                title,
                number,
                kind,
                "",
                Optional.empty(),
                "",
                "",
                "",
                "",
                List.of(),
                TextStatus.NONE,
                "",
                Force.UNKNOWN,
                Map.of(),
                List.of(),
                List.of(aliases),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void titlesAreNamesAbstractsAreNot() {
        KnownNames names = KnownNames.of(List.of(
                meta("Luật", "102/2016/QH13", "Trẻ em"),
                meta("Luật", "", "Luật Trồng rừng"),
                meta("Chiến lược", "", "Chiến lược tre trúc"),
                meta("Kế hoạch", "", "Thực hiện Chỉ thị số 28-CT/TW"),
                meta("Chỉ thị", "28-CT/TW", "về trẻ em", "Chỉ thị trẻ em", "X")));
        assertThat(names.names())
                .containsExactly("Luật Trẻ em", "Luật Trồng rừng", "Chiến lược tre trúc", "Chỉ thị trẻ em");
    }

    private static List<String> found(String text, String... names) {
        return new CitationFinder(new KnownNames(List.of(names)))
                .find(text).stream().map(Mention::name).toList();
    }

    @Test
    void caseTonePlacementCommasAndSpacesDoNotCount() {
        String name = "Chương trình chăm sóc sức khoẻ, phòng ngừa giai đoạn 2021-2025";
        assertThat(found("theo chương trình Chăm sóc sức khỏe phòng ngừa, giai đoạn 2021 - 2025 của tỉnh", name))
                .containsExactly("chương trình Chăm sóc sức khỏe phòng ngừa, giai đoạn 2021 - 2025");
    }

    @Test
    void theLongestNameWins() {
        assertThat(found("Đề án tre và Đề án tre trúc", "Đề án tre", "Đề án tre trúc"))
                .containsExactly("Đề án tre", "Đề án tre trúc");
    }

    @Test
    void marksCount() {
        assertThat(found("Đề an tre", "Đề án tre")).isEmpty();
        assertThat(found("Đề án trê", "Đề án tre")).isEmpty();
    }

    @Test
    void aNameIsNotFoundInsideAWord() {
        assertThat(found("Đề án treo", "Đề án tre")).isEmpty();
    }

    @Test
    void bracketsThatEndANameBelongToIt() {
        assertThat(found("Chương trình mỗi bản một nghề (MBMN), nhất là", "Chương trình mỗi bản một nghề (MBMN)"))
                .containsExactly("Chương trình mỗi bản một nghề (MBMN)");
    }
}
