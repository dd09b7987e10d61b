package vn.loa.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Short forms that editors keep, such as {@code UBND: Ủy ban nhân dân}. In texts and in queries a short form is read as its long
 * form, so that either finds both. The browser's twin is {@code assets/search/aliases.js}.
 */
public final class Aliases {
    /** No short forms. */
    public static final Aliases NONE = new Aliases(Map.of());

    private static final Pattern LINE =
            Pattern.compile("[\"']?([\\p{L}\\p{M}\\p{Nd}]+)[\"']?\\s*:\\s*[\"']?([^\"']+)[\"']?");

    private final Map<String, String> longForms;
    private final Map<String, List<Token>> tokens = new TreeMap<>();

    private Aliases(Map<String, String> longForms) {
        this.longForms = longForms;
        longForms.forEach((key, text) -> tokens.put(key, Analysis.tokens(text)));
    }

    /**
     * Reads a file of lines {@code SHORT: long form}; empty lines and those that begin with {@code #} say nothing. The short form is
     * one word. A file that is not there has no short forms.
     *
     * @throws IOException when a line is none of these; the message, in Vietnamese, names it
     */
    public static Aliases read(Path file) throws IOException {
        return Files.exists(file)
                ? of(Files.readAllLines(file), file.getFileName().toString())
                : NONE;
    }

    private static Aliases of(List<String> lines, String shown) throws IOException {
        Map<String, String> forms = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = Analysis.nfc(lines.get(i).strip());
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            Matcher form = LINE.matcher(line);
            if (!form.matches() || Analysis.tokens(form.group(2)).isEmpty()) {
                throw new IOException(shown + ":" + (i + 1) + ": phải là “viết tắt: viết đủ”, viết tắt là một từ");
            }
            forms.put(
                    Analysis.tokens(form.group(1)).get(0).fold(), form.group(2).strip());
        }
        return new Aliases(forms);
    }

    /** From what {@link #written} gave. */
    static Aliases ofWritten(String written) {
        Map<String, String> forms = new TreeMap<>();
        written.lines().forEach(line -> {
            int tab = line.indexOf('\t');
            forms.put(line.substring(0, tab), line.substring(tab + 1));
        });
        return new Aliases(forms);
    }

    /** Short form without marks, tab, long form, line end. */
    String written() {
        StringBuilder written = new StringBuilder();
        longForms.forEach(
                (key, text) -> written.append(key).append('\t').append(text).append('\n'));
        return written.toString();
    }

    boolean has(Token token) {
        return tokens.containsKey(token.fold());
    }

    /** The tokens of a text, short forms as the tokens of their long forms, which all stand where the short one does. */
    List<Token> tokens(String text) {
        List<Token> plain = Analysis.tokens(text);
        if (tokens.isEmpty()) {
            return plain;
        }
        List<Token> read = new ArrayList<>();
        for (Token token : plain) {
            List<Token> parts = tokens.getOrDefault(token.fold(), List.of());
            if (parts.isEmpty()) {
                read.add(token);
            }
            for (int i = 0; i < parts.size(); i++) {
                Token part = parts.get(i);
                read.add(new Token(
                        token.start(), token.end(), part.raw(), part.fold(), i == 0 ? token.gap() : part.gap()));
            }
        }
        return read;
    }
}
