package vn.loa.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource({
        "28-CT/TW, 28-ct-tw",
        "1472/QĐ-TTg, 1472-qd-ttg",
        "1472/QÐ-TTg, 1472-qd-ttg",
        "Chương trình hành động, chuong-trinh-hanh-dong",
        "'/KH-UBND', kh-ubnd",
        "'…', ''",
    })
    void folds(String words, String slug) {
        assertThat(Vietnamese.slug(words)).isEqualTo(slug);
    }

    @Property
    void isAlwaysFitForAnAddress(@ForAll String words) {
        assertThat(Vietnamese.slug(words)).matches("([a-z0-9]+(-[a-z0-9]+)*)?");
    }
}
