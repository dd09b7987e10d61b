package vn.loa.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import vn.loa.model.Document;
import vn.loa.model.Progress;
import vn.loa.model.Site;

/** Builds the search index of a site: Lucene's, and from it the static files that browsers read. */
public final class SearchIndex {
    private static final int BATCH = 32;

    private SearchIndex() {}

    /** The files for browsers: how many and their bytes together. */
    public record Size(int files, long bytes) {}

    /**
     * Indexes every document in the site's order, which is also the order of equal scores.
     *
     * @param luceneDir where the Lucene index goes; an older one is replaced
     * @param searchDir where the files for browsers go; shards of an older index are removed, other files are left, but the
     *     modules of the client, where they stand there, become one
     * @throws IOException when a file cannot be written
     */
    public static Size build(Site site, Path luceneDir, Path searchDir) throws IOException {
        return build(site, Aliases.NONE, luceneDir, searchDir);
    }

    /** As {@link #build(Site, Path, Path)}, with short forms. */
    public static Size build(Site site, Aliases aliases, Path luceneDir, Path searchDir) throws IOException {
        return build(site, aliases, luceneDir, searchDir, Progress.SILENT);
    }

    /**
     * As {@link #build(Site, Aliases, Path, Path)}.
     *
     * @param progress a step for each document
     */
    public static Size build(Site site, Aliases aliases, Path luceneDir, Path searchDir, Progress progress)
            throws IOException {
        return build(
                site,
                aliases,
                luceneDir,
                searchDir,
                Frequent.limit(site.documents().size()),
                progress);
    }

    /** @param frequent how many documents a frequent term has at least, about */
    static Size build(Site site, Aliases aliases, Path luceneDir, Path searchDir, int frequent, Progress progress)
            throws IOException {
        progress.begin(Progress.Stage.INDEX, site.documents().size());
        Files.createDirectories(luceneDir);
        Files.createDirectories(searchDir);
        SearchRecords records = new SearchRecords(site);
        Map<SearchRecord.Facet, Map<String, String>> facets = new EnumMap<>(SearchRecord.Facet.class);
        try (LuceneWriter writer = new LuceneWriter(luceneDir)) {
            List<Document> documents = site.documents();
            IntFunction<CompletableFuture<List<Terms>>> batch = start -> {
                List<Document> some =
                        documents.subList(Math.min(start, documents.size()), Math.min(start + BATCH, documents.size()));
                return CompletableFuture.supplyAsync(() -> terms(records, aliases, some));
            };
            CompletableFuture<List<Terms>> next = batch.apply(0);
            for (int start = 0; start < documents.size(); start += BATCH) {
                List<Terms> now = next.join();
                // While Lucene takes these in, the next ones are made.
                next = batch.apply(start + BATCH);
                for (Terms terms : now) {
                    gather(facets, terms.record());
                    writer.add(terms);
                    progress.step();
                }
            }
            writer.finish(frequent, aliases);
        }
        progress.begin(Progress.Stage.SHARDS, 0);
        Size size;
        try (Index index = new Index(luceneDir)) {
            size = new Export(index, searchDir).write(facets);
        }
        ClientBundle.write(searchDir);
        return size;
    }

    /** A batch at a time, so that memory stays small however many documents there are. */
    private static List<Terms> terms(SearchRecords records, Aliases aliases, List<Document> batch) {
        return new ArrayList<>(batch.parallelStream()
                .map(records::of)
                .map(record -> Terms.of(record, aliases))
                .toList());
    }

    private static void gather(Map<SearchRecord.Facet, Map<String, String>> facets, SearchRecord record) {
        record.facets()
                .forEach((facet, values) -> values.forEach(value ->
                        facets.computeIfAbsent(facet, any -> new TreeMap<>()).put(value.value(), value.label())));
    }
}
