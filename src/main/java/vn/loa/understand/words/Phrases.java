package vn.loa.understand.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A trie of phrases over word numbers; finds the longest phrase that starts at a token. */
public final class Phrases<T> {
    private static final int MOST_MARKS = 2;
    private static final int ROOT = 1;
    private static final int NONE = 0;

    /** A phrase found: what it stands for, and the token after its last word. */
    public record Match<T>(T value, int end) {}

    private final Vocabulary vocabulary;
    private final boolean folded;
    private final boolean overMarks;
    private final long bit;
    /** From a node and a word to the next node. */
    private final LongTable edges = new LongTable();
    /** What the phrase that ends in a node stands for; null where none ends. */
    private final List<T> values = new ArrayList<>();
    /** Of each node, which words may go on from it, as bits of their numbers: most do not, and are told here. */
    private long[] next = new long[16];
    /** Of each node, whether a phrase ends in it. */
    private boolean[] ends = new boolean[16];

    /**
     * @param folded whether words match without their marks
     * @param overMarks whether commas, hyphens, quotes and brackets inside a phrase are passed over
     */
    public Phrases(Vocabulary vocabulary, boolean folded, boolean overMarks) {
        this(vocabulary, folded, overMarks, vocabulary.newBit());
    }

    /** As {@link #Phrases}, for what is asked only where something else has been found: all such share a bit. */
    public static <T> Phrases<T> seldom(Vocabulary vocabulary, boolean folded, boolean overMarks) {
        return new Phrases<>(vocabulary, folded, overMarks, Vocabulary.SELDOM);
    }

    private Phrases(Vocabulary vocabulary, boolean folded, boolean overMarks, long bit) {
        this.vocabulary = vocabulary;
        this.folded = folded;
        this.overMarks = overMarks;
        this.bit = bit;
        values.add(null);
        values.add(null);
    }

    /** The bit of the words that a phrase begins with, for {@link Tokens#begins(int)}. */
    public long bit() {
        return bit;
    }

    /** Adds a phrase; the first value given for a phrase stays. */
    public void add(String phrase, T value) {
        Tokens words = Tokens.of(phrase, vocabulary);
        int node = ROOT;
        for (int i = 0; i < words.size(); i++) {
            if (words.isWord(i) || words.isDigits(i)) {
                int id = id(words.text(i));
                if (node == ROOT && id > 0) {
                    vocabulary.mark(id, bit);
                }
                node = next(node, id);
            }
        }
        if (node != ROOT && !ends[node]) {
            values.set(node, value);
            ends[node] = true;
        }
    }

    private int next(int node, int id) {
        int known = (int) edges.get(edge(node, id));
        if (known != NONE) {
            return known;
        }
        int added = values.size();
        values.add(null);
        if (added == next.length) {
            next = Arrays.copyOf(next, added * 2);
            ends = Arrays.copyOf(ends, added * 2);
        }
        next[node] |= 1L << id;
        edges.put(edge(node, id), 0, added);
        return added;
    }

    private static long edge(int node, int id) {
        return (long) node << 32 | (id & 0xFFFFFFFFL);
    }

    private int id(String word) {
        return Character.isDigit(word.charAt(0))
                ? digits(word)
                : folded ? vocabulary.addFolded(word) : vocabulary.addExact(word);
    }

    /** Runs of digits are numbered below zero, apart from words. */
    private static int digits(String word) {
        return word.length() > 6 ? Integer.MIN_VALUE : -1 - Integer.parseInt(word);
    }

    /** The longest phrase at token {@code i}. */
    public Optional<Match<T>> longest(Tokens tokens, int i) {
        if ((tokens.begins(i) & bit) == 0) {
            return Optional.empty();
        }
        long found = walk(tokens, i);
        return found == NONE
                ? Optional.empty()
                : Optional.of(new Match<>(values.get((int) found), (int) (found >> 32)));
    }

    /** Whether a phrase starts at token {@code i}. */
    public boolean at(Tokens tokens, int i) {
        return end(tokens, i) >= 0;
    }

    /** The token after the longest phrase at token {@code i}, or -1. */
    public int end(Tokens tokens, int i) {
        if ((tokens.begins(i) & bit) == 0) {
            return -1;
        }
        long found = walk(tokens, i);
        return found == NONE ? -1 : (int) (found >> 32);
    }

    /** The token after the longest phrase above, its node below. */
    private long walk(Tokens tokens, int i) {
        long best = NONE;
        int node = ROOT;
        int marks = 0;
        for (int at = i; at < tokens.size() && (at == i || tokens.gap(at) != Tokens.NEW_BLOCK); at++) {
            if (!tokens.isWord(at) && !tokens.isDigits(at)) {
                if (!overMarks || ++marks > MOST_MARKS || endsPhrase(tokens, at)) {
                    break;
                }
                continue;
            }
            marks = 0;
            int id = id(tokens, at);
            node = (next[node] >>> id & 1) == 0 ? NONE : (int) edges.get(edge(node, id));
            if (node == NONE) {
                break;
            }
            if (ends[node]) {
                best = (long) (at + 1) << 32 | node;
            }
        }
        return best;
    }

    private static boolean endsPhrase(Tokens tokens, int at) {
        return tokens.is(at, ';') || tokens.is(at, ':') || tokens.is(at, '/');
    }

    private int id(Tokens tokens, int at) {
        if (tokens.isDigits(at)) {
            int value = tokens.value(at);
            return value < 0 ? Integer.MIN_VALUE : -1 - value;
        }
        int id = folded ? tokens.folded(at) : tokens.exact(at);
        return id == Vocabulary.UNKNOWN ? Integer.MAX_VALUE : id;
    }
}
