package vn.loa.model;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Spelling of Vietnamese for matching: what a reader takes for the same word becomes the same string. What is published
 * keeps the spelling of its source.
 */
public final class Vietnamese {
    private static final int TABLE = 0x2000;
    private static final char DROPPED = '\0';
    private static final char[] FOLDED = foldTable();

    /** Rows: plain vowel, then with huyền, sắc, hỏi, ngã, nặng: the tone of a vowel is its place in the row. */
    private static final String[] TONES = {
        "aàáảãạ", "oòóỏõọ", "eèéẻẽẹ", "uùúủũụ", "yỳýỷỹỵ", "iìíỉĩị", "AÀÁẢÃẠ", "OÒÓỎÕỌ", "EÈÉẺẼẸ", "UÙÚỦŨỤ", "YỲÝỶỸỴ",
        "IÌÍỈĨỊ"
    };

    private static final byte[] ROW = new byte[TABLE];
    private static final byte[] TONE = new byte[TABLE];

    static {
        for (int row = 0; row < TONES.length; row++) {
            for (int tone = 0; tone < TONES[row].length(); tone++) {
                ROW[TONES[row].charAt(tone)] = (byte) (row + 1);
                TONE[TONES[row].charAt(tone)] = (byte) tone;
            }
        }
    }

    private Vietnamese() {}

    /**
     * Places tone marks one way: on the first vowel of an open {@code oa, oe, uy} ({@code hóa}, {@code khỏe},
     * {@code ủy}), on the second before a final ({@code hoàn}) and after {@code qu} ({@code quý}). Takes NFC; keeps the
     * length and every offset.
     */
    public static String normalizeTone(String text) {
        StringBuilder out = null;
        for (int i = 0; i + 1 < text.length(); i++) {
            char first = text.charAt(i);
            char second = text.charAt(i + 1);
            if (first >= TABLE || second >= TABLE || TONE[first] + TONE[second] == 0 || !movable(text, i)) {
                continue;
            }
            int tone = Math.max(TONE[first], TONE[second]);
            boolean onSecond = afterQ(text, i) || closed(text, i + 2);
            char a = TONES[ROW[first] - 1].charAt(onSecond ? 0 : tone);
            char b = TONES[ROW[second] - 1].charAt(onSecond ? tone : 0);
            if (a != first || b != second) {
                out = out == null ? new StringBuilder(text) : out;
                out.setCharAt(i, a);
                out.setCharAt(i + 1, b);
            }
        }
        return out == null ? text : out.toString();
    }

    /** Whether the two vowels at {@code i} form a pair whose tone writers place in two ways. */
    private static boolean movable(String text, int i) {
        if (ROW[text.charAt(i)] == 0 || ROW[text.charAt(i + 1)] == 0) {
            return false;
        }
        char a = foldChar(text.charAt(i));
        char b = foldChar(text.charAt(i + 1));
        if (TONE[text.charAt(i)] != 0 && TONE[text.charAt(i + 1)] != 0) {
            return false;
        }
        return (a == 'o' && (b == 'a' || b == 'e'))
                || (a == 'u' && b == 'y')
                || (a == 'u' && (b == 'a' || b == 'e' || b == 'i') && afterQ(text, i));
    }

    private static boolean afterQ(String text, int i) {
        return i > 0 && (text.charAt(i - 1) == 'q' || text.charAt(i - 1) == 'Q');
    }

    private static boolean closed(String text, int i) {
        return i < text.length() && Character.isLetter(text.charAt(i));
    }

    /** Marks off, {@code đ} to {@code d}, lower case: {@code "Chỉ thị"} to {@code "chi thi"}. */
    public static String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char folded = foldChar(text.charAt(i));
            if (folded != DROPPED) {
                out.append(folded);
            }
        }
        return out.toString();
    }

    /** One character folded; U+0000 for a combining mark, which stands for nothing by itself. */
    public static char foldChar(char c) {
        if (c < TABLE) {
            return FOLDED[c];
        }
        return Character.getType(c) == Character.NON_SPACING_MARK ? DROPPED : Character.toLowerCase(c);
    }

    private static char[] foldTable() {
        char[] table = new char[TABLE];
        for (char c = 0; c < TABLE; c++) {
            table[c] = computeFold(c);
        }
        return table;
    }

    private static char computeFold(char c) {
        if (c == 'đ' || c == 'Đ' || c == 'Ð' || c == 'ð') {
            return 'd';
        }
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return DROPPED;
        }
        char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        return Character.toLowerCase(base);
    }

    /** An ASCII name for addresses: folded, everything but letters and digits becomes one hyphen. May be empty. */
    public static String slug(String text) {
        StringBuilder out = new StringBuilder(text.length());
        String folded = fold(text);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                out.append(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        }
        int length = out.length();
        return length > 0 && out.charAt(length - 1) == '-' ? out.substring(0, length - 1) : out.toString();
    }

    /** The address word of an official number, one for all its spellings: {@code "028 - CT/TW"} to {@code "28-ct-tw"}. */
    public static String numberSlug(String number) {
        return slug(numberKey(number));
    }

    /** A number as it is compared: no white space, upper case, every dash a hyphen, eth as Đ, no zeros before other digits. */
    public static String numberKey(String number) {
        StringBuilder out = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0') {
                continue;
            }
            char plain = c == 'Ð' || c == 'ð' ? 'Đ' : isDash(c) ? '-' : c;
            if (out.length() == 1 && out.charAt(0) == '0' && Character.isDigit(plain)) {
                out.setLength(0);
            }
            out.append(plain);
        }
        return out.toString().toUpperCase(Locale.ROOT);
    }

    /** Hyphen, non-breaking hyphen, en dash and their like. */
    public static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212' || c == '\u00AD';
    }
}
