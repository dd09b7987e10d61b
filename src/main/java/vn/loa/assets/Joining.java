package vn.loa.assets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the files that a file imports into the places of their imports: one request in place of a chain. */
final class Joining {
    private final Pattern imports;

    /** @param imports an import with the line end behind it; the first group is the name of a file beside the importing one */
    Joining(Pattern imports) {
        this.imports = imports;
    }

    /** What an imported file gives to the place of its import. */
    @FunctionalInterface
    interface Part {
        String of(String name, String text);
    }

    /** A file with its imports filled in, not yet written, and those that it does not need any more. */
    record Joined(Path file, String text, List<Path> parts) {
        /** Writes the file and deletes the others. */
        void write(String finished) throws IOException {
            Files.writeString(file, finished);
            for (Path part : parts) {
                Files.deleteIfExists(part);
            }
        }
    }

    /**
     * Joins a file.
     *
     * @return nothing where there is no such file, or it imports nothing
     * @throws java.nio.file.NoSuchFileException when an imported file is not there
     */
    Optional<Joined> of(Path file, Part part) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String source = Files.readString(file);
        List<String> names =
                imports.matcher(source).results().map(found -> found.group(1)).toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        List<String> read = new ArrayList<>();
        for (String name : names) {
            read.add(part.of(name, Files.readString(file.resolveSibling(name))));
        }
        int[] next = {0};
        String text = imports.matcher(source)
                .replaceAll((MatchResult found) -> Matcher.quoteReplacement(read.get(next[0]++)));
        return Optional.of(
                new Joined(file, text, names.stream().map(file::resolveSibling).toList()));
    }
}
