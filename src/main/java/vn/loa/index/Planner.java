package vn.loa.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loa.index.Choice.Candidate;
import vn.loa.index.Plan.Side;
import vn.loa.index.Plan.Unit;
import vn.loa.index.Word.Pair;

/** Makes the {@link Plan} of a query. The browser's twin is {@code assets/search/plan.js}. */
final class Planner {
    private final Vocabulary vocabulary;

    Planner(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @param prefix whether the last word may be unfinished */
    Plan plan(String query, boolean prefix) throws IOException {
        Reading typed = Reading.of(query, prefix, vocabulary);
        List<Word> words = typed.words();
        List<Pair> pairs = typed.pairs();
        Set<String> quoted = Phrase.quoted(pairs, typed.quotations());
        Choice choice = Choice.of(candidates(words), pairCandidates(pairs, quoted));
        // Of words that begin with a figure only now it shows whether there are any.
        List<Word> found = words.stream()
                .map(word -> word.known() && !word.isLittle() && variants(word).isEmpty()
                        ? Word.unknown(word.token(), word.surface(), List.of())
                        : word)
                .toList();
        List<String> numbers = numbers(typed.text());
        Side folded = folded(found, pairs, choice);
        return new Plan(
                numbers,
                marked(found, pairs, choice),
                folded,
                !found.isEmpty() && found.stream().allMatch(Word::known),
                folded.filters().stream()
                        .filter(unit -> unit.field() == Fields.PAIR && quoted.contains(unit.key()))
                        .toList(),
                Phrase.of(found, typed.quotations()),
                found.stream()
                        .filter(word -> !word.isLittle())
                        .map(Word::sought)
                        .toList(),
                wanted(found),
                new Notes(vocabulary, choice).of(typed.with(found), !numbers.isEmpty()));
    }

    private static Set<LittleWords.Wanted> wanted(List<Word> words) {
        return words.stream()
                .flatMap(word -> word.little().stream())
                .map(LittleWords.Entry::wanted)
                .collect(Collectors.toUnmodifiableSet());
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
                candidates.putIfAbsent(word.key(), new Candidate(word.key(), step, frequent, false));
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
            if (word.known() && !word.isLittle()) {
                List<String> exact = variants(word).stream().filter(word::spelt).toList();
                units.add(new Keyed(word.key(), new Unit(Fields.WORD, word.rawKey(), exact, worth(word))));
            }
        }
        List<Keyed> together = new ArrayList<>();
        for (Pair pair : pairs) {
            String raw = pair.rawKey();
            together.add(new Keyed(pair.key(), new Unit(Fields.PAIR, raw, List.of(raw), worth(pair))));
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
            List<String> terms =
                    vocabulary.pairs(pair.first().fold(), pair.second().fold());
            together.add(new Keyed(key, new Unit(Fields.PAIR, key, terms, worth(pair))));
        }
        return side(units, together, choice);
    }

    /** A unit with the key of its folded one, by which it is chosen. */
    private record Keyed(String key, Unit unit) {}

    private static Side side(List<Keyed> words, List<Keyed> pairs, Choice choice) {
        List<Unit> filters = new ArrayList<>(chosen(words, choice.words()));
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

    private int worth(Pair pair) {
        return worth(pair.first()) + worth(pair.second());
    }

    private List<String> variants(Word word) {
        return word.folds().stream()
                .flatMap(fold -> vocabulary.variants(fold).stream())
                .toList();
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
