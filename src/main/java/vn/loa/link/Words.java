package vn.loa.link;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.model.Vietnamese;

/** A short text as folded words that remember their capitals and the commas in front of them. */
final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    /**
     * One word.
     *
     * @param folded without marks and capitals
     * @param parted whether a comma, semicolon or colon stands before it
     */
    record Word(String folded, String written, boolean parted, int start, int end) {
        /** Whether it begins like a name; in a heading of capitals no word does. */
        boolean isProper() {
            return Character.isUpperCase(written.charAt(0)) && !isShort();
        }

        /** {@code GD}, {@code UBND}: letters that stand for words. */
        boolean isShort() {
            return written.length() > 1 && written.chars().allMatch(Character::isUpperCase);
        }
    }

    final String text;
    private final List<Word> words = new ArrayList<>();

    private Words(String text) {
        this.text = text;
        Matcher word = WORD.matcher(text);
        int end = 0;
        while (word.find()) {
            boolean parted = text.substring(end, word.start()).chars().anyMatch(c -> c == ',' || c == ';' || c == ':');
            words.add(
                    new Word(Vietnamese.fold(word.group()), word.group(), parted && end > 0, word.start(), word.end()));
            end = word.end();
        }
    }

    static Words of(String text) {
        return new Words(text);
    }

    /** Folded words joined by blanks, as names are compared. */
    static String key(String text) {
        StringBuilder key = new StringBuilder();
        for (Word word : of(text).words) {
            key.append(key.isEmpty() ? "" : " ").append(word.folded());
        }
        return key.toString();
    }

    int size() {
        return words.size();
    }

    Word at(int i) {
        return words.get(i);
    }

    boolean is(int i, String folded) {
        return i >= 0 && i < words.size() && words.get(i).folded().equals(folded);
    }

    /** Whether these folded words stand from word {@code i} on. */
    boolean startsWith(int i, String folded) {
        int at = i;
        for (String word : folded.split(" ", -1)) {
            if (!is(at++, word)) {
                return false;
            }
        }
        return true;
    }

    /** As written, from word {@code from} up to but not with word {@code to}. */
    String written(int from, int to) {
        return from >= to
                ? ""
                : text.substring(words.get(from).start(), words.get(to - 1).end());
    }
}
