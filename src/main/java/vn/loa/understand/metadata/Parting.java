package vn.loa.understand.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loa.understand.citation.CitationFinder;
import vn.loa.understand.metadata.KindLine.Kind;
import vn.loa.understand.text.Capitals;
import vn.loa.understand.text.Rows;

/**
 * Finds where one document of a file ends and the next begins. A new one begins only behind the closing of the last
 * (recipients or {@code ./.}), with a line that names its kind; its letterhead, which may stand above, goes with it. What is
 * issued "kèm theo" a document belongs to that document.
 */
public final class Parting {
    private static final int NEAR = 8;
    private static final int LETTERHEAD = 25;
    private static final int LONGEST_KIND = 4;

    private final KindLine kinds;

    public Parting(CitationFinder finder) {
        this.kinds = new KindLine(finder);
    }

    /** The first row of each document; the first is 0. */
    public List<Integer> starts(Rows rows) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        int closed = -1;
        boolean annexed = false;
        Set<String> announced = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).noise()) {
                continue;
            }
            String text = rows.text(i);
            addAnnounced(text, announced);
            if (closes(text)) {
                closed = i;
                annexed = false;
            } else if (closed >= 0 && begins(rows, closed, i, annexed, announced)) {
                starts.add(start(rows, closed, i));
                closed = -1;
                announced.clear();
            } else {
                annexed = annexed || (Capitals.inFirstWord(text) && HeadingTable.isForm(text));
            }
        }
        return starts;
    }

    /**
     * Whether row {@code i} names the kind of another document. Behind annexes and forms, and where the kind's line goes on
     * with a title, only one with a letterhead of its own does.
     */
    private boolean begins(Rows rows, int closed, int i, boolean annexed, Set<String> announced) {
        Optional<Kind> kind = kinds.standing(rows, i);
        if (kind.isEmpty()
                || isAttached(rows, i)
                || announced.contains(HeadingTable.words(kind.get().name()))) {
            return false;
        }
        String rest = HeadingTable.words(kind.get().rest());
        boolean titled = !rest.isEmpty() && !rest.startsWith("cua ") && !rest.startsWith("so ");
        return !(annexed || titled) || hasLetterhead(rows, closed, i);
    }

    /** A motto and a number between the last closing and row {@code i}. */
    private static boolean hasLetterhead(Rows rows, int closed, int i) {
        boolean motto = false;
        boolean number = false;
        for (int at = Math.max(closed + 1, i - LETTERHEAD); at < i; at++) {
            motto |= HeadingTable.isMotto(rows.text(at));
            number |= HeadingTable.words(rows.text(at)).startsWith("so ");
        }
        return motto && number;
    }

    /** "Ban hành kèm theo Quyết định này Quy chế …": the kinds, in words, that belong to the document. */
    private static void addAnnounced(String text, Set<String> announced) {
        if (!text.contains("kèm theo")) {
            return;
        }
        List<String> words = List.of(HeadingTable.words(text).split(" ", -1));
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equals("nay")) {
                for (int end = i + 2; end <= Math.min(words.size(), i + 1 + LONGEST_KIND); end++) {
                    announced.add(String.join(" ", words.subList(i + 1, end)));
                }
            }
        }
    }

    static boolean closes(String text) {
        return isRecipients(text) || text.endsWith("./.");
    }

    static boolean isRecipients(String text) {
        if (!HeadingTable.mayBeginWith("n", text)) {
            return false;
        }
        String plain = HeadingTable.words(text.length() > 40 ? text.substring(0, 40) : text);
        return plain.startsWith("noi nhan") && !plain.startsWith("noi nhan hang");
    }

    /** "(Ban hành kèm theo Quyết định số …)" near its kind, or "Phụ lục" just above. */
    private static boolean isAttached(Rows rows, int kind) {
        for (int i = kind - 3; i < Math.min(rows.size(), kind + NEAR); i++) {
            String plain = i < 0 ? "" : HeadingTable.words(rows.text(i));
            if (plain.contains("kem theo") || (i < kind && plain.startsWith("phu luc"))) {
                return true;
            }
        }
        return false;
    }

    /** The first line of the letterhead above a kind: behind recipients, offices and names of the document before. */
    private int start(Rows rows, int closed, int kind) {
        for (int i = closed + 1; i < kind; i++) {
            String text = rows.text(i);
            boolean letterhead = Capitals.in(text)
                    && text.indexOf(' ') > 0
                    && Character.isLetter(text.charAt(0))
                    && !HeadingTable.isRole(text);
            if (letterhead || HeadingTable.isMotto(text)) {
                return i;
            }
        }
        return kind;
    }
}
