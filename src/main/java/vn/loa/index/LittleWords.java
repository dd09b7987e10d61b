package vn.loa.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Words of a query that ask or join, such as {@code bao nhiêu} and {@code của}: the table {@code little-words.txt}. The browser's
 * twin is {@code assets/search/little-words.js}.
 */
final class LittleWords {
    private static final int LONGEST = 4;
    private static final Map<String, List<Entry>> TABLE = read();

    private LittleWords() {}

    /** Words that ask, that join (these are told from others by their marks alone), and such that do neither. */
    enum Role {
        ASK,
        JOIN,
        WORD
    }

    /** What a question wants to be told. */
    enum Wanted {
        NOTHING,
        DAY,
        NUMBER
    }

    /**
     * A line of the table.
     *
     * @param raw its syllables with their marks, a space between
     * @param role what it does in a query
     * @param marked whether a word that asks counts only with its marks
     * @param sure whether a word that joins counts without marks, too, in a query without any
     */
    record Entry(String raw, Role role, Wanted wanted, boolean marked, boolean sure) {
        /** Whether it is meant by syllables that are spelt like it but for the marks; {@code exact}: with them, too. */
        private boolean isMeant(boolean exact, boolean bare, boolean markedQuery) {
            boolean asTyped = exact && (markedQuery || role != Role.JOIN);
            boolean alike = role == Role.JOIN ? sure && !markedQuery : !marked;
            return asTyped || (bare && alike);
        }
    }

    /** The lines of the table without remarks. */
    static List<String> lines() {
        try (InputStream in = LittleWords.class.getResourceAsStream("little-words.txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<Entry>> read() {
        Map<String, List<Entry>> table = new HashMap<>();
        for (String line : lines()) {
            int bar = line.indexOf('|');
            List<Token> tokens = Analysis.tokens(Analysis.nfc(line.substring(0, bar)));
            List<String> flags = List.of(line.substring(bar + 1).strip().split(" ", -1));
            Wanted wanted =
                    flags.contains("day") ? Wanted.DAY : flags.contains("number") ? Wanted.NUMBER : Wanted.NOTHING;
            table.computeIfAbsent(folds(tokens), any -> new ArrayList<>())
                    .add(new Entry(
                            raws(tokens),
                            Role.valueOf(flags.get(0).toUpperCase(Locale.ROOT)),
                            wanted,
                            flags.contains("marked"),
                            flags.contains("sure")));
        }
        return table;
    }

    /**
     * For each token of a query its entry. Where no other word would be left none is little.
     *
     * @param quotations for each token the number of the quotation that it stands in, or -1: there every word counts
     * @param unfinished for each token whether it may go on
     */
    static List<Optional<Entry>> of(List<Token> tokens, List<Integer> quotations, List<Boolean> unfinished) {
        List<Optional<Entry>> found = new ArrayList<>();
        boolean marked = tokens.stream().anyMatch(token -> !token.raw().equals(token.fold()));
        while (found.size() < tokens.size()) {
            int at = found.size();
            Optional<Entry> entry = Optional.empty();
            int length = Math.min(LONGEST, tokens.size() - at);
            for (; length > 0 && entry.isEmpty(); length--) {
                int end = at + length;
                boolean free = quotations.subList(at, end).stream().allMatch(quotation -> quotation < 0)
                        && !unfinished.subList(at, end).contains(true);
                entry = free ? entry(tokens.subList(at, end), marked) : Optional.empty();
            }
            int taken = entry.isPresent() ? length + 1 : 1;
            found.addAll(Collections.nCopies(taken, entry.filter(one -> one.role() != Role.WORD)));
        }
        boolean none = found.stream().allMatch(Optional::isPresent);
        return none ? Collections.nCopies(tokens.size(), Optional.empty()) : found;
    }

    private static Optional<Entry> entry(List<Token> tokens, boolean marked) {
        String raw = raws(tokens);
        String fold = folds(tokens);
        return TABLE.getOrDefault(fold, List.of()).stream()
                .filter(entry -> entry.isMeant(entry.raw().equals(raw), raw.equals(fold), marked))
                .findFirst();
    }

    private static String raws(List<Token> tokens) {
        return tokens.stream().map(Token::raw).collect(Collectors.joining(" "));
    }

    private static String folds(List<Token> tokens) {
        return tokens.stream().map(Token::fold).collect(Collectors.joining(" "));
    }
}
