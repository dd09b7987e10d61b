package vn.loa.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.loa.model.Passage;

/**
 * A block of a record's text, unpacked, and the choice of the passage that answers. The browser's twin is
 * {@code assets/search/excerpt.js}.
 */
record Passages(List<String> lines, List<String> anchors, List<Passage> passages) {
    private static final int HEAD = 6;

    /** Unpacks one of {@link Packing#blocks}. */
    static Passages of(byte[] packed) {
        BytesReader in = BytesReader.ofCompressed(packed);
        List<String> head = new ArrayList<>();
        for (int i = 0; i < HEAD; i++) {
            head.add(in.string());
        }
        List<String> lines = List.of(head.get(1), head.get(3) + " số " + head.get(2), head.get(4));
        in.number();
        List<String> anchors = new ArrayList<>();
        for (int rest = in.number(); rest > 0; rest--) {
            in.string();
            in.string();
            anchors.add(in.string());
            in.string();
        }
        List<Passage> passages = new ArrayList<>();
        for (int rest = in.number(); rest > 0; rest--) {
            passages.add(new Passage(in.number() - 1, in.string()));
        }
        return new Passages(lines, anchors, passages);
    }

    /** Whether a phrase stands in a passage or in a line of the head. */
    boolean has(Phrase phrase, boolean marked, Aliases aliases) {
        return Stream.concat(lines.stream(), passages.stream().map(Passage::text))
                .anyMatch(text -> phrase.in(text, marked, aliases));
    }

    /**
     * The anchor of the provision with the best passage; empty when no passage has a word sought or the best stands before the
     * first provision.
     */
    String best(List<Plan.Sought> sought, Vocabulary vocabulary) {
        int best = 0;
        String anchor = "";
        for (Passage passage : passages) {
            int score = score(passage.text(), sought, vocabulary);
            if (score > best) {
                best = score;
                anchor = passage.provision() < 0 ? "" : anchors.get(passage.provision());
            }
        }
        return anchor;
    }

    /**
     * Each syllable sought counts once, twice its rarity with its marks and once without; each pair of them that stands side by
     * side adds the rarity of both.
     */
    private static int score(String text, List<Plan.Sought> sought, Vocabulary vocabulary) {
        Map<String, Integer> found = new HashMap<>();
        Set<String> pairs = new HashSet<>();
        int score = 0;
        String previous = "";
        for (Token token : vocabulary.aliases().tokens(text)) {
            String match = "";
            for (Plan.Sought word : sought) {
                int worth = worth(token, word);
                if (worth > 0) {
                    match = word.fold();
                    found.merge(word.raw(), worth * vocabulary.rarity(word.fold()), Math::max);
                }
            }
            boolean side =
                    !match.isEmpty() && !previous.isEmpty() && token.joined() && follows(sought, previous, match);
            if (side && pairs.add(Terms.pair(previous, match))) {
                score += vocabulary.rarity(previous) + vocabulary.rarity(match);
            }
            previous = match;
        }
        for (int worth : found.values()) {
            score += worth;
        }
        return score;
    }

    private static boolean follows(List<Plan.Sought> sought, String first, String second) {
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
