package vn.loa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the terminal says to somebody who typed a command wrongly. */
class WordingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "build --nope         | Không có tùy chọn \"--nope\". Cách dùng: loa build --help",
                "search               | Thiếu CÂU. Cách dùng: loa search --help",
                "serve --port x       | Giá trị \"x\" không dùng được cho --port. Cách dùng: loa serve --help",
                "inspec               | Không có lệnh \"inspec\". Có phải: inspect, check? Cách dùng: loa --help",
                "build a              | Thừa \"a\". Cách dùng: loa build --help",
                "build --output       | Thiếu --output. Cách dùng: loa build --help",
                "publish              | Thiếu --to. Cách dùng: loa publish --help",
                "check --format=xml   | Giá trị \"xml\" không dùng được cho --format. Chọn một trong: text, json, sarif. Cách dùng: loa check --help",
            })
    void whatIsWrongAndWhereToLook(String command, String words) {
        Ran ran = Ran.loa(command.split(" "));
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err().strip().replaceAll("\\R", " ")).isEqualTo(words);
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void helpIsVietnamese() {
        Ran ran = Ran.loa("build", "--help");
        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains("Cách dùng: loa build", "Hiện phần trợ giúp này.")
                .doesNotContain("Usage", "Show");
    }
}
