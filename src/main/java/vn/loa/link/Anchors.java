package vn.loa.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.model.Nearest;
import vn.loa.model.Provision;
import vn.loa.model.Text;

/** What {@code #} may name on one page: provisions and tables. Gathered once, because a long document has thousands of links to itself. */
final class Anchors {
    /** In text, quotation marks are escaped: this stands in tags only. */
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    /** Names that are compared one by one with a mistyped one; of more, only those that share a part with it. */
    private static final int FEW = 400;

    private final List<String> provisions;
    private final Set<String> all;
    private final Nearest nearest;

    Anchors(Text text) {
        provisions = text.provisions().stream().map(Provision::anchor).toList();
        all = new HashSet<>(provisions);
        Matcher id = ID.matcher(text.html());
        while (id.find()) {
            all.add(id.group(1));
        }
        nearest = new Nearest(provisions);
    }

    boolean contains(String anchor) {
        return all.contains(anchor);
    }

    /** Anchors that come near to a mistyped one. */
    List<String> near(String anchor) {
        return provisions.size() <= FEW ? Nearest.among(anchor, provisions) : nearest.to(anchor);
    }
}
