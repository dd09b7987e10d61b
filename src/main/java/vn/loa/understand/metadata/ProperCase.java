package vn.loa.understand.metadata;

import java.util.Locale;
import java.util.Optional;
import vn.loa.model.Vietnamese;
import vn.loa.understand.citation.CitationFinder;
import vn.loa.understand.text.Capitals;
import vn.loa.understand.words.Phrases;
import vn.loa.understand.words.Table;
import vn.loa.understand.words.Tokens;
import vn.loa.understand.words.Vocabulary;

/** Writes a name that a letterhead prints in capitals as a sentence would: {@code Ủy ban nhân dân tỉnh Hưng Yên}. */
final class ProperCase {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final String VOWELS = "aeiouy";

    private final Vocabulary vocabulary;
    private final Phrases<String> known;

    ProperCase(CitationFinder finder) {
        this.vocabulary = finder.vocabulary();
        this.known = new Phrases<>(vocabulary, false, true);
        for (String[] row : Table.read(CitationFinder.class, "bodies.txt")) {
            String name = row[1].replace("*", "").strip();
            known.add(name, name);
        }
        for (String[] row : HeadingTable.rows()) {
            if (row[0].equals("tier") || row[0].equals("common")) {
                known.add(row[1], row[1]);
            }
        }
    }

    /** Names that are not in capitals stay as they are. */
    String of(String name) {
        if (!Capitals.in(name)) {
            return name;
        }
        Tokens t = Tokens.of(name, vocabulary);
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < t.size()) {
            Optional<Phrases.Match<String>> phrase = known.longest(t, i);
            int end = phrase.map(Phrases.Match::end).orElse(i + 1);
            String word = phrase.map(Phrases.Match::value).orElseGet(() -> "");
            out.append(i > 0 && t.gap(i) != Tokens.GLUED ? " " : "")
                    .append(word.isEmpty() ? capitalised(t.text(i)) : word);
            i = end;
        }
        return out.length() == 0 ? name : Character.toUpperCase(out.charAt(0)) + out.substring(1);
    }

    private static String capitalised(String word) {
        if (word.equals("VÀ") || word.equals("CỦA") || word.equals("CÁC")) {
            return word.toLowerCase(VIETNAMESE);
        }
        if (word.length() > 1 && Vietnamese.fold(word).chars().noneMatch(c -> VOWELS.indexOf(c) >= 0)) {
            return word; // letters for words: TNCS, LHPN
        }
        return word.substring(0, 1) + word.substring(1).toLowerCase(VIETNAMESE);
    }
}
