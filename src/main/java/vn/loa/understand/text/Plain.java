package vn.loa.understand.text;

import java.util.Arrays;

/** Text without markup and doubled spaces, each character with its offset in the source. */
public final class Plain {
    private final String text;
    private final int[] offsets;

    private Plain(String text, int[] offsets) {
        this.text = text;
        this.offsets = offsets;
    }

    public String text() {
        return text;
    }

    /** The source offset of the character at {@code i}; after the last, the offset behind it. */
    public int offset(int i) {
        if (offsets.length == 0) {
            return 0;
        }
        return i < offsets.length ? offsets[i] : offsets[offsets.length - 1] + 1;
    }

    /** Collects the characters of a line, or of lines that belong together. */
    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int[] offsets = new int[128];

        void add(char c, int offset) {
            if (text.length() == offsets.length) {
                offsets = Arrays.copyOf(offsets, offsets.length * 2);
            }
            offsets[text.length()] = offset;
            text.append(c);
        }

        /** One space between what stands and what follows, none at the beginning. */
        void space(int offset) {
            if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                add(' ', offset);
            }
        }

        void add(Plain line) {
            if (line.offsets.length > 0) {
                space(line.offsets[0]);
            }
            for (int i = 0; i < line.offsets.length; i++) {
                add(line.text.charAt(i), line.offsets[i]);
            }
        }

        Plain build() {
            int length = text.length();
            while (length > 0 && text.charAt(length - 1) == ' ') {
                length--;
            }
            return new Plain(text.substring(0, length), Arrays.copyOf(offsets, length));
        }
    }
}
