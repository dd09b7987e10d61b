package vn.loa.link;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.loa.model.Document;
import vn.loa.model.Passage;
import vn.loa.model.Provision;
import vn.loa.model.Vietnamese;

/**
 * The first words of every provision of a document as sets of word pairs, to be compared with another's. Headings of a few
 * words, which all plans share, are left out.
 */
final class Likeness {
    private static final int WORDS = 60;
    /** More than so many words have. */
    private static final int CHARACTERS = WORDS * 12;

    private static final int FEWEST = 9;
    private static final int PROVISIONS = 400;

    /** Two headings of this many pairs must be like each other by themselves: one sentence shared below them is not enough. */
    private static final int HEADING = 5;

    private static final int HEADINGS_ALIKE = 40;

    private final int[][] pairs;
    private final int[][] headings;

    Likeness(Document document) {
        List<Provision> provisions = document.text().provisions();
        StringBuilder[] texts = new StringBuilder[Math.min(PROVISIONS, provisions.size())];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = new StringBuilder(provisions.get(i).heading());
        }
        for (Passage passage : document.text().passages()) {
            int at = passage.provision();
            if (at >= 0 && at < texts.length && texts[at].length() < CHARACTERS) {
                String own = passage.text().strip();
                String label = provisions.get(at).label();
                texts[at].append(' ').append(own.startsWith(label) ? own.substring(label.length()) : own);
            }
        }
        pairs = Arrays.stream(texts).map(text -> pairs(text.toString(), FEWEST)).toArray(int[][]::new);
        headings = provisions.stream()
                .limit(texts.length)
                .map(provision -> pairs(provision.heading(), HEADING))
                .toArray(int[][]::new);
    }

    private static int[] pairs(String text, int fewest) {
        int[] words = words(Vietnamese.fold(text.substring(0, Math.min(text.length(), CHARACTERS))));
        int last = words.length - 1;
        return last < fewest
                ? new int[0]
                : IntStream.range(0, last)
                        .map(i -> 31 * words[i] + words[i + 1])
                        .sorted()
                        .distinct()
                        .toArray();
    }

    /** Hashes of the first words of a folded text. */
    private static int[] words(String text) {
        int[] words = new int[WORDS];
        int count = 0;
        int hash = 0;
        boolean inside = false;
        for (int i = 0; i <= text.length() && count < WORDS; i++) {
            boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (letter) {
                hash = 31 * hash + text.charAt(i);
            } else if (inside) {
                words[count++] = hash;
                hash = 0;
            }
            inside = letter;
        }
        return Arrays.copyOf(words, count);
    }

    int size() {
        return pairs.length;
    }

    /** Dice's measure in hundredths: shared pairs against all. 0 where either is too short to tell. */
    int compare(int own, Likeness other, int theirs) {
        int[] a = pairs[own];
        int[] b = other.pairs[theirs];
        if (a.length == 0 || b.length == 0) {
            return 0;
        }
        int[] heading = headings[own];
        int[] otherHeading = other.headings[theirs];
        boolean told = heading.length > 0 && otherHeading.length > 0;
        return told && dice(heading, otherHeading) < HEADINGS_ALIKE ? 0 : dice(a, b);
    }

    private static int dice(int[] a, int[] b) {
        int shared = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                shared++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return 200 * shared / (a.length + b.length);
    }
}
