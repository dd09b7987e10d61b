package vn.loa.understand.target;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.loa.understand.words.Table;

/** The table tables.txt: how the columns of tables of goals are headed. */
final class ColumnWords {
    private static final int YEAR = 4;
    /** Longer cells are no headers. */
    private static final int LONGEST = 200;

    private final Map<String, List<String>> groups = new HashMap<>();

    ColumnWords() {
        for (String[] row : Table.read(ColumnWords.class, "tables.txt")) {
            groups.computeIfAbsent(row[0], group -> new ArrayList<>()).add(row[1]);
        }
    }

    /** What a column holds. */
    enum Role {
        ORDINAL,
        MEASURE,
        UNIT,
        /** Units or bodies. */
        LOOSE_UNIT,
        /** Figures of a year. */
        VALUE,
        /** Figures that the header itself makes goals. */
        GOAL,
        /** Figures that are no goals: reached, compared, to be spent. */
        NO_GOAL,
        OTHER
    }

    /**
     * A column.
     *
     * @param words its header in small letters, without brackets
     * @param bracket what stands in brackets at its end, as written: a unit, perhaps
     * @param year of its figures; empty where the header names none or several
     * @param span whether its figures are for several years together
     */
    record Column(Role role, String words, String bracket, String year, boolean span) {
        /** The same words, read otherwise. */
        Column as(Role other) {
            return new Column(other, words, bracket, "", false);
        }

        boolean isValue() {
            return role == Role.VALUE || role == Role.GOAL;
        }

        /** The column below this header, where a second row heads it too. */
        Column with(Column below) {
            if (below.words.isEmpty()) {
                return this;
            }
            boolean none = role == Role.NO_GOAL || below.role == Role.NO_GOAL;
            boolean goal = role == Role.GOAL && below.role == Role.VALUE;
            Role both = none ? Role.NO_GOAL : goal ? Role.GOAL : below.role;
            String inside = below.bracket.isEmpty() ? bracket : below.bracket;
            return new Column(both, words + " " + below.words, inside, below.year, below.span);
        }
    }

    /** What the header of a column says. */
    Column column(String header) {
        if (header.length() > LONGEST) {
            return new Column(Role.OTHER, header, "", "", false);
        }
        String words = header.toLowerCase(Locale.ROOT)
                .replaceAll("\\([^)]{0,80}\\)", " ")
                .strip();
        List<String> years = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        for (int i = 0; i < words.length(); ) {
            int year = yearEnd(words, i);
            if (year > 0) {
                years.add(words.substring(i, year));
                i = year;
            } else {
                rest.append(words.charAt(i++));
            }
        }
        String bare = rest.toString().replaceAll("[-–—:.]\\s*$", "").strip();
        boolean span = years.size() > 1 || begins("span", bare);
        return new Column(
                role(bare, !years.isEmpty() || span),
                words,
                bracket(header.strip()),
                years.size() == 1 && !span ? years.get(0) : "",
                span);
    }

    /** What stands in brackets at the end of a text: {@code ha} of {@code Năm 2026 (ha)}; empty for nothing. */
    static String bracket(String text) {
        int open = text.endsWith(")") ? text.lastIndexOf('(') : -1;
        return open < 0 ? "" : text.substring(open + 1, text.length() - 1).strip();
    }

    private Role role(String words, boolean timed) {
        boolean goal = begins("goal", words);
        if (holds("budget", words) || holds("other", words) || (!goal && holds("past", words))) {
            return Role.NO_GOAL;
        }
        if (timed) {
            boolean value = words.isEmpty() || begins("value", words) || begins("span", words);
            return goal ? Role.GOAL : value ? Role.VALUE : Role.OTHER;
        }
        if (is("ordinal", words)) {
            return Role.ORDINAL;
        }
        if (is("unit", words)) {
            return Role.UNIT;
        }
        if (is("loose", words)) {
            return Role.LOOSE_UNIT;
        }
        return begins("measure", words) ? Role.MEASURE : goal ? Role.GOAL : Role.OTHER;
    }

    private static int yearEnd(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        boolean first = at == 0 || !Character.isDigit(text.charAt(at - 1));
        boolean year = end - at == YEAR && (text.startsWith("19", at) || text.startsWith("20", at));
        return first && year ? end : -1;
    }

    /** Whether the words are one of the group. */
    boolean is(String group, String words) {
        return groups.get(group).contains(words);
    }

    /** Whether the words begin with one of the group. */
    boolean begins(String group, String words) {
        return end(group, words) > 0;
    }

    /** Where the longest of the group ends that the words begin with; -1 for none. */
    int end(String group, String words) {
        int end = -1;
        for (String phrase : groups.get(group)) {
            if (words.startsWith(phrase) && isEnd(words, phrase.length())) {
                end = Math.max(end, phrase.length());
            }
        }
        return end;
    }

    /** Whether the words end in one of the group. */
    boolean ends(String group, String words) {
        for (String phrase : groups.get(group)) {
            int at = words.length() - phrase.length();
            if (words.endsWith(phrase) && (at == 0 || !Character.isLetter(words.charAt(at - 1)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the group stands anywhere in the words. */
    boolean holds(String group, String words) {
        for (String phrase : groups.get(group)) {
            for (int at = words.indexOf(phrase); at >= 0; at = words.indexOf(phrase, at + 1)) {
                if ((at == 0 || !Character.isLetter(words.charAt(at - 1))) && isEnd(words, at + phrase.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isEnd(String words, int at) {
        return at == words.length() || !Character.isLetter(words.charAt(at));
    }
}
