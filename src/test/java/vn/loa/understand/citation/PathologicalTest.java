package vn.loa.understand.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.model.Mention;

/** No text makes the finder slow, and none makes it fail. */
class PathologicalTest {
    private static final int MEGABYTE = 1 << 20;
    private static final CitationFinder FINDER = new CitationFinder(new KnownNames(List.of(
            "Chương trình " + "a ".repeat(60) + "b", "Đề án số số số số số số", "Luật Luật Luật Luật Luật Luật gì")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Luật ",
                "luật",
                "Chỉ thị ",
                "Chỉ thị số ",
                "số ",
                "1",
                "1/",
                "1-",
                "1/2",
                "28-CT/TW ",
                "28-CT",
                "-CT/TW",
                "/",
                "-",
                ",",
                " ",
                "\n",
                "\u00a0",
                "ngày ",
                "ngày 1/",
                "ngày 1 tháng ",
                "của ",
                "của Ban ",
                "Ban Chỉ đạo ",
                "khoản 1 ",
                "khoản ",
                "điểm a, ",
                "và ",
                "A",
                "Luật sửa đổi, bổ sung Luật ",
                "Luật sửa đổi ",
                "Luật a ",
                "Luật A và ",
                "Chương trình a ",
                "Chương trình ",
                "Chương trình a b ",
                "a ",
                "Nghị quyết Đại hội ",
                "Nghị quyết Trung ương 5 ",
                "giai đoạn 2021-",
                "giai đoạn 2021-2030, tầm nhìn đến năm 2045, ",
                "Nghị quyết số 10, ",
                "các Nghị quyết số 10, 11, ",
                "1/2020/QH14, số ",
                "Quyết định của Chính phủ ",
                "(",
                "“",
                "́",
                "Ð",
                "𝒜"
            })
    void readsAMegabyteOfAnything(String unit) {
        String text = unit.repeat(MEGABYTE / unit.length());
        FINDER.find(text);
        assertTimeout(Duration.ofMinutes(2), () -> FINDER.find(text));
    }

    @Test
    void readsNothingFromNothing() {
        assertThat(FINDER.find("")).isEmpty();
        assertThat(FINDER.find(" \n\t")).isEmpty();
    }

    @Property(tries = 500)
    void mentionsStandInOrderInsideTheText(@ForAll("pieces") List<String> pieces) {
        String text = String.join("", pieces);
        int end = 0;
        for (Mention m : FINDER.find(text)) {
            assertThat(m.start()).isGreaterThanOrEqualTo(end);
            assertThat(m.end()).isGreaterThan(m.start()).isLessThanOrEqualTo(text.length());
            end = m.end();
        }
    }

    @Property(tries = 300)
    void anyTextIsRead(@ForAll String text) {
        assertThat(FINDER.find(text)).isNotNull();
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(
                        "Luật",
                        "Chỉ thị",
                        " ",
                        " ",
                        "số",
                        "28",
                        "-",
                        "CT",
                        "/",
                        "TW",
                        ",",
                        "của",
                        "Bộ",
                        "Chính trị",
                        "ngày",
                        "1/2/2020",
                        "sửa đổi",
                        "khoản 3 Điều 9",
                        "giai đoạn 2021-2030",
                        "Chương trình",
                        "một",
                        "và",
                        "các",
                        "Nghị quyết",
                        "Đại hội",
                        "XIII",
                        "(",
                        ")",
                        "\n",
                        "\n\n",
                        ";",
                        "QH",
                        "II",
                        "này",
                        "l")
                .list()
                .ofMaxSize(40);
    }
}
