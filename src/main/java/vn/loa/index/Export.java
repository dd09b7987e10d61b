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
    static final int VERSION = 4;
    private static final byte[] MAGIC = "LOAS".getBytes(StandardCharsets.US_ASCII);

    /** Bytes of a shard before packing: larger ones cost each query more, smaller ones need more names in the root. */
    private static final int SHARD = 700;

    /** A shard for each: a frequent term's list is large enough. */
    private static final int ALONE = 0;

    /** How many names a kind of files has in the root at most; the more, the fewer neighbours are renamed by a change. */
    private static final int NAMES = 64;

    private static final int NAMES_OF_PAIRS = 1024;
    private static final int NAMES_OF_FREQUENT_WORDS = 128;
    private static final int NAMES_OF_FREQUENT_PAIRS = 256;
    private static final int NAMES_OF_TEXTS = 1024;

    private final Index index;
    private final Frequent frequent;
    private final ShardFiles files;

    Export(Index index, Path folder) throws IOException {
        this.index = index;
        this.frequent = Frequent.of(index);
        this.files = new ShardFiles(folder);
    }

    /** @param facets values of each facet that some document bears */
    SearchIndex.Size write(Map<SearchRecord.Facet, Map<String, String>> facets) throws IOException {
        Dictionary dictionary = index.dictionary();
        Bytes root = new Bytes().number(index.documents());
        statistics(root);
        lists(root, dictionary);
        documents(root);
        root.raw(files.numbered("primer", 0, Primer.file())).number(Primer.length());
        root.raw(files.numbered("norms", 0, norms()));
        root.raw(files.numbered("facets", 0, facets(facets)));
        frequent.write(root);
        root.string(index.aliases().written());
        dictionary(root, dictionary);
        byte[] packed = Bytes.compress(root.toArray());
        files.write(
                "root.bin", new Bytes().raw(MAGIC).number(VERSION).raw(packed).toArray());
        files.removeOthers();
        return files.size();
    }

    private void lists(Bytes root, Dictionary dictionary) throws IOException {
        Predicate<String> word = key -> dictionary.step(key) >= frequent.step();
        words(word.negate(), SHARD, NAMES).write(files, "w", root);
        words(word, ALONE, NAMES_OF_FREQUENT_WORDS).write(files, "v", root);
        pairs(key -> !frequent.isPair(key), SHARD, NAMES_OF_PAIRS).write(files, "p", root);
        pairs(frequent::isPair, ALONE, NAMES_OF_FREQUENT_PAIRS).write(files, "q", root);
        new GroupExport(index, Fields.OF_NUMBERS, key -> key, key -> true, Numbers::figure, frequent, SHARD, NAMES)
                .write(files, "n", root);
    }

    private GroupExport words(Predicate<String> keys, int size, int names) {
        return new GroupExport(index, Fields.OF_WORDS, Syllable::fold, keys, key -> key, frequent, size, names);
    }

    private GroupExport pairs(Predicate<String> keys, int size, int names) {
        return new GroupExport(index, Fields.OF_PAIRS, Terms::foldPair, keys, key -> key, frequent, size, names);
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
        int bundled = bundled(index.documents(), NAMES_OF_TEXTS);
        root.number(index.documents()).number(bundled);
        int count = (index.documents() + bundled - 1) / bundled;
        files.bundles("t", count, number -> texts(number * bundled, (number + 1) * bundled), root);
    }

    private Map<String, byte[]> texts(int first, int end) throws IOException {
        StoredFields stored = index.reader().storedFields();
        Map<String, byte[]> texts = new LinkedHashMap<>();
        for (int i = first; i < Math.min(end, index.documents()); i++) {
            Document document = stored.document(index.documents() - 1 - i, Set.of(LuceneWriter.BLOCKS));
            List<byte[]> blocks = Packing.unpacked(bytes(document.getBinaryValue(LuceneWriter.BLOCKS)));
            for (int block = 0; block < blocks.size(); block++) {
                texts.put(Integer.toHexString(i) + "-" + Integer.toHexString(block), blocks.get(block));
            }
        }
        return texts;
    }

    /** How many neighbours share a name, a power of two, so that there are no more names than so many. */
    static int bundled(int shards, int names) {
        int bundled = 1;
        while (bundled * names < shards) {
            bundled *= 2;
        }
        return bundled;
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
