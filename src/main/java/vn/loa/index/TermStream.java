package vn.loa.index;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Terms that are ready, handed to Lucene one by one; their positions are the blocks that they stand in. */
final class TermStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final List<Term> terms;
    private int next;
    private int position;

    /** @param block ascending */
    record Term(String text, int block) {}

    TermStream(List<Term> terms) {
        this.terms = terms;
    }

    @Override
    public void reset() {
        next = 0;
        position = -1;
    }

    @Override
    public boolean incrementToken() {
        if (next == terms.size()) {
            return false;
        }
        clearAttributes();
        Term now = terms.get(next++);
        term.append(now.text());
        increment.setPositionIncrement(now.block() - position);
        position = now.block();
        return true;
    }
}
