package vn.loa.read;

import java.util.Set;
import java.util.TreeSet;
import vn.loa.model.RelationType;
import vn.loa.model.Role;

/** The keys that each kind of content file may bear; others get a warning, so that a misspelt key is not lost silently. */
final class Keys {
    /** JBake's own keys. */
    private static final Set<String> JBAKE =
            Set.of("title", "date", "type", "status", "tags", "cached", "author", "layout", "og", "description");

    private static final Set<String> DOCUMENT = Set.of(
            "number",
            "kind",
            "issuer",
            "edition",
            "place",
            "signer",
            "signer-role",
            "recipients",
            "text",
            "source",
            "force",
            "topics",
            "aliases",
            "summary",
            "broadcast",
            "formerly",
            "notes",
            "facts",
            "corrections",
            "attachments",
            "audio",
            "translations",
            "publish-at");

    private static final Set<String> BODY = Set.of(
            "level",
            "province",
            "parent",
            "branch",
            "aliases",
            "local-names",
            "class",
            "from",
            "until",
            "successors",
            "sources",
            "notes");

    private static final Set<String> TOPIC = Set.of("aliases", "summary");

    private Keys() {}

    static Set<String> of(Role role) {
        Set<String> keys = new TreeSet<>(JBAKE);
        switch (role) {
            case DOCUMENT -> {
                keys.addAll(DOCUMENT);
                for (RelationType type : RelationType.values()) {
                    keys.add(type.word());
                }
            }
            case BODY -> keys.addAll(BODY);
            case TOPIC -> keys.addAll(TOPIC);
            case PAGE -> keys.add("summary");
        }
        return keys;
    }
}
