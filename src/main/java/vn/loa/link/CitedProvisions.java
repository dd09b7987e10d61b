package vn.loa.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loa.model.Provision;

/**
 * Finds the provision of a document that a citation names: {@code điểm 2 mục II}, {@code khoản 3 Điều 90}, from the
 * inside out or from the outside in. Where two provisions fit, none is meant.
 */
final class CitedProvisions {
    private static final Set<String> UNITS = Set.of(
            "diem", "tiet", "khoan", "dieu", "muc", "tieu", "chuong", "phan", "phu", "luc", "gach", "dau", "dong",
            "thu");

    private final List<Provision> provisions;
    private final Map<String, List<Integer>> byLabel = new HashMap<>();

    CitedProvisions(List<Provision> provisions) {
        this.provisions = provisions;
        for (int i = 0; i < provisions.size(); i++) {
            byLabel.computeIfAbsent(label(i), k -> new ArrayList<>(1)).add(i);
        }
    }

    /** The last part of a label as written in citations: {@code đ}, {@code ii}, {@code 5}. A {@code đ} is no {@code d}. */
    private String label(int i) {
        Words words = Words.of(provisions.get(i).label());
        return words.size() == 0 ? "" : plain(words.at(words.size() - 1).written());
    }

    private static String plain(String label) {
        return label.toLowerCase(Locale.ROOT);
    }

    /** The one provision that the words mean. */
    Optional<Integer> find(String cited) {
        List<String> labels = new ArrayList<>();
        Words words = Words.of(cited);
        for (int i = 0; i < words.size(); i++) {
            boolean list = words.at(i).parted() || words.is(i, "va");
            if (list && !UNITS.contains(words.at(i).folded()) && !labels.isEmpty()) {
                return Optional.empty(); // "điểm a, b khoản 2": several
            }
            if (!UNITS.contains(words.at(i).folded())) {
                labels.add(plain(words.at(i).written()));
            }
        }
        if (labels.isEmpty()) {
            return Optional.empty();
        }
        List<String> reversed = new ArrayList<>(labels);
        java.util.Collections.reverse(reversed);
        List<Integer> fits = new ArrayList<>();
        for (List<String> way : labels.size() == 1 ? List.of(labels) : List.of(labels, reversed)) {
            byLabel.getOrDefault(way.get(0), List.of()).stream()
                    .filter(i -> within(i, way))
                    .filter(i -> !fits.contains(i))
                    .forEach(fits::add);
        }
        return fits.size() == 1 ? Optional.of(fits.get(0)) : Optional.empty();
    }

    /** Whether the labels stand on the way outwards; the outermost one may be left out, not the ones between. */
    private boolean within(int innermost, List<String> labels) {
        int at = innermost;
        for (int i = 1; i < labels.size(); i++) {
            do {
                at = provisions.get(at).parent();
            } while (at >= 0 && !label(at).equals(labels.get(i)));
            if (at < 0) {
                return false;
            }
        }
        return labels.size() > 1
                || provisions.get(innermost).parent() < 0
                || provisions.get(innermost).label().indexOf(' ') > 0;
    }
}
