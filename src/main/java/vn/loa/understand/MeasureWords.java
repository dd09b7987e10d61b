package vn.loa.understand;

import java.util.ArrayList;
import java.util.List;
import vn.loa.understand.words.Table;

/** The table measures.txt, and where its words stand in the text around a figure: each text is walked through once. */
final class MeasureWords {
    private static final int YEAR = 4;
    private static final String AND = "và";

    private final Group leads = Group.of("lead");
    private final Group years = Group.of("year");
    private final Group heads = Group.of("head");
    private final Group bases = Group.of("base");
    private final Group keeps = Group.of("keep");
    private final Group tails = Group.of("tail");
    private final Group nexts = Group.of("next");
    private final Group rates = Group.of("rate");
    private final Group plans = Group.of("plan");
    private final Group makes = Group.of("make");
    private final Group wholes = Group.of("whole");
    private final Group towards = Group.of("toward");

    /**
     * The words of one group.
     *
     * @param firsts bits of the letters that they begin with: most places in a text are told by them
     */
    private record Group(List<String> words, long firsts) {
        static Group of(String name) {
            List<String> words = new ArrayList<>();
            long firsts = 0;
            for (String[] row : Table.read(MeasureWords.class, "measures.txt")) {
                if (row[0].equals(name)) {
                    words.add(row[1]);
                    firsts |= 1L << row[1].charAt(0);
                }
            }
            return new Group(List.copyOf(words), firsts);
        }

        /** Whether one of the words may begin with this small letter; others may share its bit. */
        boolean mayBegin(char first) {
            return (firsts >>> first & 1) != 0;
        }
    }

    /**
     * The text without what leads in the measure at its head, and without what leads over to the figure at its end: words,
     * and the year of the figure.
     */
    String bare(String text, String year) {
        int from = leadEnd(text);
        int end = tailStart(text, from);
        int behind = year.isEmpty() ? end : yearStart(text, from, end, year);
        return text.substring(from, behind < end ? tailStart(text.substring(0, behind), from) : end);
    }

    /** Where words before the year begin that ends the text at {@code end}; {@code end} when it does not, or is compared with. */
    private int yearStart(String text, int from, int end, String year) {
        int close = back(text, from, end);
        int figure = close - year.length();
        if (figure <= from || !text.startsWith(year, figure)) {
            return end;
        }
        int at = back(text, from, figure);
        int start = end;
        for (String word : heads.words) {
            int begin = at - word.length();
            boolean whole = begin > from && text.charAt(begin - 1) == ' ' && holds(text, begin, word);
            start = whole ? Math.min(start, begin) : start;
        }
        int before = back(text, from, start);
        for (String base : bases.words) {
            int begin = before - base.length();
            if (begin >= from && holds(text, begin, base) && (begin == from || text.charAt(begin - 1) == ' ')) {
                return end;
            }
        }
        return start;
    }

