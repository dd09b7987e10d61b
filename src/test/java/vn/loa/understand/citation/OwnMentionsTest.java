package vn.loa.understand.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.model.Mention;
import vn.loa.model.PartialDate;

/** A document does not cite itself. */
class OwnMentionsTest {
    private static final CitationFinder FINDER = new CitationFinder(KnownNames.NONE);
    private static final OwnMentions OWN =
            new OwnMentions("12/KH-UBND", PartialDate.of(2031, 4, 3), "Kế hoạch", "Đề án giữ rừng giai đoạn 2031-2035");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kèm theo Kế hoạch số 12/KH-UBND ngày 03/4/2031 của UBND tỉnh | 0",
                "theo Kế hoạch 12/KH-UBND | 0",
                "số 12 / KH - UBND | 0",
                "triển khai Đề án giữ rừng, giai đoạn 2031 - 2035 | 0",
                "Kế hoạch số 12/KH-UBND ngày 03/4/2030 của UBND tỉnh | 1",
                "Kế hoạch số 12/KH-UBND của UBND tỉnh Hưng Yên | 1",
                "Quyết định số 12/KH-UBND | 1",
                "Kế hoạch số 112/KH-UBND | 1",
                "Kế hoạch số 12 của UBND tỉnh | 1",
                "Đề án giữ rừng giai đoạn 2036-2040 | 1"
            })
    void onlyOthersAreCited(String text, int cited) {
        List<Mention> mentions = FINDER.find(text);
        assertThat(mentions).hasSize(1);
        assertThat(OWN.without(mentions)).hasSize(cited);
    }
}
