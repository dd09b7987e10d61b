package vn.loa.index;

import java.util.Arrays;

/**
 * In which block of a document a term stands out. An exported list names one block for a term and a document, so that block should
 * be the one where to look: where the term is in headings, at the beginning of passages, or often.
 */
final class StandingOut {
    private static final int HEADING = 4;
    private static final int LEAD = 2;
    private static final int LEADING = 8;

    /** How many syllables a heading has at most: a longer opening is a text of its own. */
    private static final int HEADING_LENGTH = 40;

    private static final int[] NONE = {};

    /** Where a term stands. */
    enum Passage {
        /** In title, name or the lines about the document: this says nothing about its text. */
        IN_HEAD,
        /** In the first passage of a provision. */
        OPENING,
        /** In another passage. */
        INSIDE;

        /**
         * How much a place in the passage stands out.
         *
         * @param at the place, in syllables
         * @param length of the passage, in syllables
         */
        int points(int at, int length) {
            if (this == IN_HEAD) {
                return 0;
            }
            return this == OPENING && length <= HEADING_LENGTH ? HEADING : at < LEADING ? LEAD : 1;
        }
    }

    /** Blocks before the last one with their points, in turns: most terms of a document stand in one block alone. */
    private int[] earlier = NONE;

    private int used;
    private int last;
    private int points;
    private int most;

    /**
     * Another place of the term.
     *
     * @param block not below those before
     */
    void add(int block, int points) {
        if (block != last && this.points > 0) {
            if (used == earlier.length) {
                earlier = Arrays.copyOf(earlier, Math.max(4, used * 2));
            }
            earlier[used++] = last;
            earlier[used++] = this.points;
            this.points = 0;
        }
        if (points > 0) {
            last = block;
            this.points += points;
            most = Math.max(most, this.points);
        }
    }

    /**
     * The first block with two thirds of the points of the best, 0 where there are none: lists of small numbers are short, and a
     * block that is a little better tells little.
     */
    int block() {
        for (int i = 0; i < used; i += 2) {
            if (earlier[i + 1] * 3 >= most * 2) {
                return earlier[i];
            }
        }
        return last;
    }
}
