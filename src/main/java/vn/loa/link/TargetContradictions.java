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
import vn.loa.model.Orders;
import vn.loa.model.Problem;
import vn.loa.model.Relation;
import vn.loa.model.RelationType;
import vn.loa.model.Settled;
import vn.loa.model.Target;

/**
 * Figures for one measure and year that differ between documents of one place: of one issuer, or where one document carries
 * out the other. A province whose figure is not the centre's contradicts nobody, nor does a document that amends, replaces
 * or repeals the other, nor two bounds of different direction.
 */
final class TargetContradictions {
    private static final Set<RelationType> CHANGES =
            Set.of(RelationType.AMENDS, RelationType.REPLACES, RelationType.REPEALS);
    private static final Set<RelationType> FOLLOWS = Set.of(RelationType.IMPLEMENTS, RelationType.GUIDES);
    /** Of figures that hundreds of documents share, a few tell enough. */
    private static final int COMPARED = 40;

    private record Aim(Document document, Target target, String issuer) {}

    private TargetContradictions() {}

    static List<Problem> check(
            List<Document> documents, Map<String, Orders> orders, List<Relation> relations, Issuers issuers) {
        Territory territory = new Territory(issuers);
        Map<String, List<Aim>> known = new TreeMap<>();
        for (Document document : documents) {
            Optional<Territory.Seat> seat = territory.seat(document);
            if (seat.isEmpty()) {
                continue;
            }
            String issuer = issuers.of(document).map(Body::slug).orElse("");
            for (Settled<Target> settled :
                    orders.getOrDefault(document.slug(), Orders.NONE).targets()) {
                Target target = settled.fact();
                FactContradictions.measure(target).ifPresent(measure -> known.computeIfAbsent(
                                String.join(
                                        "|",
                                        seat.get().key(),
                                        measure,
                                        target.unit(),
                                        target.year(),
                                        target.comparator().sign()),
                                k -> new ArrayList<>())
                        .add(new Aim(document, target, issuer)));
            }
        }
        Set<String> follows = pairs(relations, FOLLOWS);
        Set<String> changes = pairs(relations, CHANGES);
        List<Problem> problems = new ArrayList<>();
        known.values().forEach(aims -> compare(aims, follows, changes, problems));
        return problems;
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

    private static boolean tied(Set<String> pairs, Aim a, Aim b) {
        return pairs.contains(a.document().slug() + " " + b.document().slug())
                || pairs.contains(b.document().slug() + " " + a.document().slug());
    }

    /** Documents stand newest first: the newer one is told, with the place in the older. */
    private static void compare(List<Aim> aims, Set<String> follows, Set<String> changes, List<Problem> problems) {
        List<Aim> first = aims.subList(0, Math.min(COMPARED, aims.size()));
        Set<String> told = new HashSet<>();
        for (int i = 0; i < first.size(); i++) {
            for (int j = i + 1; j < first.size(); j++) {
                Aim newer = first.get(i);
                Aim older = first.get(j);
                boolean other = !newer.document().slug().equals(older.document().slug());
                boolean chain = newer.issuer().equals(older.issuer()) || tied(follows, newer, older);
                boolean differ = newer.target().value().compareTo(older.target().value()) != 0;
                if (other
                        && chain
                        && differ
                        && !tied(changes, newer, older)
                        && told.add(
                                newer.document().slug() + " " + older.document().slug())) {
                    problems.add(problem(newer.target(), older));
                }
            }
        }
    }

    private static Problem problem(Target target, Aim other) {
        return Problem.warning(
                "target-conflict",
                target.span().start(),
                "“" + target.measure() + "” năm " + target.year() + ": ở đây là " + figure(target) + ", ở "
                        + other.target().span().start().path() + ":"
                        + other.target().span().start().line() + " là " + figure(other.target()) + ".",
                "Đối chiếu bản gốc; nếu văn bản này sửa chỉ tiêu của văn bản kia, ghi “amends”.");
    }

    private static String figure(Target target) {
        return (target.value().toPlainString() + " " + target.unit()).strip();
    }
}
