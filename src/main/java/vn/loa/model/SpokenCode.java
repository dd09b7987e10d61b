package vn.loa.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The number under which a document is announced: six digits that tell it from others and a seventh that tells a slip of the
 * tongue or of the ear. The seventh is H. Damm's check digit (Total anti-symmetrische Quasigruppen, 2004): a single wrong
 * digit and two neighbours exchanged always give no code. Docs: decision 0020.
 *
 * @param digits seven of them
 */
public record SpokenCode(String digits) {
    /** How many documents there is room for. */
    public static final int ROOM = 1_000_000;

    private static final int PAYLOAD = 6;
    /** Prime to {@link #ROOM}: documents published one after the other bear codes that do not resemble each other. */
    private static final long STRIDE = 618_033;

    private static final long START = 314_159;

    /** A totally anti-symmetric quasigroup of order ten with zeros on its diagonal, from the same work. */
    private static final int[][] TABLE = {
        {0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
        {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
        {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
        {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
        {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
        {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
        {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
        {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
        {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
        {2, 5, 8, 1, 4, 3, 6, 7, 9, 0},
    };

    /** One word for each digit and never another: not "tư", "lăm", "mốt", "linh". */
    private static final String[] WORDS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};

    public SpokenCode {
        if (!isCode(digits)) {
            throw new IllegalArgumentException("no spoken code: " + digits);
        }
    }

    /**
     * The code of the {@code nth} document that was given one.
     *
     * @param nth from 0 to {@link #ROOM} - 1; each gives another code
     */
    public static SpokenCode of(int nth) {
        if (nth < 0 || nth >= ROOM) {
            throw new IllegalArgumentException("no room for code " + nth);
        }
        String payload = String.format(Locale.ROOT, "%06d", (nth * STRIDE + START) % ROOM);
        return new SpokenCode(payload + check(payload));
    }

    /** The code that a person typed, with or without spaces, points and hyphens; empty where there is no such code. */
    public static Optional<SpokenCode> parse(String typed) {
        String digits = typed.strip().replaceAll("(?<=\\d)[ .\\u00a0-](?=\\d)", "");
        return isCode(digits) ? Optional.of(new SpokenCode(digits)) : Optional.empty();
    }

    private static boolean isCode(String digits) {
        return digits.length() == PAYLOAD + 1
                && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && check(digits) == 0;
    }

    /** The digit that makes the check of the whole zero. */
    private static int check(String digits) {
        int state = 0;
        for (int i = 0; i < digits.length(); i++) {
            state = TABLE[state][digits.charAt(i) - '0'];
        }
        return state;
    }

    /** The groups in which it is written and said: three digits, two, two. */
    private Stream<String> groups() {
        return Stream.of(digits.substring(0, 3), digits.substring(3, 5), digits.substring(5));
    }

    /** As it is shown: {@code 123 45 67}. */
    public String grouped() {
        return groups().collect(Collectors.joining(" "));
    }

    /** As it is said, digit by digit, with a pause after each group: {@code một hai ba, bốn năm, sáu bảy}. */
    public String spoken() {
        return groups().map(group -> group.chars().mapToObj(c -> WORDS[c - '0']).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
    }
}
