package vn.loa.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loa.index.Choice.Candidate;
import vn.loa.index.Plan.Side;
import vn.loa.index.Plan.Unit;
import vn.loa.index.Word.Pair;

/** Makes the {@link Plan} of a query. The browser's twin is {@code assets/search/plan.js}. */
final class Planner {
    /** Syllables of a query that are searched at most; the browser keeps a bit for each. */
    static final int LONGEST = 31;

    private final Vocabulary vocabulary;

    Planner(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @param prefix whether the last word may be unfinished */
    Plan plan(String query, boolean prefix) throws IOException {
        String text = Analysis.nfc(query);
        List<Token> plain = Analysis.tokens(text);
        boolean unfinished = prefix && !plain.isEmpty() && !vocabulary.aliases().has(plain.get(plain.size() - 1));
        List<Token> all = vocabulary.aliases().tokens(text);
        List<Token> tokens = all.subList(0, Math.min(all.size(), LONGEST));
        List<Word> words = new ArrayList<>();
        List<Pair> pairs = new ArrayList<>();
        for (Token token : tokens) {
            words.add(word(token, text, unfinished && token.end() == text.length()));
            int last = words.size() - 1;
            if (last > 0 && token.joined()) {
                pairs.add(new Pair(words.get(last - 1), words.get(last), last));
            }
        }
        List<Integer> quotations = Phrase.quotations(text, tokens);
        Set<String> quoted = Phrase.quoted(pairs, quotations);
        Choice choice = Choice.of(candidates(words), pairCandidates(pairs, quoted));
        List<Word> found = words.stream()
                .map(word -> word.known() && variants(word).isEmpty() ? unknown(word.token(), word.surface()) : word)
                .toList();
        String searched = tokens.isEmpty()
                ? ""
                : text.substring(0, tokens.get(tokens.size() - 1).end());
        Side folded = folded(found, pairs, choice);
        return new Plan(
                numbers(searched),
                marked(found, pairs, choice),
                folded,
                !found.isEmpty() && found.stream().allMatch(Word::known),
                folded.filters().stream()
                        .filter(unit -> unit.field() == Fields.PAIR && quoted.contains(unit.key()))
                        .toList(),
                Phrase.of(found, quotations),
                found.stream().map(Word::sought).toList(),
                notes(found, choice, all.size() > LONGEST));
    }

    private Word word(Token token, String text, boolean unfinished) {
        String surface = text.substring(token.start(), token.end());
        List<String> folds = new ArrayList<>(folds(token.fold(), unfinished));
        if (Dictionary.isFigures(token.fold()) && !folds.contains(token.fold())) {
            // The dictionary does not know it, and the browser will see only when it looks.
            folds.add(token.fold());
        }
        if (folds.isEmpty()) {
            return unknown(token, surface);
        }
        String key = unfinished ? token.fold() + "*" : token.fold();
        return new Word(token, surface, token.fold(), folds, key, true, unfinished);
    }

    private List<String> folds(String fold, boolean unfinished) {
        Dictionary dictionary = vocabulary.dictionary();
        if (unfinished) {
            return dictionary.withPrefix(fold, vocabulary.frequent().step());
        }
        return dictionary.has(fold) ? List.of(fold) : List.of();
    }

    private Word unknown(Token token, String surface) {
        Optional<String> near = vocabulary.dictionary().near(token.fold());
        String key = near.orElse("");
        return new Word(token, surface, near.orElse(token.fold()), near.stream().toList(), key, false, false);
    }

    private List<Candidate> candidates(List<Word> words) {
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        for (Word word : words) {
            int step = word.folds().stream()
                    .mapToInt(vocabulary.dictionary()::step)
                    .max()
                    .orElse(0);
            boolean frequent = step >= vocabulary.frequent().step();
            if (!word.key().isEmpty()) {
                candidates.merge(
                        word.key(),
                        new Candidate(word.key(), step, frequent, word.corrected()),
                        (a, b) -> new Candidate(a.key(), a.step(), a.frequent(), a.demanded() || b.demanded()));
            }
        }
        return List.copyOf(candidates.values());
    }

    private List<Candidate> pairCandidates(List<Pair> pairs, Set<String> quoted) {
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            Dictionary dictionary = vocabulary.dictionary();
            int step = Math.min(
                    dictionary.step(pair.first().fold()),
                    dictionary.step(pair.second().fold()));
            boolean frequent = vocabulary.frequent().isPair(pair.key());
            candidates.putIfAbsent(pair.key(), new Candidate(pair.key(), step, frequent, quoted.contains(pair.key())));
        }
        return List.copyOf(candidates.values());
    }

