package vn.loa.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.pipeline.Loaded;
import vn.loa.pipeline.SiteLoader;

/**
 * Queries that people type, the document that each is for and the provision that answers, over the documents of this repository.
 * Ranking may be worked on with {@code judged.tsv} and {@code questions.tsv}; {@code held-out.tsv} is only measured.
 */
class JudgedTest {
    @TempDir
    static Path folder;

    private static Searcher searcher;

    @BeforeAll
    static void index() throws IOException {
        Loaded loaded = SiteLoader.ofWorkTree(
                        Path.of("content").toAbsolutePath(), Path.of("assets").toAbsolutePath(), "content")
                .load();
        SearchIndex.build(loaded.site(), loaded.aliases(), folder.resolve("lucene"), folder.resolve("search"));
        searcher = Searcher.open(folder.resolve("lucene"));
    }

    @AfterAll
    static void close() throws IOException {
        searcher.close();
    }

    /**
     * @param right slugs, the document to find or several as good; "-" for none
     * @param provisions anchors that answer; empty where none is judged
     */
    private record Judged(String query, List<String> right, List<String> provisions) {
        static Judged of(String line) {
            String[] parts = line.split("\t", -1);
            String provisions = parts.length > 2 ? parts[2] : "";
            return new Judged(
                    parts[0],
                    List.of(parts[1].split("\\|", -1)),
                    provisions.isEmpty() ? List.of() : List.of(provisions.split("\\|", -1)));
        }
    }

    /** How well a set of queries is answered; shares of 1. */
    private record Score(int size, double first, double firstTen, double provision, List<String> wrong) {
        static Score of(String set) throws IOException {
            List<Judged> judged = Files.readAllLines(Path.of("src/test/resources/spec/search/" + set + ".tsv")).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(Judged::of)
                    .toList();
            int first = 0;
            int found = 0;
            int placed = 0;
            int toPlace = 0;
            List<String> wrong = new ArrayList<>();
            for (Judged one : judged) {
                List<Results.Hit> hits =
                        searcher.query(one.query(), 10, Filters.NONE).hits();
                List<Results.Hit> right = hits.stream()
                        .filter(hit -> one.right().contains(hit.url().replaceAll("van-ban/|/", "")))
                        .toList();
                boolean none = one.right().equals(List.of("-"));
                int rank = none && hits.isEmpty()
                        ? 1
                        : right.isEmpty() ? 0 : right.get(0).rank();
                boolean place = !right.isEmpty()
                        && one.provisions().contains(right.get(0).provision());
                first += rank == 1 ? 1 : 0;
                found += rank > 0 ? 1 : 0;
                toPlace += one.provisions().isEmpty() ? 0 : 1;
                placed += place ? 1 : 0;
                if (rank != 1 || !(place || one.provisions().isEmpty())) {
                    wrong.add(rank + (place || none ? " " : " ≠ ") + one.query());
                }
            }
            double size = judged.size();
            Score score = new Score(
                    judged.size(), first / size, found / size, toPlace == 0 ? 1 : placed / (double) toPlace, wrong);
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d queries, hit@1 %.3f, hit@10 %.3f, provision %.3f of %d%n",
                    set,
                    score.size(),
                    score.first(),
                    score.firstTen(),
                    score.provision(),
                    toPlace);
            return score;
        }
    }

    @Test
    void theRightDocumentComesFirst() throws IOException {
        Score score = Score.of("judged");
        assertThat(score.size()).isGreaterThanOrEqualTo(60);
        assertThat(score.first()).as(score.wrong().toString()).isGreaterThanOrEqualTo(0.90);
        assertThat(score.firstTen()).as(score.wrong().toString()).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void questionsLeadToTheProvisionThatAnswers() throws IOException {
        Score score = Score.of("questions");
        assertThat(score.first()).as(score.wrong().toString()).isGreaterThanOrEqualTo(0.90);
        assertThat(score.firstTen()).as(score.wrong().toString()).isGreaterThanOrEqualTo(0.99);
        assertThat(score.provision()).as(score.wrong().toString()).isGreaterThanOrEqualTo(0.80);
    }

    /** What is wrong is not told, so that nobody works on it. */
    @Test
    void questionsThatNobodyWorkedOnFareAlike() throws IOException {
        Score score = Score.of("held-out");
        assertThat(score.first()).isGreaterThanOrEqualTo(0.85);
        assertThat(score.firstTen()).isGreaterThanOrEqualTo(0.98);
        assertThat(score.provision()).isGreaterThanOrEqualTo(0.75);
    }
}
