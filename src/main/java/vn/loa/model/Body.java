package vn.loa.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A body that issues or carries out documents.
 *
 * @param path of its source file; empty for a body known only from the {@code issuer} of documents
 * @param parent slug of the body it belongs to; empty when unknown
 * @param branch {@code party}, {@code state}, {@code front}, {@code mass} or empty
 * @param aliases unambiguous other spellings
 * @param localNames bare forms that mean this body inside a document of the same province only
 * @param classes words of the classes it belongs to, such as {@code so} or {@code cap-uy-huyen}
 * @param sources what says so, by key of the header
 */
public record Body(
        String slug,
        String path,
        String title,
        Optional<Level> level,
        String province,
        String parent,
        String branch,
        List<String> aliases,
        List<String> localNames,
        List<String> classes,
        Life life,
        Map<String, String> sources,
        Text text) {
    /** A body of which only this is known. */
    public Body(
            String slug,
            String path,
            String title,
            Optional<Level> level,
            String province,
            String parent,
            String branch,
            List<String> aliases,
            List<String> localNames,
            Text text) {
        this(
                slug,
                path,
                title,
                level,
                province,
                parent,
                branch,
                aliases,
                localNames,
                List.of(),
                Life.UNKNOWN,
                Map.of(),
                text);
    }
}
