package vn.loa.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loa.model.Body;
import vn.loa.model.Document;
import vn.loa.model.Level;

/**
 * Where a body has its say: the whole country, a province, a district, a commune. A duty that Hưng Yên lays on its
 * {@code sở} is none of Lai Châu's. Districts are known by their names or, where the portal does not know the name, by the
 * bodies above.
 */
final class Territory {
    private static final Set<String> DISTRICTS = Set.of("huyen", "quan", "thi xa", "thanh pho");
    private static final int HIGHEST = 12;
    private static final String COUNTRY = "*";

    private final Issuers issuers;

    Territory(Issuers issuers) {
        this.issuers = issuers;
    }

    /**
     * Where the body that issued a document has its say.
     *
     * @param key the word under which {@link #keys} of the bodies there have it
     */
    record Seat(Level level, String key) {}

    /** Empty where too little is known of the issuer to say whom it may mean. */
    Optional<Seat> seat(Document document) {
        Optional<Body> issuer = issuers.of(document);
        Optional<Level> level = issuers.level(document);
        if (issuer.isEmpty() || level.isEmpty()) {
            return Optional.empty();
        }
        String key =
                switch (level.get()) {
                    case CENTRAL -> COUNTRY;
                    case PROVINCE -> province(issuer.get());
                    case DISTRICT -> district(issuer.get());
                    case COMMUNE -> highest(issuer.get(), Level.COMMUNE);
                };
        return key.isEmpty() ? Optional.empty() : Optional.of(new Seat(level.get(), key));
    }

    /** All territories that a body lies in. */
    Set<String> keys(Body body) {
        Set<String> keys = new LinkedHashSet<>(List.of(COUNTRY));
        if (!province(body).isEmpty()) {
            keys.add(province(body));
        }
        for (Body at : upwards(body)) {
            Optional<Level> level = issuers.levelOf(at);
            if (level.equals(Optional.of(Level.DISTRICT)) || level.equals(Optional.of(Level.COMMUNE))) {
                keys.add("body " + at.slug());
                keys.add(place(at));
            }
        }
        keys.remove("");
        return keys;
    }

    private String province(Body body) {
        String province = issuers.provinceOf(body.slug());
        return province.isEmpty() ? "" : "tinh " + province;
    }

    private String district(Body body) {
        for (Body at : upwards(body)) {
            if (!place(at).isEmpty()) {
                return place(at);
            }
        }
        return highest(body, Level.DISTRICT);
    }

    /** {@code lai chau, thanh pho lai chau} for all bodies of that city; empty for bodies that are no district's. */
    private String place(Body body) {
        String title = body.title().replaceAll("\\(.*", "");
        Organ organ = issuers.organ(title);
        boolean named = !organ.place().isEmpty() && DISTRICTS.contains(organ.tier());
        boolean district = issuers.levelOf(body).equals(Optional.of(Level.DISTRICT));
        return named && district ? province(body) + ", " + organ.tier() + " " + organ.place() : "";
    }

    /** The highest body of a level that this one belongs to. */
    private String highest(Body body, Level level) {
        String highest = "";
        for (Body at : upwards(body)) {
            if (issuers.levelOf(at).equals(Optional.of(level))) {
                highest = "body " + at.slug();
            }
        }
        return highest;
    }

    /** A body and those above it, from itself on; a circle of parents ends where it closes. */
    List<Body> upwards(Body body) {
        Set<String> seen = new HashSet<>();
        List<Body> chain = new ArrayList<>();
        Body at = body;
        while (at != null && seen.add(at.slug()) && chain.size() < HIGHEST) {
            chain.add(at);
            at = issuers.bodies().get(at.parent());
        }
        return chain;
    }
}
