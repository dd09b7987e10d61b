package vn.loa.understand.target;

import java.util.ArrayList;
import java.util.List;
import vn.loa.understand.target.ColumnWords.Column;
import vn.loa.understand.target.ColumnWords.Role;

/**
 * The header of a table.
 *
 * @param measure the column that says what is measured
 * @param unit the column of units, -1 for none
 * @param aims whether the header says that the figures are goals
 */
record TableHead(List<Column> columns, int measure, int unit, boolean aims) {
    /** No table that figures are read from. */
    static final TableHead NONE = new TableHead(List.of(), -1, -1, false);

    static TableHead of(List<Column> given, ColumnWords words) {
        List<Column> columns = new ArrayList<>(given);
        boolean values = columns.stream().anyMatch(c -> c.isValue() || c.role() == Role.NO_GOAL);
        int measure = -1;
        int unit = -1;
        boolean aims = false;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (column.role() == Role.MEASURE && measure >= 0 && !values) {
                // "Nhiệm vụ | Chỉ tiêu": the second holds the figures of the first
                boolean goal = words.begins("goal", column.words());
                columns.set(i, column.as(goal ? Role.GOAL : Role.OTHER));
            } else if (column.role() == Role.MEASURE) {
                measure = i;
                aims = words.begins("aim", column.words());
            } else if (column.role() == Role.UNIT || column.role() == Role.LOOSE_UNIT) {
                unit = i;
            }
        }
        boolean spends = columns.stream().anyMatch(c -> words.holds("budget", c.words()));
        if (spends) {
            columns.replaceAll(c -> c.role() == Role.VALUE ? c.as(Role.NO_GOAL) : c);
        }
        return measure < 0 ? NONE : new TableHead(List.copyOf(columns), measure, unit, aims);
    }

    /** With a second row of headers, whose cells stand below those of the first; an empty cell is part of the one left of it. */
    TableHead with(List<Column> below, ColumnWords words) {
        List<Column> both = new ArrayList<>();
        Column above = columns.get(0);
        for (int i = 0; i < columns.size(); i++) {
            above = columns.get(i).words().isEmpty() ? above : columns.get(i);
            Column own = below.get(i);
            both.add(own.words().isEmpty() ? columns.get(i) : above.with(own));
        }
        return of(both, words);
    }
}
