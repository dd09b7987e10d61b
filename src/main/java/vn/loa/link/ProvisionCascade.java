package vn.loa.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import vn.loa.model.Carried;
import vn.loa.model.Citation;
import vn.loa.model.Document;
import vn.loa.model.Relation;
import vn.loa.model.RelationType;
import vn.loa.model.Resolution;
import vn.loa.model.TextStatus;

/**
 * Which provision of a plan carries out which of the directive: where the plan cites it, or where the two say nearly the
 * same and no other comes near. Only between documents of which one carries out or guides the other.
 */
final class ProvisionCascade {
    /** Hundredths: below, two texts on one matter share as much by chance of the field's fixed phrases. */
    private static final int ALIKE = 60;

    private static final int APART = 12;
    private static final Set<RelationType> FOLLOWS = Set.of(RelationType.IMPLEMENTS, RelationType.GUIDES);

    private final Map<String, Likeness> likeness = new ConcurrentHashMap<>();
    private final Map<String, CitedProvisions> cited = new ConcurrentHashMap<>();
    /** In the order of the relations, then of the plan's text. */
    static List<Carried> of(
            Map<String, Document> documents,
            List<Relation> relations,
            Function<String, List<Resolution>> resolutions,
            Recall recall) {
        ProvisionCascade cascade = new ProvisionCascade();
        List<Recall.Between> all = relations.parallelStream()
                .filter(relation -> FOLLOWS.contains(relation.type()))
                .filter(relation -> documents.containsKey(relation.from()) && documents.containsKey(relation.to()))
                .map(relation -> new Recall.Pair(
                        documents.get(relation.from()),
                        documents.get(relation.to()),
                        resolutions.apply(relation.from())))
                .map(pair -> recall.between(pair, () -> cascade.between(pair)))
                .toList();
        recall.keepCascades(all);
        return all.stream().flatMap(between -> between.carried().stream()).toList();
    }

    private List<Carried> between(Recall.Pair pair) {
        Document from = pair.from();
        Document to = pair.to();
        boolean words = readable(from) && readable(to);
        if (!words || to.text().provisions().isEmpty()) {
            return List.of();
        }
        List<Carried> found = new ArrayList<>(cited(pair));
        Set<Integer> known = new HashSet<>();
        found.forEach(carried -> known.add(carried.fromProvision()));
        alike(from, to, known, found);
        return found;
    }

    private static boolean readable(Document document) {
        return document.meta().text() != TextStatus.NONE;
    }

    private List<Carried> cited(Recall.Pair pair) {
        Document from = pair.from();
        Document to = pair.to();
        List<Citation> citations = from.text().citations();
        List<Resolution> found = pair.cites();
        List<Carried> pairs = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < citations.size(); i++) {
            Citation citation = citations.get(i);
            boolean means = found.get(i) instanceof Resolution.Found target
                    && target.slug().equals(to.slug());
            if (means && !citation.mention().provision().isEmpty()) {
                cited.computeIfAbsent(
                                to.slug(), k -> new CitedProvisions(to.text().provisions()))
                        .find(citation.mention().provision())
                        .filter(at -> seen.add(citation.provision() + " " + at))
                        .ifPresent(at -> pairs.add(new Carried(
                                from.slug(), citation.provision(), to.slug(), at, Carried.Reason.CITED, 100)));
            }
        }
        return pairs;
    }

    /** Each the other's best, and by far. */
    private void alike(Document from, Document to, Set<Integer> known, List<Carried> found) {
        Likeness ours = new Likeness(from);
        Likeness theirs = likeness.computeIfAbsent(to.slug(), k -> new Likeness(to));
        int[][] scores = new int[ours.size()][theirs.size()];
        for (int i = 0; i < ours.size(); i++) {
            for (int j = 0; j < theirs.size(); j++) {
                scores[i][j] = ours.compare(i, theirs, j);
            }
        }
        for (int i = 0; i < ours.size(); i++) {
            int best = best(scores[i]);
            if (best >= 0 && !known.contains(i) && isFirst(scores, i, best)) {
                found.add(new Carried(from.slug(), i, to.slug(), best, Carried.Reason.ALIKE, scores[i][best]));
            }
        }
    }

    /** The one that is like enough and that no other comes near; -1 where there is none. */
    private static int best(int[] scores) {
        int best = -1;
        int second = 0;
        for (int j = 0; j < scores.length; j++) {
            if (best < 0 || scores[j] > scores[best]) {
                second = best < 0 ? 0 : scores[best];
                best = j;
            } else {
                second = Math.max(second, scores[j]);
            }
        }
        return best >= 0 && scores[best] >= ALIKE && scores[best] - second >= APART ? best : -1;
    }

    private static boolean isFirst(int[][] scores, int row, int column) {
        for (int i = 0; i < scores.length; i++) {
            if (i != row && scores[i][column] > scores[row][column] - APART) {
                return false;
            }
        }
        return true;
    }
}
