package vn.loa.link;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.loa.model.Origin;
import vn.loa.model.Relation;
import vn.loa.model.RelationType;

/** One relation for each pair of documents: what a person wrote, else the strongest that the text shows. */
final class Relations {
    /** Strongest first: what changes a document's force says more than that it is carried out, or merely named. */
    private static final List<RelationType> STRENGTH = List.of(
            RelationType.REPLACES,
            RelationType.REPEALS,
            RelationType.AMENDS,
            RelationType.IMPLEMENTS,
            RelationType.GUIDES,
            RelationType.BASED_ON,
            RelationType.MENTIONS);

    private Relations() {}

    /** Relations of one document, in the order in which their targets first come. */
    static Collection<Relation> merge(List<Relation> hand, List<Relation> found) {
        Map<String, Relation> byTarget = new LinkedHashMap<>();
        hand.forEach(relation -> byTarget.merge(relation.to(), relation, Relations::stronger));
        found.forEach(relation -> byTarget.merge(relation.to(), relation, Relations::stronger));
        return byTarget.values();
    }

    private static Relation stronger(Relation a, Relation b) {
        if (a.origin() != b.origin()) {
            return a.origin() == Origin.HAND ? a : b;
        }
        return STRENGTH.indexOf(a.type()) <= STRENGTH.indexOf(b.type()) ? a : b;
    }
}
