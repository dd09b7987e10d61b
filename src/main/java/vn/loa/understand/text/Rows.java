package vn.loa.understand.text;

import java.util.ArrayList;
import java.util.List;

/** All lines of a file, cleaned, and the blocks that they form. */
public final class Rows {
    private final List<Row> rows;
    private final Wrapping wrapping;

    private Rows(List<Row> rows) {
        this.rows = rows;
        this.wrapping = new Wrapping(rows);
    }

    /** Cleans every line. */
    public static Rows of(SourceText source) {
        List<Row> rows = new ArrayList<>(source.lines());
        for (int line = 0; line < source.lines(); line++) {
            rows.add(Row.of(source, line));
        }
        return new Rows(List.copyOf(rows));
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
        Plain.Builder builder = new Plain.Builder();
        for (int i = from; i < to; i++) {
            if (rows.get(i).noise()) {
                continue;
            }
            if (last >= 0 && !wrapping.joins(last, i, i - last - 1)) {
                blocks.add(new Block(builder.build(), rows.get(first).heading(), first));
                builder = new Plain.Builder();
                first = -1;
            }
            first = first < 0 ? i : first;
            builder.add(rows.get(i).plain());
            last = i;
        }
        if (last >= 0) {
            blocks.add(new Block(builder.build(), rows.get(first).heading(), first));
        }
        return blocks;
    }

    /** One block of the rows {@code [from, to)}, whatever they look like. */
    public Block joined(int from, int to) {
        Plain.Builder builder = new Plain.Builder();
        for (int i = from; i < to; i++) {
            if (!rows.get(i).noise()) {
                builder.add(rows.get(i).plain());
            }
        }
        return new Block(builder.build(), false, from);
    }
}
