package vn.loa.index;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.SmallFloat;

/**
 * BM25 over lengths rounded to powers of two. The browser must know the length of every document before it can rank any; rounded,
 * ten thousand take 2 KB and not 6.
 */
final class Lengths extends Similarity {
    private final BM25Similarity scores = new BM25Similarity();

    @Override
    public long computeNorm(FieldInvertState state) {
        return SmallFloat.intToByte4(rounded(state.getLength()));
    }

    /** The power of two that is nearest by ratio. */
    static int rounded(int length) {
        int below = Integer.highestOneBit(length);
        return (long) length * length > 2L * below * below ? below * 2 : below;
    }

    @Override
    public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
        return scores.scorer(boost, collection, terms);
    }
}
