package vn.loa.understand.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.loa.understand.OfficialTextReader;
import vn.loa.understand.citation.CitationFinder;
import vn.loa.understand.citation.KnownNames;

class VocabularyTest {
    /**
     * Tables of phrases that share a bit are asked at the words of one another. Reading became a tenth slower when the last of
     * them did: one that is asked behind others only belongs to {@link Phrases#seldom}.
     */
    @Test
    void everyTableOfTheGrammarHasItsOwnBit() {
        CitationFinder finder = new CitationFinder(KnownNames.NONE);
        assertThat(new OfficialTextReader(finder)).isNotNull();
        assertThat(finder.vocabulary().bitsLeft()).isNotNegative();
    }
}
