package vn.loa.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.loa.index.Aliases;
import vn.loa.model.Problem;
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

    public boolean hasErrors() {
        return problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    }
}
