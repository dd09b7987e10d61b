package vn.loa.link;

import java.util.ArrayList;
import java.util.List;
import vn.loa.model.Vietnamese;

/** A short text as folded words that remember their capitals and the commas in front of them. */
final class Words {
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
        boolean parted = false;
        int length = text.length();
        for (int start = 0; start < length; ) {
            int end = start;
            while (end < length && isPart(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (end > start) {
                String written = text.substring(start, end);
                words.add(new Word(Vietnamese.fold(written), written, parted && !words.isEmpty(), start, end));
                parted = false;
                start = end;
            } else {
                char c = text.charAt(start++);
                parted |= c == ',' || c == ';' || c == ':';
            }
        }
    }

    /** A letter, a figure, or a mark that belongs to the letter before. */
    private static boolean isPart(int c) {
        return Character.isLetterOrDigit(c)
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.LETTER_NUMBER,
                            Character.OTHER_NUMBER -> true;
                    default -> false;
                };
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
