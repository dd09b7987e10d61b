package vn.loa.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Document numbers in every spelling: {@code 28-CT/TW}, {@code 28 ct tw} and {@code 28ct/tw} have the key {@code 28-ct-tw}. The
 * same in {@code assets/search/numbers.js}.
 */
final class Numbers {
    private static final int LONGEST = 5;
    private static final Pattern LETTERS_AND_FIGURES = Pattern.compile("([a-z]+)([0-9]+)");

    private Numbers() {}

    /** A part of a number in a query, and whether it is tied to the part before it by a hyphen or a slash. */
    private record Part(String text, boolean tight) {
        boolean isNumber() {
            return isFigure(text.charAt(0));
        }
    }

    /**
     * The keys under which a document is found: its whole number, also with the letters after the first figure written as one
     * ({@code 28-cttw}); the first figure alone, with its kind ({@code chi-thi-28}), with the year that follows it
     * ({@code 121-2020}), and with its letters before it or as many after it as one likes ({@code ct-28}, {@code qd-ttg-1472},
     * {@code 28-ct}).
     */
    static Set<String> keys(String number, String kind) {
        List<String> parts = texts(parts(number));
        Set<String> keys = new LinkedHashSet<>();
        if (parts.isEmpty()) {
            return keys;
        }
        keys.add(String.join("-", parts));
        String first = parts.get(0);
        if (isFigure(first.charAt(0))) {
            keys.add(first);
            List<String> named = texts(parts(kind));
            named.add(first);
            keys.add(String.join("-", named));
            List<String> letters = parts.subList(1, parts.size());
            for (int end = 1; end <= letters.size(); end++) {
                String some = String.join("-", letters.subList(0, end));
                keys.add(first + "-" + some);
                keys.add(first + "-" + some.replace("-", ""));
                if (!isFigure(some.charAt(0))) {
                    keys.add(some + "-" + first);
                }
            }
        }
        return keys;
    }

    /** The part of a key by which it is filed: its figure, so that all keys a query might mean stand in one shard. */
    static String figure(String key) {
        List<String> parts = List.of(key.split("-", -1));
        for (String part : parts) {
            if (isFigure(part.charAt(0))) {
                return part;
            }
        }
        return parts.get(0);
    }

    /**
     * The keys that a query might mean, one list per figure in it, the most exact key first: of each list the first that some
     * document bears counts.
     */
    static List<List<String>> candidates(String query) {
        List<Part> parts = withoutSo(apart(parts(query)));
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).isNumber()) {
                List<String> keys = candidatesAt(parts, i);
                if (!keys.isEmpty()) {
                    all.add(keys);
                }
            }
        }
        return all;
    }

    private static List<String> candidatesAt(List<Part> parts, int i) {
        List<String> keys = new ArrayList<>();
        for (int end = Math.min(parts.size(), i + LONGEST); end > i + 1; end--) {
            keys.add(join(parts, i, end));
        }
        boolean wholeNumber = i + 1 < parts.size() && parts.get(i + 1).tight();
        if (!wholeNumber && !parts.get(i).tight()) {
            for (int start = Math.max(0, i - LONGEST); start < i; start++) {
                keys.add(join(parts, start, i + 1));
            }
        }
        if (parts.size() == 1) {
            keys.add(parts.get(0).text());
        }
        return keys;
    }

    private static String join(List<Part> parts, int start, int end) {
        return String.join("-", texts(parts.subList(start, end)));
    }

    private static List<String> texts(List<Part> parts) {
        List<String> texts = new ArrayList<>();
        parts.forEach(part -> texts.add(part.text()));
        return texts;
    }

    private static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        for (Token token : Analysis.tokens(text)) {
            String fold = token.fold();
            boolean tight = token.gap() == Token.Gap.TIGHT;
            int figures = 0;
            while (figures < fold.length() && isFigure(fold.charAt(figures))) {
                figures++;
            }
            if (figures > 0) {
                parts.add(new Part(withoutZeros(fold.substring(0, figures)), tight));
                tight = true;
            }
            if (figures < fold.length()) {
                parts.add(new Part(fold.substring(figures), tight));
            }
        }
        return parts;
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    private static String withoutZeros(String figures) {
        int at = 0;
        while (at < figures.length() - 1 && figures.charAt(at) == '0') {
            at++;
        }
        return figures.substring(at);
    }

    /** Letters and figures written as one, {@code ct28}, are two parts where no figure stands before: {@code 121/2020/QH14} has its own. */
    private static List<Part> apart(List<Part> parts) {
        List<Part> apart = new ArrayList<>();
        boolean figures = false;
        for (Part part : parts) {
            Matcher both = LETTERS_AND_FIGURES.matcher(part.text());
            if (!figures && both.matches()) {
                apart.add(new Part(both.group(1), part.tight()));
                apart.add(new Part(withoutZeros(both.group(2)), false));
            } else {
                apart.add(part);
            }
            figures |= part.isNumber();
        }
        return apart;
    }

    /** The word "số" in front of a figure says nothing. */
    private static List<Part> withoutSo(List<Part> parts) {
        List<Part> kept = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean so = parts.get(i).text().equals("so")
                    && i + 1 < parts.size()
                    && parts.get(i + 1).isNumber();
            if (!so) {
                kept.add(parts.get(i));
            }
        }
        return kept;
    }
}
