package vn.loa.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the words sought in texts, and the pairs of them that stand side by side as in the query. */
record Finder(List<Plan.Sought> sought, Vocabulary vocabulary) {
    /** Nothing found. */
    static final Found NONE = new Found(0, 0, false);

    /**
     * A word or a pair in texts.
     *
     * @param worth of a word twice its rarity with its marks and once without, of a pair the rarity of both
     * @param at where it stands first in any of the texts, in words
     */
    record Found(int worth, int at, boolean pair) {
        Found or(Found other) {
            return new Found(Math.max(worth, other.worth), Math.min(at, other.at), pair);
        }
    }

    /** What is found, by the word as sought or the pair's folded key. */
    Map<String, Found> in(List<String> texts) {
        Map<String, Found> found = new HashMap<>();
        for (String text : texts) {
            String previous = "";
            int at = 0;
            for (Token token : vocabulary.aliases().tokens(text)) {
                String match = "";
                for (Plan.Sought word : sought) {
                    int worth = worth(token, word);
                    if (worth > 0) {
                        match = word.fold();
                        Found one = new Found(worth * vocabulary.rarity(word.fold()), at, false);
                        found.merge(word.raw(), one, Found::or);
                    }
                }
                if (!match.isEmpty() && !previous.isEmpty() && token.joined() && follows(previous, match)) {
                    Found one = new Found(vocabulary.rarity(previous) + vocabulary.rarity(match), at, true);
                    found.merge(Terms.pair(previous, match), one, Found::or);
                }
                previous = match;
                at++;
            }
        }
        return found;
    }

    private boolean follows(String first, String second) {
        for (int i = 1; i < sought.size(); i++) {
            if (sought.get(i - 1).fold().equals(first) && sought.get(i).fold().equals(second)) {
                return true;
            }
        }
        return false;
    }

    private static int worth(Token token, Plan.Sought word) {
        if (word.prefix()) {
            return token.raw().startsWith(word.raw()) ? 2 : token.fold().startsWith(word.fold()) ? 1 : 0;
        }
        return token.raw().equals(word.raw()) ? 2 : token.fold().equals(word.fold()) ? 1 : 0;
    }
}
