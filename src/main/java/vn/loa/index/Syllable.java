package vn.loa.index;

import java.text.Normalizer;

/**
 * Spelling of one Vietnamese syllable in lower case. The same rules stand in {@code assets/search/analysis.js}; shared test
 * vectors: {@code src/test/resources/spec/analysis}.
 */
final class Syllable {
    /** Twelve vowels, each without a tone and with the five. */
    private static final String VOWELS = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ";

    private static final int TONES = 6;
    private static final String FOLDED = "aaaeeiooouuy";
    private static final String SHAPED = "ăâêôơư";

    private Syllable() {}

    /**
     * One spelling for all: the tone stands where the old school puts it ({@code hoá} becomes {@code hóa}, {@code tòan} becomes
     * {@code toàn}), and a final {@code y} that is the only vowel is {@code i} ({@code kỹ} is
     * {@code kĩ}). What is no Vietnamese syllable stays as it is.
     */
    static String canonical(String word) {
        int start = 0;
        while (start < word.length() && vowel(word.charAt(start)) < 0) {
            start++;
        }
        int end = start;
        int tone = 0;
        StringBuilder bare = new StringBuilder(word);
        for (; end < word.length() && vowel(word.charAt(end)) >= 0; end++) {
            int vowel = vowel(word.charAt(end));
            if (vowel % TONES != 0) {
                if (tone != 0) {
                    return word;
                }
                tone = vowel % TONES;
                bare.setCharAt(end, VOWELS.charAt(vowel - tone));
            }
        }
        if (start == end || !isOnlyVowels(word, start, end)) {
            return word;
        }
        return withTone(bare, afterGlide(bare, start, end), end, tone);
    }

    private static int vowel(char c) {
        return VOWELS.indexOf(c);
    }

    private static boolean isOnlyVowels(String word, int start, int end) {
        for (int i = 0; i < word.length(); i++) {
            if ((i < start || i >= end) && (vowel(word.charAt(i)) >= 0 || !Character.isLetter(word.charAt(i)))) {
                return false;
            }
        }
        return true;
    }

    /** In {@code qu} and {@code gi} the glide belongs to the consonant. */
    private static int afterGlide(CharSequence bare, int start, int end) {
        boolean glide = start > 0
                && end - start > 1
                && ((bare.charAt(start - 1) == 'q' && bare.charAt(start) == 'u')
                        || (start == 1 && bare.charAt(0) == 'g' && bare.charAt(1) == 'i'));
        return glide ? start + 1 : start;
    }

    private static String withTone(StringBuilder bare, int start, int end, int tone) {
        if (end - start == 1 && end == bare.length() && bare.charAt(start) == 'y') {
            bare.setCharAt(start, 'i');
        }
        if (tone != 0) {
            int at = toneAt(bare, start, end);
            bare.setCharAt(at, VOWELS.charAt(vowel(bare.charAt(at)) + tone));
        }
        return bare.toString();
    }

    private static int toneAt(StringBuilder bare, int start, int end) {
        for (int i = end - 1; i >= start; i--) {
            if (SHAPED.indexOf(bare.charAt(i)) >= 0) {
                return i;
            }
        }
        boolean open = end == bare.length();
        return end - start == 1 || (end - start == 2 && open) ? start : start + 1;
    }

    /** Without any mark: {@code đường} is {@code duong}. */
    static String fold(String word) {
        StringBuilder out = new StringBuilder(word.length());
        boolean foreign = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int vowel = vowel(c);
            if (vowel >= 0) {
                out.append(FOLDED.charAt(vowel / TONES));
            } else if (c == 'đ') {
                out.append('d');
            } else {
                foreign |= c > 127;
                out.append(c);
            }
        }
        return foreign ? Normalizer.normalize(out, Normalizer.Form.NFD).replaceAll("\\p{M}", "") : out.toString();
    }
}
