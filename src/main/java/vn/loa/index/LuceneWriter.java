package vn.loa.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.FSDirectory;

/** Writes documents to a Lucene index in the order given: a document's number is its place in the site. */
final class LuceneWriter implements AutoCloseable {
    static final String FREQUENT = "frequent";
    static final String ALIASES = "aliases";
    static final String HEAD = "head";
    static final String BLOCKS = "blocks";
    /** Of the heap, at most. */
    private static final double BUFFER_SHARE = 1.0 / 6;

    /** What does not fit is merged at the end. */
    private static final double BUFFER_MB = 96;

    private static final double MB = 1 << 20;

    private final FSDirectory directory;
    private final IndexWriter writer;

    LuceneWriter(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
        IndexWriterConfig config = new IndexWriterConfig()
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setSimilarity(new Lengths())
                .setRAMBufferSizeMB(Math.min(BUFFER_MB, Runtime.getRuntime().maxMemory() * BUFFER_SHARE / MB))
                // Only neighbours are merged, so that documents keep their order.
                .setMergePolicy(new LogDocMergePolicy())
                .setMergeScheduler(new SerialMergeScheduler());
        writer = new IndexWriter(directory, config);
    }

    void add(Terms terms) throws IOException {
        Document document = new Document();
        for (Fields field : Fields.values()) {
            Occurrences list = terms.of(field);
            if (list.size() > 0) {
                document.add(new Field(field.word(), new TermStream(list), field.type()));
            }
        }
        for (Map.Entry<SearchRecord.Facet, List<SearchRecord.Value>> facet :
                terms.record().facets().entrySet()) {
            for (SearchRecord.Value value : facet.getValue()) {
                document.add(new StringField(Fields.facet(facet.getKey()), value.value(), Field.Store.NO));
            }
        }
        document.add(new StoredField(HEAD, terms.head()));
        document.add(new StoredField(BLOCKS, terms.blocks()));
        writer.addDocument(document);
    }

    /**
     * Merges all into one segment and makes it the index.
     *
     * @param frequent how many documents a frequent term has at least, about
     */
    void finish(int frequent, Aliases aliases) throws IOException {
        writer.setLiveCommitData(Map.of(FREQUENT, Integer.toString(frequent), ALIASES, aliases.written())
                .entrySet());
        writer.forceMerge(1);
        writer.commit();
    }

    @Override
    public void close() throws IOException {
        try (directory) {
            writer.close();
        }
    }
}
