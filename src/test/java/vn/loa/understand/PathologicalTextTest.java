package vn.loa.understand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.model.Span;
import vn.loa.understand.citation.CitationFinder;
import vn.loa.understand.citation.KnownNames;

/** No text makes reading slow, and none makes it fail. */
class PathologicalTextTest {
    private static final int MEGABYTE = 1 << 20;
    private static final String GOALS = "KẾ HOẠCH\nvề a\n\nI. MỤC TIÊU\n1. Phấn đấu ";
    private static final OfficialTextReader READER = new OfficialTextReader(new CitationFinder(KnownNames.NONE));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a ",
                "\n",
                "1. ",
                "- a\n",
                "I.\n",
                "a)\n",
                "a:\n",
                "1.1.1. A\n",
                "Điều 1\n",
                "KẾ HOẠCH\n",
                "./.\nKẾ HOẠCH\n",
                "Nơi nhận:\n- a\n",
                "b\n",
                "T/M BAN\n",
                "Nguyễn Văn A\n",
                "CỦA BAN\n",
                "Số: ",
                "Hà Nội, ngày ",
                "trước ngày ",
                "từ ngày 1/1/2025 đến ",
                "định kỳ hằng năm, ",
                "quý I ",
                "100% ",
                "1% và ",
                "1,5 lần ",
                "1.000.",
                "chỉ đạo ",
                "chỉ đạo Sở Y tế thực hiện ",
                "phát huy vai trò của ",
                "các sở, ",
                "Kết thúc ",
                "phối hợp với ",
                "là các cấp có trách nhiệm ",
                "[",
                "[a](",
                "<",
                "*",
                "|",
                "(",
                ";",
                ","
            })
    void readsAMegabyteOfAnythingInSeconds(String unit) {
        String text = unit.repeat(MEGABYTE / unit.length());
        String part = text.substring(0, MEGABYTE / 8);
        assertTimeout(Duration.ofMinutes(4), () -> READER.read("x.txt", text));
        assertTimeout(Duration.ofMinutes(4), () -> READER.read("x.txt", GOALS + part));
        assertTimeout(Duration.ofMinutes(4), () -> READER.read("x.txt", "KẾ HOẠCH\n1. A.\nNơi nhận:\n- a\n" + part));
    }

    @Property(tries = 400)
    void anyTextIsRead(@ForAll String text) {
        assertThat(READER.read("x.txt", text)).isNotEmpty();
    }

    @Property(tries = 400)
    void factsStandInsideTheText(@ForAll("pieces") List<String> pieces) {
        String text = String.join("", pieces);
        int lines = (int) text.lines().count() + 1;
        for (OfficialText document : READER.read("x.txt", text)) {
            document.facts().deadlines().forEach(d -> inside(d.span(), lines));
            document.facts().targets().forEach(t -> inside(t.span(), lines));
            document.facts().duties().forEach(d -> inside(d.span(), lines));
            document.provisions().forEach(p -> assertThat(p.place().line()).isBetween(1, lines));
        }
    }

    private static void inside(Span span, int lines) {
        assertThat(span.start().line()).isBetween(1, lines);
        assertThat(span.end().line()).isBetween(span.start().line(), lines);
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(
                        "KẾ HOẠCH",
                        "\n",
                        "\n",
                        "\n\n",
                        " ",
                        " ",
                        "I. MỤC TIÊU",
                        "1. ",
                        "a) ",
                        "- ",
                        "Sở Y tế",
                        "các xã",
                        "chủ trì",
                        "thực hiện",
                        "chỉ đạo",
                        "trước ngày 1/2/2025",
                        "quý I năm 2025",
                        "hằng năm",
                        "định kỳ",
                        "báo cáo",
                        "đạt 98%",
                        "84,5%",
                        "và",
                        "vào năm 2030",
                        "khoảng 1.500 căn",
                        "/10.000 dân",
                        "Nơi nhận:",
                        "./.",
                        "TM. ỦY BAN",
                        "Lò Văn A",
                        "Chỉ thị số 28-CT/TW",
                        ",",
                        ";",
                        ".",
                        ":",
                        "(",
                        ")",
                        "**",
                        "#",
                        "Căn cứ",
                        "Phụ lục",
                        "PHỤ LỤC I",
                        "Số: 5-CT/TU",
                        "Hà Nội, ngày 1 tháng 2 năm 2024",
                        "vai trò của",
                        "phát huy",
                        "trong")
                .list()
                .ofMaxSize(60);
    }
}
