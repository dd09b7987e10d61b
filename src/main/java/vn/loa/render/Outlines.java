package vn.loa.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.loa.model.Provision;

/** The outline of a text: its two outermost levels, which is what fits a telephone. */
final class Outlines {
    private static final int DEEPEST = 1;
    private static final int LONGEST = 90;

    private Outlines() {}

    static List<DocumentView.Outline> of(List<Provision> provisions) {
        List<DocumentView.Outline> tops = new ArrayList<>();
        Map<Integer, List<DocumentView.Outline>> below = new HashMap<>();
        for (int i = 0; i < provisions.size(); i++) {
            Provision provision = provisions.get(i);
            if (provision.depth() > DEEPEST) {
                continue;
            }
            List<DocumentView.Outline> children = new ArrayList<>();
            below.put(i, children);
            below.getOrDefault(provision.parent(), tops)
                    .add(new DocumentView.Outline(
                            provision.label(), shorten(provision.heading()), provision.anchor(), children));
        }
        return tops;
    }

    /** Cuts at a space, so that no word is broken. */
    static String shorten(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, space > 0 ? space : LONGEST) + "…";
    }
}
