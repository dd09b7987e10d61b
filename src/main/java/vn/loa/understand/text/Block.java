package vn.loa.understand.text;

/**
 * A paragraph, heading or item, its lines joined.
 *
 * @param plain its text and where each character stands
 * @param heading whether Markdown marks it as a heading
 * @param row index of its first row
 */
public record Block(Plain plain, boolean heading, int row) {
    public String text() {
        return plain.text();
    }
}
