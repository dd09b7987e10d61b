package vn.loa.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
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
                if (!(numbered && word.surface().matches("(?s).*[0-9].*"))) {
                    String meant = word.corrected() ? spelled(reading, i) : "";
                    String other = half ? " " + spelled(reading, i + 1) : "";
                    notes.add(new Note(Note.Type.UNKNOWN, word.surface(), meant + other));
                }
            } else if (isOnlyOtherwiseMarked(word)) {
                notes.add(new Note(Note.Type.MARKS, word.surface(), ""));
            }
        }
        List<String> frequent = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (!word.key().isEmpty() && !choice.words().contains(word.key())) {
                frequent.add(word.known() ? word.surface() : spelled(reading, i));
            }
        }
        name(notes, Note.Type.FREQUENT, frequent);
        name(
                notes,
                Note.Type.LITTLE,
                IntStream.range(0, words.size())
                        .filter(i -> words.get(i).isLittle() && standsAlone(words, i))
                        .mapToObj(i -> words.get(i).surface())
                        .toList());
        return notes;
    }

    /** Nobody typed the little words of what a short form stands for. */
    private static boolean standsAlone(List<Word> words, int i) {
        int start = words.get(i).token().start();
        return (i == 0 || words.get(i - 1).token().start() != start)
                && (i + 1 == words.size() || words.get(i + 1).token().start() != start);
    }

    private boolean isOnlyOtherwiseMarked(Word word) throws IOException {
        return !word.isLittle()
                && word.withMarks()
                && !word.prefix()
                && choice.words().contains(word.key())
                && vocabulary.frequency(Fields.WORD, word.token().raw()) == 0;
    }

    private static void name(List<Note> notes, Note.Type type, List<String> words) {
        if (!words.isEmpty()) {
            notes.add(new Note(type, String.join(", ", new LinkedHashSet<>(words)), ""));
        }
    }

    /** The marked form of a word that stands in for another: the commonest beside its neighbours, then the commonest of all. */
    private String spelled(Reading reading, int at) throws IOException {
        Word word = reading.words().get(at);
        boolean asked = choice.words().contains(word.key());
        String best = word.key();
        int most = 0;
        int mostBeside = 0;
        for (String raw : asked ? vocabulary.variants(word.key()) : besides(reading, at)) {
            int frequency = asked ? vocabulary.frequency(Fields.WORD, raw) : 0;
            int beside = beside(reading, at, raw);
            boolean more = beside != mostBeside ? beside > mostBeside : frequency >= most;
            if (more && beside + frequency > 0) {
                best = raw;
                most = frequency;
                mostBeside = beside;
            }
        }
        return best;
    }

    /** The marked forms of a word in the pairs that the plan asks for. */
    private List<String> besides(Reading reading, int at) throws IOException {
        List<String> forms = new ArrayList<>();
        for (Pair pair : reading.pairs()) {
            if (choice.pairs().contains(pair.key()) && (pair.at() == at || pair.at() == at + 1)) {
                int place = pair.at() == at ? 1 : 0;
                vocabulary.pairs(pair.first().fold(), pair.second().fold()).stream()
                        .map(form -> form.split(" ", -1)[place])
                        .forEach(forms::add);
            }
        }
        return forms;
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
