package vn.loa.assets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The script of a page with those that it imports for what they do, each in a block of its own. It knows the style of our own
 * modules: such an import stands on a line of its own, and a module imported so neither imports nor exports anything itself.
 */
final class Script {
    private static final Joining MODULES = new Joining(Pattern.compile("(?m)^import '\\./([a-z0-9-]+\\.js)';\\R?"));
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
        Optional<Joining.Joined> joined = MODULES.of(script, Script::block);
        if (joined.isPresent()) {
            String bare = COMMENT.matcher(joined.get().text()).replaceAll("");
            joined.get().write(INDENT.matcher(bare).replaceAll(""));
        }
    }

    private static String block(String name, String module) {
        if (TIED.matcher(module).find()) {
            throw new IllegalStateException(name + " imports or exports something, so it cannot stand in a block");
        }
        return "{\n" + module.stripTrailing() + "\n}\n";
    }
}
