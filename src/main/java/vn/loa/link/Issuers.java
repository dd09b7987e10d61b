package vn.loa.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import vn.loa.model.Body;
import vn.loa.model.Document;
import vn.loa.model.Level;
import vn.loa.model.Role;
import vn.loa.model.Slugs;
import vn.loa.model.Text;
import vn.loa.model.Vietnamese;

/**
 * Who issued each document: bodies with a file, found by slug, title or alias; and bodies derived from the names of issuers
 * where no file fits, so that a corpus without files for bodies builds.
 */
final class Issuers {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, Body> bodies = new TreeMap<>();
    private final Map<String, String> slugByName = new HashMap<>();
    private final Map<String, String> slugByDocument = new HashMap<>();
    private final Map<String, List<Organ>> organs = new HashMap<>();
    private final Map<String, String> provinces = new HashMap<>();
    private final Map<String, List<Body>> local = new HashMap<>();
    /** The names of a corpus repeat: each is read once. */
    private final Map<String, Organ> read = new ConcurrentHashMap<>();

    private final Map<String, String> keys = new ConcurrentHashMap<>();

    Issuers(List<Body> files, List<Document> documents) {
        for (Body body : files) {
            bodies.putIfAbsent(body.slug(), body);
        }
        bodies.values().forEach(this::index);
        // Names first: a slug may mean the body that another document's name gave rise to.
        for (boolean slugs : new boolean[] {false, true}) {
            for (Document document : documents) {
                String written = document.meta().issuer().strip();
                if (!written.isEmpty() && isSlug(written) == slugs) {
                    ofPlace(document)
                            .or(() -> issuer(written))
                            .ifPresent(slug -> slugByDocument.put(document.slug(), slug));
                }
            }
        }
        bodies.values().forEach(body -> provinces.put(body.slug(), findProvince(body)));
    }

    private void index(Body body) {
        List<Organ> known = new ArrayList<>();
        slugByName.put(body.slug(), body.slug());
        for (String name : names(body)) {
            slugByName.putIfAbsent(key(name), body.slug());
            known.add(organ(name));
        }
        body.localNames().forEach(name -> local.computeIfAbsent(key(name), k -> new ArrayList<>())
                .add(body));
        organs.put(body.slug(), known);
    }

    Organ organ(String name) {
        return read.computeIfAbsent(name, Organ::of);
    }

    private String known(String name) {
        return keys.computeIfAbsent(name, Issuers::key);
    }

    private static List<String> names(Body body) {
        List<String> names = new ArrayList<>();
        names.add(body.title());
        names.addAll(body.aliases());
        return names;
    }

    private static String key(String name) {
        String key = NO_WORD.matcher(Vietnamese.fold(name)).replaceAll(" ").strip();
        return key.isEmpty() ? name.strip() : key;
    }

    /** The slug of the body with this slug or name; a slug without a file names nobody. */
    private Optional<String> issuer(String written) {
        String known = slugByName.getOrDefault(written, slugByName.get(key(written)));
        if (known != null) {
            return Optional.of(known);
        }
        return isSlug(written) ? Optional.empty() : Optional.of(derive(written));
    }

