package vn.loa.index;

import java.util.ArrayList;
import java.util.List;
import vn.loa.model.Passage;

/**
 * A text cut into blocks of whole passages, so that the browser need not load all of it to show the part that answers. A list of
 * the index names for each document the first block with its term.
 */
final class Blocks {
    private static final int BYTES = 2400;

    private Blocks() {}

    /** The block of each passage, ascending from 0. A block ends with the passage that fills it. */
    static List<Integer> of(List<Passage> passages) {
        List<Integer> blocks = new ArrayList<>(passages.size());
        int block = 0;
        int filled = 0;
        for (Passage passage : passages) {
            int length = passage.words().length();
            if (filled > 0 && filled + length / 2 > BYTES) {
                block++;
                filled = 0;
            }
            blocks.add(block);
            filled += length;
        }
        return blocks;
    }
}
