package vn.loa.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loa.model.Document;
import vn.loa.model.Role;

/**
 * What is written but held back, as a draft or until its day: nothing may lead there, and nobody need write it again.
 *
 * @param addresses of their pages, relative to the site's root
 * @param pathByNumber of documents: key of the number to the path of the file
 */
public record Drafts(Set<String> addresses, Map<String, String> pathByNumber) {
    public static final Drafts NONE = new Drafts(Set.of(), Map.of());

    public Drafts {
        addresses = Set.copyOf(addresses);
        pathByNumber = Map.copyOf(pathByNumber);
    }

    /** Documents, and the names of files of other roles. */
    public static Drafts of(List<Document> documents, Map<Role, List<String>> slugs) {
        Set<String> addresses = new HashSet<>();
        Map<String, String> byNumber = new HashMap<>();
        for (Document document : documents) {
            addresses.add(LinkResolver.address(Role.DOCUMENT, document.slug()));
            if (!document.meta().number().isBlank()) {
                byNumber.putIfAbsent(Records.numberKey(document.meta().number()), document.path());
            }
        }
        slugs.forEach((role, all) -> all.forEach(slug -> addresses.add(LinkResolver.address(role, slug))));
        return new Drafts(addresses, byNumber);
    }

    boolean holds(Role role, String slug) {
        return addresses.contains(LinkResolver.address(role, slug));
    }

    /** The file of a held back document with this number. */
    Optional<String> withNumber(String number) {
        return Optional.ofNullable(pathByNumber.get(Records.numberKey(number)));
    }
}
