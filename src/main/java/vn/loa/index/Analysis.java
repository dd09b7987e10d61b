package vn.loa.index;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Text to tokens, the same for documents and queries, in Java and in the browser ({@code assets/search/analysis.js}).
 *
 * <p>Text must be NFC ({@link #nfc}). A token is a run of letters, decimal digits and the marks on them; it is lower-cased code
 * point by code point, loses marks that NFC left alone, is cut at {@value #LONGEST} code points, and is spelt canonically
 * ({@link Syllable#canonical}).
 */
final class Analysis {
    private static final int LONGEST = 40;
    private static final int WIDEST_GAP = 3;

    /** Spellings made before: texts repeat few syllables many times. */
    private static final Map<String, Spelling> SPELT = new ConcurrentHashMap<>();

    private static final int MOST_SPELT = 1 << 15;

    private record Spelling(String raw, String fold) {}

    private Analysis() {}

    static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int previous = -1;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (!isWord(c)) {
                at += Character.charCount(c);
                continue;
            }
            int end = endOfWord(text, at);
            Spelling spelling = spelling(text.substring(at, end));
            tokens.add(new Token(at, end, spelling.raw(), spelling.fold(), gap(text, previous, at)));
            previous = end;
            at = end;
        }
        return tokens;
    }

    private static Spelling spelling(String word) {
        Spelling known = SPELT.get(word);
        if (known != null) {
            return known;
        }
        String raw = Syllable.canonical(lower(word, 0, word.length()));
        Spelling spelling = new Spelling(raw, Syllable.fold(raw));
        if (SPELT.size() < MOST_SPELT) {
            SPELT.put(word, spelling);
        }
        return spelling;
    }

    private static boolean isWord(int c) {
        return Character.isLetter(c) || Character.isDigit(c);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (!isWord(c) && !isMark(c)) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static String lower(String text, int from, int end) {
        StringBuilder out = new StringBuilder(end - from);
        int length = 0;
        for (int at = from; at < end && length < LONGEST; ) {
            int c = text.codePointAt(at);
            if (!isMark(c)) {
                out.appendCodePoint(Character.toLowerCase(c));
                length++;
            }
            at += Character.charCount(c);
        }
        return out.toString();
    }

    private static Token.Gap gap(String text, int from, int to) {
        if (from < 0 || to - from > WIDEST_GAP) {
            return Token.Gap.BREAK;
        }
        if (to - from == 1 && (text.charAt(from) == '-' || text.charAt(from) == '/')) {
            return Token.Gap.TIGHT;
        }
        for (int i = from; i < to; i++) {
            if (" \t\n\r\u00a0-/".indexOf(text.charAt(i)) < 0) {
                return Token.Gap.BREAK;
            }
        }
        return Token.Gap.SPACE;
    }
}