    /**
     * The body that the heading of a text means by a name without a place, as its readers in the province know it: it stands
     * beside the place of issue.
     */
    private Optional<String> ofPlace(Document document) {
        if (!document.meta().printed().contains("issuer")) {
            return Optional.empty();
        }
        String name = key(document.meta().issuer());
        String place = placeKey(document.meta().place());
        List<Body> meant = local.getOrDefault(name, List.of()).stream()
                .filter(body -> !place.isEmpty() && findProvince(body).equals(place))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0).slug()) : Optional.empty();
    }

    /** Whether an issuer is written as a slug, so that it must have a file. */
    static boolean isSlug(String written) {
        return written.indexOf('-') > 0
                && written.chars().allMatch(c -> c == '-' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
    }

    private String derive(String name) {
        String slug = Slugs.of(name, Role.BODY.folder());
        if (!bodies.containsKey(slug)) {
            Organ organ = organ(name);
            String branch = organ.isParty() ? "party" : organ.level().isPresent() ? "state" : "";
            Body body = new Body(
                    slug, "", name, organ.level(), organ.province(), "", branch, List.of(), List.of(), Text.EMPTY);
            bodies.put(slug, body);
            index(body);
        }
        slugByName.putIfAbsent(key(name), slug);
        return slug;
    }

    /** By its file, else by its name, else by the bodies above it. */
    private String findProvince(Body body) {
        Set<String> seen = new HashSet<>();
        Body at = body;
        while (at != null && seen.add(at.slug())) {
            String own = at.province().isBlank() ? organ(at.title()).province() : placeKey(at.province());
            if (!own.isEmpty()) {
                return own;
            }
            at = bodies.get(at.parent());
        }
        return "";
    }

    private static String placeKey(String province) {
        return key(province).replaceAll("^(tinh|thanh pho|tp) ", "");
    }

    Map<String, Body> bodies() {
        return bodies;
    }

    /** Document slug to body slug. */
    Map<String, String> slugs() {
        return slugByDocument;
    }

    Optional<Body> of(Document document) {
        return Optional.ofNullable(slugByDocument.get(document.slug())).map(bodies::get);
    }

    /** Folded name of a body's province; empty for central and unknown ones. */
    String provinceOf(String body) {
        return provinces.getOrDefault(body, "");
    }

    /** Folded name of the province in which the document was issued; empty for central and unknown ones. */
    String province(Document document) {
        return of(document).map(body -> provinces.getOrDefault(body.slug(), "")).orElse("");
    }

    /** From the body's file, else from its name, else from the signs in the document's number. */
    Optional<Level> level(Document document) {
        Optional<Level> known = of(document).flatMap(this::levelOf);
        return known.isPresent() ? known : levelOfNumber(document.meta().number());
    }

    /** From the body's file, else from its name. */
    Optional<Level> levelOf(Body body) {
        return body.level().isPresent() ? body.level() : organ(body.title()).level();
    }

    private static Optional<Level> levelOfNumber(String number) {
        String key = Vietnamese.numberKey(number);
        if (key.endsWith("/TW") || key.endsWith("TTG") || key.endsWith("-CP") || key.matches(".*/(QH|UBTVQH)\\d+")) {
            return Optional.of(Level.CENTRAL);
        }
        if (key.endsWith("/TU")) {
            return Optional.of(Level.PROVINCE);
        }
        if (key.endsWith("/HU")) {
            return Optional.of(Level.DISTRICT);
        }
        return key.endsWith("/ĐU") ? Optional.of(Level.COMMUNE) : Optional.empty();
    }

    /** Whether a document may have been issued by the body that a mention names. */
    boolean mayBe(Document document, String issuer, Document citing) {
        Optional<Body> body = of(document);
        if (issuer.isBlank() || body.isEmpty()) {
            return true;
        }
        Organ named = organ(issuer);
        String province = provinces.getOrDefault(body.get().slug(), "");
        boolean place = named.place().isEmpty()
                || province.isEmpty()
                || !named.tier().equals("tinh")
                || named.place().equals(province);
        boolean organ = organs.get(body.get().slug()).stream().anyMatch(o -> o.agreesWith(named));
        return (organ && place)
                || isLocalName(body.get(), issuer, citing)
                || known(issuer).equals(known(body.get().title()));
    }

    /**
     * Whether the record and the mention may be of one place: of the province that the mention names, else of the citing
     * document's; central bodies are of every place.
     */
    boolean sharesPlace(Document record, String issuer, Document citing) {
        String theirs = province(record);
        String said = issuer.isBlank() ? "" : organ(issuer).province();
        String ours = said.isEmpty() ? province(citing) : said;
        return theirs.isEmpty() || ours.isEmpty() || theirs.equals(ours);
    }

    private boolean isLocalName(Body body, String issuer, Document citing) {
        boolean local = body.localNames().stream().anyMatch(name -> key(name).equals(key(issuer)));
        return local && provinces.getOrDefault(body.slug(), "").equals(province(citing));
    }

    /** Whether the mention's issuer says its place, so that it may be of another province than the citing document. */
    boolean saysPlace(String issuer) {
        return !issuer.isBlank() && !organ(issuer).place().isEmpty();
    }
}
