package vn.loa.understand.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.loa.understand.provision.Reading;
import vn.loa.understand.table.Cell;
import vn.loa.understand.target.ColumnWords.Column;
import vn.loa.understand.target.ColumnWords.Role;
import vn.loa.understand.target.TargetFinder.Goal;
import vn.loa.understand.words.Tokens;

/**
 * Reads the tables of one document, row by row: each figure in a column of goals is one, of the measure and the unit of
 * its row and the year of its column. What was reached, what is compared, and money to be spent is none.
 */
public final class TableTargets {
    private static final int LONGEST_UNIT = 40;
    private static final int LETTERS = 3;

    private final ColumnWords words;
    private final CellFigures figures;
    private final Captions captions;
    private TableHead head = TableHead.NONE;
    private boolean inTable;
    private int rows;
    private String whole = "";

    TableTargets(ColumnWords words, CellFigures figures) {
        this.words = words;
        this.figures = figures;
        this.captions = new Captions(words, figures);
    }

    /** A figure of a table and what it measures. */
    public record Entry(Goal goal, String measure) {}

    /** Tells what stands outside tables: the words above one say what it is. */
    public void pass(Reading reading) {
        if (inTable) {
            captions.clear();
        }
        captions.add(reading.passage().text());
        inTable = false;
        head = TableHead.NONE;
    }

    /** Whether the row read last belongs to a table whose columns are known, and so is no prose. */
    public boolean known() {
        return head.measure() >= 0;
    }

    /** The goals of the next row of a table. */
    public List<Entry> row(Reading reading) {
        List<Cell> cells = Cell.of(reading.tokens());
        List<Column> columns = new ArrayList<>(cells.size());
        boolean first = !inTable;
        inTable = true;
        for (Cell cell : cells) {
            columns.add(words.column(cell.text()));
        }
        boolean opens = first || columns.get(0).role() == Role.ORDINAL;
        TableHead own = opens || isHead(columns) ? TableHead.of(columns, words) : TableHead.NONE;
        if (opens || own.measure() >= 0) {
            head = own;
            rows = 0;
            whole = "";
            return List.of();
        }
        if (!known() || cells.size() != head.columns().size()) {
            return List.of();
        }
        if (rows++ == 0 && isSecondHead(columns)) {
            head = head.with(columns, words);
            return List.of();
        }
        return reading.background() || reading.preamble() ? List.of() : goals(reading, cells);
    }

    private static boolean isHead(List<Column> columns) {
        return columns.stream().anyMatch(c -> c.role() == Role.MEASURE)
                && columns.stream()
                        .anyMatch(c -> c.role() == Role.UNIT
                                || (c.isValue() && !c.year().isEmpty()));
    }

    private boolean isSecondHead(List<Column> columns) {
        return columns.get(head.measure()).words().isEmpty()
                && columns.stream().anyMatch(c -> c.isValue() || c.role() == Role.NO_GOAL);
    }

    private List<Entry> goals(Reading reading, List<Cell> cells) {
        String measure = measure(cells.get(head.measure()).text());
        if (measure.isEmpty() || words.begins("spending", measure.toLowerCase(Locale.ROOT))) {
            return List.of();
        }
        String unit = unit(reading.tokens(), cells, measure);
        String named = withoutUnit(measure);
        List<Entry> found = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Column column = head.columns().get(i);
            if (column.isValue() && counts(reading, column)) {
                Cell cell = cells.get(i);
                String counted = unit.isEmpty() ? unit(column) : unit;
                for (Goal goal : figures.of(reading, cell, counted, year(reading, column))) {
                    found.add(new Entry(goal, named));
                }
            }
        }
        return found;
    }

    /** Whether a column's figures are goals, by its header or by what stands above, and of no year that is over. */
    private boolean counts(Reading reading, Column column) {
        if (!column.year().isEmpty()
                && !reading.year().isEmpty()
                && column.year().compareTo(reading.year()) < 0) {
            return false;
        }
        boolean announced = reading.section().goal() || head.aims() || captions.areGoals();
        return column.role() == Role.GOAL || (announced && !captions.areNone());
    }

    private String year(Reading reading, Column column) {
        if (!column.year().isEmpty() || column.span()) {
            return column.year();
        }
        return captions.year().isEmpty() ? reading.section().year() : captions.year();
    }

    /** What a row measures; empty for what is no measure: a number of a column, a dash. */
    private String measure(String cell) {
        String text = cell.replaceFirst("^(?:[-+•*–]|[0-9IVX.]{1,8}[.)]|[a-zđ][.)]) *", "")
                .strip();
        if (text.chars().filter(Character::isLetter).limit(LETTERS).count() < LETTERS) {
            return "";
        }
        if (words.begins("part", text.toLowerCase(Locale.ROOT))) {
            return whole.isEmpty()
                    ? text
                    : whole + ", " + text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
        }
        whole = withoutUnit(text);
        return text;
    }

    /** By the column of units, in brackets behind the measure, or as what it counts: "Số xã đạt chuẩn". */
    private String unit(Tokens t, List<Cell> cells, String measure) {
        if (head.unit() >= 0) {
            Cell cell = cells.get(head.unit());
            boolean any = head.columns().get(head.unit()).role() == Role.UNIT && isUnit(cell.text());
            if (any || figures.isUnit(t, cell.from())) {
                return cell.text();
            }
        }
        String bracket = bracket(measure);
        if (!bracket.isEmpty()) {
            return bracket;
        }
        int counted = words.end("count", measure.toLowerCase(Locale.ROOT));
        return counted < 0 ? "" : figures.unitOf(measure.substring(counted));
    }

    /** In brackets in the header of the figures or of the measures, or above the table. */
    private String unit(Column column) {
        String measures = head.columns().get(head.measure()).bracket();
        return figures.isUnit(column.bracket())
                ? column.bracket()
                : figures.isUnit(measures) ? measures : captions.unit();
    }

    private static boolean isUnit(String text) {
        return text.length() <= LONGEST_UNIT
                && text.chars().anyMatch(c -> Character.isLetter(c) || c == '%' || c == '‰');
    }

    private String withoutUnit(String measure) {
        return bracket(measure).isEmpty()
                ? measure
                : measure.substring(0, measure.lastIndexOf('(')).strip();
    }

    /** "Tỷ lệ hộ nghèo (%)", "Thu nhập bình quân (triệu đồng/người)". */
    private String bracket(String measure) {
        String inside = ColumnWords.bracket(measure);
        return figures.isUnit(inside) ? inside : "";
    }
}
