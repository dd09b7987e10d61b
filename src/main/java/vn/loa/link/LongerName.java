package vn.loa.link;

import java.util.Set;

/**
 * Tells where the words in front of a body's name make it part of a longer one: {@code Ban TG Tỉnh ủy} and {@code Văn phòng UBND
 * tỉnh} are other bodies than {@code Tỉnh ủy} and {@code UBND tỉnh}. The table heads.txt holds the words with which names begin.
 */
final class LongerName {
    /** Words between bodies. */
    private static final Set<String> AND = Set.of("va", "cung", "voi", "hoac");

    private static final PhraseTable<Boolean> HEADS = new PhraseTable<>();
    private static final PhraseTable<Boolean> SAME = new PhraseTable<>();

    static {
        for (String[] row : Rows.of("heads.txt")) {
            (row[0].equals("same") ? SAME : HEADS).add(row[1], true);
        }
    }

    private LongerName() {}

    /**
     * Whether the words from {@code from} up to the name at {@code name} begin a longer name.
     *
     * @param from the first word that nobody's name has taken
     */
    static boolean holds(Words words, int from, int name) {
        if (from >= name || !follows(words, name)) {
            return false;
        }
        int start = name;
        while (start > from
                && !words.at(start).parted()
                && !AND.contains(words.at(start - 1).folded())) {
            start--;
        }
        for (int at = start; at < name; at++) {
            if (begins(words, at)) {
                PhraseTable.Hit<Boolean> same = SAME.at(words, at);
                return same == null || same.end() != name;
            }
        }
        return false;
    }

    /** Whether nothing but blanks stands before a word: {@code HĐND-UBND tỉnh} are two. */
    private static boolean follows(Words words, int at) {
        return words.text
                .substring(words.at(at - 1).end(), words.at(at).start())
                .isBlank();
    }

    private static boolean begins(Words words, int at) {
        boolean capital = words.at(at).isProper() || words.at(at).isShort();
        return capital && (HEADS.at(words, at) != null || OtherNames.isShortForm(words, at));
    }
}
