package vn.loa.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * Terms that are ready, handed to Lucene one by one; their positions are the blocks in which they stand out. Of a term what is
 * beyond its level of frequency is given out at the end as {@link Fields#END}: the length stays.
 */
final class TermStream extends TokenStream {
    private static final BytesRef END = new BytesRef(Fields.END);

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Occurrences terms;
    private int next;
    private int left;
    private int given;
    private int position;

    /** @param terms settled */
    TermStream(Occurrences terms) {
        this.terms = terms;
    }

    @Override
    public void reset() {
        next = 0;
        left = 0;
        given = 0;
        position = -1;
    }

    /** Both attributes are set each time, so that nothing need be cleared. */
    @Override
    public boolean incrementToken() {
        if (given++ == terms.size()) {
            return false;
        }
        if (left == 0 && next == terms.distinct()) {
            term.setBytesRef(END);
            increment.setPositionIncrement(0);
            return true;
        }
        if (left == 0) {
            left = terms.at(next++).level();
        }
        left--;
        Occurrences.Term each = terms.at(next - 1);
        term.setBytesRef(each.bytes());
        increment.setPositionIncrement(each.block() - position);
        position = each.block();
        return true;
    }
}
