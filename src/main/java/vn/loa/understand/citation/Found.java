package vn.loa.understand.citation;

/** What one reader recognised, and the token after it. */
final class Found {
    private Found() {}

    /**
     * A document number.
     *
     * @param value officially spelt
     * @param full whether it bears the letters that make it official; a bare running number does not
     */
    record Numeral(String value, boolean full, int end) {}

    /** A piece of text: an issuer, a name, a provision. */
    record Piece(String value, int end) {}
}
