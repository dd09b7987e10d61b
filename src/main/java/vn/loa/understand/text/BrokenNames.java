package vn.loa.understand.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.loa.understand.words.Table;

/**
 * Names of bodies that the end of a line parts before a capital: {@code … của Thủ tướng} over {@code Chính phủ …}. They are
 * those of the table of issuers.
 */
final class BrokenNames {
    /** From the last word of a name's first part to both parts. */
    private static final Map<String, List<String[]>> PARTS = parts();

    private BrokenNames() {}

    private static Map<String, List<String[]>> parts() {
        Map<String, List<String[]>> parts = new HashMap<>();
        for (String[] row : Table.read(vn.loa.understand.citation.CitationFinder.class, "bodies.txt")) {
            String name = row[0].equals("head") ? row[1].replace("*", "").strip() : "";
            for (int at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1)) {
                if (Character.isUpperCase(name.charAt(at + 1))) {
                    String first = name.substring(0, at);
                    parts.computeIfAbsent(first.substring(first.lastIndexOf(' ') + 1), k -> new ArrayList<>(1))
                            .add(new String[] {first, name.substring(at + 1)});
                }
            }
        }
        return parts;
    }

    /** Whether a name ends in {@code next} that begins at the end of {@code last}. */
    static boolean span(String last, String next) {
        for (String[] parts : PARTS.getOrDefault(last.substring(last.lastIndexOf(' ') + 1), List.of())) {
            if (last.endsWith(" " + parts[0]) && next.startsWith(parts[1]) && endsWord(next, parts[1].length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWord(String text, int at) {
        return at == text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }
}
