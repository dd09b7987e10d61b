package vn.loa.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.loa.model.Document;
import vn.loa.model.Passage;

/**
 * The blocks of one document by provision, to find those that say something. Facts are asked for in the order of the text, so
 * each search begins where the last one of its provision ended: a long provision is gone through once, not once a fact. For
 * one page, one thread.
 */
final class Sentences {
    /** How far behind the first block that has the words one is looked for that has the others too. */
    private static final int AHEAD = 200;

    private final Map<Integer, List<String>> blocks = new HashMap<>();
    private final Map<Integer, Integer> reached = new HashMap<>();

    Sentences(Document document) {
        for (Passage passage : document.text().passages()) {
            blocks.computeIfAbsent(passage.provision(), k -> new ArrayList<>()).add(passage.text());
        }
    }

    /**
     * The block of a provision that has the words, preferably one that has others too.
     *
     * @param near those others; may be empty
     * @return empty where none has the words
     */
    String find(int provision, String words, String near) {
        List<String> all = blocks.getOrDefault(provision, List.of());
        int start = reached.getOrDefault(provision, 0);
        int found = -1;
        for (int i = 0; i < all.size() && (found < 0 || i < found + AHEAD); i++) {
            String block = all.get((start + i) % all.size());
            if (block.contains(words) && (near.isEmpty() || block.contains(near))) {
                found = i;
                break;
            }
            found = found < 0 && block.contains(words) ? i : found;
        }
        if (found < 0) {
            return "";
        }
        int at = (start + found) % all.size();
        if (near.isEmpty() || all.get(at).contains(near)) {
            reached.put(provision, at);
        }
        return all.get(at);
    }
}
