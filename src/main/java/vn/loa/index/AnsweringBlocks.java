package vn.loa.index;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which blocks of a document answer a query, as far as exported lists tell. The browser's twin is {@code blocksOf} in {@code assets/search/passages.js}. */
record AnsweringBlocks(Index index, Frequent frequent) {
    /** How much less a term of the title says about where in the document to look. */
    private static final int TITLED = 4;

    /** A second block must have this part of the first's worth. */
    private static final int PART = 3;

    /**
     * The blocks with the most worth, each unit that scores counting where it stands out; in the order of the text. The first of
     * all where nothing tells.
     */
    List<Integer> of(Plan.Side side, int document, int most) throws IOException {
        Map<Integer, Integer> worth = new TreeMap<>();
        for (Plan.Unit unit :
                Stream.concat(side.words().stream(), side.pairs().stream()).toList()) {
            count(worth, unit, document);
        }
        List<Map.Entry<Integer, Integer>> best = worth.entrySet().stream()
                .filter(block -> block.getValue() > 0)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .toList();
        List<Integer> chosen = best.stream()
                .filter(block -> block.getValue() * PART >= best.get(0).getValue())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        return chosen.isEmpty() ? List.of(0) : chosen;
    }

    private void count(Map<Integer, Integer> worth, Plan.Unit unit, int document) throws IOException {
        Fields title = unit.field() == Fields.WORD ? Fields.TITLE : Fields.TITLE_PAIR;
        int first = Integer.MAX_VALUE;
        boolean titled = false;
        for (String term : unit.terms()) {
            int block = index.block(unit.field(), term, document, frequent);
            first = block < 0 ? first : Math.min(first, block);
            titled |= index.has(title, term, document);
        }
        if (first != Integer.MAX_VALUE) {
            worth.merge(first, titled ? unit.worth() : unit.worth() * TITLED, Integer::sum);
        }
    }
}
