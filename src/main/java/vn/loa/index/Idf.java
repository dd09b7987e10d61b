package vn.loa.index;

import java.util.Map;
import java.util.TreeMap;

/**
 * The weight of a term as the browser computes it. Browsers' {@code Math.log} may differ in the last digit, so the browser uses a
 * logarithm of plain arithmetic ({@code bm25.js}), which stands here too; the few weights that Lucene rounds otherwise are
 * listed in the root file.
 */
final class Idf {
    private static final double LN2 = 0.6931471805599453;
    private static final int TERMS = 25;

    private Idf() {}

    /** Natural logarithm of a number not below 1, by the series of the area tangent. */
    static double log(double x) {
        int halves = 0;
        double rest = x;
        while (rest >= 1.5) {
            rest /= 2;
            halves++;
        }
        double s = (rest - 1) / (rest + 1);
        double z = s * s;
        double sum = 0;
        for (int i = TERMS; i >= 1; i -= 2) {
            sum = sum * z + 1.0 / i;
        }
        return halves * LN2 + 2 * s * sum;
    }

    /** As the browser has it, before exceptions. */
    static float portable(int frequency, int documents) {
        return (float) log(argument(frequency, documents));
    }

    /** As Lucene's BM25Similarity has it. */
    static float lucene(int frequency, int documents) {
        return (float) Math.log(argument(frequency, documents));
    }

    private static double argument(int frequency, int documents) {
        return 1 + (documents - frequency + 0.5D) / (frequency + 0.5D);
    }

    /** Document frequencies for which the two differ, with Lucene's weight. */
    static Map<Integer, Float> exceptions(int documents) {
        Map<Integer, Float> exceptions = new TreeMap<>();
        for (int frequency = 1; frequency <= documents; frequency++) {
            float exact = lucene(frequency, documents);
            if (exact != portable(frequency, documents)) {
                exceptions.put(frequency, exact);
            }
        }
        return exceptions;
    }
}
