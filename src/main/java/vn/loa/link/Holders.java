package vn.loa.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.loa.model.Body;
import vn.loa.model.Document;
import vn.loa.model.Level;
import vn.loa.model.PartialDate;

/**
 * Which bodies of the portal a text means by the words that it lays a duty on: {@code Sở Y tế} in a document of a province
 * is that province's; {@code các sở} are all of a class. Names are compared folded, the longest first; what the portal has no
 * body for stays unnamed.
 */
final class Holders {
    /** Words behind which a body only tells whose the one before it is. */
    private static final Set<String> OF = Set.of("thuoc", "cua", "do", "cho", "voi");

    /** Letters without marks and hyphens between them; capitals alone may be an abbreviation. */
    private static final Pattern FILE_NAME =
            Pattern.compile("(?=.*[a-z])[A-Za-z0-9]{1,80}(?:-[A-Za-z0-9]{1,80}){1,40}");

    private static final PhraseTable<List<String>> NONE = new PhraseTable<>();

    private final PhraseTable<List<String>> byName = new PhraseTable<>();
    private final Map<String, PhraseTable<List<String>>> byLocalName = new HashMap<>();
    private final ClassPhrases classes = ClassPhrases.STANDARD;
    private final Issuers issuers;

    Holders(Issuers issuers) {
        this.issuers = issuers;
        for (Body body : issuers.bodies().values()) {
            add(byName, body.title(), body);
            body.aliases().forEach(alias -> add(byName, alias, body));
            PhraseTable<List<String>> local =
                    byLocalName.computeIfAbsent(issuers.provinceOf(body.slug()), k -> new PhraseTable<>());
            body.localNames().forEach(name -> add(local, name, body));
        }
    }

    /** Two bodies may have had one name, one after the other. */
    private static void add(PhraseTable<List<String>> names, String name, Body body) {
        List<String> bearers = names.computeIfAbsent(name, ArrayList::new);
        if (bearers != null && !bearers.contains(body.slug())) {
            bearers.add(body.slug());
        }
    }

    /** The bodies and classes that {@code who} means in a document. */
    Laid of(String who, Document document) {
        String province = issuers.province(document);
        return new Walk(Words.of(who), province, document).laid();
    }

    /** The name of the body whose file is called so; anything else as it is written. */
    String named(String written) {
        Body body = isFileName(written) ? issuers.bodies().get(written.toLowerCase(Locale.ROOT)) : null;
        return body == null ? written : body.title();
    }

    /** Whether a body is written as its file is called; no name in Vietnamese is. */
    static boolean isFileName(String written) {
        return FILE_NAME.matcher(written).matches();
    }

    /**
     * Whether a proper name follows that is not the province's: {@code Sở Y tế} means the province's own, {@code Sở Y tế Thái
     * Bình} does not.
     */
    static boolean isElsewhere(Words words, int end, String province) {
        boolean named = end < words.size()
                && !words.at(end).parted()
                && words.at(end).isProper()
                && words.at(end - 1).end() + 1 == words.at(end).start();
        return named && !words.startsWith(end, province);
    }

    /** One way through the words of a text. */
    private final class Walk {
        private final Words words;
        private final String province;
        private final PhraseTable<List<String>> local;
        private final Optional<Level> issuer;
        private final Optional<PartialDate> day;
        private final Set<String> bodies = new LinkedHashSet<>();
        private final Set<String> found = new LinkedHashSet<>();
        private final List<String> rest = new ArrayList<>();
        private int restFrom;

        Walk(Words words, String province, Document document) {
            this.words = words;
            this.province = province;
            this.local = province.isEmpty() ? NONE : byLocalName.getOrDefault(province, NONE);
            this.issuer = issuers.level(document);
            this.day = document.meta().date();
        }

        Laid laid() {
            boolean[] begins = classes.beginnings(words);
            int i = 0;
            while (i < words.size()) {
                PhraseTable.Hit<List<String>> name = name(i);
                Optional<ClassPhrases.Group> group = begins[i] ? classes.at(words, i, issuer) : Optional.empty();
                if (group.isPresent()
                        && (name == null || name.end() <= group.get().end())) {
                    found.addAll(group.get().classes());
                    i = taken(i, group.get().end());
                } else if (name != null && LongerName.holds(words, restFrom, i)) {
                    i = name.end();
                } else if (name != null) {
                    bodies.add(bearer(name.meaning()));
                    i = taken(i, name.end());
                } else {
                    i++;
                }
                if (i < words.size() && OF.contains(words.at(i).folded())) {
                    restFrom = restFrom == i ? words.size() : restFrom;
                    break;
                }
            }
            taken(Math.max(i, restFrom), words.size());
            return new Laid(List.copyOf(bodies), List.copyOf(found), List.copyOf(rest));
        }

        /** The words up to {@code from} are nobody's, those up to {@code end} are. */
        private int taken(int from, int end) {
            if (from > restFrom) {
                rest.add(words.written(restFrom, from));
            }
            restFrom = end;
            return end;
        }

        /** The one that was there on the day of the document, else the first. */
        private String bearer(List<String> bearers) {
            if (bearers.size() == 1 || day.isEmpty()) {
                return bearers.get(0);
            }
            return bearers.stream()
                    .filter(slug -> Lives.on(issuers.bodies().get(slug).life(), day.get()) == Lives.State.ALIVE)
                    .findFirst()
                    .orElse(bearers.get(0));
        }

        private PhraseTable.Hit<List<String>> name(int i) {
            PhraseTable.Hit<List<String>> near = local.at(words, i);
            near = near != null && isElsewhere(words, near.end(), province) ? null : near;
            PhraseTable.Hit<List<String>> far = byName.at(words, i);
            return near == null || (far != null && far.end() > near.end()) ? far : near;
        }
    }
}
