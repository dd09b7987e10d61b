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
 * The style of the site as one file: written in small ones by subject, which a browser would ask for one after another. It
 * knows the style of our own sheets: an import stands on a line of its own and names a file beside it.
 */
final class StyleSheet {
    private static final Pattern IMPORT = Pattern.compile("(?m)^@import url\\(\"([a-z0-9-]+\\.css)\"\\);\\R?");
    private static final Pattern COMMENT = Pattern.compile("/\\*(?s:.*?)\\*/");
    private static final Pattern INDENT = Pattern.compile("(?m)^[ \\t]+|^\\R");

    private StyleSheet() {}

    /**
     * Puts the sheets that a sheet imports into the places of their imports, without comments, and deletes them. A sheet
     * without imports stays as it is; so does one that is not there.
     *
     * @throws java.nio.file.NoSuchFileException when an imported sheet is not there
     */
    static void join(Path sheet) throws IOException {
        if (!Files.exists(sheet)) {
            return;
        }
        String source = Files.readString(sheet);
        List<String> parts =
                IMPORT.matcher(source).results().map(found -> found.group(1)).toList();
        if (parts.isEmpty()) {
            return;
        }
        List<String> read = new ArrayList<>();
        for (String part : parts) {
            read.add(Files.readString(sheet.resolveSibling(part)));
        }
        int[] next = {0};
        String joined =
                IMPORT.matcher(source).replaceAll((MatchResult found) -> Matcher.quoteReplacement(read.get(next[0]++)));
        Files.writeString(sheet, bare(joined));
        for (String part : parts) {
            Files.deleteIfExists(sheet.resolveSibling(part));
        }
    }

    private static String bare(String style) {
        return INDENT.matcher(COMMENT.matcher(style).replaceAll("")).replaceAll("");
    }
}
