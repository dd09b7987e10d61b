package vn.loa.understand.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.understand.text.Capitals;
import vn.loa.understand.text.Row;
import vn.loa.understand.text.Rows;

/** Recipients, office and name below a document's text. */
final class Closing {
    private static final int REACH = 16;
    private static final int LONGEST = 400;
    private static final int FAR_RIGHT = 24;

    private static final Pattern RANK = Pattern.compile(
            "(?:Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Đại tá|Thượng tá|GS|PGS|TS|ThS|BS|CKII|CKI)\\.?\\s*");

    private static final Pattern RAISED = Pattern.compile("</?su[pb]>");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern CELL_END = Pattern.compile("\\s{4,}|\\t|\\|");

    /** What may stand behind a recipient and is none of its name. */
    private static final String ITEM_END = " \t\n\u000B\f\r,;.:/";

    private final Rows rows;
    private final int from;
    private final int to;
    private final List<String> recipients = new ArrayList<>();
    private final List<String> role = new ArrayList<>();
    private String signer = "";
    private boolean inRecipients;
    private boolean belowRole;
    private int gap;

    private Closing(Rows rows, int from, int to) {
        this.rows = rows;
        this.from = from;
        this.to = to;
    }

    /**
     * What was read.
     *
     * @param from its first row; the end of the document when it has no closing
     * @param to the row after its last: an annex may follow
     */
    record Read(int from, int to, List<String> recipients, String role, String signer) {}

    /** Reads the closing of the document in rows {@code [from, to)}. */
    static Read read(Rows rows, int from, int to) {
        int start = start(rows, from, to);
        int end = annex(rows, start, to);
        Closing closing = new Closing(rows, start, end);
        closing.run();
        return new Read(start, end, List.copyOf(closing.recipients), String.join(" ", closing.role), closing.signer);
    }

    /** The first row of recipients or, right before them or at the very end, of the signer's office. */
    private static int start(Rows rows, int from, int to) {
        int start = -1;
        for (int i = from; i < to && start < 0; i++) {
            start = Parting.isRecipients(rows.text(i)) ? i : -1;
        }
        int stop = start < 0 ? to : start;
        int first = start < 0 ? to : start;
        for (int i = stop - 1, seen = 0; i > from && seen < REACH; i--) {
            if (rows.get(i).noise()) {
                continue;
            }
            String text = rows.text(i);
            seen++;
            if (HeadingTable.isRole(text) || Signature.in(text).isPresent()) {
                first = i;
            } else if (!Capitals.in(text) && !(start < 0 && isName(text))) {
                break;
            }
        }
        return first;
    }

    private static int annex(Rows rows, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            String text = rows.text(i);
            if (!rows.get(i).noise()
                    && (Capitals.inFirstWord(text) || rows.get(i).heading())
                    && HeadingTable.isAnnex(text)) {
                return i;
            }
        }
        return to;
    }

    private void run() {
        for (int i = from; i < to; i++) {
            Row row = rows.get(i);
            if (row.noise()) {
                gap++;
                continue;
            }
            for (String cell : cells(row.raw().strip())) {
                cell(clean(cell), !standsLeft(row.raw(), cell));
            }
            gap = 0;
        }
    }

    /** Whether a cell stands in the first columns of its row; no more of the row is looked at. */
    private static boolean standsLeft(String raw, String cell) {
        for (int i = 0; i < FAR_RIGHT; i++) {
            if (raw.startsWith(cell, i)) {
                return true;
            }
        }
        return false;
    }

    private static String clean(String cell) {
        if (isClean(cell)) {
            return cell.strip();
        }
        String plain = cell.indexOf('<') < 0 ? cell : RAISED.matcher(cell).replaceAll("");
        return SPACES.matcher(plain.replace("*", "").replace("#", ""))
                .replaceAll(" ")
                .strip();
    }

    /** Whether nothing but white space at its ends is to be taken out. */
    private static boolean isClean(String cell) {
        char before = 'a';
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '<' || c == '*' || c == '#' || c < ' ' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return true;
    }

    /** The cells of a row: wide gaps, tabs and bars part them. */
    private static String[] cells(String row) {
        boolean one = row.indexOf('\t') < 0 && row.indexOf('|') < 0 && !row.contains("  ");
        return one ? new String[] {row} : CELL_END.split(row, -1);
    }

    /** @param right whether it stands in the right column, where signatures are */
    private void cell(String cell, boolean right) {
        if (cell.isEmpty()) {
            return;
        }
        int offices = role.size();
        Optional<Signature> signature = signer.isEmpty() ? Signature.in(cell) : Optional.empty();
        boolean signs = gap > 0 || belowRole || (right && isSurname(withoutRank(cell)));
        if (Parting.isRecipients(cell)) {
            inRecipients = true;
        } else if (signature.isPresent()) {
            inRecipients = false;
            role.add(signature.get().role());
            signer = signature.get().name();
        } else if (HeadingTable.isRole(cell) && signer.isEmpty()) {
            role.add(cell);
        } else if (vn.loa.model.Vietnamese.isDash(cell.charAt(0)) && inRecipients) {
            recipients.add(item(cell.substring(1)));
        } else if (isName(cell) && signs) {
            inRecipients = false;
            signer = signer.isEmpty() || (!isSurname(signer) && isSurname(cell)) ? cell : signer;
        } else if (Capitals.in(cell) && !role.isEmpty() && signer.isEmpty()) {
            role.add(cell);
        } else if (inRecipients
                && !recipients.isEmpty()
                && gap <= 1
                && recipients.get(recipients.size() - 1).length() < LONGEST) {
            int last = recipients.size() - 1;
            recipients.set(last, recipients.get(last) + " " + item(cell));
        }
        belowRole = role.size() > offices;
    }

    private static String item(String text) {
        String item = text.strip();
        int end = item.length();
        while (end > 0 && ITEM_END.indexOf(item.charAt(end - 1)) >= 0) {
            end--;
        }
        return item.substring(0, end);
    }

    /** Two to five words, each with one capital, in front; a rank or degree may stand before. */
    static boolean isName(String text) {
        String[] words = withoutRank(text).split(" ", -1);
        if (words.length < 2 || words.length > 5) {
            return false;
        }
        for (String word : words) {
            if (!isNameWord(word)) {
                return false;
            }
        }
        return isSurname(withoutRank(text)) || words.length == 3;
    }

    private static boolean isNameWord(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 ? !Character.isUpperCase(word.charAt(0)) : !Character.isLowerCase(word.charAt(i))) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    private static boolean isSurname(String name) {
        int end = name.indexOf(' ');
        return HeadingTable.isSurname(end < 0 ? name : name.substring(0, end));
    }

    private static String withoutRank(String text) {
        // one at a time: a pattern that repeats a group would use the stack for each
        Matcher rank = RANK.matcher(text);
        int from = 0;
        while (rank.region(from, text.length()).lookingAt()) {
            from = rank.end();
        }
        return text.substring(from);
    }
}
