package vn.loa.index;

import java.util.Arrays;

/** Reads the exported lists, as a second reader of the format would. */
final class ListReader {
    private static final int COMPLEMENT = 16;

    final int[] documents;
    final int[] frequencies;
    final int[] blocks;

    private ListReader(int[] documents, int[] frequencies, int[] blocks) {
        this.documents = documents;
        this.frequencies = frequencies;
        this.blocks = blocks;
    }

    /** @param total documents in the index */
    static ListReader of(BytesReader in, int total, boolean withFrequencies, boolean withBlocks) {
        int size = in.number();
        if (size == 0) {
            return new ListReader(new int[0], new int[0], new int[0]);
        }
        int k = in.number();
        boolean complement = k >= COMPLEMENT;
        int frequencyK = withFrequencies ? in.number() : 0;
        int told = withBlocks ? in.number() : 0;
        int blockK = withBlocks ? in.number() : 0;
        BitReader bits = new BitReader(in);
        int[] numbers = bits.read(complement ? total - size : size, k % COMPLEMENT);
        for (int i = 1; i < numbers.length; i++) {
            numbers[i] += numbers[i - 1] + 1;
        }
        int[] frequencies = withFrequencies ? bits.around(size, frequencyK >> 1) : new int[size];
        for (int i = 0; i < size; i++) {
            boolean level = withFrequencies && (frequencyK & 1) == 0 && frequencies[i] > 3;
            frequencies[i] = level ? 1 << (frequencies[i] - 1) : frequencies[i] + 1;
        }
        int[] blocks = withBlocks ? blocks(bits, frequencies, told, blockK >> 1) : new int[0];
        return new ListReader(complement ? others(numbers, size) : numbers, frequencies, blocks);
    }

    /** -1 where the block is not told. */
    private static int[] blocks(BitReader bits, int[] frequencies, int told, int code) {
        int count = (int) Arrays.stream(frequencies)
                .filter(frequency -> frequency >= told)
                .count();
        int[] read = bits.around(count, code);
        int[] blocks = new int[frequencies.length];
        int next = 0;
        for (int i = 0; i < blocks.length; i++) {
            blocks[i] = frequencies[i] >= told ? read[next++] : -1;
        }
        return blocks;
    }

    private static int[] others(int[] numbers, int size) {
        int[] others = new int[size];
        int at = 0;
        int next = 0;
        for (int number = 0; at < size; number++) {
            if (next < numbers.length && numbers[next] == number) {
                next++;
            } else {
                others[at++] = number;
            }
        }
        return others;
    }

    private static final class BitReader {
        private final BytesReader in;
        private int held;
        private int count;

        BitReader(BytesReader in) {
            this.in = in;
        }

        private int bit() {
            if (count == 0) {
                held = in.raw(1)[0];
                count = Byte.SIZE;
            }
            return held >>> --count & 1;
        }

        int[] around(int size, int code) {
            int middle = code >> 4;
            int[] values = read(size, code & 15);
            for (int i = 0; i < size; i++) {
                int value = values[i];
                int less = value % 2 == 0 ? value / 2 : -(value + 1) / 2;
                values[i] = value > 2 * middle ? value : middle + less;
            }
            return values;
        }

        int[] read(int size, int k) {
            int[] values = new int[size];
            for (int i = 0; i < size; i++) {
                while (bit() == 1) {
                    values[i]++;
                }
                for (int digit = 0; digit < k; digit++) {
                    values[i] = values[i] << 1 | bit();
                }
            }
            return values;
        }
    }
}
