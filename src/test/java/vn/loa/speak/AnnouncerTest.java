package vn.loa.speak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What announcers say: {@code spec/speak/said.txt}. */
class AnnouncerTest {
    private final Announcer announcer = new Announcer(Map.of());

    static Stream<Arguments> cases() throws IOException {
        try (InputStream in = AnnouncerTest.class.getResourceAsStream("/spec/speak/said.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(" => "))
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arguments.of(line.split(" => ", 2)[0], line.split(" => ", 2)[1]));
        }
    }

    @Test
    void theTableHasAtLeastOneHundredAndFiftyCases() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(150);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isSaid(String written, String said) {
        assertThat(announcer.say(written)).isEqualTo(said);
    }

    @Test
    void shortFormsOfThePortalWin() {
        Announcer own = new Announcer(Map.of("CLB", "câu lạc bộ", "TW", "trung ương Đảng"));
        assertThat(own.say("CLB của TW")).isEqualTo("câu lạc bộ của trung ương Đảng");
    }

    @Test
    void whatIsSaidIsSaidTheSameAgain() throws IOException {
        cases().map(c -> (String) c.get()[1])
                .filter(said -> !said.contains("điểm"))
                .forEach(said -> assertThat(announcer.say(said)).isEqualTo(said));
    }

    @Test
    void anyTextIsRead() {
        for (String text : new String[] {
            "",
            " ",
            "-",
            "/",
            "999999999999999999999",
            "1/0",
            "٣",
            "😀 5",
            "5".repeat(5000),
            "(".repeat(3000),
            "A".repeat(9000)
        }) {
            assertThat(announcer.say(text)).isNotNull();
        }
    }

    @Test
    void timeGrowsWithTheText() {
        assertThat(Announcer.seconds("")).isZero();
        assertThat(Announcer.seconds("một hai ba. bốn năm sáu.")).isEqualTo(3);
    }
}
