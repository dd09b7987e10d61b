package vn.loa.render;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the configuration says about the site as a whole.
 *
 * @param name shown in the header and in titles
 * @param host scheme and host for addresses that must be absolute ({@code https://loa.example}); empty when none is set
 * @param basePath path under which the site lives, begins and ends with a slash; part of absolute addresses, and of the links
 *     of the 404 page, which is served at any depth
 * @param copies endings of the other forms of a document that the build writes beside its page ({@code json}, {@code txt})
 * @param editors whether the site has the pages for editors
 * @param epoch the time of the build outside git, where one is given (SOURCE_DATE_EPOCH, reproducible-builds.org)
 */
public record Settings(
        String name, String host, String basePath, List<String> copies, boolean editors, Optional<Instant> epoch) {
    /** Without the pages for editors. */
    public Settings(String name, String host, String basePath, List<String> copies, Optional<Instant> epoch) {
        this(name, host, basePath, copies, false, epoch);
    }

    public static Settings named(String name) {
        return new Settings(name, "", "/", List.of(), Optional.empty());
    }

    /** The absolute address of the site's root, with a slash at its end; empty when no host is set. */
    public String address() {
        return absolute("");
    }

    /** The absolute address of a path relative to the site's root; empty when no host is set. */
    String absolute(String path) {
        return host.isEmpty() ? "" : host + basePath + path;
    }
}
