package vn.loa.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.index.Word.Pair;

/**
 * The words of a query. The browser's twin is {@code assets/search/reading.js}.
 *
 * @param text as far as it is read, NFC
 * @param quotations for each word the number of the quotation that it stands in, or -1
 * @param truncated whether only the beginning is read
 */
record Reading(String text, List<Word> words, List<Integer> quotations, boolean truncated) {
    /** Syllables of a query that are read at most. */
    static final int LONGEST = 31;

    /** @param prefix whether the last word may be unfinished */
    static Reading of(String query, boolean prefix, Vocabulary vocabulary) throws IOException {
        String text = Analysis.nfc(query);
        return new Reader(text, prefix, vocabulary).read();
    }

    /** Pairs of neighbours, but of little words with each other. */
    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            Word first = words.get(i - 1);
            Word second = words.get(i);
            if (second.token().joined() && !(first.isLittle() && second.isLittle())) {
                pairs.add(new Pair(first, second, i));
            }
        }
        return pairs;
    }

    /** The same with words that turned out to be in no document. */
    Reading with(List<Word> words) {
        return new Reading(text, words, quotations, truncated);
    }

    private static final class Reader {
        private final String text;
        private final boolean unfinished;
        private final Vocabulary vocabulary;
        private final Spelling spelling;

        Reader(String text, boolean prefix, Vocabulary vocabulary) {
            List<Token> plain = Analysis.tokens(text);
            this.text = text;
            this.unfinished =
                    prefix && !plain.isEmpty() && !vocabulary.aliases().has(plain.get(plain.size() - 1));
            this.vocabulary = vocabulary;
            this.spelling = new Spelling(vocabulary.dictionary());
        }

        Reading read() throws IOException {
            List<Token> all = vocabulary.aliases().tokens(text);
            List<Token> tokens =
                    all.stream().limit(LONGEST).flatMap(this::inHalves).toList();
            List<Integer> quotations = Phrase.quotations(text, tokens);
            List<Boolean> whole =
                    tokens.stream().map(token -> isOpen(token) || isHalf(token)).toList();
            List<Optional<LittleWords.Entry>> little = LittleWords.of(tokens, quotations, whole);
            List<Word> words = new ArrayList<>();
            for (int i = 0; i < tokens.size(); i++) {
                words.add(word(tokens.get(i), little.get(i)));
            }
            int end = tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).end();
            // Phrases take a wave of their own in browsers, and three must do: with them the likeliest spelling stands.
            boolean settles = Phrase.of(words, quotations).isEmpty();
            return new Reading(
                    text.substring(0, end), settles ? chosen(words) : words, quotations, all.size() > LONGEST);
        }

        private boolean isOpen(Token token) {
            return unfinished && token.end() == text.length();
        }

        private static boolean isHalf(Token token) {
            return token.part() == Token.Part.HALF;
        }

        /** The folded syllables that a word stands for as it is. */
        private List<String> folds(Token token) {
            String fold = token.fold();
            List<String> folds = new ArrayList<>();
            if (isOpen(token)) {
                folds.addAll(vocabulary
                        .dictionary()
                        .withPrefix(fold, vocabulary.frequent().step()));
            } else if (vocabulary.dictionary().has(fold)) {
                folds.add(fold);
            }
            if (Dictionary.isFigures(fold) && !folds.contains(fold)) {
                // The dictionary does not know it, and the browser will see only when it looks.
                folds.add(fold);
            }
            return folds;
        }

        /** A word that is none as it is nor by a slip, as the two words that it is made of. */
        private Stream<Token> inHalves(Token token) {
            if (!folds(token).isEmpty() || !spelling.spellings(token.fold()).isEmpty()) {
                return Stream.of(token);
            }
            List<String> parts = spelling.halves(token.fold());
            return parts.isEmpty()
                    ? Stream.of(token)
                    : Stream.of(token.half(parts.get(0), token.gap()), token.half(parts.get(1), Token.Gap.SPACE));
        }

        private Word word(Token token, Optional<LittleWords.Entry> little) {
            String surface = text.substring(token.start(), token.end());
            if (little.isPresent()) {
                return Word.little(token, surface, little.get());
            }
            if (isHalf(token)) {
                return Word.unknown(token, surface, List.of(token.fold()));
            }
            List<String> folds = folds(token);
            return folds.isEmpty()
                    ? Word.unknown(token, surface, spelling.spellings(token.fold()))
                    : Word.found(token, surface, folds, isOpen(token));
        }

        /**
         * Of what unknown words may have been meant to be, that which stands beside their neighbours in most documents. What may
         * be a word as it is is exchanged for none that never stands beside them.
         */
        private List<Word> chosen(List<Word> words) throws IOException {
            List<Word> chosen = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                Word word = words.get(i);
                Optional<String> best = Optional.empty();
                int most = -1;
                for (String option : word.options()) {
                    int step = together(option, words, i);
                    if (step > most) {
                        best = Optional.of(option);
                        most = step;
                    }
                }
                boolean real = !isHalf(word.token())
                        && Spelling.isSyllable(word.token().fold());
                if (word.options().isEmpty() || (word.options().size() == 1 && !real)) {
                    chosen.add(word);
                } else {
                    chosen.add(
                            most == 0 && real && hasNeighbour(words, i)
                                    ? word.meant(Optional.empty())
                                    : word.meant(best));
                }
            }
            return chosen;
        }

        private static boolean hasNeighbour(List<Word> words, int at) {
            return (at > 0 && words.get(at).token().joined())
                    || (at + 1 < words.size() && words.get(at + 1).token().joined());
        }

        /** How common the pairs are that a syllable makes with the words before and after. */
        private int together(String option, List<Word> words, int at) throws IOException {
            int most = 0;
            if (at > 0 && words.get(at).token().joined()) {
                most = vocabulary.pairStep(words.get(at - 1).fold(), option);
            }
            if (at + 1 < words.size() && words.get(at + 1).token().joined()) {
                most = Math.max(
                        most, vocabulary.pairStep(option, words.get(at + 1).fold()));
            }
            return most;
        }
    }
}
