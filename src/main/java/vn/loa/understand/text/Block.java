package vn.loa.understand.text;

import java.util.Optional;
import vn.loa.model.numbering.Label;

/**
 * A paragraph, heading or item, its lines joined.
 *
 * @param plain its text and where each character stands
 * @param heading whether Markdown marks it as a heading
 * @param row index of its first row
 * @param label that it begins with
 * @param inTable whether it is a row of a table, bars between its cells
 */
public record Block(Plain plain, boolean heading, int row, Optional<Label> label, boolean inTable) {
    public String text() {
        return plain.text();
    }
}
