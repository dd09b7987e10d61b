package vn.loa.assets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The style of the site as one file: written in small ones by subject, which a browser would ask for one after another. It
 * knows the style of our own sheets: an import stands on a line of its own and names a file beside it.
 */
final class StyleSheet {
    private static final Joining SHEETS =
            new Joining(Pattern.compile("(?m)^@import url\\(\"([a-z0-9-]+\\.css)\"\\);\\R?"));
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
        Optional<Joining.Joined> joined = SHEETS.of(sheet, (name, style) -> style);
        if (joined.isPresent()) {
            String bare = COMMENT.matcher(joined.get().text()).replaceAll("");
            joined.get().write(INDENT.matcher(bare).replaceAll(""));
        }
    }
}
