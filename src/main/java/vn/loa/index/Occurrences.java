package vn.loa.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.util.BytesRef;

/**
 * The terms of one field of a document: how often each stands there, and the block in which it stands out. Gathered place by
 * place, then settled once, then given out by block.
 */
final class Occurrences {
    private final Map<String, Term> gathered = new HashMap<>();
    private Term[] settled = new Term[0];
    private int size;

    /** A distinct term. */
    static final class Term {
        private final BytesRef bytes;
        private final StandingOut places = new StandingOut();
        private int count;
        private int block;

        private Term(String text) {
            bytes = new BytesRef(text);
        }

        BytesRef bytes() {
            return bytes;
        }

        /** How often it is indexed: {@link Levels}. */
        int level() {
            return Levels.below(count);
        }

        /** The block in which it stands out, once settled. */
        int block() {
            return block;
        }
    }

    /**
     * Another place of a term.
     *
     * @param block not below those before
     * @param points how much the place stands out: {@link StandingOut.Passage#points}
     */
    void add(String text, int block, int points) {
        Term term = gathered.computeIfAbsent(text, Term::new);
        term.count++;
        term.places.add(block, points);
        size++;
    }

    /** How many places there are in all. */
    int size() {
        return size;
    }

    /** Puts the distinct terms into the order of the blocks where they stand out; nothing may be added any more. */
    Occurrences settle() {
        Collection<Term> terms = gathered.values();
        int blocks = 0;
        for (Term term : terms) {
            term.block = term.places.block();
            blocks = Math.max(blocks, term.block + 1);
        }
        int[] next = new int[blocks + 1];
        terms.forEach(term -> next[term.block + 1]++);
        for (int block = 0; block < blocks; block++) {
            next[block + 1] += next[block];
        }
        settled = new Term[terms.size()];
        terms.forEach(term -> settled[next[term.block]++] = term);
        return this;
    }

    /** How many distinct terms there are, once settled. */
    int distinct() {
        return settled.length;
    }

    /** A distinct term by its place in the order of blocks. */
    Term at(int place) {
        return settled[place];
    }
}
