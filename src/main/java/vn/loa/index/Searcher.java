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

    /** Documents whose texts are looked at for phrases, beyond those that are shown. */
    private static final int LOOKED_AT = 50;

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
        boolean enough = haveAll(plan) >= ENOUGH;
        for (Tier tier : Tier.values()) {
            if (tier == Tier.SOME && enough) {
                break;
            }
            TopDocs found = search(queries.tier(tier), most);
            total += Math.toIntExact(found.totalHits.value);
            for (ScoreDoc doc : found.scoreDocs) {
                if (hits.size() < limit && hits.size() + rejected < most) {
                    Optional<Results.Hit> hit = hit(plan, tier, hits.size() + 1, doc, hits.size() + rejected);
                    hit.ifPresent(hits::add);
                    rejected += hit.isEmpty() ? 1 : 0;
                }
            }
        }
        List<Note> notes = new ArrayList<>(plan.notes());
        if (!plan.phrases().isEmpty() && total > hits.size() + rejected) {
            notes.add(new Note(Note.Type.PHRASE, "", ""));
        }
        return new Results(total - rejected, hits, notes);
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
     * Empty when a phrase is not in the document.
     *
     * @param place among all documents looked at, from 0: of the first two blocks may be looked at
     */
    private Optional<Results.Hit> hit(Plan plan, Tier tier, int rank, ScoreDoc doc, int place) throws IOException {
        StoredFields stored = index.reader().storedFields();
        Document document = stored.document(doc.doc);
        BytesReader head = new BytesReader(Export.bytes(document.getBinaryValue(LuceneWriter.HEAD)));
        String url = head.string();
        List<Passages> all = new ArrayList<>();
        for (byte[] block : Packing.unpacked(Export.bytes(document.getBinaryValue(LuceneWriter.BLOCKS)))) {
            all.add(Passages.of(block));
        }
        int most = place > 0 || !plan.phrases().isEmpty() ? 1 : 2;
        List<Integer> numbers = tier == Tier.NUMBER ? List.of(0) : blocks.of(plan.side(tier), doc.doc, most);
        List<Passages> looked = numbers.stream().map(all::get).toList();
        all.add(0, looked.get(0));
        return withPhrases(plan, tier, looked, all)
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
                        tier == Tier.NUMBER ? "" : Passages.best(answering, plan, vocabulary)));
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
