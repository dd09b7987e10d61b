package vn.loa.understand.words;

import vn.loa.model.Vietnamese;

/**
 * Numbers for the words that the grammar knows, so that matching compares integers. A word has two numbers: one for its
 * exact spelling, where case and the place of the tone mark do not count ({@code hoá} and {@code hóa} are one), and one for
 * its letters without marks, for texts read by a scanner. Words that no table holds are {@link #UNKNOWN}.
 *
 * <p>Filled while tables are built, then only read: safe for many threads after that.
 */
public final class Vocabulary {
    public static final int UNKNOWN = 0;
    private static final int LONGEST_WORD = 32;
    private static final char[] PLAIN = new char[0x2000];
    private static final char[] TONE = new char[0x2000];
    private static final char[] BASE = new char[0x2000];

    static {
        String tones = "aàáảãạ ăằắẳẵặ âầấẩẫậ eèéẻẽẹ êềếểễệ iìíỉĩị oòóỏõọ ôồốổỗộ ơờớởỡợ uùúủũụ ưừứửữự yỳýỷỹỵ";
        for (char c = 0; c < PLAIN.length; c++) {
            PLAIN[c] = c == 'Ð' || c == 'ð' || c == 'Đ' ? 'đ' : Character.toLowerCase(c);
            TONE[c] = '0';
            BASE[c] = Vietnamese.foldChar(c);
        }
        for (String row : tones.split(" ", -1)) {
            for (int tone = 0; tone < row.length(); tone++) {
                for (char c : new char[] {row.charAt(tone), Character.toUpperCase(row.charAt(tone))}) {
                    PLAIN[c] = row.charAt(0);
                    TONE[c] = (char) ('0' + tone);
                }
            }
        }
    }

    private String[] words = new String[1 << 12];
    private int[] ids = new int[1 << 12];
    private int count;

    /** The number of a word's exact spelling, given now when it has none. */
    public int addExact(String word) {
        // What has an exact number has a folded one: looking up can stop where the folded one is unknown.
        if (addFolded(word) == UNKNOWN) {
            return UNKNOWN;
        }
        char[] key = buffer();
        exactKey(word, 0, word.length(), key);
        return add(new String(key, 0, word.length() + 1));
    }

    /** The number of a word's letters without marks, given now when it has none. */
    public int addFolded(String word) {
        if (word.isEmpty() || word.length() > LONGEST_WORD) {
            return UNKNOWN;
        }
        char[] key = buffer();
        foldedKey(word, 0, word.length(), key);
        return add(new String(key, 0, word.length()));
    }

    static char[] buffer() {
        return new char[LONGEST_WORD + 1];
    }

    /** The number of the letters of {@code text[start, end)} without marks; {@code buffer} is the caller's scratch space. */
    int folded(String text, int start, int end, char[] buffer) {
        return end - start > LONGEST_WORD ? UNKNOWN : find(buffer, end - start, foldedKey(text, start, end, buffer));
    }

    /** The number of the exact spelling of a word whose folded number is known. */
    int exact(String text, int start, int end, char[] buffer) {
        return find(buffer, end - start + 1, exactKey(text, start, end, buffer));
    }

    /** Fills in letters with the tone taken off and put at the end: its place in the word does not matter. Gives the hash. */
    private static int exactKey(String text, int start, int end, char[] key) {
        char tone = '0';
        int hash = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < PLAIN.length) {
                tone = TONE[c] == '0' ? tone : TONE[c];
                c = PLAIN[c];
            }
            key[i - start] = c;
            hash = hash * 31 + c;
        }
        key[end - start] = tone;
        return hash * 31 + tone;
    }

    private static int foldedKey(String text, int start, int end, char[] key) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            char folded = c < BASE.length ? BASE[c] : c;
            key[i - start] = folded;
            hash = hash * 31 + folded;
        }
        return hash;
    }

    private int add(String key) {
        if (count * 3 >= words.length) {
            grow();
        }
        int slot = slot(key.toCharArray(), key.length(), key.hashCode());
        if (words[slot] == null) {
            words[slot] = key;
            ids[slot] = ++count;
        }
        return ids[slot];
    }

    private int find(char[] key, int length, int hash) {
        return ids[slot(key, length, hash)];
    }

    /** @param hash as {@link String#hashCode} computes it */
    private int slot(char[] key, int length, int hash) {
        int mask = words.length - 1;
        int slot = (((hash ^ (hash >>> 15)) * 0x9E3779B1) >>> 8) & mask;
        while (words[slot] != null && !same(words[slot], key, length)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static boolean same(String word, char[] key, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != key[i]) {
                return false;
            }
        }
        return true;
    }

    private void grow() {
        String[] oldWords = words;
        int[] oldIds = ids;
        words = new String[oldWords.length * 2];
        ids = new int[words.length];
        for (int i = 0; i < oldWords.length; i++) {
            if (oldWords[i] != null) {
                int slot = slot(oldWords[i].toCharArray(), oldWords[i].length(), oldWords[i].hashCode());
                words[slot] = oldWords[i];
                ids[slot] = oldIds[i];
            }
        }
    }
}
