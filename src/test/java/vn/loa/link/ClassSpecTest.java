package vn.loa.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.SpecFile;
import vn.loa.model.Document;
import vn.loa.model.Level;

/** Classes of bodies: the examples under spec/bodies, and whether the table fits together. */
class ClassSpecTest {
    static Stream<SpecFile.Case> classes() {
        return SpecFile.read("bodies/classes.txt").stream();
    }

    @ParameterizedTest
    @MethodSource
    void classes(SpecFile.Case spec) {
        int colon = spec.input().indexOf(':');
        Level level = Level.of(spec.input().substring(0, colon)).orElseThrow();
        assertThat(classes(spec.input().substring(colon + 1).strip(), level)).isEqualTo(spec.expected());
    }

    private static String classes(String who, Level level) {
        Corpus corpus = new Corpus().body("co-quan-ra-van-ban", "Cơ quan ra văn bản", level, "");
        Corpus with = corpus.doc("van-ban")
                .is("Kế hoạch", "1/KH", "co-quan-ra-van-ban", "2024-01-01")
                .end();
        Document document = with.documents.get(0);
        List<String> found = new Holders(new Issuers(with.bodies, with.documents))
                .of(who, document)
                .classes();
        return found.isEmpty() ? "(none)" : String.join(" ", found);
    }

    @Test
    void everyWordOfTheTableIsAClass() {
        Set<String> known = new HashSet<>(ClassTable.STANDARD.words());
        known.add("-");
        for (String[] row : Rows.of("classes.txt")) {
            List<String> words =
                    switch (row[0]) {
                        case "holds" -> List.of(row[1], row[2]);
                        case "named", "noun", "phrase" -> List.of(row[1]);
                        case "office" -> List.of(row[2], row[3], row[4]);
                        default -> List.of();
                    };
            assertThat(known).as(String.join(" | ", row)).containsAll(words);
            assertThat(Set.of(
                            "class", "holds", "named", "unlike", "every", "noun", "phrase", "office", "place", "tail",
                            "head"))
                    .contains(row[0]);
        }
    }

    @Test
    void noClassHoldsItself() {
        for (String word : ClassTable.STANDARD.words()) {
            Set<String> above = new HashSet<>();
            ClassTable.STANDARD.widened(Set.of(word)).stream()
                    .filter(other -> !other.equals(word))
                    .forEach(other -> above.addAll(ClassTable.STANDARD.widened(Set.of(other))));
            assertThat(above).as(word).doesNotContain(word);
        }
    }

    @Test
    void everyWayToWriteAClassIsReadBackInAnyCase() {
        for (String[] row : Rows.of("classes.txt")) {
            if (row[0].equals("noun") && !row[1].equals("-")) {
                String word = ClassPhrases.STANDARD
                        .at(Words.of("các " + row[2]), 0, Optional.of(Level.PROVINCE))
                        .map(group -> String.join(" ", group.classes()))
                        .orElse("");
                assertThat(word).as(row[2]).isEqualTo(row[1]);
                String loud = ClassPhrases.STANDARD
                        .at(Words.of(("các " + row[2]).toUpperCase(Locale.ROOT)), 0, Optional.of(Level.PROVINCE))
                        .map(group -> String.join(" ", group.classes()))
                        .orElse("");
                assertThat(loud).as(row[2]).isEqualTo(row[1]);
            }
        }
    }
}
