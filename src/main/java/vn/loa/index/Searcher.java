package vn.loa.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/**
 * Answers queries from the Lucene index, by the same plan as the browser. Safe for use by one thread at a time.
 */
public final class Searcher implements AutoCloseable {
    private static final int MOST_CLAUSES = 65_536;

    /** Documents in better tiers that leave no need for those with some of the words only. */
    private static final int ENOUGH = 10;

    /** For each document whose block to show lacks a phrase, so many of those that follow are looked at. */
    private static final int NEXT = 3;

    private final Index index;
    private final IndexSearcher lucene;
    private final Vocabulary vocabulary;
    private final AnsweringBlocks blocks;

    private Searcher(Index index) throws IOException {
        this.index = index;
        this.lucene = new IndexSearcher(index.reader());
        lucene.setQueryCache(null);
        // Synonyms count as clauses, and a long query in a language of many marks has more than Lucene's 1,024.
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
        lucene.setSimilarity(new Lengths());
        this.vocabulary = Vocabulary.of(index);
        this.blocks = new AnsweringBlocks(index, vocabulary.frequent());
    }

    /**
     * Opens an index.
     *
     * @param luceneDir the folder given to {@link SearchIndex#build}
     * @throws IOException when there is no index or it cannot be read
     */
    public static Searcher open(Path luceneDir) throws IOException {
        Index index = new Index(luceneDir);
        try {
            return new Searcher(index);
        } catch (IOException e) {
            index.close();
            throw e;
        }
    }

    /**
     * The best documents for a query.
     *
     * @param query whatever a person typed
     * @param limit hits wanted at most
     * @throws IllegalArgumentException when a filter is unknown
     */
    public Results query(String query, int limit, Filters filters) throws IOException {
        return query(query, limit, filters, false);
    }

    /**
     * As {@link #query(String, int, Filters)}.
     *
     * @param wanted hits at most, any number from one
     * @param prefix whether the last word may be unfinished, as while somebody types
     */
    public Results query(String query, int wanted, Filters filters, boolean prefix) throws IOException {
        // No index holds more than it holds; Lucene wants to be asked for one at least.
        int limit = Math.min(wanted, Math.max(1, lucene.getIndexReader().maxDoc()));
        Plan plan = new Planner(vocabulary).plan(query, prefix);
        Queries queries = new Queries(plan, filters.byFacet());
        List<Found> order = new ArrayList<>();
        int total = 0;
        // Phrases are looked for in texts, so that some documents may drop out.
        int most = plan.phrases().isEmpty() ? limit : limit * (1 + NEXT);
        boolean enough = haveAll(plan) >= ENOUGH;
        for (Tier tier : Tier.values()) {
            if (tier == Tier.SOME && enough) {
                break;
            }
            TopDocs found = search(queries.tier(tier), most);
            total += Math.toIntExact(found.totalHits.value);
            for (ScoreDoc doc : found.scoreDocs) {
                order.add(new Found(tier, doc));
            }
        }
        Hits hits = hits(plan, order, limit);
        List<Note> notes = new ArrayList<>(plan.notes());
        if (!plan.phrases().isEmpty() && total > hits.list().size() + hits.rejected()) {
            notes.add(new Note(Note.Type.PHRASE, "", ""));
        }
        return new Results(total - hits.rejected(), hits.list(), notes);
    }

    private record Found(Tier tier, ScoreDoc doc) {}

    private record Hits(List<Results.Hit> list, int rejected) {}

    /**
     * Where a phrase is sought the first documents are looked at whole; of those that follow, as many as may be needed, only the
     * block to show: two waves of requests must do in a browser.
     */
    private Hits hits(Plan plan, List<Found> order, int limit) throws IOException {
        List<Results.Hit> hits = new ArrayList<>();
        int lacking = 0;
        int rejected = 0;
        List<Found> first = order.subList(0, Math.min(limit, order.size()));
        for (int place = 0; place < first.size(); place++) {
            Found found = first.get(place);
            boolean single = place > 0;
            Optional<Results.Hit> shown = hit(plan, found, hits.size() + 1, single, false);
            Optional<Results.Hit> whole = shown.isPresent() ? shown : hit(plan, found, hits.size() + 1, single, true);
            lacking += shown.isPresent() ? 0 : 1;
            rejected += whole.isPresent() ? 0 : 1;
            whole.ifPresent(hits::add);
        }
        int end = Math.min(order.size(), first.size() + NEXT * lacking);
        for (Found found : order.subList(first.size(), end)) {
            if (hits.size() < limit) {
                hit(plan, found, hits.size() + 1, true, false).ifPresent(hits::add);
            }
        }
        return new Hits(hits, rejected);
    }

    /** How many documents are in better tiers than the last, whatever readers narrow to: so that counts by facet come true. */
    private int haveAll(Plan plan) throws IOException {
        Queries open = new Queries(plan, Map.of());
        int found = 0;
        for (Tier tier : Tier.values()) {
            found += tier == Tier.SOME ? 0 : lucene.count(open.tier(tier));
        }
        return found;
    }

    private TopDocs search(Query query, int limit) throws IOException {
        int wanted = Math.max(1, Math.min(limit, index.documents()));
        return lucene.search(query, new TopScoreDocCollectorManager(wanted, Integer.MAX_VALUE));
    }

    /**
     * Empty when a phrase is not there.
     *
     * @param single whether one block may be looked at, and not two
     * @param whole whether a phrase is looked for in all blocks, and not just the one to show
     */
    private Optional<Results.Hit> hit(Plan plan, Found found, int rank, boolean single, boolean whole)
            throws IOException {
        Tier tier = found.tier();
        ScoreDoc doc = found.doc();
        StoredFields stored = index.reader().storedFields();
        Document document = stored.document(doc.doc);
        BytesReader head = new BytesReader(Export.bytes(document.getBinaryValue(LuceneWriter.HEAD)));
        String url = head.string();
        List<Passages> all = new ArrayList<>();
        for (byte[] block : Packing.unpacked(Export.bytes(document.getBinaryValue(LuceneWriter.BLOCKS)))) {
            all.add(Passages.of(block));
        }
        int most = single || !plan.phrases().isEmpty() ? 1 : 2;
        List<Integer> numbers = tier == Tier.NUMBER ? List.of(0) : blocks.of(plan.side(tier), doc.doc, most);
        List<Passages> looked = numbers.stream().map(all::get).toList();
        all.add(0, looked.get(0));
        return withPhrases(plan, tier, looked, whole ? all : looked)
                .map(answering -> new Results.Hit(
                        rank,
                        tier,
                        doc.score,
                        url,
                        head.string(),
                        head.string(),
                        head.string(),
                        head.string(),
                        head.string(),
                        tier == Tier.NUMBER ? "" : Passages.best(answering, plan, tier == Tier.MARKED, vocabulary)));
    }

    /** The first block with the first phrase, where all phrases stand in some; without phrases those looked at. */
    private Optional<List<Passages>> withPhrases(Plan plan, Tier tier, List<Passages> looked, List<Passages> all) {
        boolean marked = tier == Tier.MARKED;
        if (tier == Tier.NUMBER || plan.phrases().isEmpty()) {
            return Optional.of(looked);
        }
        boolean everywhere = plan.phrases().stream()
                .allMatch(phrase -> all.stream().anyMatch(block -> block.has(phrase, marked, vocabulary.aliases())));
        Phrase phrase = plan.phrases().get(0);
        return all.stream()
                .filter(block -> everywhere && block.has(phrase, marked, vocabulary.aliases()))
                .findFirst()
                .map(List::of);
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
