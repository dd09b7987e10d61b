package vn.loa.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The shared test vectors in Java; {@link ClientBrowserTest} runs the same in Chromium. */
class AnalysisSpecTest {
    static final Path SPEC = Path.of("src/test/resources/spec/analysis");

    static JsonNode spec(String name) throws IOException {
        return new ObjectMapper().readTree(SPEC.resolve(name).toFile());
    }

    private static List<String> strings(JsonNode array) {
        List<String> list = new ArrayList<>();
        array.forEach(node -> list.add(node.asText()));
        return list;
    }

    @Test
    void syllablesAreSpeltOneWay() throws IOException {
        for (JsonNode row : spec("syllables.json")) {
            String raw = Syllable.canonical(row.get("word").asText());
            assertThat(raw).as(row.toString()).isEqualTo(row.get("raw").asText());
            assertThat(Syllable.fold(raw))
                    .as(row.toString())
                    .isEqualTo(row.get("fold").asText());
        }
    }

    @Test
    void textFallsIntoTokens() throws IOException {
        for (JsonNode row : spec("tokens.json")) {
            List<Token> tokens = Analysis.tokens(Analysis.nfc(row.get("text").asText()));
            assertThat(tokens).as(row.toString()).extracting(Token::raw).isEqualTo(strings(row.get("raw")));
            assertThat(tokens).as(row.toString()).extracting(Token::fold).isEqualTo(strings(row.get("fold")));
            assertThat(tokens)
                    .as(row.toString())
                    .extracting(token ->
                            Integer.toString(List.of(Token.Gap.values()).indexOf(token.gap())))
                    .isEqualTo(strings(row.get("gap")));
        }
    }

    @Test
    void numbersHaveOneKeyInEverySpelling() throws IOException {
        for (JsonNode row : spec("numbers.json").get("keys")) {
            assertThat(Numbers.keys(row.get("number").asText(), row.get("kind").asText()))
                    .as(row.toString())
                    .containsExactlyInAnyOrderElementsOf(strings(row.get("keys")));
        }
        for (JsonNode row : spec("numbers.json").get("queries")) {
            List<List<String>> expected = new ArrayList<>();
            row.get("candidates").forEach(list -> expected.add(strings(list)));
            assertThat(Numbers.candidates(row.get("query").asText()))
                    .as(row.toString())
                    .isEqualTo(expected);
        }
    }

    @Test
    void theBrowsersTableOfLittleWordsIsOurs() throws IOException {
        String module = java.nio.file.Files.readString(java.nio.file.Path.of("assets/search/little-words.js"));
        int start = module.indexOf("`\n") + 2;
        List<String> table =
                module.substring(start, module.indexOf("\n`;", start)).lines().toList();
        assertThat(table).isEqualTo(LittleWords.lines()).hasSizeGreaterThan(50).doesNotHaveDuplicates();
    }

    @Property
    void anythingCanBeAnalysed(@ForAll String text) {
        String composed = Analysis.nfc(text);
        for (Token token : Analysis.tokens(composed)) {
            assertThat(token.raw()).isNotEmpty();
            assertThat(token.start()).isLessThan(token.end());
            assertThat(token.end()).isLessThanOrEqualTo(composed.length());
        }
    }

    @Property
    void spellingOneWayTwiceChangesNothing(@ForAll("words") String word) {
        String once = Syllable.canonical(word);
        assertThat(Syllable.canonical(once)).isEqualTo(once);
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> words() {
        return net.jqwik.api.Arbitraries.strings()
                .withChars("aàáảãạăằâầeèêềiìoòóôồơờuùủưừyỳỹđbcghklmnpqrst")
                .ofMinLength(1)
                .ofMaxLength(7);
    }
}
