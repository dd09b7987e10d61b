package vn.loa.understand.citation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.loa.model.Meta;
import vn.loa.model.Vietnamese;

/**
 * Names under which documents of the portal are cited without their number: {@code Luật Trẻ em}, {@code Chương trình hành
 * động quốc gia vì trẻ em giai đoạn 2021-2030}.
 *
 * @param names as their documents write them; each begins with the word for its kind
 * @param groups those of them that mean several documents together
 */
public record KnownNames(List<String> names, Set<String> groups) {
    public static final KnownNames NONE = new KnownNames(List.of());

    /** A title that begins so is one of a group: {@code Các Chương trình mục tiêu quốc gia giai đoạn 2021-2025}. */
    private static final String GROUP = "cac ";

    /** Kinds whose documents are cited by name even when they bear a number. */
    private static final Set<String> NAMED_KINDS = Set.of(
            "hien phap",
            "luat",
            "bo luat",
            "phap lenh",
            "cong uoc",
            "hiep dinh",
            "dieu le",
            "chien luoc",
            "chuong trinh",
            "de an");

    /** Kinds whose title may leave out the kind. */
    private static final Set<String> LAWS = Set.of("luat", "bo luat", "phap lenh");

    public KnownNames {
        names = List.copyOf(names);
        groups = Set.copyOf(groups);
    }

    /** Names of single documents. */
    public KnownNames(List<String> names) {
        this(names, Set.of());
    }

    /**
     * The names of these documents: all aliases, and the titles that are names. A title is one when it begins with its kind
     * ({@code Chiến lược quốc gia về dinh dưỡng …}) and the document has no number, or when the kind is cited by name
     * ({@code Trẻ em}, a Luật); any other title is an abstract, which nobody cites.
     */
    public static KnownNames of(Collection<Meta> documents) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> groups = new LinkedHashSet<>();
        for (Meta meta : documents) {
            names.addAll(meta.aliases());
            if (Vietnamese.fold(meta.title()).startsWith(GROUP)) {
                meta.aliases().forEach(alias -> groups.add(alias.strip()));
            }
            boolean begins =
                    !meta.kind().isBlank() && Vietnamese.fold(meta.title()).startsWith(Vietnamese.fold(meta.kind()));
            boolean named = NAMED_KINDS.contains(Vietnamese.fold(meta.kind()));
            if (begins && (named || meta.number().isBlank())) {
                names.add(meta.title());
            } else if (named && LAWS.contains(Vietnamese.fold(meta.kind()))) {
                names.add(meta.kind() + " " + meta.title());
            }
        }
        return new KnownNames(
                names.stream()
                        .map(String::strip)
                        .filter(name -> name.indexOf(' ') > 0)
                        .toList(),
                groups);
    }
}