    private static int back(String text, int from, int end) {
        int at = end;
        while (at > from && " ,".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    /** The text without what leads in the measure at its head. */
    String withoutLead(String text) {
        return wordEnd(text, 0, keeps, " ") >= 0 ? text : text.substring(leadEnd(text));
    }

    private int leadEnd(String text) {
        int end = 0;
        while (true) {
            int at = skip(text, end, " ,:(");
            int word = wordEnd(text, at, leads, " ,:");
            int behind = word >= 0 ? word : Math.max(yearEnd(text, at, years), yearEnd(text, at, heads));
            behind = behind >= 0 && behind < text.length() && text.charAt(behind) == ')' ? behind + 1 : behind;
            if (behind < 0 || !isAt(text, behind, " ,:")) {
                return end == 0 ? 0 : at;
            }
            end = behind;
        }
    }

    private int tailStart(String text, int from) {
        int start = text.length();
        while (true) {
            int end = start;
            while (end > from && " ,(".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            int word = -1;
            for (String tail : tails.words) {
                int at = end - tail.length();
                boolean first = at == from || (at > from && " ,(".indexOf(text.charAt(at - 1)) >= 0);
                if (first && holds(text, at, tail)) {
                    word = at;
                }
            }
            if (word < 0) {
                return start;
            }
            start = word;
            while (start > from && " ,(".indexOf(text.charAt(start - 1)) >= 0) {
                start--;
            }
        }
    }

    /** Where a year or another measure begins in the words behind a figure; their length when neither does. */
    int stop(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                int at = skip(text, i, " ");
                int and = holds(text, at, AND) ? skip(text, at + AND.length(), " ") : -1;
                boolean bracket = at < text.length() && text.charAt(at) == '(';
                boolean year = bracket ? yearEnd(text, at + 1, heads) >= 0 : yearEnd(text, at, years) >= 0;
                if (and == text.length() || year) {
                    return i;
                }
            } else if (c == ',') {
                int at = skip(text, i + 1, " ");
                int end = at > i + 1 ? Math.max(wordEnd(text, at, nexts, " "), yearEnd(text, at, heads)) : -1;
                if (end >= 0 && end < text.length()) {
                    return i;
                }
            }
        }
        return text.length();
    }

    /** The text from where a rate is named; the whole text when none is. */
    String named(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (i == 0 || text.charAt(i - 1) == ' ') {
                int end = wordEnd(text, i, rates, " ");
                if (end >= 0 && end < text.length()) {
                    return text.substring(i);
                }
            }
        }
        return text;
    }

    /** Whether words begin with what is done. */
    boolean makes(String text) {
        int plan = wordEnd(text, 0, plans, " ");
        return begins(text, Math.max(0, plan + 1)) || begins(text, 0);
    }

    /** Whether words behind a share begin with what it is a share of: "50% GRDP". */
    boolean isWhole(String text) {
        return wordEnd(text, 0, wholes, " ,.;") >= 0;
    }

    /** Whether words before a share end in one that leads on to what is measured: "ký cam kết với". */
    boolean leadsTo(String text) {
        for (String word : towards.words) {
            int at = text.length() - word.length();
            if (at > 0 && text.charAt(at - 1) == ' ' && holds(text, at, word)) {
                return true;
            }
        }
        return false;
    }

    private boolean begins(String text, int at) {
        for (String make : makes.words) {
            if (holds(text, at, make)) {
                return true;
            }
        }
        return false;
    }

    /** The end of words before a year and of the year, which stand at {@code at}; -1 when they do not. */
    private static int yearEnd(String text, int at, Group words) {
        char first = at < text.length() ? Character.toLowerCase(text.charAt(at)) : ' ';
        if (!words.mayBegin(first)) {
            return -1;
        }
        for (String word : words.words) {
            int year = at + word.length();
            if (first == word.charAt(0) && isYear(text, year + 1) && holds(text, at, word) && isAt(text, year, " ")) {
                return year + 1 + YEAR;
            }
        }
        return -1;
    }

    private static boolean isYear(String text, int at) {
        for (int i = at; i < at + YEAR; i++) {
            if (i >= text.length() || text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The end of the one of {@code words} that stands at {@code at} with a mark or the end behind it; -1 for none. */
    private static int wordEnd(String text, int at, Group group, String marks) {
        char first = at < text.length() ? Character.toLowerCase(text.charAt(at)) : ' ';
        if (!group.mayBegin(first)) {
            return -1;
        }
        for (String word : group.words) {
            if (first == word.charAt(0) && holds(text, at, word) && isAt(text, at + word.length(), marks)) {
                return at + word.length();
            }
        }
        return -1;
    }

    /** Whether a text ends at {@code at}, or one of these marks stands there. */
    private static boolean isAt(String text, int at, String marks) {
        return at == text.length() || marks.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean holds(String text, int at, String word) {
        return text.regionMatches(true, at, word, 0, word.length());
    }

    private static int skip(String text, int from, String marks) {
        int at = from;
        while (at < text.length() && marks.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
