package vn.loa.index;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a word that no document has may have been meant to be. Works on words without marks. The browser's twin is
 * {@code assets/search/spelling.js}.
 */
final class Spelling {
    private static final int CANDIDATES = 4;
    private static final Pattern DOUBLED = Pattern.compile("([aeod])\\1");
    private static final Pattern SYLLABLE =
            Pattern.compile("(?:ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?");
    private static final String VOWELS = "aeiouy";
    private static final String TONES = "sfrxj";

    private final Dictionary dictionary;

    Spelling(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /**
     * Known syllables that a word may stand for, likeliest first: what an input method for Vietnamese would have made of its
     * keys; else what one slip of a finger turns into it, neighbours swapped and letters doubled before others, then the
     * commonest.
     */
    List<String> spellings(String fold) {
        for (String keyed : List.of(withoutTelex(fold), withoutVni(fold))) {
            if (!keyed.equals(fold) && dictionary.has(keyed)) {
                return List.of(keyed);
            }
        }
        if (fold.length() < 2 || hasFigure(fold)) {
            return List.of();
        }
        return IntStream.range(0, dictionary.size())
                .mapToObj(dictionary::fold)
                .filter(other -> !hasFigure(other) && isOneSlip(fold, other))
                .sorted(Comparator.<String>comparingInt(other -> isLikelySlip(fold, other) ? 0 : 1)
                        .thenComparingInt(other -> -dictionary.step(other))
                        .thenComparing(other -> other))
                .limit(CANDIDATES)
                .toList();
    }

    /** Whether a word without marks is built like a Vietnamese syllable, so that it may be one that no document has. */
    static boolean isSyllable(String fold) {
        return SYLLABLE.matcher(fold).matches();
    }

    /** Two known syllables of two letters or more that a word is made of, the rarer as common as can be; none where it is not. */
    List<String> halves(String fold) {
        List<String> best = List.of();
        int most = 0;
        for (int at = 2; at <= fold.length() - 2 && !hasFigure(fold); at++) {
            List<String> parts = List.of(fold.substring(0, at), fold.substring(at));
            int step = Math.min(dictionary.step(parts.get(0)), dictionary.step(parts.get(1)));
            if (step > most) {
                best = parts;
                most = step;
            }
        }
        return best;
    }

    /** Keys of Telex: {@code truowngf} is truong, {@code ddieeuf} is dieu. */
    private static String withoutTelex(String fold) {
        String shaped = DOUBLED.matcher(fold).replaceAll("$1").replace("w", "");
        int vowel = IntStream.range(0, shaped.length())
                .filter(i -> VOWELS.indexOf(shaped.charAt(i)) >= 0)
                .findFirst()
                .orElse(-1);
        int tone = TONES.chars().map(shaped::lastIndexOf).max().orElse(-1);
        return vowel >= 0 && tone > vowel ? shaped.substring(0, tone) + shaped.substring(tone + 1) : shaped;
    }

    /** Keys of VNI: {@code tru7o7ng2} is truong. */
    private static String withoutVni(String fold) {
        boolean letterFirst = fold.charAt(0) >= 'a' && fold.charAt(0) <= 'z';
        return letterFirst ? fold.replaceAll("[0-9]", "") : fold;
    }

    private static boolean hasFigure(String fold) {
        return fold.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether two neighbours were swapped or a letter came twice. */
    private static boolean isLikelySlip(String typed, String other) {
        if (typed.length() == other.length()) {
            return sorted(typed).equals(sorted(other));
        }
        return typed.length() > other.length()
                && IntStream.range(1, typed.length())
                        .anyMatch(i -> typed.charAt(i) == typed.charAt(i - 1)
                                && (typed.substring(0, i) + typed.substring(i + 1)).equals(other));
    }

    private static List<String> sorted(String word) {
        return Stream.of(word.split("", -1)).sorted().toList();
    }

    /** Whether one letter put in, left out or replaced, or two neighbours swapped, turns one word into the other. */
    static boolean isOneSlip(String a, String b) {
        int difference = a.length() - b.length();
        if (difference < -1 || difference > 1) {
            return false;
        }
        int start = 0;
        int shorter = Math.min(a.length(), b.length());
        while (start < shorter && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int tail = 0;
        while (tail < shorter - start && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        int restA = a.length() - start - tail;
        int restB = b.length() - start - tail;
        boolean swapped = restA == 2
                && restB == 2
                && a.charAt(start) == b.charAt(start + 1)
                && a.charAt(start + 1) == b.charAt(start);
        return (restA <= 1 && restB <= 1) || swapped;
    }
}
