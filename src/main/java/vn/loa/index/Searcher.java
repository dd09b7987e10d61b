package vn.loa.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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

    /** Documents whose texts are looked at for phrases, beyond those that are shown. */
    private static final int LOOKED_AT = 50;

    private final Index index;
    private final IndexSearcher lucene;
    private final Vocabulary vocabulary;

    private Searcher(Index index) throws IOException {
        this.index = index;
        this.lucene = new IndexSearcher(index.reader());
        lucene.setQueryCache(null);
        // Synonyms count as clauses, and a long query in a language of many marks has more than Lucene's 1,024.
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
        lucene.setSimilarity(new Lengths());
        this.vocabulary = Vocabulary.of(index);
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
     * @param prefix whether the last word may be unfinished, as while somebody types
     */
    public Results query(String query, int limit, Filters filters, boolean prefix) throws IOException {
        Plan plan = new Planner(vocabulary).plan(query, prefix);
        Queries queries = new Queries(plan, filters.byFacet());
        List<Results.Hit> hits = new ArrayList<>();
        int total = 0;
        int rejected = 0;
        // Phrases are looked for in texts, so that some documents may drop out.
        int most = plan.phrases().isEmpty() ? limit : limit + LOOKED_AT;
        for (Tier tier : Tier.values()) {
            if (tier == Tier.SOME && total >= ENOUGH) {
                break;
            }
            TopDocs found = search(queries.tier(tier), most);
            total += Math.toIntExact(found.totalHits.value);
            for (ScoreDoc doc : found.scoreDocs) {
                if (hits.size() < limit && hits.size() + rejected < most) {
                    Optional<Results.Hit> hit = hit(plan, tier, hits.size() + 1, doc);
                    hit.ifPresent(hits::add);
                    rejected += hit.isEmpty() ? 1 : 0;
                }
            }
        }
        return new Results(total - rejected, hits, plan.notes());
    }

    private TopDocs search(Query query, int limit) throws IOException {
        int wanted = Math.max(1, Math.min(limit, index.documents()));
        return lucene.search(query, new TopScoreDocCollectorManager(wanted, Integer.MAX_VALUE));
    }

    /** Empty when a phrase is not in the document. */
    private Optional<Results.Hit> hit(Plan plan, Tier tier, int rank, ScoreDoc doc) throws IOException {
        StoredFields stored = index.reader().storedFields();
        Document document = stored.document(doc.doc);
        BytesReader head = new BytesReader(Export.bytes(document.getBinaryValue(LuceneWriter.HEAD)));
        String url = head.string();
        int first = tier == Tier.NUMBER ? 0 : block(plan.side(tier), doc.doc);
        List<Passages> blocks = new ArrayList<>();
        for (byte[] block : Packing.unpacked(Export.bytes(document.getBinaryValue(LuceneWriter.BLOCKS)))) {
            blocks.add(Passages.of(block));
        }
        blocks.add(0, blocks.get(first));
        return withPhrases(plan, tier, blocks)
                .map(block -> new Results.Hit(
                        rank,
                        tier,
                        doc.score,
                        url,
                        head.string(),
                        head.string(),
                        head.string(),
                        head.string(),
                        head.string(),
                        tier == Tier.NUMBER ? "" : block.best(plan.sought(), vocabulary)));
    }

    /** The first block with the first phrase, where all phrases stand in some; without phrases the first. */
    private Optional<Passages> withPhrases(Plan plan, Tier tier, List<Passages> blocks) {
        boolean marked = tier == Tier.MARKED;
        if (tier == Tier.NUMBER || plan.phrases().isEmpty()) {
            return Optional.of(blocks.get(0));
        }
        boolean all = plan.phrases().stream()
                .allMatch(phrase -> blocks.stream().anyMatch(block -> block.has(phrase, marked, vocabulary.aliases())));
        Phrase phrase = plan.phrases().get(0);
        return blocks.stream()
                .filter(block -> all && block.has(phrase, marked, vocabulary.aliases()))
                .findFirst();
    }

    /** The block with the most worth: each unit that scores counts where it stands first. */
    private int block(Plan.Side side, int document) throws IOException {
        SortedMap<Integer, Integer> worth = new TreeMap<>();
        for (Plan.Unit unit : side.words()) {
            count(worth, unit, document);
        }
        for (Plan.Unit unit : side.pairs()) {
            count(worth, unit, document);
        }
        int best = 0;
        int most = 0;
        for (Map.Entry<Integer, Integer> block : worth.entrySet()) {
            if (block.getValue() > most) {
                best = block.getKey();
                most = block.getValue();
            }
        }
        return best;
    }

    private void count(SortedMap<Integer, Integer> worth, Plan.Unit unit, int document) throws IOException {
        int first = Integer.MAX_VALUE;
        for (String term : unit.terms()) {
            int block = index.block(unit.field(), term, document);
            first = block < 0 ? first : Math.min(first, block);
        }
        if (first != Integer.MAX_VALUE) {
            worth.merge(first, unit.worth(), Integer::sum);
        }
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
