package vn.loa.model;

import java.util.List;
import java.util.Optional;

/**
 * A body that issues or carries out documents.
 *
 * @param path of its source file; empty for a body known only from the {@code issuer} of documents
 * @param parent slug of the body it belongs to; empty when unknown
 * @param branch {@code party}, {@code state}, {@code front}, {@code mass} or empty
 * @param aliases unambiguous other spellings
 * @param localNames bare forms that mean this body inside a document of the same province only
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
        Text text) {}
