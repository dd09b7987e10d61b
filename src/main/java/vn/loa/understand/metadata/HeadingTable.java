package vn.loa.understand.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loa.model.Vietnamese;
import vn.loa.understand.text.Capitals;
import vn.loa.understand.words.Table;

/** The table heading.txt, by what its rows are for. Words are compared without marks, so that scanned lines are read. */
final class HeadingTable {
    private static final char DROPPED = '\0';
    private static final char[] PLAIN = new char[0x2000];

    static {
        for (char c = 0; c < PLAIN.length; c++) {
            PLAIN[c] = computePlain(c);
        }
    }

    private static final List<String[]> ROWS = Table.read(HeadingTable.class, "heading.txt");
    private static final List<List<String>> MOTTOS =
            folded("motto").stream().map(m -> List.of(m.split(" ", -1))).toList();
    private static final List<String> RUN_TOGETHER =
            MOTTOS.stream().map(m -> String.join("", m)).toList();
    private static final List<String> STARTS = folded("start");
    private static final Set<String> FOR = Set.copyOf(folded("for"));
    private static final Set<String> OFFICES = Set.copyOf(folded("office"));
    private static final Set<String> ISSUERS = Set.copyOf(folded("issuer"));
    private static final List<String> ANNEXES = folded("annex");
    private static final List<String> FORMS = folded("form");
    private static final List<String> TIERS = folded("tier");
    private static final Set<String> INNER = Set.copyOf(folded("inner"));
    private static final List<String> UNFINISHED = folded("unfinished");
    /** With their marks: "do" is not "đò". */
    private static final Set<String> OPEN =
            ROWS.stream().filter(r -> r[0].equals("open")).map(r -> r[1]).collect(Collectors.toSet());

    private static final String STARTS_BEGIN = firsts(STARTS);
    private static final String ANNEXES_BEGIN = firsts(ANNEXES);
    private static final String OFFICES_BEGIN = firsts(OFFICES);
    private static final String FORMS_BEGIN = firsts(FORMS);
    /** No phrase of the table and the marks inside it are longer. */
    private static final int LONGEST_PHRASE = 120;

    private static final Set<String> SURNAMES =
            Set.copyOf(List.of(row("surname").split(" ", -1)));

    private HeadingTable() {}

    static List<String[]> rows() {
        return ROWS;
    }

    private static List<String> folded(String group) {
        List<String> values = new ArrayList<>();
        for (String[] row : ROWS) {
            if (row[0].equals(group)) {
                values.add(words(row[1]));
            }
        }
        return values;
    }

    private static String row(String group) {
        return ROWS.stream()
                .filter(r -> r[0].equals(group))
                .map(r -> r[1])
                .findFirst()
                .orElse("");
    }

    /** Letters and digits without marks, other characters as single spaces. */
    static String words(String text) {
        char[] out = new char[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = plain(text.charAt(i));
            if (c == ' ' ? length > 0 && out[length - 1] != ' ' : c != DROPPED) {
                out[length++] = c;
            }
        }
        return new String(out, 0, length > 0 && out[length - 1] == ' ' ? length - 1 : length);
    }

    /** A letter or digit without marks, a space for other characters; {@link #DROPPED} for a combining mark. */
    private static char plain(char c) {
        return c < PLAIN.length ? PLAIN[c] : computePlain(c);
    }

    private static char computePlain(char c) {
        char folded = Vietnamese.foldChar(c);
        return folded == DROPPED || Character.isLetterOrDigit(folded) ? folded : ' ';
    }

    private static String firsts(Iterable<String> phrases) {
        StringBuilder letters = new StringBuilder();
        phrases.forEach(phrase -> letters.append(phrase.charAt(0)));
        return letters.toString();
    }

