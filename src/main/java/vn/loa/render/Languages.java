package vn.loa.render;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Tags of languages (BCP 47) by what people call them: {@code languages.txt}. */
final class Languages {
    private static final Map<String, String> TAGS = read();

    private Languages() {}

    private static Map<String, String> read() {
        Map<String, String> tags = new HashMap<>();
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(Languages.class.getResourceAsStream("languages.txt"), StandardCharsets.UTF_8))) {
            in.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int bar = line.indexOf('|');
                tags.put(key(line.substring(0, bar)), line.substring(bar + 1).strip());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tags;
    }

    /** The tag of a language; empty where nobody put it into the table. */
    static String tag(String name) {
        return TAGS.getOrDefault(key(name), "");
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s–-]+", " ")
                .replace('’', '\'')
                .strip();
    }
}
