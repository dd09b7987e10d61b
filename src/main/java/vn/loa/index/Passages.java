package vn.loa.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.model.Passage;

/**
 * A block of a record's text, unpacked, and the choice of the passage that answers. The browser's twin is
 * {@code assets/search/passages.js}.
 *
 * @param lines title, name and issuer
 */
record Passages(List<String> lines, List<Heading> headings, List<Passage> passages) {
    private static final int HEAD = 6;
    /** A phrase in quotes counts more than all words together. */
    private static final int QUOTED = 1 << 20;

    /** What a word sought counts: in the passage itself, in title or issuer, in the headings above the passage. */
    private static final int OWN = 4;

    private static final int IN_HEAD = 3;
    private static final int IN_HEADINGS = 2;

    /** What a pair counts more among the first words of a passage, where the one who has a duty is named. */
    private static final int LEAD = 2;

    private static final int LEADING = 8;

    private static final Pattern NUMBER = Pattern.compile("[0-9]");
    private static final Pattern DAY = Pattern.compile("(?:ngày|tháng|quý|năm) (?:[0-9]|[IVX]+(?![A-Za-z]))");

    /** A provision that a passage of the block stands in. */
    record Heading(String path, String anchor, String text) {
        boolean above(Heading other) {
            return other.path().equals(path) || other.path().startsWith(path + ".");
        }
    }

    /** Unpacks one of {@link Packing#blocks}. */
    static Passages of(byte[] packed) {
        BytesReader in = new BytesReader(Primer.unpack(packed));
        List<String> head = new ArrayList<>();
        for (int i = 0; i < HEAD; i++) {
            head.add(in.string());
        }
        List<String> lines = List.of(head.get(1), head.get(3) + " số " + head.get(2), head.get(4));
        in.number();
        List<Heading> headings = new ArrayList<>();
        for (int rest = in.number(); rest > 0; rest--) {
            String path = in.string();
            in.string();
            headings.add(new Heading(path, in.string(), in.string()));
        }
        List<Passage> passages = new ArrayList<>();
        for (int rest = in.number(); rest > 0; rest--) {
            passages.add(new Passage(in.number() - 1, in.string()));
        }
        return new Passages(lines, headings, passages);
    }

    /** Whether a phrase stands in a passage or in a line of the head. */
    boolean has(Phrase phrase, boolean marked, Aliases aliases) {
        return Stream.concat(lines.stream(), passages.stream().map(Passage::text))
                .anyMatch(text -> phrase.in(text, marked, aliases));
    }

    /**
     * The anchor of the provision with the best passage of several blocks, the earlier of equals; empty when no passage has a word
     * sought or the best stands before the first provision.
     *
     * @param marked whether phrases stand there with their marks
     */
    static String best(List<Passages> blocks, Plan plan, boolean marked, Vocabulary vocabulary) {
        Finder finder = new Finder(plan.sought(), vocabulary);
        List<String> lines = blocks.get(0).lines();
        Map<String, Finder.Found> head = finder.in(List.of(lines.get(0), lines.get(2)));
        int best = 0;
        String anchor = "";
        for (Passages block : blocks) {
            for (Passage passage : block.passages()) {
                Optional<Heading> own = passage.provision() < 0
                        ? Optional.empty()
                        : Optional.of(block.headings().get(passage.provision()));
                List<String> above = block.headings().stream()
                        .filter(heading -> own.filter(heading::above).isPresent())
                        .map(Heading::text)
                        .toList();
                Set<LittleWords.Wanted> wanted = plan.wanted();
                int answer = answers(passage.text(), wanted) ? 2 * vocabulary.rarity("") : 0;
                boolean quoted = plan.phrases().stream()
                        .anyMatch(phrase -> phrase.in(passage.text(), marked, vocabulary.aliases()));
                int points = points(finder.in(List.of(passage.text())), finder.in(above), head, answer)
                        + (quoted ? QUOTED : 0);
                if (points > best) {
                    best = points;
                    anchor = own.map(Heading::anchor).orElse("");
                }
            }
        }
        return anchor;
    }

    private static int points(
            Map<String, Finder.Found> own,
            Map<String, Finder.Found> headings,
            Map<String, Finder.Found> head,
            int answer) {
        if (own.isEmpty() && headings.isEmpty()) {
            return 0;
        }
        Set<String> keys = new HashSet<>(own.keySet());
        keys.addAll(headings.keySet());
        keys.addAll(head.keySet());
        int points = answer;
        for (String key : keys) {
            Finder.Found one = own.getOrDefault(key, Finder.NONE);
            int worth = one.worth() * (one.pair() && one.at() < LEADING ? OWN + LEAD : OWN);
            int above = headings.getOrDefault(key, Finder.NONE).worth() * IN_HEADINGS;
            points += Math.max(
                    Math.max(worth, above), head.getOrDefault(key, Finder.NONE).worth() * IN_HEAD);
        }
        return points;
    }

    /** Whether a text has what the question wants to be told: a figure, a day. */
    private static boolean answers(String text, Set<LittleWords.Wanted> wanted) {
        return (wanted.contains(LittleWords.Wanted.NUMBER)
                        && NUMBER.matcher(text).find())
                || (wanted.contains(LittleWords.Wanted.DAY) && DAY.matcher(text).find());
    }
}