    /** Whether the first letter or digit, marks aside, is one of {@code letters}: spares most lines the making of their words. */
    static boolean mayBeginWith(String letters, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = plain(text.charAt(i));
            if (c != ' ' && c != DROPPED) {
                return letters.indexOf(c) >= 0;
            }
        }
        return false;
    }

    /** The text with a motto taken out, wherever on the line it stands; marks between its words do not count. */
    static String withoutMotto(String text) {
        List<int[]> spans = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            int start = i;
            while (i < text.length() && Character.isLetter(text.charAt(i))) {
                i++;
            }
            if (i > start) {
                spans.add(new int[] {start, i});
                words.add(Vietnamese.fold(text.substring(start, i)));
            }
        }
        for (List<String> sought : MOTTOS) {
            int at = mottoAt(words, sought);
            if (at >= 0) {
                int end = spans.get(at + sought.size() - 1)[1];
                return (text.substring(0, spans.get(at)[0]) + "   " + text.substring(end)).strip();
            }
        }
        return isMotto(text) ? "" : text;
    }

    /** Where a motto stands, a third of its words misread; -1 where it does not. */
    private static int mottoAt(List<String> words, List<String> motto) {
        for (int at = 0; at + motto.size() <= words.size(); at++) {
            int same = 0;
            for (int i = 0; i < motto.size(); i++) {
                same += words.get(at + i).equals(motto.get(i)) ? 1 : 0;
            }
            if (same * 3 >= motto.size() * 2) {
                return at;
            }
        }
        return -1;
    }

    /** Whether a line holds a motto, its words apart or run together. */
    static boolean isMotto(String text) {
        String plain = words(text);
        String compact = plain.replace(" ", "");
        for (String motto : RUN_TOGETHER) {
            if (compact.contains(motto)) {
                return true;
            }
        }
        List<String> words = List.of(plain.split(" ", -1));
        for (List<String> motto : MOTTOS) {
            if (mottoAt(words, motto) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a preamble's line begins so. */
    static boolean isStart(String text) {
        if (!mayBeginWith(STARTS_BEGIN, text)) {
            return false;
        }
        return begins(STARTS, text);
    }

    /** Whether the words of a text begin with one of these phrases. */
    private static boolean begins(List<String> phrases, String text) {
        String plain = words(text.length() > LONGEST_PHRASE ? text.substring(0, LONGEST_PHRASE) : text);
        for (String phrase : phrases) {
            boolean whole = plain.length() == phrase.length()
                    || (plain.length() > phrase.length() && plain.charAt(phrase.length()) == ' ');
            if (whole && plain.startsWith(phrase)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line is the office of who signs: "T/M BAN THƯỜNG VỤ", "PHÓ CHỦ TỊCH". */
    static boolean isRole(String text) {
        if (!mayBeginWith(OFFICES_BEGIN, text) && !Capitals.in(text)) {
            return false;
        }
        String plain = words(text);
        if (OFFICES.contains(plain) || (FOR.contains(plain) && Capitals.in(text))) {
            return true;
        }
        return beginsWithFor(plain) && Capitals.in(text);
    }

    private static boolean beginsWithFor(String plain) {
        for (String word : FOR) {
            if (plain.startsWith(word) && plain.length() > word.length() && plain.charAt(word.length()) == ' ') {
                return true;
            }
        }
        return false;
    }

    /** Whether an office issues documents in its own name: "CHỦ TỊCH NƯỚC". */
    static boolean isIssuer(String text) {
        return ISSUERS.contains(words(text));
    }

    static boolean isAnnex(String text) {
        if (!mayBeginWith(ANNEXES_BEGIN, text)) {
            return false;
        }
        return begins(ANNEXES, text);
    }

    /** Whether a line begins an annex or a form, which may look like a document of its own. */
    static boolean isForm(String text) {
        if (!mayBeginWith(FORMS_BEGIN, text)) {
            return false;
        }
        return begins(FORMS, text);
    }

    /**
     * Where the words end that name an organ inside the body above, as in "BAN THƯỜNG TRỰC" and "BAN CHẤP HÀNH TỈNH BẾN TRE";
     * -1 where the line is a body with a name of its own.
     */
    static int innerEnd(String text) {
        for (String inner : INNER) {
            int end = text.length() < inner.length() ? -1 : inner.length();
            boolean begins = end > 0 && words(text.substring(0, end)).equals(inner);
            if (begins && (end == text.length() || beginsWithTier(words(text.substring(end))))) {
                return end;
            }
        }
        return -1;
    }

    private static boolean beginsWithTier(String plain) {
        return TIERS.stream().anyMatch(tier -> plain.startsWith(tier + " "));
    }

    static boolean isUnfinished(String text) {
        String plain = words(text);
        return UNFINISHED.stream().anyMatch(u -> plain.equals(u) || plain.endsWith(" " + u));
    }

    /** Whether a line ends with a tier whose place must follow: "… ĐẢNG BỘ TỈNH". */
    static boolean endsWithTier(String text) {
        String plain = words(text);
        return TIERS.stream().anyMatch(tier -> plain.endsWith(" " + tier));
    }

    /** Whether a line ends with a word that wants another: "… TRÊN MẠNG CỦA". */
    static boolean isOpen(String text) {
        String last = text.substring(text.lastIndexOf(' ') + 1);
        return OPEN.contains(Vietnamese.normalizeTone(last).toLowerCase(Locale.ROOT));
    }

    static boolean isSurname(String word) {
        return SURNAMES.contains(word);
    }
}
