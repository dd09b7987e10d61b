package vn.loa.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;

/**
 * Writes the Lucene index as the static files that browsers read. Layout: {@code docs/formats/search-index.md}. The same index
 * gives the same bytes.
 */
final class Export {
    static final int VERSION = 2;
    private static final byte[] MAGIC = "LOAS".getBytes(StandardCharsets.US_ASCII);

    /** Bytes of a shard before packing: larger ones cost each query more, smaller ones need more names in the root. */
    private static final int SHARD = 700;

    /** How many shards, or documents, share a name. */
    private static final int BUNDLE = 32;

    /** For frequent terms, whose lists change with nearly every document that is added. */
    private static final int LARGE_BUNDLE = 4096;

    /** A shard for each: a frequent term's list is large enough. */
    private static final int ALONE = 0;

    private final Index index;
    private final ShardFiles files;

    Export(Index index, Path folder) {
        this.index = index;
        this.files = new ShardFiles(folder);
    }

    /** @param facets values of each facet that some document bears */
    void write(Map<SearchRecord.Facet, Map<String, String>> facets) throws IOException {
        Dictionary dictionary = index.dictionary();
        Frequent frequent = Frequent.of(index);
        Bytes root = new Bytes().number(index.documents());
        statistics(root);
        lists(root, dictionary, frequent);
        documents(root);
        root.raw(files.numbered("norms", 0, norms()));
        root.raw(files.numbered("facets", 0, facets(facets)));
        frequent.write(root);
        root.string(index.aliases().written());
        dictionary(root, dictionary);
        byte[] packed = Bytes.compress(root.toArray());
        files.write(
                "root.bin", new Bytes().raw(MAGIC).number(VERSION).raw(packed).toArray());
        files.removeOthers();
    }

    private void lists(Bytes root, Dictionary dictionary, Frequent frequent) throws IOException {
        Predicate<String> word = key -> dictionary.step(key) >= frequent.step();
        Set<Postings.Detail> all = EnumSet.allOf(Postings.Detail.class);
        Set<Postings.Detail> counted = EnumSet.of(Postings.Detail.FREQUENCY);
        Set<Postings.Detail> none = EnumSet.noneOf(Postings.Detail.class);
        words(Fields.OF_WORDS, word.negate(), all, SHARD).write(files, "w", root);
        words(List.of(Fields.WORD), word, none, ALONE).write(files, "s", root);
        words(Fields.OF_WORDS, word, all, ALONE).write(files, "v", root);
        pairs(key -> !frequent.isPair(key), all, SHARD).write(files, "p", root);
        pairs(frequent::isPair, counted, ALONE).write(files, "q", root);
        pairs(frequent::isPair, all, ALONE).write(files, "b", root);
        new GroupExport(index, Fields.OF_NUMBERS, key -> key, key -> true, Numbers::figure, none, SHARD, BUNDLE)
                .write(files, "n", root);
    }

    private GroupExport words(List<Fields> fields, Predicate<String> keys, Set<Postings.Detail> details, int size) {
        return new GroupExport(
                index, fields, Syllable::fold, keys, key -> key, details, size, size == ALONE ? LARGE_BUNDLE : BUNDLE);
    }

    private GroupExport pairs(Predicate<String> keys, Set<Postings.Detail> details, int size) {
        int bundle = size == ALONE ? LARGE_BUNDLE : BUNDLE;
        return new GroupExport(index, Fields.OF_PAIRS, Terms::foldPair, keys, key -> key, details, size, bundle);
    }

    /** Per field what BM25 needs, then the weights that the browser's logarithm would round otherwise. */
    private void statistics(Bytes root) throws IOException {
        TreeSet<Integer> counts = new TreeSet<>();
        for (Fields field : Fields.values()) {
            Optional<org.apache.lucene.index.Terms> terms = index.terms(field);
            int documents = terms.isPresent() ? terms.get().getDocCount() : 0;
            root.number(documents)
                    .big(terms.isPresent() ? terms.get().getSumTotalTermFreq() : 0)
                    .fixed(Float.floatToIntBits(field.boost()))
                    .number(field.norms() ? 1 : 0);
            counts.add(documents);
        }
        Bytes exceptions = new Bytes();
        int size = 0;
        for (int documents : counts) {
            for (Map.Entry<Integer, Float> exception : Idf.exceptions(documents).entrySet()) {
                exceptions
                        .number(documents)
                        .number(exception.getKey())
                        .fixed(Float.floatToIntBits(exception.getValue()));
                size++;
            }
        }
        root.number(size).raw(exceptions.toArray());
    }

    /** A file per block of each document's text. */
    private void documents(Bytes root) throws IOException {
        root.number(index.documents()).number(BUNDLE);
        StoredFields stored = index.reader().storedFields();
        for (int first = 0; first < index.documents(); first += BUNDLE) {
            Map<String, byte[]> bundle = new LinkedHashMap<>();
            for (int i = first; i < Math.min(first + BUNDLE, index.documents()); i++) {
                Document document = stored.document(index.documents() - 1 - i);
                List<byte[]> blocks = Packing.unpacked(bytes(document.getBinaryValue(LuceneWriter.BLOCKS)));
                for (int block = 0; block < blocks.size(); block++) {
                    bundle.put(Integer.toHexString(i) + "-" + Integer.toHexString(block), blocks.get(block));
                }
            }
            root.raw(files.bundle("t", first / BUNDLE, bundle));
        }
    }

    static byte[] bytes(BytesRef ref) {
        return BytesRef.deepCopyOf(ref).bytes;
    }

    /** The length code of each document, last document first; words and pairs share it. */
    private byte[] norms() throws IOException {
        byte[] norms = new byte[index.documents()];
        Optional<LeafReader> leaf = index.leaf();
        NumericDocValues values = leaf.isPresent() ? leaf.get().getNormValues(Fields.WORD.word()) : null;
        if (values != null) {
            while (values.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
                norms[norms.length - 1 - values.docID()] = (byte) values.longValue();
            }
        }
        return norms.length == 0 ? norms : Bytes.compress(norms);
    }

    private byte[] facets(Map<SearchRecord.Facet, Map<String, String>> facets) throws IOException {
        Bytes out = new Bytes().number(facets.size());
        for (Map.Entry<SearchRecord.Facet, Map<String, String>> facet : facets.entrySet()) {
            out.string(facet.getKey().word()).number(facet.getValue().size());
            for (Map.Entry<String, String> value : facet.getValue().entrySet()) {
                out.string(value.getKey()).string(value.getValue());
                index.postings(Fields.facet(facet.getKey()), value.getKey())
                        .write(out, index.documents(), EnumSet.noneOf(Postings.Detail.class));
            }
        }
        return Bytes.compress(out.toArray());
    }

    /** Folded syllables, each as what it shares with the one before, the rest, and how common it is. */
    private static void dictionary(Bytes root, Dictionary dictionary) {
        root.number(dictionary.size());
        String previous = "";
        for (int i = 0; i < dictionary.size(); i++) {
            String fold = dictionary.fold(i);
            int shared = 0;
            int most = Math.min(previous.length(), fold.length());
            while (shared < most && previous.charAt(shared) == fold.charAt(shared)) {
                shared++;
            }
            root.number(shared).string(fold.substring(shared)).number(dictionary.stepAt(i));
            previous = fold;
        }
    }
}
