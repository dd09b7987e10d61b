package vn.loa.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.runner.JUnitCore;
import org.junit.runner.Request;
import org.junit.runner.Result;

/** Those of Lucene's tests that need no positions, offsets or payloads, each under a seed of its own; {@code -Dloa.rounds=1000} for many. */
class LucenePostingsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "testDocsOnly",
                "testDocsAndFreqs",
                "testJustEmptyField",
                "testEmptyFieldAndEmptyTerm",
                "testGhosts",
                "testDisorder",
                "testBinarySearchTermLeaf",
                "testLevel2Ghosts",
                "testPostingsEnumDocsOnly",
                "testPostingsEnumFreqs",
                "testMismatchedFields",
                "testAskForPositionsWhenNotThere",
                "testRandomExceptions"
            })
    void passes(String test) {
        for (int round = Integer.getInteger("loa.rounds", 1); round > 0; round--) {
            Result result = new JUnitCore().run(Request.method(LucenePostings.class, test));
            assertThat(result.getRunCount()).isEqualTo(1);
            assertThat(result.getFailures()).isEmpty();
        }
    }
}
