package vn.loa.understand.metadata;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import vn.loa.model.Vietnamese;
import vn.loa.understand.text.Capitals;
import vn.loa.understand.words.Table;

/** The table heading.txt, by what its rows are for. Words are compared without marks, so that scanned lines are read. */
final class HeadingTable {
    private static final List<String[]> ROWS = Table.read(HeadingTable.class, "heading.txt");
    private static final List<String> MOTTOS = folded("motto");
    private static final List<String> STARTS = folded("start");
    private static final Set<String> FOR = Set.copyOf(folded("for"));
    private static final Set<String> OFFICES = Set.copyOf(folded("office"));
    private static final List<String> ANNEXES = folded("annex");
    private static final List<String> UNFINISHED = folded("unfinished");
    private static final Set<String> SURNAMES =
            Set.copyOf(List.of(row("surname").split(" ", -1)));

    private HeadingTable() {}

    static List<String[]> rows() {
        return ROWS;
    }

    private static List<String> folded(String group) {
        List<String> values = new ArrayList<>();
        for (String[] row : ROWS) {
            if (row[0].equals(group)) {
                values.add(words(row[1]));
            }
        }
        return values;
    }

    private static String row(String group) {
        return ROWS.stream()
                .filter(r -> r[0].equals(group))
                .map(r -> r[1])
                .findFirst()
                .orElse("");
    }

    /** Letters and digits without marks, other characters as single spaces. */
    static String words(String text) {
        StringBuilder out = new StringBuilder(text.length());
        String folded = Vietnamese.fold(text);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().stripTrailing();
    }

    /** The text with a motto taken out, wherever on the line it stands; marks between its words do not count. */
    static String withoutMotto(String text) {
        List<int[]> spans = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            int start = i;
            while (i < text.length() && Character.isLetter(text.charAt(i))) {
                i++;
            }
            if (i > start) {
                spans.add(new int[] {start, i});
                words.add(Vietnamese.fold(text.substring(start, i)));
            }
        }
        for (String motto : MOTTOS) {
            List<String> sought = List.of(motto.split(" ", -1));
            int at = Collections.indexOfSubList(words, sought);
            if (at >= 0) {
                int end = spans.get(at + sought.size() - 1)[1];
                return (text.substring(0, spans.get(at)[0]) + "   " + text.substring(end)).strip();
            }
        }
        return text;
    }

    static boolean isMotto(String text) {
        String plain = words(text);
        return MOTTOS.stream().anyMatch(plain::contains);
    }

    /** Whether a preamble's line begins so. */
    static boolean isStart(String text) {
        String plain = words(text);
        return STARTS.stream().anyMatch(s -> plain.equals(s) || plain.startsWith(s + " "));
    }

    /** Whether a line is the office of who signs: "T/M BAN THƯỜNG VỤ", "PHÓ CHỦ TỊCH". */
    static boolean isRole(String text) {
        String plain = words(text);
        if (OFFICES.contains(plain)) {
            return true;
        }
        return Capitals.in(text) && FOR.stream().anyMatch(word -> plain.startsWith(word + " "));
    }

    static boolean isAnnex(String text) {
        String plain = words(text);
        return ANNEXES.stream().anyMatch(a -> plain.equals(a) || plain.startsWith(a + " "));
    }

    static boolean isUnfinished(String text) {
        String plain = words(text);
        return UNFINISHED.stream().anyMatch(u -> plain.equals(u) || plain.endsWith(" " + u));
    }

    static boolean isSurname(String word) {
        return SURNAMES.contains(word);
    }
}
