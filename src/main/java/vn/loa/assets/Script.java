package vn.loa.assets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The script of a page with those that it imports for what they do, each in a block of its own: one request in place of a chain.
 * It knows the style of our own modules: such an import stands on a line of its own, and a module imported so neither imports
 * nor exports anything itself.
 */
final class Script {
    private static final Pattern IMPORT = Pattern.compile("(?m)^import '\\./([a-z0-9-]+\\.js)';\\R?");
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*(?:/\\*\\*(?s:.*?)\\*/|//.*)\\R");
    private static final Pattern INDENT = Pattern.compile("(?m)^[ \\t]+|^\\R");
    private static final Pattern TIED = Pattern.compile("(?m)^(?:import|export) ");

    private Script() {}

    /**
     * Puts the modules that a script imports into the places of their imports, without comments, and deletes them. Nothing
     * happens to a script without such imports, or where there is none.
     *
     * @throws IllegalStateException when an imported module imports or exports something
     * @throws java.nio.file.NoSuchFileException when it is not there
     */
    static void join(Path script) throws IOException {
        if (!Files.exists(script)) {
            return;
        }
        String source = Files.readString(script);
        List<String> parts =
                IMPORT.matcher(source).results().map(found -> found.group(1)).toList();
        if (parts.isEmpty()) {
            return;
        }
        List<String> read = new ArrayList<>();
        for (String part : parts) {
            String module = Files.readString(script.resolveSibling(part));
            if (TIED.matcher(module).find()) {
                throw new IllegalStateException(part + " imports or exports something, so it cannot stand in a block");
            }
            read.add("{\n" + module.stripTrailing() + "\n}\n");
        }
        int[] next = {0};
        String joined =
                IMPORT.matcher(source).replaceAll((MatchResult found) -> Matcher.quoteReplacement(read.get(next[0]++)));
        Files.writeString(
                script, INDENT.matcher(COMMENT.matcher(joined).replaceAll("")).replaceAll(""));
        for (String part : parts) {
            Files.deleteIfExists(script.resolveSibling(part));
        }
    }
}
