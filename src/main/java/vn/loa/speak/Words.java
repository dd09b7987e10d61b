package vn.loa.speak;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of how written forms are said: {@code words.txt}. */
final class Words {
    private static final Words TABLE = new Words();

    private final Map<String, Map<String, String>> tables = new HashMap<>();

    private Words() {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(Words.class.getResourceAsStream("words.txt"), StandardCharsets.UTF_8))) {
            List<String> lines =
                    in.lines().filter(l -> !l.isBlank() && !l.startsWith("# ")).toList();
            for (String line : lines) {
                String[] row = line.split(" \\| ?", 3);
                tables.computeIfAbsent(row[0].strip(), k -> new HashMap<>()).put(row[1].strip(), row[2].strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written form to said form. */
    static Map<String, String> table(String name) {
        return TABLE.tables.get(name);
    }

    /** The written forms alone. */
    static Set<String> set(String name) {
        return table(name).keySet();
    }

    /** Letters one by one; what is no letter of the table is left out. */
    static String spelled(String letters) {
        StringBuilder said = new StringBuilder();
        letters.codePoints().map(Character::toUpperCase).forEach(c -> {
            String name = table("letter").get(Character.toString(c));
            if (name != null) {
                said.append(said.length() == 0 ? "" : " ").append(name);
            }
        });
        return said.toString();
    }
}
