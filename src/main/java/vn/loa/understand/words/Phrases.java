package vn.loa.understand.words;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A trie of phrases over word numbers; finds the longest phrase that starts at a token. */
public final class Phrases<T> {
    private static final int MOST_MARKS = 2;

    /** A phrase found: what it stands for, and the token after its last word. */
    public record Match<T>(T value, int end) {}

    private static final class Node<T> {
        private final Map<Integer, Node<T>> next = new HashMap<>();
        private T value;
    }

    private final Vocabulary vocabulary;
    private final boolean folded;
    private final boolean overMarks;
    private final Node<T> root = new Node<>();
    private boolean[] starts = new boolean[0];

    /**
     * @param folded whether words match without their marks
     * @param overMarks whether commas, hyphens, quotes and brackets inside a phrase are passed over
     */
    public Phrases(Vocabulary vocabulary, boolean folded, boolean overMarks) {
        this.vocabulary = vocabulary;
        this.folded = folded;
        this.overMarks = overMarks;
    }

    /** Adds a phrase; the first value given for a phrase stays. */
    public void add(String phrase, T value) {
        Tokens words = Tokens.of(phrase, vocabulary);
        Node<T> node = root;
        for (int i = 0; i < words.size(); i++) {
            if (words.isWord(i) || words.isDigits(i)) {
                int id = id(words.text(i));
                markStart(node == root ? id : -1);
                node = node.next.computeIfAbsent(id, k -> new Node<>());
            }
        }
        if (node != root && node.value == null) {
            node.value = value;
        }
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

    private void markStart(int id) {
        if (id >= 0) {
            starts = id < starts.length ? starts : Arrays.copyOf(starts, id * 2 + 16);
            starts[id] = true;
        }
    }

    /** The longest phrase at token {@code i}. */
    public Optional<Match<T>> longest(Tokens tokens, int i) {
        int first = folded ? tokens.folded(i) : tokens.exact(i);
        if (first >= starts.length || !starts[first]) {
            return Optional.empty();
        }
        Match<T> best = null;
        Node<T> node = root;
        int marks = 0;
        for (int at = i; at < tokens.size() && (at == i || tokens.gap(at) != Tokens.NEW_BLOCK); at++) {
            boolean word = tokens.isWord(at) || tokens.isDigits(at);
            if (!word) {
                if (!overMarks || ++marks > MOST_MARKS || endsPhrase(tokens, at)) {
                    break;
                }
                continue;
            }
            marks = 0;
            node = node.next.get(id(tokens, at));
            if (node == null) {
                break;
            }
            if (node.value != null) {
                best = new Match<>(node.value, at + 1);
            }
        }
        return Optional.ofNullable(best);
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
