package vn.loa.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.loa.index.Word.Pair;

/** What a searcher is told about a query: no word is left out, exchanged or weakened in silence. */
record Notes(Vocabulary vocabulary, Choice choice) {
    /** @param numbered whether a document bears a number that the query names */
    List<Note> of(Reading reading, boolean numbered) throws IOException {
        List<Note> notes = new ArrayList<>();
        if (reading.truncated()) {
            notes.add(new Note(Note.Type.TRUNCATED, "", ""));
        }
        List<Word> words = reading.words();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean half = word.token().part() == Token.Part.HALF;
            if (half
                    && i > 0
                    && words.get(i - 1).token().start() == word.token().start()) {
                continue;
            }
            if (!word.known()) {
                if (!(numbered && Dictionary.isFigures(word.surface()))) {
                    String meant = word.corrected() ? spelled(reading, i) : "";
                    String other = half ? " " + spelled(reading, i + 1) : "";
                    notes.add(new Note(Note.Type.UNKNOWN, word.surface(), meant + other));
                }
            } else if (isOnlyOtherwiseMarked(word)) {
                notes.add(new Note(Note.Type.MARKS, word.surface(), ""));
            }
        }
        named(
                notes,
                Note.Type.FREQUENT,
                words,
                word -> !word.key().isEmpty() && !choice.words().contains(word.key()));
        named(notes, Note.Type.LITTLE, words, Word::isLittle);
        return notes;
    }

    private boolean isOnlyOtherwiseMarked(Word word) throws IOException {
        return !word.isLittle()
                && word.withMarks()
                && !word.prefix()
                && choice.filters().contains(word.key())
                && vocabulary.frequency(Fields.WORD, word.token().raw()) == 0;
    }

    private static void named(List<Note> notes, Note.Type type, List<Word> words, Predicate<Word> which) {
        Set<String> surfaces =
                words.stream().filter(which).map(Word::surface).collect(Collectors.toCollection(LinkedHashSet::new));
        if (!surfaces.isEmpty()) {
            notes.add(new Note(type, String.join(", ", surfaces), ""));
        }
    }

    /** The marked form of a word that stands in for another: the commonest beside its neighbours, then the commonest of all. */
    private String spelled(Reading reading, int at) throws IOException {
        String best = reading.words().get(at).key();
        int most = 0;
        int mostBeside = 0;
        for (String raw : vocabulary.variants(best)) {
            int frequency = vocabulary.frequency(Fields.WORD, raw);
            int beside = beside(reading, at, raw);
            boolean more = beside != mostBeside ? beside > mostBeside : frequency >= most;
            if (frequency > 0 && more) {
                best = raw;
                most = frequency;
                mostBeside = beside;
            }
        }
        return best;
    }

    /** In how many documents a marked form stands beside a neighbour, as far as the plan asks for the pair. */
    private int beside(Reading reading, int at, String raw) throws IOException {
        int most = 0;
        for (Pair pair : reading.pairs()) {
            boolean asked = choice.pairs().contains(pair.key()) && (pair.at() == at || pair.at() == at + 1);
            for (String form :
                    asked ? vocabulary.pairs(pair.first().fold(), pair.second().fold()) : List.<String>of()) {
                int place = pair.at() == at ? 1 : 0;
                if (form.split(" ", -1)[place].equals(raw)) {
                    most = Math.max(most, vocabulary.frequency(Fields.PAIR, form));
                }
            }
        }
        return most;
    }
}
