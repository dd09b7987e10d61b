package vn.loa.index;

/**
 * The frequencies that the index tells apart: 1, 2, 3, 4, 8, 16, 32, … A term that stands 21 times in a text is indexed 16 times:
 * BM25 scores the two nearly alike, and lists of frequencies shrink by half.
 */
final class Levels {
    private Levels() {}

    /** The greatest level that is not above a frequency. */
    static int below(int frequency) {
        return frequency == 3 ? 3 : Integer.highestOneBit(frequency);
    }

    /** The level at a place. */
    static int at(int place) {
        return place < 4 ? place + 1 : 1 << (place - 1);
    }

    /** The place of a level, from 0; the level must be one. */
    static int place(int level) {
        return level <= 4 ? level - 1 : Integer.numberOfTrailingZeros(level) + 1;
    }
}
