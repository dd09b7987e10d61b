package vn.loa.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The folded syllables of an index with how common each is, in quarters of a doubling: what suggestions and prefixes are made from. The
 * same in {@code assets/search/dictionary.js}.
 */
final class Dictionary {
    /** How many syllables a prefix stands for at most. */
    static final int EXPANSIONS = 8;

    private final String[] folds;
    private final int[] steps;

    /** @param frequencies folded syllable to the number of documents that bear its commonest marked form */
    Dictionary(SortedMap<String, Integer> frequencies) {
        folds = frequencies.keySet().toArray(String[]::new);
        steps = frequencies.values().stream().mapToInt(Dictionary::step).toArray();
    }

    /** Four times the number of binary digits, plus the two digits after the first. */
    static int step(int frequency) {
        int digits = Integer.SIZE - Integer.numberOfLeadingZeros(frequency);
        return 4 * digits + ((int) ((long) frequency << 2 >>> Math.max(0, digits - 1)) & 3);
    }

    static SortedMap<String, Integer> frequencies() {
        return new TreeMap<>();
    }

    int size() {
        return folds.length;
    }

    String fold(int index) {
        return folds[index];
    }

    int step(String fold) {
        int index = Arrays.binarySearch(folds, fold);
        return index < 0 ? 0 : steps[index];
    }

    int stepAt(int index) {
        return steps[index];
    }

    boolean has(String fold) {
        return Arrays.binarySearch(folds, fold) >= 0;
    }

    /**
     * The commonest syllables that begin so, in the order of the alphabet; of frequent ones the first alone.
     *
     * @param frequent the least step of a frequent syllable
     */
    List<String> withPrefix(String prefix, int frequent) {
        int at = Arrays.binarySearch(folds, prefix);
        int start = at < 0 ? -at - 1 : at;
        int end = start;
        while (end < folds.length && folds[end].startsWith(prefix)) {
            end++;
        }
        List<Integer> commonest = IntStream.range(start, end)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(i -> folds[i].equals(prefix) ? 0 : 1)
                        .thenComparingInt(i -> -steps[i])
                        .thenComparing(i -> folds[i]))
                .limit(EXPANSIONS)
                .toList();
        Optional<Integer> first =
                commonest.stream().filter(i -> steps[i] >= frequent).findFirst();
        return commonest.stream()
                .filter(i -> steps[i] < frequent || first.get().equals(i))
                .map(i -> folds[i])
                .sorted()
                .toList();
    }

    /** Whether a word begins with a figure. There are as many such words as documents, so the dictionary knows few of them. */
    static boolean isFigures(String fold) {
        return fold.charAt(0) >= '0' && fold.charAt(0) <= '9';
    }
}
