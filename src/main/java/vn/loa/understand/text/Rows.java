package vn.loa.understand.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loa.model.numbering.LabelGrammar;

/** All lines of a file, cleaned, and the blocks that they form. */
public final class Rows {
    private final List<Row> rows;
    private final Wrapping wrapping;

    /** Whether a bar stands anywhere: where none does, no row is asked whether it is one of a table. */
    private final boolean bars;

    private Rows(List<Row> rows, boolean bars) {
        this.rows = rows;
        this.bars = bars;
        this.wrapping = new Wrapping(rows);
    }

    /** Cleans every line. */
    public static Rows of(SourceText source) {
        List<Row> rows = new ArrayList<>(source.lines());
        for (int line = 0; line < source.lines(); line++) {
            rows.add(Row.of(source, line));
        }
        return new Rows(List.copyOf(rows), source.text().indexOf('|') >= 0);
    }

    public Row get(int i) {
        return rows.get(i);
    }

    public int size() {
        return rows.size();
    }

    /** The cleaned text of a row. */
    public String text(int i) {
        return rows.get(i).text();
    }

    /** The blocks of the rows {@code [from, to)}, noise left out. */
    public List<Block> blocks(int from, int to) {
        List<Block> blocks = new ArrayList<>();
        int first = -1;
        int last = -1;
        for (int i = from; i < to; i++) {
            if (rows.get(i).noise()) {
                continue;
            }
            if (last >= 0 && (inTable(i) || inTable(last) || !wrapping.joins(last, i, i - last - 1))) {
                blocks.add(block(first, last));
                first = -1;
            }
            first = first < 0 ? i : first;
            last = i;
        }
        if (last >= 0) {
            blocks.add(block(first, last));
        }
        return blocks;
    }

    /** Whether a row has two bars or more between its cells, or around one. */
    private boolean inTable(int row) {
        if (!bars) {
            return false;
        }
        String text = rows.get(row).text();
        int bar = text.indexOf('|');
        return bar >= 0 && text.indexOf('|', bar + 1) > 0;
    }

    private Block block(int first, int last) {
        boolean heading = rows.get(first).heading();
        if (first == last) {
            return new Block(rows.get(first).plain(), heading, first, wrapping.label(first), inTable(first));
        }
        Plain plain = plain(first, last + 1);
        return new Block(plain, heading, first, LabelGrammar.match(plain.text(), heading), false);
    }

    /** One block of the rows {@code [from, to)}, whatever they look like. */
    public Block joined(int from, int to) {
        return new Block(plain(from, to), false, from, Optional.empty(), false);
    }

    /** The rows {@code [from, to)} joined, noise left out. */
    private Plain plain(int from, int to) {
        int length = 0;
        for (int i = from; i < to; i++) {
            length += rows.get(i).text().length() + 1;
        }
        Plain.Builder builder = new Plain.Builder(length);
        for (int i = from; i < to; i++) {
            if (!rows.get(i).noise()) {
                builder.add(rows.get(i).plain());
            }
        }
        return builder.build();
    }
}
