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

    private static final byte END = 0;
    private static final byte WORD = 1;
    private static final byte DIGITS = 2;
    private static final byte MARK = 3;
    /** Wider gaps are columns of a table or a page break, not the space inside a citation. */
    private static final int WIDEST_GAP = 160;

    private static final boolean[] LETTER = new boolean[0x2000];

    static {
        for (char c = 0; c < LETTER.length; c++) {
            LETTER[c] = Character.isLetter(c);
        }
    }

    public final String text;
    private int size;
    private int[] starts;
    private int[] ends;
    private int[] exact;
    private int[] folded;
    private byte[] types;
    private byte[] gaps;

    private Tokens(String text) {
        this.text = text;
        int guess = text.length() / 4 + 16;
        starts = new int[guess];
        ends = new int[guess];
        exact = new int[guess];
        folded = new int[guess];
        types = new byte[guess];
        gaps = new byte[guess];
    }

    public static Tokens of(String text, Vocabulary vocabulary) {
        Tokens tokens = new Tokens(text);
        tokens.cut(vocabulary);
        return tokens;
    }

    private void cut(Vocabulary vocabulary) {
        char[] buffer = Vocabulary.buffer();
        int i = 0;
        int end = 0;
        int lines = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                lines += c == '\n' ? 1 : 0;
                i++;
                continue;
            }
            int start = i;
            byte type = isLetter(c) ? WORD : c >= '0' && c <= '9' ? DIGITS : MARK;
            i = type == WORD ? wordEnd(i) : type == DIGITS ? digitsEnd(i) : i + 1;
            add(type, start, i, gap(start - end, lines));
            if (type == WORD) {
                int plain = vocabulary.folded(text, start, i, buffer);
                folded[size - 1] = plain;
                exact[size - 1] = plain == Vocabulary.UNKNOWN ? plain : vocabulary.exact(text, start, i, buffer);
            }
            end = i;
            lines = 0;
        }
    }

    private int wordEnd(int i) {
        int end = i + 1;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isWordPart(char c) {
        return isLetter(c) || (c >= 0x300 && c < 0x370);
    }

    private int digitsEnd(int i) {
        int end = i + 1;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static boolean isLetter(char c) {
        return c < LETTER.length ? LETTER[c] : Character.isLetter(c);
    }

    private static byte gap(int width, int lines) {
        if (width == 0) {
            return GLUED;
        }
        return lines > 1 || width > WIDEST_GAP ? NEW_BLOCK : lines == 1 ? NEW_LINE : SPACED;
    }

    private void add(byte type, int start, int end, byte gap) {
        if (size == starts.length) {
            int more = size * 2;
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
            exact = Arrays.copyOf(exact, more);
            folded = Arrays.copyOf(folded, more);
            types = Arrays.copyOf(types, more);
            gaps = Arrays.copyOf(gaps, more);
        }
        starts[size] = start;
        ends[size] = end;
        types[size] = type;
        gaps[size] = gap;
        size++;
    }

    /** White space of any kind, also what Word leaves behind: non-breaking and zero-width spaces. */
    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0' || (c >= '\u2000' && c <= '\u200B') || c == '\u202F' || c == '\uFEFF';
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

    public byte gap(int i) {
        return holds(i) ? gaps[i] : NEW_BLOCK;
    }

    private byte type(int i) {
        return holds(i) ? types[i] : END;
    }

    public boolean isWord(int i) {
        return type(i) == WORD;
    }

    public boolean isDigits(int i) {
        return type(i) == DIGITS;
    }

    public boolean is(int i, char mark) {
        return type(i) == MARK && text.charAt(starts[i]) == mark;
    }

    public boolean isDash(int i) {
        return type(i) == MARK && Vietnamese.isDash(text.charAt(starts[i]));
    }

    /** Whether a word begins with a capital letter. */
    public boolean isCapital(int i) {
        return isWord(i) && Character.isUpperCase(text.charAt(starts[i]));
    }

    /** Whether every letter of a word is a capital. */
    public boolean isUpper(int i) {
        if (!isWord(i)) {
            return false;
        }
        for (int at = starts[i]; at < ends[i]; at++) {
            if (!Character.isUpperCase(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    public int length(int i) {
        return holds(i) ? ends[i] - starts[i] : 0;
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
            if (i > from && gaps[i] != GLUED) {
                out.append(' ');
            }
            out.append(text, starts[i], ends[i]);
        }
        return out.toString();
    }
}
