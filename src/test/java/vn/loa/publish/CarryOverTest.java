package vn.loa.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which files are shards whose name says what is in them. */
class CarryOverTest {
    @ParameterizedTest
    @CsvSource({
        "search/0123abcd.bin, true",
        "search/p-0123abcd.bin, true",
        "search/postings/tr.0123abcd4567.bin.gz, true",
        "search/records/a_0123456789abcdef0123456789abcdef, true",
        "search/root.json, false",
        "search/client.js, false",
        "search/p-0123ABCD.bin, false",
        "search/p-0123ab.bin, true",
        "search/p-0123a.bin, false",
        "search/deadbeefs.bin, false",
        "assets/main-0123abcd.css, false",
        "van-ban/a/search/p-0123abcd.bin, false",
    })
    void isShard(String file, boolean shard) {
        assertThat(CarryOver.isShard(file)).isEqualTo(shard);
    }
}
