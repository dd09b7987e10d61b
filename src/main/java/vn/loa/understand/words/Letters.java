package vn.loa.understand.words;

import vn.loa.model.Vietnamese;

/**
 * What each character is to the grammar, looked up in one table. A word of up to ten letters of the Vietnamese and English
 * alphabets is told by a long: six bits a letter, and the tone, which is taken off its vowel, so that its place does not
 * matter. Other words are told by strings.
 */
final class Letters {
    static final long NO_KEY = 0;
    static final int MOST_PACKED = 10;

    static final int SPACE = 0;
    static final int MARK = 1;
    static final int DIGIT = 2;
    static final int LETTER = 3;
    /** A combining mark: part of a word, but not its first. */
    static final int COMBINING = 4;

    private static final int TABLE = 0x2000;
    private static final int TONE_SHIFT = 60;
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyzăâđêôơư";
    private static final char[] PLAIN = new char[TABLE];
    private static final byte[] TONE = new byte[TABLE];
    private static final char[] BASE = new char[TABLE];
    /** Bits 0 to 2 what it is, 3 capital, 4 to 9 letter, 10 to 15 letter without marks, 16 to 18 tone, 19 no letter. */
    private static final int[] TRAITS = new int[TABLE];

    private static final int FOREIGN = 1 << 19;

    static {
        String tones = "aàáảãạ ăằắẳẵặ âầấẩẫậ eèéẻẽẹ êềếểễệ iìíỉĩị oòóỏõọ ôồốổỗộ ơờớởỡợ uùúủũụ ưừứửữự yỳýỷỹỵ";
        for (char c = 0; c < TABLE; c++) {
            PLAIN[c] = c == 'Ð' || c == 'ð' || c == 'Đ' ? 'đ' : Character.toLowerCase(c);
            BASE[c] = Vietnamese.foldChar(c);
        }
        for (String row : tones.split(" ", -1)) {
            for (int tone = 0; tone < row.length(); tone++) {
                for (char c : new char[] {row.charAt(tone), Character.toUpperCase(row.charAt(tone))}) {
                    PLAIN[c] = row.charAt(0);
                    TONE[c] = (byte) tone;
                }
            }
        }
        for (char c = 0; c < TABLE; c++) {
            int letter = ALPHABET.indexOf(PLAIN[c]) + 1;
            TRAITS[c] = type(c)
                    | (Character.isUpperCase(c) ? 8 : 0)
                    | (letter == 0 ? FOREIGN : letter << 4)
                    | (ALPHABET.indexOf(BASE[c]) + 1) << 10
                    | TONE[c] << 16;
        }
    }

    private Letters() {}

    /** All that {@code c} is, for the methods below. */
    static int traits(char c) {
        return c < TABLE ? TRAITS[c] : type(c) | (Character.isUpperCase(c) ? 8 : 0) | FOREIGN;
    }

    static int type(int traits) {
        return traits & 7;
    }

    /** 1 for a capital, else 0. */
    static int capital(int traits) {
        return traits >> 3 & 1;
    }

    /** Whether one of the characters, whose traits are joined by or, is not in the alphabet. */
    static boolean anyForeign(int joined) {
        return (joined & FOREIGN) != 0;
    }

    /** From 1 on; 0 for what is not in the alphabet. */
    static int letter(int traits) {
        return traits >> 4 & 63;
    }

    static int plainLetter(int traits) {
        return traits >> 10 & 63;
    }

    static int tone(int traits) {
        return traits >> 16 & 7;
    }

    static long withTone(long letters, int tone) {
        return letters | (long) tone << TONE_SHIFT;
    }

    private static int type(char c) {
        if (c <= ' ' || c == '\u00A0' || (c >= '\u2000' && c <= '\u200B') || c == '\u202F' || c == '\uFEFF') {
            // white space of any kind, also what Word leaves behind: non-breaking and zero-width spaces
            return SPACE;
        }
        if (Character.isLetter(c)) {
            return LETTER;
        }
        return c >= '0' && c <= '9' ? DIGIT : c >= 0x300 && c < 0x370 ? COMBINING : MARK;
    }

    /** The letters of {@code text[start, end)} in lower case, the tone at the end. */
    static String exact(String text, int start, int end) {
        StringBuilder key = new StringBuilder(end - start + 1);
        int tone = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            tone = c < TABLE && TONE[c] != 0 ? TONE[c] : tone;
            key.append(c < TABLE ? PLAIN[c] : c);
        }
        return key.append((char) ('0' + tone)).toString();
    }

    /** The letters of {@code text[start, end)} without marks. */
    static String folded(String text, int start, int end) {
        StringBuilder key = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            key.append(c < TABLE ? BASE[c] : c);
        }
        return key.toString();
    }

    /** The exact spelling as a long; {@link #NO_KEY} when it does not fit. */
    static long exactKey(String word) {
        long key = 0;
        int tone = 0;
        for (int i = 0; i < word.length(); i++) {
            int traits = traits(word.charAt(i));
            tone = tone(traits) == 0 ? tone : tone(traits);
            key = key << 6 | letter(traits);
            if (letter(traits) == 0 || i >= MOST_PACKED) {
                return NO_KEY;
            }
        }
        return withTone(key, tone);
    }

    /** The letters of {@code chars[start, end)} without marks as a long; they must fit. */
    static long foldedKey(char[] chars, int start, int end) {
        long key = 0;
        for (int i = start; i < end; i++) {
            key = key << 6 | plainLetter(traits(chars[i]));
        }
        return key;
    }

    /** Letters without marks as a long; {@link #NO_KEY} when they do not fit. */
    static long foldedKey(String letters) {
        long key = 0;
        for (int i = 0; i < letters.length(); i++) {
            int letter = plainLetter(traits(letters.charAt(i)));
            key = key << 6 | letter;
            if (letter == 0 || i >= MOST_PACKED) {
                return NO_KEY;
            }
        }
        return key;
    }
}
