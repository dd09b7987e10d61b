package vn.loa.understand.metadata;

import java.util.ArrayList;
import java.util.List;
import vn.loa.understand.citation.CitationFinder;
import vn.loa.understand.text.Capitals;
import vn.loa.understand.text.Rows;

/**
 * Finds where one document of a file ends and the next begins. A new one begins only behind the closing of the last
 * (recipients or {@code ./.}), with a line that names its kind; its letterhead, which may stand above, goes with it. What is
 * issued "kèm theo" a document belongs to that document.
 */
public final class Parting {
    private static final int NEAR = 8;

    private final KindLine kinds;

    public Parting(CitationFinder finder) {
        this.kinds = new KindLine(finder);
    }

    /** The first row of each document; the first is 0. */
    public List<Integer> starts(Rows rows) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        int closed = -1;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).noise()) {
                continue;
            }
            if (closes(rows.text(i))) {
                closed = i;
            } else if (closed >= 0 && kinds.read(rows, i).isPresent() && !isAttached(rows, i)) {
                starts.add(start(rows, closed, i));
                closed = -1;
            }
        }
        return starts;
    }

    static boolean closes(String text) {
        return isRecipients(text) || text.endsWith("./.");
    }

    static boolean isRecipients(String text) {
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
