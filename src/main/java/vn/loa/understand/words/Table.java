package vn.loa.understand.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Tables that people read and extend: text files beside the classes that use them, a row a line, cells between bars. */
public final class Table {
    private Table() {}

    /**
     * The rows of {@code file}, which stands beside {@code owner}; empty lines and lines that begin with {@code #} are left
     * out.
     */
    public static List<String[]> read(Class<?> owner, String file) {
        List<String[]> rows = new ArrayList<>();
        try (InputStream in = owner.getResourceAsStream(file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String row = line.strip();
                if (!row.isEmpty() && !row.startsWith("#")) {
                    rows.add(row.split("\\s*\\|\\s*", -1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("table " + file, e);
        }
        return rows;
    }
}
