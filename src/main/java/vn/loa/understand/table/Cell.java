package vn.loa.understand.table;

import java.util.ArrayList;
import java.util.List;
import vn.loa.understand.words.Tokens;

/**
 * A cell of a row: its tokens, and their text.
 *
 * @param end the token after it
 */
public record Cell(int from, int end, String text) {
    private static final int LEAST_LETTERS = 3;

    /** The cells of a row between its bars; bars at either end open and close it. */
    public static List<Cell> of(Tokens t) {
        int last = t.is(t.size() - 1, '|') ? t.size() - 1 : t.size();
        List<Cell> cells = new ArrayList<>();
        int from = t.is(0, '|') ? 1 : 0;
        for (int i = from; i <= last; i++) {
            if (i == last || t.is(i, '|')) {
                String text = i == from ? "" : t.text.substring(t.start(from), t.end(i - 1));
                cells.add(new Cell(from, i, text));
                from = i + 1;
            }
        }
        return cells;
    }

    /** Whether it holds words, and not a dash, a cross or a number. */
    public boolean hasWords() {
        return text.chars().filter(Character::isLetter).limit(LEAST_LETTERS).count() == LEAST_LETTERS;
    }

    /** Without the dash of a list that its words begin with. */
    Cell withoutDash(Tokens t) {
        boolean dash = from + 1 < end && (t.isDash(from) || t.is(from, '+'));
        return dash ? new Cell(from + 1, end, text.substring(t.start(from + 1) - t.start(from))) : this;
    }
}
