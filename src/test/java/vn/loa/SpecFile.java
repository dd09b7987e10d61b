package vn.loa;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A spec: cases that a reader can learn the product from. A case is a title line {@code === title}, its input, a line
 * {@code ---}, and what is expected.
 */
public final class SpecFile {
    private SpecFile() {}

    /** One case, named by its title in test reports. */
    public record Case(String title, String input, String expected) {
        @Override
        public String toString() {
            return title;
        }
    }

    /** Reads {@code src/test/resources/spec/<name>}. */
    public static List<Case> read(String name) {
        List<Case> cases = new ArrayList<>();
        for (String part : ("\n" + text(name)).split("\n=== ", -1)) {
            int title = part.indexOf('\n');
            int line = part.indexOf("\n---\n");
            if (title > 0 && line > 0) {
                cases.add(new Case(
                        part.substring(0, title),
                        part.substring(title + 1, line + 1),
                        part.substring(line + 5).stripTrailing()));
            }
        }
        if (cases.isEmpty()) {
            throw new IllegalStateException("no cases in " + name);
        }
        return cases;
    }

    private static String text(String name) {
        try (InputStream in = SpecFile.class.getResourceAsStream("/spec/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
