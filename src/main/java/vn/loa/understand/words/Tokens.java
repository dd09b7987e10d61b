package vn.loa.understand.words;

import java.util.Arrays;
import vn.loa.model.Vietnamese;

/**
 * A text cut into words, runs of digits and single other characters, with what the grammar asks about each. Looking
 * before the first token or after the last gives one that matches nothing, so that readers need no bounds checks.
 */
public final class Tokens {
    /** What stands between a token and the one before it. */
    public static final byte GLUED = 0;

    public static final byte SPACED = 1;
    public static final byte NEW_LINE = 2;
    public static final byte NEW_BLOCK = 3;

    private static final int GAP = 3;
    private static final int CAPITAL = 4;
    private static final int UPPER = 8;

    /** What stands in place of a mark; neither is a mark itself. */
    private static final char WORD = 0;

    private static final char DIGITS = 1;
    private static final char END = 2;
    /** Wider gaps are columns of a table or a page break, not the space inside a citation. */
    private static final int WIDEST_GAP = 160;

    public final String text;
    private int size;
    private int[] starts;
    private int[] ends;
    private int[] exact;
    private int[] folded;
    private long[] begins;
    private char[] marks;
    private byte[] flags;
    private long all;

    private Tokens(String text) {
        this.text = text;
        int guess = text.length() / 4 + 8;
        starts = new int[guess];
        ends = new int[guess];
        exact = new int[guess];
        folded = new int[guess];
        begins = new long[guess];
        marks = new char[guess];
        flags = new byte[guess];
    }

    public static Tokens of(String text, Vocabulary vocabulary) {
        Tokens tokens = new Tokens(text);
        tokens.cut(vocabulary);
        return tokens;
    }

    private void cut(Vocabulary vocabulary) {
        char[] chars = text.toCharArray();
        int i = 0;
        int end = 0;
        int lines = 0;
        while (i < chars.length) {
            char c = chars[i];
            int type = Letters.type(Letters.traits(c));
            if (type == Letters.SPACE) {
                lines += c == '\n' ? 1 : 0;
                i++;
                continue;
            }
            if (size == starts.length) {
                grow();
            }
            starts[size] = i;
            flags[size] = gap(i - end, lines);
            i = type == Letters.LETTER
                    ? word(chars, i, vocabulary)
                    : type == Letters.DIGIT ? digits(chars, i) : mark(c, i);
            ends[size] = i;
            all |= begins[size++];
            end = i;
            lines = 0;
        }
    }

    private int word(char[] chars, int start, Vocabulary vocabulary) {
        long key = 0;
        int tone = 0;
        int capitals = 0;
        int joined = 0;
        int i = start;
        int traits = Letters.traits(chars[i]);
        int first = Letters.capital(traits);
        do {
            int marked = Letters.tone(traits);
            tone = marked == 0 ? tone : marked;
            key = key << 6 | Letters.letter(traits);
            capitals += Letters.capital(traits);
            joined |= traits;
            i++;
            traits = i < chars.length ? Letters.traits(chars[i]) : Letters.SPACE;
        } while (Letters.type(traits) >= Letters.LETTER);
        int length = i - start;
        long found;
        if (length > Letters.MOST_PACKED || Letters.anyForeign(joined)) {
            found = vocabulary.find(text, start, i);
        } else {
            // nearly every word of a directive is in some table as it is spelt
            found = vocabulary.findExact(Letters.withTone(key, tone));
            found = found == 0 ? vocabulary.findFolded(Letters.foldedKey(chars, start, i)) : found;
        }
        int whole = (int) (found >>> 32);
        int letters = (int) found;
        exact[size] = whole;
        folded[size] = letters;
        begins[size] = vocabulary.begins(whole) | vocabulary.begins(letters);
        marks[size] = WORD;
        flags[size] |= (byte) (first * CAPITAL | (capitals == length ? UPPER : 0));
        return i;
    }

    private int digits(char[] chars, int start) {
        int i = start + 1;
        while (i < chars.length && chars[i] >= '0' && chars[i] <= '9') {
            i++;
        }
        begins[size] = Vocabulary.DIGITS;
        marks[size] = DIGITS;
        return i;
    }

