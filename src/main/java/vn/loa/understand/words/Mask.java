package vn.loa.understand.words;

import java.util.BitSet;
import java.util.List;
import vn.loa.model.Mention;

/**
 * Tokens that belong to the names and numbers of cited documents: a year or a share there is no deadline and no target.
 *
 * @param tokens their numbers
 */
public record Mask(BitSet tokens) {
    private static final Mask NOTHING = new Mask(new BitSet(0));

    /** The tokens inside these mentions, which stand in order. */
    public static Mask of(Tokens t, List<Mention> mentions) {
        if (mentions.isEmpty()) {
            return NOTHING;
        }
        BitSet inside = new BitSet(t.size());
        int i = 0;
        for (Mention mention : mentions) {
            while (i < t.size() && t.start(i) < mention.start()) {
                i++;
            }
            while (i < t.size() && t.start(i) < mention.end()) {
                inside.set(i++);
            }
        }
        return new Mask(inside);
    }

    public boolean hides(int i) {
        return tokens.get(i);
    }
}
