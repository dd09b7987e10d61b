package vn.loa.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** An open Lucene index of one segment, as the exporter and the searcher read it. */
final class Index implements AutoCloseable {
    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final Map<Fields, SortedMap<String, Integer>> frequencies = new EnumMap<>(Fields.class);

    Index(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
        try {
            reader = DirectoryReader.open(directory);
        } catch (IOException e) {
            directory.close();
            throw e;
        }
    }

    DirectoryReader reader() {
        return reader;
    }

    int documents() {
        return reader.maxDoc();
    }

    /** How many documents a frequent term has at least, about. */
    int frequent() throws IOException {
        return Integer.parseInt(reader.getIndexCommit().getUserData().get(LuceneWriter.FREQUENT));
    }

    Aliases aliases() throws IOException {
        return Aliases.ofWritten(reader.getIndexCommit().getUserData().get(LuceneWriter.ALIASES));
    }

    /** The one segment; empty when there is no document. */
    Optional<LeafReader> leaf() {
        return reader.leaves().stream().findFirst().map(context -> context.reader());
    }

    Optional<org.apache.lucene.index.Terms> terms(Fields field) throws IOException {
        Optional<LeafReader> leaf = leaf();
        return leaf.isPresent() ? Optional.ofNullable(leaf.get().terms(field.word())) : Optional.empty();
    }

    /** Every term of a field but the one that fills up with its document frequency, in Lucene's order. */
    SortedMap<String, Integer> frequencies(Fields field) throws IOException {
        SortedMap<String, Integer> known = frequencies.get(field);
        if (known == null) {
            known = Collections.unmodifiableSortedMap(counted(field));
            frequencies.put(field, known);
        }
        return known;
    }

    private SortedMap<String, Integer> counted(Fields field) throws IOException {
        SortedMap<String, Integer> frequencies = new TreeMap<>();
        Optional<org.apache.lucene.index.Terms> terms = terms(field);
        if (terms.isPresent()) {
            TermsEnum each = terms.get().iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                frequencies.put(term.utf8ToString(), each.docFreq());
            }
        }
        frequencies.remove(Fields.END);
        return frequencies;
    }

    int frequency(Fields field, String term) throws IOException {
        return reader.docFreq(new Term(field.word(), term));
    }

    /** The postings of a term in Lucene's order. */
    Postings postings(String field, String term) throws IOException {
        Postings postings = new Postings();
        Optional<LeafReader> leaf = leaf();
        if (leaf.isPresent()) {
            PostingsEnum each = leaf.get().postings(new Term(field, term), PostingsEnum.POSITIONS);
            if (each != null) {
                while (each.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    postings.add(each.docID(), each.freq(), Math.max(0, each.nextPosition()));
                }
            }
        }
        return postings;
    }

    /** Whether a document has a term in a field. */
    boolean has(Fields field, String term, int document) throws IOException {
        Optional<LeafReader> leaf = leaf();
        PostingsEnum each =
                leaf.isEmpty() ? null : leaf.get().postings(new Term(field.word(), term), PostingsEnum.NONE);
        return each != null && each.advance(document) == document;
    }

    /** The block of a document in which a term stands out, or -1 where it does not stand at all or where lists do not tell. */
    int block(Fields field, String term, int document, Frequent frequent) throws IOException {
        Optional<LeafReader> leaf = leaf();
        PostingsEnum each =
                leaf.isEmpty() ? null : leaf.get().postings(new Term(field.word(), term), PostingsEnum.POSITIONS);
        if (each == null || each.advance(document) != document) {
            return -1;
        }
        boolean told = Dictionary.step(frequency(field, term)) < frequent.step()
                || each.freq() >= postings(field.word(), term).told(frequent.step());
        return told ? each.nextPosition() : -1;
    }

    /** The folded syllables of the text and how common they are; of words that begin with a figure the frequent ones alone. */
    Dictionary dictionary() throws IOException {
        SortedMap<String, Integer> commonest = Dictionary.frequencies();
        frequencies(Fields.WORD).forEach((raw, frequency) -> commonest.merge(Syllable.fold(raw), frequency, Math::max));
        int frequent = Dictionary.step(frequent());
        commonest
                .entrySet()
                .removeIf(word -> Dictionary.isFigures(word.getKey()) && Dictionary.step(word.getValue()) < frequent);
        return new Dictionary(commonest);
    }

    /** Marked forms by folded syllable, each list in the order of the alphabet. */
    Map<String, List<String>> variants() throws IOException {
        Map<String, List<String>> variants = new TreeMap<>();
        for (Fields field : Fields.OF_WORDS) {
            for (String raw : frequencies(field).keySet()) {
                List<String> list = variants.computeIfAbsent(Syllable.fold(raw), fold -> new ArrayList<>());
                if (!list.contains(raw)) {
                    list.add(raw);
                }
            }
        }
        variants.values().forEach(list -> list.sort(null));
        return variants;
    }

    @Override
    public void close() throws IOException {
        try (directory) {
            reader.close();
        }
    }
}
