package vn.loa.model.numbering;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.loa.model.Place;
import vn.loa.model.Provision;
import vn.loa.model.numbering.Label.Style;

/**
 * Builds the numbered tree from labels in reading order. A label's level comes from its style, never from Markdown's
 * {@code #} signs; missing and repeated labels stay as they stand, a second equal path becomes {@code path#2} and
 * {@code anchor-lan-2}.
 */
public final class ProvisionTree {
    private record Open(int index, Label label, String path, String anchor) {}

    private final List<Provision> provisions = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Set<String> anchors = new HashSet<>();
    /** For anchors wanted more than once: the number up to which all are taken. */
    private final Map<String, Integer> taken = new HashMap<>();

    private int annexes;

    public List<Provision> provisions() {
        return provisions;
    }

    /** Index of the innermost provision, -1 in the preamble. */
    public int current() {
        return open.isEmpty() ? -1 : open.peek().index();
    }

    /** Adds a provision and makes it the current one. */
    public Provision add(Label label, String heading, Place place) {
        Label placed = label.style() == Style.CAPITAL || label.style() == Style.ROMAN ? afterSiblings(label) : label;
        while (!open.isEmpty() && closes(open.peek().label(), placed)) {
            open.pop();
        }
        Open parent = open.peek();
        String base = path(parent, placed);
        String baseAnchor = anchor(parent, placed);
        int times = seen.merge(base, 1, Integer::sum);
        String path = times == 1 ? base : base + "#" + times;
        String anchor = unused(times == 1 ? baseAnchor : baseAnchor + "-lan-" + times);
        Provision provision = new Provision(
                path, label.text(), anchor, heading, open.size(), parent == null ? -1 : parent.index(), place);
        open.push(new Open(provisions.size(), placed, path, anchor));
        provisions.add(provision);
        return provision;
    }

    /** "C." after "B." is a letter, "I." after "H." too; after "II." it is a Roman number. */
    private Label afterSiblings(Label label) {
        for (Open above : open) {
            Style style = above.label().style();
            if (style == Style.CAPITAL
                    && label.style() == Style.ROMAN
                    && follows(above.label().key(), label.key())) {
                return new Label(Style.CAPITAL, label.text(), label.key(), label.length());
            }
        }
        return label;
    }

    private static boolean follows(String before, String after) {
        return after.length() == 1 && after.charAt(0) == before.charAt(0) + 1;
    }

    private static boolean closes(Label above, Label next) {
        if (above.style() == Style.DECIMAL && next.style() == Style.DECIMAL) {
            return !next.key().startsWith(above.key() + ".");
        }
        return above.style().compareTo(next.style()) >= 0;
    }

    private String path(Open parent, Label label) {
        if (label.style() == Style.ANNEX) {
            annexes++;
            return "PL" + annexNumber(label);
        }
        Open holder = holder(parent, label);
        return holder == null ? label.key() : holder.path() + "." + label.key();
    }

    private String anchor(Open parent, Label label) {
        if (label.style() == Style.ANNEX) {
            return "pl-" + annexNumber(label).toLowerCase(java.util.Locale.ROOT).replace("đ", "dd");
        }
        Open holder = holder(parent, label);
        return holder == null ? label.anchorPart() : holder.anchor() + "-" + label.anchorPart();
    }

    /** An annex without a number takes its place in the row; Roman numbers are written in digits. */
    private String annexNumber(Label label) {
        return label.key().isEmpty() ? Integer.toString(annexes) : Roman.toDigits(label.key());
    }

    /**
     * The provision whose path a label continues. "2.1." says "2" itself, so its path hangs from what holds the 2; an
     * article is cited without its chapter.
     */
    private Open holder(Open parent, Label label) {
        if (label.style() == Style.ARTICLE) {
            return open.stream()
                    .filter(o -> o.label().style() == Style.ANNEX)
                    .findFirst()
                    .orElse(null);
        }
        if (label.style() == Style.DECIMAL) {
            return open.stream()
                    .filter(o -> o.label().style().compareTo(Style.NUMBER) < 0)
                    .findFirst()
                    .orElse(null);
        }
        return parent;
    }

    private String unused(String anchor) {
        String free = anchor.isEmpty() ? "muc" : anchor;
        if (anchors.add(free)) {
            return free;
        }
        int n = taken.getOrDefault(anchor, 1);
        do {
            free = anchor + "-lan-" + ++n;
        } while (!anchors.add(free));
        taken.put(anchor, n);
        return free;
    }
}
