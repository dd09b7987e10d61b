package vn.loa.understand.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.loa.understand.words.Table;

/** The table tasks.txt: how the columns of tables of tasks are headed. */
final class TaskColumns {
    /** Longer cells are no headers. */
    private static final int LONGEST = 120;

    private final Map<String, List<String>> groups = new HashMap<>();

    TaskColumns() {
        for (String[] row : Table.read(TaskColumns.class, "tasks.txt")) {
            groups.computeIfAbsent(row[0], group -> new ArrayList<>()).add(row[1]);
        }
    }

    /**
     * The columns of a table of tasks, -1 for those that it has not.
     *
     * @param size how many columns there are
     */
    record Head(int size, int task, int lead, int helper, int due) {
        /** No table of tasks. */
        static final Head NONE = new Head(0, -1, -1, -1, -1);

        boolean known() {
            return task >= 0;
        }
    }

    /** The columns below these headers; {@link Head#NONE} where they head no table of tasks. */
    Head head(List<String> headers) {
        int task = -1;
        int lead = -1;
        int helper = -1;
        int due = -1;
        for (int i = 0; i < headers.size(); i++) {
            String words = words(headers.get(i));
            if (words.isEmpty()) {
                continue;
            }
            if (helper < 0 && begins("helper", words)) {
                helper = i;
            } else if (lead < 0 && begins("lead", words)) {
                lead = i;
            } else if (due < 0 && begins("due", words)) {
                due = i;
            } else if (task < 0 && begins("task", words)) {
                task = i;
            }
        }
        boolean known = task >= 0 && (lead >= 0 || due >= 0);
        return known ? new Head(headers.size(), task, lead, helper, due) : Head.NONE;
    }

    private static String words(String header) {
        return header.length() > LONGEST
                ? ""
                : header.toLowerCase(Locale.ROOT)
                        .replaceAll("\\([^)]{0,80}\\)", " ")
                        .replaceAll("[/ ]+", " ")
                        .strip();
    }

    /** Whether a cell says that it holds what the one above holds. */
    boolean isSame(String cell) {
        return groups.get("same").contains(cell.toLowerCase(Locale.ROOT));
    }

    private boolean begins(String group, String words) {
        for (String phrase : groups.get(group)) {
            boolean end = words.length() == phrase.length()
                    || (words.length() > phrase.length() && !Character.isLetter(words.charAt(phrase.length())));
            if (end && words.startsWith(phrase)) {
                return true;
            }
        }
        return false;
    }
}
