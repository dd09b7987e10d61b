package vn.loa.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.pipeline.Loaded;
import vn.loa.pipeline.SiteLoader;

/** Queries that people type and the document that each is for, over the documents of this repository. */
class JudgedTest {
    @TempDir
    Path folder;

    private record Judged(String query, List<String> right) {
        /** Where the first right document stands, or 0. */
        int rank(Searcher searcher) throws IOException {
            for (Results.Hit hit : searcher.query(query, 10, Filters.NONE).hits()) {
                if (right.contains(hit.url().replaceAll("van-ban/|/", ""))) {
                    return hit.rank();
                }
            }
            return 0;
        }
    }

    private static List<Judged> judged() throws IOException {
        List<Judged> judged = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/spec/search/judged.tsv"))) {
            if (!line.startsWith("#")) {
                String[] parts = line.split("\t", -1);
                judged.add(new Judged(parts[0], List.of(parts[1].split("\\|", -1))));
            }
        }
        return judged;
    }

    @Test
    void theRightDocumentComesFirst() throws IOException {
        Loaded loaded = SiteLoader.ofWorkTree(
                        Path.of("content").toAbsolutePath(), Path.of("assets").toAbsolutePath(), "content")
                .load();
        SearchIndex.build(loaded.site(), loaded.aliases(), folder.resolve("lucene"), folder.resolve("search"));
        List<Judged> judged = judged();
        List<String> notFirst = new ArrayList<>();
        int first = 0;
        int found = 0;
        try (Searcher searcher = Searcher.open(folder.resolve("lucene"))) {
            for (Judged one : judged) {
                int rank = one.rank(searcher);
                first += rank == 1 ? 1 : 0;
                found += rank > 0 ? 1 : 0;
                if (rank != 1) {
                    notFirst.add(rank + " " + one.query());
                }
            }
        }
        assertThat(judged).hasSizeGreaterThanOrEqualTo(60);
        assertThat(first / (double) judged.size()).as(notFirst.toString()).isGreaterThanOrEqualTo(0.90);
        assertThat(found / (double) judged.size()).as(notFirst.toString()).isGreaterThanOrEqualTo(0.99);
    }
}
