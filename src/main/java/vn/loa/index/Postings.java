package vn.loa.index;

import java.util.Arrays;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/** Documents in ascending order with how often each bears a term, and in which block of its text first. */
final class Postings {
    /** What a list tells of each document beyond that it has the term. */
    enum Detail {
        FREQUENCY,
        BLOCK
    }

    private static final int COMPLEMENT = 1 << 4;
    private static final int PLAIN = 1;
    private static final int MIDDLE = 4;
    private static final int MIDDLES = 8;

    /** In a shorter list a middle saves nothing. */
    private static final int MANY = 64;

    private int[] documents = new int[16];
    private int[] frequencies = new int[16];
    private int[] blocks = new int[16];
    private int size;

    void add(int document, int frequency, int block) {
        if (size == documents.length) {
            documents = Arrays.copyOf(documents, size * 2);
            frequencies = Arrays.copyOf(frequencies, size * 2);
            blocks = Arrays.copyOf(blocks, size * 2);
        }
        documents[size] = document;
        frequencies[size] = frequency;
        blocks[size++] = block;
    }

    int size() {
        return size;
    }

    /**
     * The least level of frequency that no more documents reach than have a rare term: the blocks of those are told, since they
     * alone can stand near the top.
     *
     * @param frequent the least step of a frequent term
     */
    int told(int frequent) {
        int level = 1;
        for (int place = 1; Dictionary.step(reaching(level)) >= frequent; place++) {
            level = Levels.at(place);
        }
        return level;
    }

    private int reaching(int level) {
        int count = 0;
        for (int i = 0; i < size; i++) {
            count += frequencies[i] >= level ? 1 : 0;
        }
        return count;
    }

    /** Writes the list for the browser, with the blocks of all documents where blocks are told. */
    void write(Bytes out, int total, Set<Detail> details) {
        write(out, total, details, 1);
    }

    /**
     * Writes the list for the browser. Documents are counted from the site's last, so that a new document, which comes first,
     * moves no other's number; of a list of more than half of them those are written that it lacks.
     *
     * @param total documents in the index
     * @param told the least frequency of documents whose blocks are told
     */
    void write(Bytes out, int total, Set<Detail> details, int told) {
        out.number(size);
        if (size == 0) {
            return;
        }
        boolean complement = size > total / 2;
        int[] numbers = complement ? others(total) : numbers(total);
        int[] steps = steps(numbers);
        int k = Bits.best(Bits.lengths(steps));
        out.number(complement ? k | COMPLEMENT : k);
        Bits bits = new Bits();
        bits.write(steps, steps.length, k);
        if (details.contains(Detail.FREQUENCY)) {
            boolean levels = Arrays.stream(frequencies, 0, size).allMatch(each -> Levels.below(each) == each);
            int[] values = reversed(frequencies, levels ? Levels::place : each -> each - 1);
            write(out, bits, values, levels ? 0 : PLAIN);
        }
        if (details.contains(Detail.BLOCK)) {
            out.number(told);
            write(out, bits, blocksFrom(told), 0);
        }
        out.raw(bits.toArray());
    }

    /** Values are told by how far they are from the middle that makes them shortest. */
    private static void write(Bytes out, Bits bits, int[] values, int flag) {
        int[] counts = new int[Arrays.stream(values).max().orElse(0) + 1];
        for (int value : values) {
            counts[value]++;
        }
        int middle = 0;
        long[] lengths = lengths(counts, 0);
        for (int candidate = 1; candidate <= MIDDLES && values.length >= MANY; candidate++) {
            long[] others = lengths(counts, candidate);
            if (others[Bits.best(others)] < lengths[Bits.best(lengths)]) {
                middle = candidate;
                lengths = others;
            }
        }
        int k = Bits.best(lengths);
        out.number((k | middle << MIDDLE) << 1 | flag);
        for (int i = 0; i < values.length; i++) {
            values[i] = around(values[i], middle);
        }
        bits.write(values, values.length, k);
    }

    private static long[] lengths(int[] counts, int middle) {
        long[] lengths = new long[Bits.WIDEST + 1];
        for (int value = 0; value < counts.length; value++) {
            if (counts[value] > 0) {
                Bits.add(lengths, around(value, middle), counts[value]);
            }
        }
        return lengths;
    }

    /** The middle is 0, one less 1, one more 2, and so on; where there is nothing less, the value itself. */
    private static int around(int value, int middle) {
        return value > 2 * middle ? value : value >= middle ? 2 * (value - middle) : 2 * (middle - value) - 1;
    }

    private int[] reversed(int[] values, IntUnaryOperator code) {
        int[] reversed = new int[size];
        for (int i = 0; i < size; i++) {
            reversed[i] = code.applyAsInt(values[size - 1 - i]);
        }
        return reversed;
    }

    private int[] blocksFrom(int told) {
        int[] kept = new int[reaching(told)];
        int at = 0;
        for (int i = size - 1; i >= 0; i--) {
            if (frequencies[i] >= told) {
                kept[at++] = blocks[i];
            }
        }
        return kept;
    }

    private int[] numbers(int total) {
        int[] numbers = new int[size];
        for (int i = 0; i < size; i++) {
            numbers[i] = total - 1 - documents[size - 1 - i];
        }
        return numbers;
    }

    private int[] others(int total) {
        int[] others = new int[total - size];
        int at = 0;
        int next = size - 1;
        for (int number = 0; number < total; number++) {
            if (next >= 0 && total - 1 - documents[next] == number) {
                next--;
            } else {
                others[at++] = number;
            }
        }
        return others;
    }

    private static int[] steps(int[] numbers) {
        int[] steps = new int[numbers.length];
        int previous = -1;
        for (int i = 0; i < numbers.length; i++) {
            steps[i] = numbers[i] - previous - 1;
            previous = numbers[i];
        }
        return steps;
    }
}
