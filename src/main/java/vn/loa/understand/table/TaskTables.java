package vn.loa.understand.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loa.understand.provision.Reading;
import vn.loa.understand.table.TaskColumns.Head;
import vn.loa.understand.words.Tokens;

/** Reads tables of tasks row by row: what is to be done, who does it, who helps, by when. Asked in the order of the text. */
public final class TaskTables {
    private static final TaskColumns COLUMNS = new TaskColumns();

    private Head head = Head.NONE;
    private List<String> headers = List.of();
    private int rows;
    private boolean inTable;
    private String lead = "";
    private String helper = "";

    /**
     * A row of such a table.
     *
     * @param task what is to be done
     * @param who does it; empty where no column says so
     * @param with who helps; empty where no column says so
     * @param due the cell that says when; none where no column says so
     */
    public record Row(Cell task, String who, String with, Optional<Cell> due) {}

    /** What the passage says as a row of a table of tasks; empty for its header, and outside such tables. */
    public Optional<Row> next(Reading reading) {
        if (!reading.passage().block().inTable()) {
            inTable = false;
            head = Head.NONE;
            return Optional.empty();
        }
        Tokens t = reading.tokens();
        List<Cell> cells = Cell.of(t);
        if (!inTable || isHead(cells)) {
            open(cells);
            return Optional.empty();
        }
        if (cells.size() != headers.size()) {
            return Optional.empty();
        }
        if (rows++ == 0 && isSecondHead(cells)) {
            return Optional.empty();
        }
        return head.known() && !reading.background() ? row(t, cells) : Optional.empty();
    }

    /** The header of a table that stands right below another. */
    private static boolean isHead(List<Cell> cells) {
        String first = cells.get(0).text();
        boolean counts = !first.isEmpty() && Character.isDigit(first.charAt(0));
        return !counts && COLUMNS.head(cells.stream().map(Cell::text).toList()).known();
    }

    private void open(List<Cell> cells) {
        inTable = true;
        rows = 0;
        lead = "";
        helper = "";
        headers = cells.stream().map(Cell::text).toList();
        head = COLUMNS.head(headers);
    }

    /** "Phân công thực hiện | " above "Chủ trì | Phối hợp": a second row of headers, nothing below what is to be done. */
    private boolean isSecondHead(List<Cell> cells) {
        List<String> both = new ArrayList<>(headers);
        int named = 0;
        for (int i = 0; i < cells.size(); i++) {
            String own = cells.get(i).text();
            if (!own.isEmpty()) {
                both.set(i, own);
                named++;
            }
        }
        Head second = COLUMNS.head(both);
        boolean heads = second.known()
                && named > 0
                && cells.get(second.task()).text().isEmpty()
                && (second.helper() != head.helper() || second.lead() != head.lead() || second.due() != head.due());
        head = heads ? second : head;
        return heads;
    }

    private Optional<Row> row(Tokens t, List<Cell> cells) {
        Cell task = cells.get(head.task()).withoutDash(t);
        String who = body(t, cells, head.lead(), lead);
        String with = body(t, cells, head.helper(), helper);
        lead = who.isEmpty() ? lead : who;
        helper = with.isEmpty() ? helper : with;
        Optional<Cell> due = head.due() < 0
                ? Optional.empty()
                : Optional.of(cells.get(head.due())).filter(cell -> !cell.text().isEmpty());
        boolean says = !who.isEmpty() || due.isPresent();
        return task.hasWords() && says ? Optional.of(new Row(task, who, with, due)) : Optional.empty();
    }

    private static String body(Tokens t, List<Cell> cells, int column, String above) {
        if (column < 0) {
            return "";
        }
        if (COLUMNS.isSame(cells.get(column).text())) {
            return above;
        }
        Cell cell = cells.get(column).withoutDash(t);
        return cell.hasWords() ? withoutEnd(cell.text()) : "";
    }

    private static String withoutEnd(String text) {
        int end = text.length();
        while (end > 0 && ".;, ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
