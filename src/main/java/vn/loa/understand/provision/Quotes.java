package vn.loa.understand.provision;

import java.util.BitSet;
import java.util.List;
import vn.loa.understand.text.Block;

/**
 * Tells which blocks stand between quotation marks: provisions that an amending document gives another one are none of its
 * own ("Điều 5 được sửa đổi như sau: “Điều 5. …”").
 */
public final class Quotes {
    private static final String OPENING = "“\"";
    private static final String CLOSING = "”\"";

    private Quotes() {}

    /** The blocks of a text inside quotations of more than one block, by their places in the list. */
    public static BitSet of(List<Block> blocks) {
        BitSet quoted = new BitSet(blocks.size());
        int open = -1;
        for (int i = 0; i < blocks.size(); i++) {
            String text = blocks.get(i).text();
            if (opens(text)) {
                open = i;
            }
            if (open >= 0 && closes(text, open == i)) {
                quoted.set(open, i + 1);
                open = -1;
            }
        }
        return quoted;
    }

    private static boolean opens(String text) {
        return !text.isEmpty() && OPENING.indexOf(text.charAt(0)) >= 0;
    }

    /** Whether a quotation ends with this block; a mark that opens and closes inside it does not count. */
    private static boolean closes(String text, boolean opening) {
        int end = text.length();
        while (end > 0 && ".;,:/ ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end < 2 || CLOSING.indexOf(text.charAt(end - 1)) < 0) {
            return false;
        }
        int depth = 0;
        for (int i = opening ? 1 : 0; i < end - 1; i++) {
            char c = text.charAt(i);
            depth += c == '“' ? 1 : c == '”' ? -1 : 0;
        }
        return depth <= 0;
    }
}