    private Side marked(List<Word> words, List<Pair> pairs, Choice choice) {
        List<Keyed> units = new ArrayList<>();
        for (Word word : words) {
            if (word.known()) {
                List<String> exact = variants(word).stream().filter(word::spelt).toList();
                units.add(new Keyed(word.key(), new Unit(Fields.WORD, word.rawKey(), exact, worth(word))));
            }
        }
        List<Keyed> together = new ArrayList<>();
        for (Pair pair : pairs) {
            String raw = pair.rawKey();
            together.add(new Keyed(pair.key(), new Unit(Fields.PAIR, raw, List.of(raw), worth(pair, choice))));
        }
        return side(units, together, choice);
    }

    private Side folded(List<Word> words, List<Pair> pairs, Choice choice) throws IOException {
        List<Keyed> units = new ArrayList<>();
        for (Word word : words) {
            if (!word.key().isEmpty()) {
                units.add(new Keyed(word.key(), new Unit(Fields.WORD, word.key(), variants(word), worth(word))));
            }
        }
        List<Keyed> together = new ArrayList<>();
        for (Pair pair : pairs) {
            String key = pair.key();
            together.add(new Keyed(key, new Unit(Fields.PAIR, key, pairVariants(pair), worth(pair, choice))));
        }
        return side(units, together, choice);
    }

    /** A unit with the key of its folded one, by which it is chosen. */
    private record Keyed(String key, Unit unit) {}

    private static Side side(List<Keyed> words, List<Keyed> pairs, Choice choice) {
        List<Unit> filters = new ArrayList<>(chosen(words, choice.filters()));
        filters.addAll(chosen(pairs, choice.pairFilters()));
        return new Side(filters, chosen(words, choice.words()), chosen(pairs, choice.pairs()));
    }

    private static List<Unit> chosen(List<Keyed> units, Set<String> keys) {
        Map<String, Unit> distinct = new LinkedHashMap<>();
        for (Keyed keyed : units) {
            if (keys.contains(keyed.key())) {
                distinct.putIfAbsent(keyed.unit().key(), keyed.unit());
            }
        }
        return List.copyOf(distinct.values());
    }

    private int worth(Word word) {
        return vocabulary.rarity(word.fold());
    }

    private int worth(Pair pair, Choice choice) {
        return choice.located().contains(pair.key()) ? worth(pair.first()) + worth(pair.second()) : 0;
    }

    private List<String> variants(Word word) {
        return word.folds().stream()
                .flatMap(fold -> vocabulary.variants(fold).stream())
                .toList();
    }

    private List<String> pairVariants(Pair pair) throws IOException {
        List<String> terms = new ArrayList<>();
        for (String a : vocabulary.variants(pair.first().fold())) {
            for (String b : vocabulary.variants(pair.second().fold())) {
                String term = Terms.pair(a, b);
                if (vocabulary.frequency(Fields.PAIR, term) > 0) {
                    terms.add(term);
                }
            }
        }
        return terms;
    }

    private List<Note> notes(List<Word> words, Choice choice, boolean truncated) throws IOException {
        List<Note> notes = new ArrayList<>();
        if (truncated) {
            notes.add(new Note(Note.Type.TRUNCATED, "", ""));
        }
        for (Word word : words) {
            if (!word.known()) {
                notes.add(new Note(Note.Type.UNKNOWN, word.surface(), word.corrected() ? commonest(word.key()) : ""));
            } else if (word.withMarks()
                    && !word.prefix()
                    && choice.filters().contains(word.key())
                    && vocabulary.frequency(Fields.WORD, word.token().raw()) == 0) {
                notes.add(new Note(Note.Type.MARKS, word.surface(), ""));
            }
        }
        Set<String> left = words.stream()
                .filter(word -> !word.key().isEmpty() && !choice.words().contains(word.key()))
                .map(Word::surface)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!left.isEmpty()) {
            notes.add(new Note(Note.Type.FREQUENT, String.join(", ", left), ""));
        }
        return notes;
    }

    private String commonest(String fold) throws IOException {
        String best = fold;
        int most = 0;
        for (String raw : vocabulary.variants(fold)) {
            int frequency = vocabulary.frequency(Fields.WORD, raw);
            if (frequency > 0 && frequency >= most) {
                best = raw;
                most = frequency;
            }
        }
        return best;
    }

    private List<String> numbers(String searched) throws IOException {
        List<String> found = new ArrayList<>();
        for (List<String> keys : Numbers.candidates(searched)) {
            for (String key : keys) {
                if (vocabulary.frequency(Fields.NUMBER, key) > 0) {
                    if (!found.contains(key)) {
                        found.add(key);
                    }
                    break;
                }
            }
        }
        return found;
    }
}
