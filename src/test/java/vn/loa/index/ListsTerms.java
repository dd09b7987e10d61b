package vn.loa.index;

import java.util.BitSet;
import java.util.Map;
import java.util.NavigableMap;
import org.apache.lucene.index.BaseTermsEnum;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SlowImpactsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** The lists of one field as Lucene's terms. */
final class ListsTerms extends Terms {
    private final NavigableMap<BytesRef, ListReader> lists;
    private final FieldInfo field;
    private final int documents;

    ListsTerms(NavigableMap<BytesRef, ListReader> lists, FieldInfo field, int documents) {
        this.lists = lists;
        this.field = field;
        this.documents = documents;
    }

    @Override
    public TermsEnum iterator() {
        return new Each();
    }

    @Override
    public long size() {
        return lists.size();
    }

    @Override
    public long getSumTotalTermFreq() {
        return lists.values().stream().mapToLong(ListsTerms::total).sum();
    }

    private static long total(ListReader list) {
        long total = 0;
        for (int frequency : list.frequencies) {
            total += frequency;
        }
        return total;
    }

    @Override
    public long getSumDocFreq() {
        return lists.values().stream().mapToLong(list -> list.documents.length).sum();
    }

    @Override
    public int getDocCount() {
        BitSet any = new BitSet();
        for (ListReader list : lists.values()) {
            for (int document : list.documents) {
                any.set(document);
            }
        }
        return any.cardinality();
    }

    @Override
    public boolean hasFreqs() {
        return field.getIndexOptions().compareTo(IndexOptions.DOCS_AND_FREQS) >= 0;
    }

    @Override
    public boolean hasOffsets() {
        return false;
    }

    @Override
    public boolean hasPositions() {
        return false;
    }

    @Override
    public boolean hasPayloads() {
        return false;
    }

    private final class Each extends BaseTermsEnum {
        private Map.Entry<BytesRef, ListReader> now;
        private boolean started;

        @Override
        public BytesRef next() {
            now = started ? (now == null ? null : lists.higherEntry(now.getKey())) : lists.firstEntry();
            started = true;
            return now == null ? null : now.getKey();
        }

        @Override
        public SeekStatus seekCeil(BytesRef text) {
            started = true;
            now = lists.ceilingEntry(text);
            if (now == null) {
                return SeekStatus.END;
            }
            return now.getKey().equals(text) ? SeekStatus.FOUND : SeekStatus.NOT_FOUND;
        }

        @Override
        public void seekExact(long ord) {
            throw new UnsupportedOperationException();
        }

        @Override
        public BytesRef term() {
            return now.getKey();
        }

        @Override
        public long ord() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int docFreq() {
            return now.getValue().documents.length;
        }

        @Override
        public long totalTermFreq() {
            return total(now.getValue());
        }

        @Override
        public PostingsEnum postings(PostingsEnum reuse, int flags) {
            ListsPostings postings = reuse instanceof ListsPostings old ? old : new ListsPostings();
            postings.start(now.getValue(), documents);
            return postings;
        }

        @Override
        public ImpactsEnum impacts(int flags) {
            return new SlowImpactsEnum(postings(null, flags));
        }
    }

    /** A list from the site's first document on: Lucene's order, the reverse of the list's. */
    private static final class ListsPostings extends PostingsEnum {
        private ListReader list;
        private int total;
        private int at;
        private int document;

        void start(ListReader start, int documents) {
            list = start;
            total = documents;
            at = start.documents.length;
            document = -1;
        }

        @Override
        public int freq() {
            return list.frequencies[at];
        }

        @Override
        public int nextPosition() {
            return -1;
        }

        @Override
        public int startOffset() {
            return -1;
        }

        @Override
        public int endOffset() {
            return -1;
        }

        @Override
        public BytesRef getPayload() {
            return null;
        }

        @Override
        public int docID() {
            return document;
        }

        @Override
        public int nextDoc() {
            document = --at < 0 ? NO_MORE_DOCS : total - 1 - list.documents[at];
            return document;
        }

        @Override
        public int advance(int target) throws java.io.IOException {
            return slowAdvance(target);
        }

        @Override
        public long cost() {
            return list.documents.length;
        }
    }
}
