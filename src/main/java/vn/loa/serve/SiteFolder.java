package vn.loa.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The files of a site by their addresses.
 *
 * @param root of the site
 */
record SiteFolder(Path root) {
    static final String NOT_FOUND = "404.html";

    private static final String PAGE = "index.html";

    /**
     * The folder in which to look an address up. Without a slash at its end it may be a file's, or a page's that is asked for
     * without its slash.
     */
    static SiteFolder with(String address, Served served) throws IOException {
        String path = isName(address) ? address.replaceFirst("^/+", "") : NOT_FOUND;
        Path root = served.make(address.endsWith("/") ? path + PAGE : path);
        if (!address.endsWith("/") && path.indexOf('.') < 0) {
            root = served.make(path + "/" + PAGE);
        }
        return new SiteFolder(root.toAbsolutePath().normalize());
    }

    /** What stands at an address. */
    sealed interface Found {
        /** A page or another file. */
        record Page(Path file) implements Found {}

        /** A folder was asked for without its closing slash: links in its page would lead astray. */
        record Moved(String address) implements Found {}

        /** Nothing. */
        record Missing() implements Found {}
    }

    /** Looks an address up. Nothing outside the root is ever found, neither by dots nor through a link. */
    Found find(String address) throws IOException {
        Optional<Path> inside = inside(address);
        if (inside.isEmpty()) {
            return new Found.Missing();
        }
        Path path = inside.get();
        if (Files.isDirectory(path)) {
            return address.endsWith("/") ? page(path.resolve(PAGE)) : moved(path);
        }
        return address.endsWith("/") ? new Found.Missing() : page(path);
    }

    private static boolean isName(String address) {
        return address.indexOf('\\') < 0 && address.indexOf('\0') < 0;
    }

    private Optional<Path> inside(String address) throws IOException {
        if (!isName(address)) {
            return Optional.empty();
        }
        try {
            Path path = root.resolve(address.replaceFirst("^/+", "")).normalize();
            boolean real = Files.exists(path) && path.toRealPath().startsWith(root.toRealPath());
            return path.startsWith(root) && real ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Found page(Path file) {
        return Files.isRegularFile(file) ? new Found.Page(file) : new Found.Missing();
    }

    /** Built from the path found, not from what was asked: {@code //host} must not lead to another host. */
    private Found moved(Path folder) {
        String path = root.relativize(folder)
                .toString()
                .replace(folder.getFileSystem().getSeparator(), "/");
        return new Found.Moved("/" + path + "/");
    }
}
