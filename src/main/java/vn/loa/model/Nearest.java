package vn.loa.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names that come near to a mistyped one. Only names that share a part with it are compared, so that large sites stay fast. */
public final class Nearest {
    private static final int MOST = 3;
    private static final int MOST_COMPARED = 400;

    private final Map<String, List<String>> byPart = new HashMap<>();

    public Nearest(Collection<String> names) {
        for (String name : names) {
            for (String part : parts(name)) {
                byPart.computeIfAbsent(part, k -> new ArrayList<>(1)).add(name);
            }
        }
    }

    /** The parts between hyphens; doubles once. */
    private static String[] parts(String name) {
        return new LinkedHashSet<>(List.of(name.split("-", -1))).toArray(new String[0]);
    }

    /** At most three names, nearest first. */
    public List<String> to(String name) {
        List<List<String>> lists = new ArrayList<>();
        for (String part : parts(name)) {
            lists.add(byPart.getOrDefault(part, List.of()));
        }
        lists.sort(Comparator.comparingInt(List::size));
        Set<String> candidates = new LinkedHashSet<>();
        for (List<String> list : lists) {
            candidates.addAll(list.subList(0, Math.min(list.size(), MOST_COMPARED)));
            if (candidates.size() >= MOST_COMPARED) {
                break;
            }
        }
        return among(name, candidates);
    }

    /** At most three of these names, nearest first; none that shares too little. */
    public static List<String> among(String name, Collection<String> names) {
        int most = Math.max(3, name.length() / 2);
        Map<String, Integer> distances = new HashMap<>();
        for (String candidate : names) {
            int distance = distance(name, candidate);
            if (distance <= most) {
                distances.put(candidate, distance);
            }
        }
        return distances.keySet().stream()
                .sorted(Comparator.<String>comparingInt(distances::get).thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    /** Levenshtein's distance. */
    public static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
