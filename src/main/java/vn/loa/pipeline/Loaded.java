package vn.loa.pipeline;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.loa.index.Aliases;
import vn.loa.model.Document;
import vn.loa.model.Problem;
import vn.loa.model.Role;
import vn.loa.model.Severity;
import vn.loa.model.Site;

/**
 * A site read, understood and linked.
 *
 * @param aliases short forms that the search reads as long ones
 * @param problems of all stages, in the order of places
 * @param files source files of the documents, by slug
 */
public record Loaded(Site site, Aliases aliases, List<Problem> problems, Map<String, Path> files) {
    /** The same with more problems. */
    Loaded with(List<Problem> more) {
        return more.isEmpty()
                ? this
                : new Loaded(
                        site,
                        aliases,
                        Stream.concat(problems.stream(), more.stream()).toList(),
                        files);
    }

    /**
     * The same with the spoken codes of its documents. A document that was renamed keeps the code of its earlier name.
     *
     * @param codes to addresses from the site's root, as the publication record holds them
     */
    public Loaded withCodes(Map<String, String> codes) {
        Map<String, String> slugs = new HashMap<>();
        for (Document document : site.documents()) {
            document.meta().formerly().forEach(former -> slugs.put(address(former.slug()), document.slug()));
        }
        site.documents().forEach(document -> slugs.put(address(document.slug()), document.slug()));
        Map<String, String> known = new LinkedHashMap<>();
        codes.forEach((code, address) -> {
            if (slugs.containsKey(address)) {
                known.put(code, slugs.get(address));
            }
        });
        return new Loaded(site.withCodes(known), aliases, problems, files);
    }

    private static String address(String slug) {
        return "/" + Role.DOCUMENT.folder() + "/" + slug + "/";
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    }
}
