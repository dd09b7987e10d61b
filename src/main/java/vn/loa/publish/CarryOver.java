package vn.loa.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Keeps the search shards of earlier releases in a new one, so that a page that was open while the site changed still finds
 * what its index root names. A shard stays reachable as long as the release that made it is kept.
 */
final class CarryOver {
    /** A name that holds a hash of the content: what stands under it never changes. */
    private static final Pattern HASHED = Pattern.compile("search/(?:.*/)?(?:[^/]*[-._])?[0-9a-f]{6,64}(?:\\.[^/]*)?");

    private CarryOver() {}

    static boolean isShard(String file) {
        return HASHED.matcher(file).matches();
    }

    /**
     * Adds to a release the shards that earlier releases made themselves and it lacks.
     *
     * @return digest by path of what was added
     */
    static SortedMap<String, String> into(Path release, List<Path> earlier) throws IOException {
        SortedMap<String, String> carried = new TreeMap<>();
        for (Path from : earlier) {
            for (Map.Entry<String, String> file : Manifest.read(from).files().entrySet()) {
                Path to = release.resolve(file.getKey());
                if (isShard(file.getKey()) && !Files.exists(to)) {
                    Files.createDirectories(to.getParent());
                    link(from.resolve(file.getKey()), to);
                    carried.put(file.getKey(), file.getValue());
                }
            }
        }
        return carried;
    }

    /** A hard link costs no disk; not every file system has them. */
    private static void link(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (IOException | UnsupportedOperationException e) {
            Files.copy(from, to);
        }
    }
}
