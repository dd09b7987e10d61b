package vn.loa.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The search client as one module without comments: a browser that met its modules one after another would wait for each. It
 * knows the style of our own modules and no more: imports and comments stand on lines of their own, and no two modules give
 * the same name to something at their top level.
 */
final class ClientBundle {
    private static final String ENTRY = "client.js";
    private static final Pattern IMPORT = Pattern.compile("(?m)^import .* from '\\./([a-z0-9-]+\\.js)';\\n");
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*(?:/\\*\\*(?s:.*?)\\*/|//.*)\\n");
    private static final Pattern NAME =
            Pattern.compile("(?m)^(?:export )?(?:async )?(?:function|class|const|let) ([A-Za-z_$]\\w*)");

    private final Path folder;
    private final Map<String, String> modules = new LinkedHashMap<>();

    private ClientBundle(Path folder) {
        this.folder = folder;
    }

    /**
     * Replaces {@code client.js} in a folder and the modules that it needs by one {@code client.js}. Nothing happens where there
     * is none.
     *
     * @throws IllegalStateException when two modules have a name in common
     */
    static void write(Path folder) throws IOException {
        if (!Files.exists(folder.resolve(ENTRY))) {
            return;
        }
        ClientBundle bundle = new ClientBundle(folder);
        bundle.load(ENTRY);
        String code = bundle.code();
        for (String module : bundle.modules.keySet()) {
            Files.delete(folder.resolve(module));
        }
        Files.writeString(folder.resolve(ENTRY), code);
    }

    /** Those that a module needs come before it. */
    private void load(String module) throws IOException {
        if (modules.containsKey(module)) {
            return;
        }
        String source = Files.readString(folder.resolve(module));
        for (Matcher needed = IMPORT.matcher(source); needed.find(); ) {
            load(needed.group(1));
        }
        modules.put(module, source);
    }

    private String code() {
        StringBuilder code = new StringBuilder();
        Set<String> names = new HashSet<>();
        modules.forEach((module, source) -> {
            for (Matcher name = NAME.matcher(source); name.find(); ) {
                if (!names.add(name.group(1))) {
                    throw new IllegalStateException(module + ": " + name.group(1) + " stands in another module, too");
                }
            }
            String bare = COMMENT.matcher(IMPORT.matcher(source).replaceAll("")).replaceAll("");
            bare = bare.replaceAll("(?m)^[ \\t]+|^\\n", "");
            code.append(module.equals(ENTRY) ? bare : bare.replaceAll("(?m)^export ", ""));
        });
        return code.toString();
    }
}
