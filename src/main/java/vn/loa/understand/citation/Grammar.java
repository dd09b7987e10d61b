package vn.loa.understand.citation;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import vn.loa.model.Vietnamese;
import vn.loa.understand.words.Phrases;
import vn.loa.understand.words.Table;
import vn.loa.understand.words.Tokens;
import vn.loa.understand.words.Vocabulary;
import vn.loa.understand.words.WordSet;

/** The tables of the grammar, read from the text files beside this class, and the words that readers ask for by name. */
final class Grammar {
    private static final String LAW = "Luật ";

    /** What a kind can do beside standing in front of a full number: see kinds.txt. */
    record Kind(String name, Set<String> ways) {
        boolean may(String way) {
            return ways.contains(way);
        }
    }

    /** Letters that stand for a kind in front of a number: {@code CT số 28-CT/TW}, {@code NQ20}. */
    record Letters(String letters, Kind kind) {
        /** Whether token {@code i}, which matches but for case, is spelt with these capitals. */
        boolean isSpelt(Tokens t, int i) {
            boolean capitals = letters.equals(letters.toUpperCase(Locale.ROOT));
            return t.isCapital(i) && (t.isUpper(i) || !capitals);
        }
    }

    /** How a body's name begins; {@code free} ones take any words after it, up to one that cannot belong to a name. */
    record Head(boolean free) {}

    final Vocabulary vocabulary = new Vocabulary();
    /** Kinds, matched without marks: what follows them decides. */
    final Phrases<Kind> kinds = new Phrases<>(vocabulary, true, true);
    /** Kinds with their marks. */
    final Phrases<Kind> exactKinds = new Phrases<>(vocabulary, false, false);

    final Phrases<Letters> shortKinds = new Phrases<>(vocabulary, false, false);
    final Phrases<Head> heads = new Phrases<>(vocabulary, false, false);
    final Phrases<Boolean> fields = new Phrases<>(vocabulary, true, true);
    /** Words in lower case that may follow a body's head. */
    final Phrases<Boolean> tails = new Phrases<>(vocabulary, false, false);
    /** Names of the portal's documents and of laws that everybody cites. */
    final Phrases<Boolean> names = new Phrases<>(vocabulary, false, true);

    /** Names of laws without their kind, as lists bear them: {@code các Luật: Đất đai, Nhà ở}. */
    final Phrases<Boolean> listedLaws = Phrases.seldom(vocabulary, false, true);

    /** Those of them, folded, that mean several documents together. */
    final Set<String> groups = new HashSet<>();

    final Signs signs = new Signs();

    final int soFolded = vocabulary.addFolded("số");
    /** The bit of {@code số}, with and without its marks. */
    final long so = vocabulary.markAll(soFolded);

    final int phapFolded = vocabulary.addFolded("pháp");
    final int ngay = word("ngày");
    final int thang = word("tháng");
    final int nam = word("năm");
    final int cua = word("của");
    final int den = word("đến");
    final int hoac = word("hoặc");
    final int va = word("và");
    final int ve = word("về");
    /** Words that make a kind mean the document itself. */
    final WordSet self = words("này");

    Grammar(KnownNames known) {
        for (String[] row : Table.read(Grammar.class, "kinds.txt")) {
            Kind kind = new Kind(row[0], row.length > 1 ? Set.of(row[1].split(" ", -1)) : Set.of());
            kinds.add(row[0], kind);
            exactKinds.add(row[0], kind);
        }
        for (String[] row : Table.read(Grammar.class, "short-kinds.txt")) {
            Kind kind = new Kind(row[1], row.length > 2 ? Set.of(row[2].split(" ", -1)) : Set.of());
            shortKinds.add(row[0], new Letters(row[0], kind));
        }
        for (String[] row : Table.read(Grammar.class, "signs.txt")) {
            signs.add(row[0], row[1].split(" ", -1));
        }
        for (String[] row : Table.read(Grammar.class, "bodies.txt")) {
            switch (row[0]) {
                case "head" -> heads.add(row[1].replace("*", ""), new Head(row[1].endsWith("*")));
                case "tail" -> tails.add(row[1], true);
                default -> fields.add(row[1], true);
            }
        }
        for (String[] row : Table.read(Grammar.class, "laws.txt")) {
            names.add(row[0], true);
            if (row[0].startsWith(LAW)) {
                listedLaws.add(row[0].substring(LAW.length()), true);
            }
        }
        for (String name : known.names()) {
            names.add(name, true);
        }
        known.groups().forEach(name -> groups.add(Vietnamese.fold(name)));
    }

    int word(String word) {
        return vocabulary.addExact(word);
    }

    WordSet words(String list) {
        return WordSet.of(vocabulary, list);
    }
}