    private int mark(char c, int start) {
        // the slashes of fractions, of mathematics and of full width
        marks[size] = c == '\u2044' || c == '\u2215' || c == '\uFF0F' ? '/' : c;
        return start + 1;
    }

    private static byte gap(int width, int lines) {
        if (width == 0) {
            return GLUED;
        }
        return lines > 1 || width > WIDEST_GAP ? NEW_BLOCK : lines == 1 ? NEW_LINE : SPACED;
    }

    private void grow() {
        int more = size + size / 2 + 8;
        starts = Arrays.copyOf(starts, more);
        ends = Arrays.copyOf(ends, more);
        exact = Arrays.copyOf(exact, more);
        folded = Arrays.copyOf(folded, more);
        begins = Arrays.copyOf(begins, more);
        marks = Arrays.copyOf(marks, more);
        flags = Arrays.copyOf(flags, more);
    }

    /** Whether {@code i} is a token, not a place before the first or after the last. */
    private boolean holds(int i) {
        return i >= 0 && i < size;
    }

    public int size() {
        return size;
    }

    public int start(int i) {
        return holds(i) ? starts[i] : text.length();
    }

    public int end(int i) {
        return holds(i) ? ends[i] : text.length();
    }

    public int exact(int i) {
        return holds(i) ? exact[i] : Vocabulary.UNKNOWN;
    }

    public int folded(int i) {
        return holds(i) ? folded[i] : Vocabulary.UNKNOWN;
    }

    /** The bits of what may begin at token {@code i}: see {@link Vocabulary#newBit}. */
    public long begins(int i) {
        return holds(i) ? begins[i] : 0;
    }

    /** The bits of all tokens: what none of them has begins nowhere in the text. */
    public long begins() {
        return all;
    }

    /** The first token of {@code [i, end)} with one of these bits, or {@code end}. */
    public int next(int i, int end, long bits) {
        int stop = Math.min(end, size);
        for (int at = i; at < stop; at++) {
            if ((begins[at] & bits) != 0) {
                return at;
            }
        }
        return Math.max(i, end);
    }

    public byte gap(int i) {
        return holds(i) ? (byte) (flags[i] & GAP) : NEW_BLOCK;
    }

    public boolean isWord(int i) {
        return mark(i) == WORD;
    }

    public boolean isDigits(int i) {
        return mark(i) == DIGITS;
    }

    public boolean is(int i, char mark) {
        return mark(i) == mark;
    }

    /** The mark at token {@code i}; a control character when it is none. */
    public char mark(int i) {
        return holds(i) ? marks[i] : END;
    }

    public boolean isDash(int i) {
        return Vietnamese.isDash(mark(i));
    }

    /** Whether a word begins with a capital letter. */
    public boolean isCapital(int i) {
        return holds(i) && (flags[i] & CAPITAL) != 0;
    }

    /** Whether every letter of a word is a capital. */
    public boolean isUpper(int i) {
        return holds(i) && (flags[i] & UPPER) != 0;
    }

    public int length(int i) {
        return holds(i) ? ends[i] - starts[i] : 0;
    }

    /** Whether a token is spelt so, letter for letter. */
    public boolean spells(int i, String word) {
        return length(i) == word.length() && text.startsWith(word, starts[i]);
    }

    /** Whether a word consists of the letters of small Roman numbers. */
    public boolean isRoman(int i) {
        for (int at = start(i); at < end(i); at++) {
            if ("IVXLC".indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    public String text(int i) {
        return holds(i) ? text.substring(starts[i], ends[i]) : "";
    }

    /** The value of a run of digits, or -1 when it is none or longer than six. */
    public int value(int i) {
        return isDigits(i) && length(i) <= 6 ? Integer.parseInt(text, starts[i], ends[i], 10) : -1;
    }

    /** The text of tokens {@code [from, to)} with white space joined. */
    public String joined(int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < Math.min(to, size); i++) {
            if (i > from && gap(i) != GLUED) {
                out.append(' ');
            }
            out.append(text, starts[i], ends[i]);
        }
        return out.toString();
    }
}
