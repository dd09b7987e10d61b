package vn.loa.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A document that cites tens of thousands of times is linked in time that grows with their number. */
class ManyCitationsTest {
    private static final int MANY = 10_000;
    /** Many times what the slowest takes. */
    private static final Duration GUARD = Duration.ofMinutes(4);

    static Stream<IntFunction<String>> sentences() {
        return Stream.of(
                i -> "Chỉ thị số 77-CT/TW ngày " + (1 + i % 28) + "/4/2031 của Bộ Chính trị",
                i -> i % 2 == 0 ? "Chỉ thị số 77-CT/TW ngày 5/9/2029 của Tỉnh ủy" : "theo Chỉ thị số 77-CT/TW",
                i -> "Chỉ thị 77",
                i -> "Chỉ thị số " + i + "-CT/TW hết hiệu lực, Chỉ thị số 77-CT/TW hết hiệu lực",
                i -> "thay thế Chỉ thị số 77-CT/TW;",
                i -> "Chỉ thị số 78-CT/TW ngày " + (1 + i % 28) + "/4/2031 của Ban Bí thư (gọi tắt là Chỉ thị " + i
                        + ")");
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void areLinked(IntFunction<String> sentence) {
        Corpus corpus = new Corpus()
                .record("77-ct-tw-2031", "Chỉ thị", "77-CT/TW", "Ban Bí thư", "2031-04-10")
                .record("77-ct-tw-2026", "Chỉ thị", "77-CT/TW", "Ban Bí thư", "2026-04-10")
                .record("9-ct-tw-2031", "Chỉ thị", "9-CT/TW", "Bộ Chính trị", "2031-04-11");
        Corpus.Doc doc = corpus.doc("ke-hoach").is("Kế hoạch", "5-KH/TU", "Tỉnh ủy Lai Châu", "2031-06-01");
        for (int i = 0; i < MANY; i++) {
            doc.says(sentence.apply(i));
        }
        doc.end();
        Linked linked = assertTimeoutPreemptively(GUARD, corpus::link);
        assertThat(linked.site().resolutions().get("ke-hoach")).hasSizeGreaterThanOrEqualTo(MANY);
    }
}
