package vn.loa.picture;

/**
 * A line of text as it is drawn.
 *
 * @param size pixels of an em
 */
record Line(String text, Typeface face, double size) {
    /** Of the size; less cuts the marks that Vietnamese stacks on capitals. */
    private static final double HEIGHT = 1.28;

    /** In pixels. */
    double width() {
        return face.advance(text) * size / face.unitsPerEm;
    }

    /** From this line to the next, in pixels. */
    double height() {
        return HEIGHT * size;
    }
}
