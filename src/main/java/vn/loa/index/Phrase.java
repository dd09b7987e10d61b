package vn.loa.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that must follow each other: what stands in quotes. Pairs are in the index; longer phrases are looked for in the text of
 * the documents that have all their pairs. The browser's twin is {@code assets/search/phrase.js}.
 *
 * @param raws the words as typed
 * @param folds without marks
 */
record Phrase(List<String> raws, List<String> folds) {
    private static final Pattern QUOTED = Pattern.compile("[\"“”„]([^\"“”„]*)[\"“”„]");

    /** For each token of a text the number of the quotation that it stands in, or -1. */
    static List<Integer> quotations(String text, List<Token> tokens) {
        List<int[]> ranges = new ArrayList<>();
        for (Matcher quoted = QUOTED.matcher(text); quoted.find(); ) {
            ranges.add(new int[] {quoted.start(1), quoted.end(1)});
        }
        List<Integer> quotations = new ArrayList<>();
        for (Token token : tokens) {
            int in = -1;
            for (int i = 0; i < ranges.size(); i++) {
                if (token.start() >= ranges.get(i)[0] && token.end() <= ranges.get(i)[1]) {
                    in = i;
                }
            }
            quotations.add(in);
        }
        return quotations;
    }

    /** Keys of the pairs within one quotation. */
    static Set<String> quoted(List<Word.Pair> pairs, List<Integer> quotations) {
        Set<String> keys = new LinkedHashSet<>();
        for (Word.Pair pair : pairs) {
            int quotation = quotations.get(pair.at());
            if (quotation >= 0 && quotation == quotations.get(pair.at() - 1)) {
                keys.add(pair.key());
            }
        }
        return keys;
    }

    /** Quotations that their pairs do not settle. */
    static List<Phrase> of(List<Word> words, List<Integer> quotations) {
        Map<Integer, List<Word>> byQuotation = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            if (quotations.get(i) >= 0) {
                byQuotation
                        .computeIfAbsent(quotations.get(i), any -> new ArrayList<>())
                        .add(words.get(i));
            }
        }
        return byQuotation.values().stream()
                .filter(list -> list.size() > 2
                        || (list.size() == 2 && !list.get(1).token().joined()))
                .map(list -> new Phrase(
                        list.stream().map(word -> word.token().raw()).toList(),
                        list.stream().map(Word::fold).toList()))
                .toList();
    }

    /** Whether the words follow each other in a text, with their marks or without. */
    boolean in(String text, boolean marked, Aliases aliases) {
        List<String> words = marked ? raws : folds;
        List<Token> tokens = aliases.tokens(text);
        for (int start = 0; start + words.size() <= tokens.size(); start++) {
            int at = 0;
            while (at < words.size() && word(tokens.get(start + at), marked).equals(words.get(at))) {
                at++;
            }
            if (at == words.size()) {
                return true;
            }
        }
        return false;
    }

    private static String word(Token token, boolean marked) {
        return marked ? token.raw() : token.fold();
    }
}
