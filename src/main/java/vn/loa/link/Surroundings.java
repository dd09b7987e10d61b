package vn.loa.link;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.loa.model.Mention;
import vn.loa.model.Place;

/**
 * What linking must ask others.
 *
 * @param finder finds mentions in a plain text: used on titles, whose citations the documents' texts do not hold
 * @param places where a key stands in the header of a file, by the file's path and the key
 * @param files whether the site has a file that is no page, by its address relative to the site's root
 * @param content the content folder as paths of files name it, without a trailing slash
 * @param drafts what the content folder holds and the site does not show
 */
public record Surroundings(
        Function<String, List<Mention>> finder,
        BiFunction<String, String, Place> places,
        Predicate<String> files,
        String content,
        Drafts drafts) {
    /** No headers and no files beside the pages. */
    public static Surroundings of(Function<String, List<Mention>> finder) {
        return new Surroundings(finder, (path, key) -> Place.startOf(path), file -> false, "content", Drafts.NONE);
    }
}
