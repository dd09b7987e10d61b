package vn.loa.understand.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.understand.citation.CitationFinder;
import vn.loa.understand.metadata.HeadingLines.Line;
import vn.loa.understand.text.Capitals;
import vn.loa.understand.text.Rows;
import vn.loa.understand.words.Phrases;
import vn.loa.understand.words.Table;
import vn.loa.understand.words.Tokens;

/** The issuer above the number: lines in capitals, often one of two columns, its superior above it. */
final class Letterhead {
    private static final Pattern COLUMN = Pattern.compile("\\t|\\s{3,}|\\.{4,}");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final CitationFinder finder;
    private final Phrases<Boolean> heads;

    Letterhead(CitationFinder finder) {
        this.finder = finder;
        this.heads = Phrases.seldom(finder.vocabulary(), true, false);
        for (String[] row : Table.read(CitationFinder.class, "bodies.txt")) {
            if (row[0].equals("head")) {
                heads.add(row[1].replace("*", "").strip(), true);
            }
        }
    }

    /** The lines above the issuer's own: its superior, whose level is the issuer's too; empty when there is none. */
    String superior(Rows rows, int from, int to) {
        List<String> lines = lines(rows, from, to);
        return lines.isEmpty() ? "" : String.join(" ", lines.subList(0, lines.size() - 1));
    }

    /**
     * The issuer's name in capitals as it stands in rows {@code [from, to)}; empty when none does.
     *
     * @param joint whether several bodies issue together: then all are named, with hyphens between them
     */
    Optional<String> issuer(Rows rows, int from, int to, boolean joint) {
        List<String> lines = lines(rows, from, to);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder name = new StringBuilder(lines.get(0));
        for (String line : lines.subList(1, lines.size())) {
            boolean another = beginsBody(line) && !HeadingTable.isUnfinished(name.toString());
            int inner = another && !joint ? HeadingTable.innerEnd(line) : -1;
            if (inner > 0) {
                name.insert(0, line.substring(0, inner) + " ").append(line.substring(inner));
                continue;
            }
            if (another && !joint) {
                name.setLength(0);
            }
            name.append(another && joint ? " - " : name.length() == 0 ? "" : " ")
                    .append(line);
        }
        return Optional.of(name.toString());
    }

    /** Whether a line begins with the name of a body. */
    boolean beginsBody(String line) {
        Tokens t = Tokens.of(line, finder.vocabulary());
        return heads.at(t, 0);
    }

    private List<String> lines(Rows rows, int from, int to) {
        List<Line> all = HeadingLines.of(rows, from, to);
        List<String> lines = new ArrayList<>();
        boolean numbered = false;
        for (int i = 0; i < all.size(); i++) {
            numbered |= !lines.isEmpty()
                    && OwnerLines.isNumber(all.get(i).text())
                    && isNumber(all.get(i).text());
            String raw = all.get(i).raw();
            boolean stamped = isStamp(all, i);
            String cell = stamped || !Capitals.together(raw) ? "" : cell(raw);
            if (!isName(cell)) {
                if (stamped && !lines.isEmpty()) {
                    break;
                }
                continue;
            }
            // Below the number stands the right column: an organisation's name in place of the state's motto.
            boolean right = numbered && beginsBody(cell) && isWhole(lines.get(lines.size() - 1));
            if (!right) {
                lines.add(cell);
            }
        }
        return lines;
    }

    private static boolean isWhole(String line) {
        return !HeadingTable.isUnfinished(line) || HeadingTable.innerEnd(line) == line.length();
    }

    /** Letters in capitals, at least two words, or a word that begins a body's name. */
    private boolean isName(String cell) {
        int letters = 0;
        for (int i = 0; i < cell.length(); i++) {
            letters += cell.charAt(i) == ' ' || Character.isLetter(cell.charAt(i)) ? 1 : 0;
        }
        boolean words = cell.strip().indexOf(' ') > 0;
        boolean text = letters * 10 >= cell.length() * 8;
        return Capitals.in(cell)
                && text
                && (words || beginsBody(cell))
                && (!HeadingTable.isRole(cell) || HeadingTable.isIssuer(cell))
                && !isNumber(cell);
    }

    private static boolean isNumber(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) == '/' || Character.isDigit(cell.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The arrival stamp of an office: its name stands above "ĐẾN Số: …". */
    private static boolean isStamp(List<Line> lines, int i) {
        for (int at = i; at <= Math.min(i + 1, lines.size() - 1); at++) {
            String plain = HeadingTable.words(lines.get(at).text());
            if (plain.startsWith("den so")
                    || plain.equals("den")
                    || plain.startsWith("cong van den")
                    || plain.contains("cong thong tin dien tu")) {
                return true;
            }
        }
        return false;
    }

    /** The left column, the motto taken out. */
    private static String cell(String raw) {
        String line = HeadingTable.withoutMotto(
                raw.replace('|', '\t').replace("*", "").replace("#", ""));
        String whole = line.strip();
        Matcher column = COLUMN.matcher(whole);
        String first = column.find() ? whole.substring(0, column.start()) : whole;
        String cell =
                first.contains("  ") ? SPACES.matcher(first).replaceAll(" ").strip() : first.strip();
        int start = 0;
        int end = cell.length();
        while (start < end && !Character.isLetter(cell.codePointAt(start))) {
            start += Character.charCount(cell.codePointAt(start));
        }
        while (end > start && !Character.isLetter(cell.codePointBefore(end))) {
            end -= Character.charCount(cell.codePointBefore(end));
        }
        return cell.substring(start, end);
    }
}
