package vn.loa.index;

/**
 * A syllable, foreign word or group of digits in a text.
 *
 * @param start first UTF-16 unit in the text analysed
 * @param end after the last
 * @param raw lower case, canonical spelling, with its marks
 * @param fold without marks
 * @param gap what stands before it
 */
record Token(int start, int end, String raw, String fold, Gap gap, Part part) {
    /** What stands between a token and the one before it. */
    enum Gap {
        /** A stop or the start of the text: the two are no pair. */
        BREAK,
        /** White space. */
        SPACE,
        /** A single hyphen or slash, as in document numbers. */
        TIGHT
    }

    /** Whether it is all that stands there. */
    enum Part {
        WHOLE,
        /** One of two words that a reader wrote as one. */
        HALF
    }

    Token(int start, int end, String raw, String fold, Gap gap) {
        this(start, end, raw, fold, gap, Part.WHOLE);
    }

    /** One of the words written as this one. */
    Token half(String fold, Gap gap) {
        return new Token(start, end, fold, fold, gap, Part.HALF);
    }

    /** Whether the token makes a pair with the one before it. */
    boolean joined() {
        return gap != Gap.BREAK;
    }
}
