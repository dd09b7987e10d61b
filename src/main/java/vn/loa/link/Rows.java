package vn.loa.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables that people read and extend: text files beside this class, a row a line, cells between bars. */
final class Rows {
    private Rows() {}

    /** The rows of a table; empty lines and lines that begin with {@code #} are left out. */
    static List<String[]> of(String file) {
        try (InputStream in = Rows.class.getResourceAsStream(file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.split("\\s*\\|\\s*", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("table " + file, e);
        }
    }
}
