package vn.loa.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.loa.model.Body;
import vn.loa.model.Document;
import vn.loa.model.Problem;
import vn.loa.model.Relation;
import vn.loa.model.RelationType;

/**
 * Figures for one measure and year that differ, in one document or between documents of one place: of one issuer, or where
 * one document carries out the other. A province whose figure is not the centre's contradicts nobody, nor does a document
 * that amends, replaces or repeals the other. Each pair is told once, where the later statement stands, and a statement
 * that differs from several names them all.
 */
final class TargetContradictions {
    private static final Set<RelationType> CHANGES =
            Set.of(RelationType.AMENDS, RelationType.REPLACES, RelationType.REPEALS);
    private static final Set<RelationType> FOLLOWS = Set.of(RelationType.IMPLEMENTS, RelationType.GUIDES);
    /** Of figures that hundreds of documents share, a few tell enough. */
    private static final int COMPARED = 40;

    private static final String BETWEEN =
            "Đối chiếu bản gốc; nếu văn bản này sửa chỉ tiêu của văn bản kia, ghi “amends”.";
    private static final String INSIDE =
            "Đối chiếu bản gốc: nhiều chỉ tiêu cho cùng một việc và một năm. Bản gốc đúng là"
                    + " ghi như vậy thì thêm “note: …” (vì sao) vào mục của chỉ tiêu này ở facts.";

    private record Stated(Document document, Aim aim, String issuer) {
        String slug() {
            return document.slug();
        }
    }

    private final Set<String> follows;
    private final Set<String> changes;
    private final List<Problem> problems = new ArrayList<>();

    private TargetContradictions(List<Relation> relations) {
        this.follows = pairs(relations, FOLLOWS);
        this.changes = pairs(relations, CHANGES);
    }

    /** @param found in documents, newest first */
    static List<Problem> check(List<Linker.Found> found, List<Relation> relations, Issuers issuers) {
        TargetContradictions contradictions = new TargetContradictions(relations);
        Territory territory = new Territory(issuers);
        Map<String, List<Stated>> known = new TreeMap<>();
        for (Linker.Found in : found) {
            Document document = in.document();
            String issuer = issuers.of(document).map(Body::slug).orElse("");
            Optional<String> seat = territory.seat(document).map(Territory.Seat::key);
            Map<String, List<Stated>> own = new TreeMap<>();
            for (Aim aim : in.aims()) {
                Stated stated = new Stated(document, aim, issuer);
                own.computeIfAbsent(aim.subject(), k -> new ArrayList<>()).add(stated);
                seat.ifPresent(place -> known.computeIfAbsent(place + "|" + aim.subject(), k -> new ArrayList<>())
                        .add(stated));
            }
            own.values().forEach(contradictions::inside);
        }
        known.values().forEach(contradictions::between);
        return contradictions.problems;
    }

    private static Set<String> pairs(List<Relation> relations, Set<RelationType> types) {
        Set<String> pairs = new HashSet<>();
        for (Relation relation : relations) {
            if (types.contains(relation.type())) {
                pairs.add(relation.from() + " " + relation.to());
            }
        }
        return pairs;
    }

    private static boolean tied(Set<String> pairs, Stated a, Stated b) {
        return pairs.contains(a.slug() + " " + b.slug()) || pairs.contains(b.slug() + " " + a.slug());
    }

    /** What one document says, in the order of its text. */
    private void inside(List<Stated> all) {
        List<Stated> first = all.subList(0, Math.min(COMPARED, all.size()));
        for (int i = 1; i < first.size(); i++) {
            Aim later = first.get(i).aim();
            List<Aim> earlier = first.subList(0, i).stream()
                    .map(Stated::aim)
                    .filter(later::contradicts)
                    .toList();
            tell(later, earlier, INSIDE);
        }
    }

    /** What documents say of which the newest stands first. */
    private void between(List<Stated> all) {
        List<Stated> first = all.subList(0, Math.min(COMPARED, all.size()));
        Set<String> told = new HashSet<>();
        for (int i = 0; i < first.size(); i++) {
            Stated newer = first.get(i);
            List<Aim> older = first.subList(i + 1, first.size()).stream()
                    .filter(other -> mayContradict(newer, other)
                            && newer.aim().contradicts(other.aim())
                            && told.add(newer.slug() + " " + other.slug()))
                    .map(Stated::aim)
                    .toList();
            tell(newer.aim(), older, BETWEEN);
        }
    }

    private boolean mayContradict(Stated newer, Stated older) {
        boolean other = !newer.slug().equals(older.slug());
        boolean chain = newer.issuer().equals(older.issuer()) || tied(follows, newer, older);
        return other && chain && !tied(changes, newer, older);
    }

    private void tell(Aim aim, List<Aim> others, String hint) {
        if (!others.isEmpty()) {
            problems.add(Problem.warning("target-conflict", aim.place(), aim.against(others), hint));
        }
    }
}
