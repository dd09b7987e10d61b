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
     * Writes the list for the browser. Documents are counted from the site's last, so that a new document, which comes first,
     * moves no other's number; of a list of more than half of them those are written that it lacks.
     *
     * @param total documents in the index
     */
    void write(Bytes out, int total, Set<Detail> details) {
        out.number(size);
        if (size == 0) {
            return;
        }
        boolean complement = size > total / 2;
        int[] numbers = complement ? others(total) : numbers(total);
        int[] steps = steps(numbers);
        int k = Bits.best(steps, steps.length);
        out.number(complement ? k | COMPLEMENT : k);
        Bits bits = new Bits();
        bits.write(steps, steps.length, k);
        if (details.contains(Detail.FREQUENCY)) {
            boolean levels = Arrays.stream(frequencies, 0, size).allMatch(each -> Levels.below(each) == each);
            int[] values = reversed(frequencies, levels ? Levels::place : each -> each - 1);
            write(out, bits, values, levels ? 0 : PLAIN);
        }
        if (details.contains(Detail.BLOCK)) {
            write(out, bits, reversed(blocks, each -> each), 0);
        }
        out.raw(bits.toArray());
    }

    /** Values are told by how far they are from the middle that makes them shortest. */
    private static void write(Bytes out, Bits bits, int[] values, int flag) {
        int middle = 0;
        long least = Long.MAX_VALUE;
        for (int candidate = 0; candidate <= MIDDLES && (candidate == 0 || values.length >= MANY); candidate++) {
            int[] around = around(values, candidate);
            long length = Bits.length(around, Bits.best(around, around.length));
            if (length < least) {
                middle = candidate;
                least = length;
            }
        }
        int[] around = around(values, middle);
        int k = Bits.best(around, around.length);
        out.number((k | middle << MIDDLE) << 1 | flag);
        bits.write(around, around.length, k);
    }

    /** The middle is 0, one less 1, one more 2, and so on; where there is nothing less, the value itself. */
    private static int[] around(int[] values, int middle) {
        int[] around = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            int value = values[i];
            around[i] = value > 2 * middle ? value : value >= middle ? 2 * (value - middle) : 2 * (middle - value) - 1;
        }
        return around;
    }

    private int[] reversed(int[] values, IntUnaryOperator code) {
        int[] reversed = new int[size];
        for (int i = 0; i < size; i++) {
            reversed[i] = code.applyAsInt(values[size - 1 - i]);
        }
        return reversed;
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
