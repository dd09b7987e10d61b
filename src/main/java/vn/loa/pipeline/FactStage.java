package vn.loa.pipeline;

import java.util.List;
import vn.loa.model.Facts;
import vn.loa.model.Place;
import vn.loa.model.Provision;
import vn.loa.model.Text;

/**
 * Puts the facts of one content file where its page has them. They are read from its plain lines, whose numbered tree is
 * made anew there; so each fact is put under the provision of the page that its place stands in.
 */
final class FactStage {
    private FactStage() {}

    /** The same facts under the provisions of {@code text}. */
    static Facts under(Text text, Facts facts) {
        List<Provision> tree = text.provisions();
        return new Facts(
                facts.deadlines().stream()
                        .map(d -> d.under(at(tree, d.span().start())))
                        .toList(),
                facts.targets().stream()
                        .map(t -> t.under(at(tree, t.span().start())))
                        .toList(),
                facts.duties().stream()
                        .map(d -> d.under(at(tree, d.span().start())))
                        .toList());
    }

    /** Index of the provision that a place stands in, -1 for the preamble. */
    private static int at(List<Provision> provisions, Place place) {
        int low = 0;
        int high = provisions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (provisions.get(middle).place().line() <= place.line()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
