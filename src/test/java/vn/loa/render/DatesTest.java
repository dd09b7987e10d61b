package vn.loa.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.model.PartialDate;

class DatesTest {
    @ParameterizedTest
    @CsvSource({
        "2021-01-05, ngày 05 tháng 01 năm 2021",
        "2020-12-25, ngày 25 tháng 12 năm 2020",
        "2024-04-10, ngày 10 tháng 4 năm 2024",
        "2024-02, tháng 02 năm 2024",
        "2024, năm 2024",
    })
    void spellsAsOfficialHeadingsDo(String iso, String words) {
        assertThat(Dates.spelled(PartialDate.parse(iso).orElseThrow())).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-05, ngày 05/01/2021",
        "2023-12-25, ngày 25/12/2023",
        "2022-07-05, ngày 05/7/2022",
        "2022-07, tháng 7 năm 2022",
        "2024, năm 2024",
    })
    void slashesAsPartyPapersCite(String iso, String words) {
        assertThat(Dates.slashed(PartialDate.parse(iso).orElseThrow())).isEqualTo(words);
    }
}
