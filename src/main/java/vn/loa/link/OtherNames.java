package vn.loa.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.loa.model.Body;

/**
 * Bodies by names that the portal does not know but that clearly mean one: with short forms written out and without
 * {@code và}, {@code Sở GD&ĐT} and {@code Sở Giáo dục Đào tạo} are one {@code Sở Giáo dục và Đào tạo}.
 */
final class OtherNames {
    private static final PhraseTable<String> SHORT = shortNames();
    private static final String AND = "va";

    private final Map<String, PhraseTable<List<String>>> byProvince = new HashMap<>();
    private final Issuers issuers;

    OtherNames(Issuers issuers) {
        this.issuers = issuers;
        for (Body body : issuers.bodies().values()) {
            if (!body.path().isEmpty()) {
                PhraseTable<List<String>> names =
                        byProvince.computeIfAbsent(issuers.provinceOf(body.slug()), province -> new PhraseTable<>());
                add(names, body.title(), body);
                localTitles(body).forEach(name -> add(names, name, body));
                body.aliases().forEach(name -> add(names, name, body));
                body.localNames().forEach(name -> add(names, name, body));
            }
        }
    }

    /** Whether a short form of the table begins at a word, in capitals. */
    static boolean isShortForm(Words words, int at) {
        return words.at(at).isShort() && SHORT.at(words, at) != null;
    }

    private static PhraseTable<String> shortNames() {
        PhraseTable<String> table = new PhraseTable<>();
        Rows.of("short-names.txt").forEach(row -> table.add(row[0], row[1]));
        return table;
    }

    /**
     * As documents of its province write: {@code Ban Tuyên giáo Tỉnh ủy} of {@code Ban Tuyên giáo Tỉnh ủy Lai Châu}; {@code Sở
     * Y tế} of {@code Sở Y tế tỉnh Lai Châu}, for no other level has one, but {@code Công an tỉnh} and not {@code Công an}.
     */
    private List<String> localTitles(Body body) {
        Words words = Words.of(body.title());
        String province = issuers.provinceOf(body.slug());
        int end = words.size() - province.split(" ", -1).length;
        if (province.isEmpty() || end < 2 || !words.startsWith(end, province)) {
            return List.of();
        }
        boolean only = words.is(0, "so") && words.is(end - 1, "tinh");
        return only ? List.of(words.written(0, end), words.written(0, end - 1)) : List.of(words.written(0, end));
    }

    private static void add(PhraseTable<List<String>> names, String name, Body body) {
        List<String> bearers = names.computeIfAbsent(Spelled.of(Words.of(name)).text(), ArrayList::new);
        if (bearers != null && !bearers.contains(body.slug())) {
            bearers.add(body.slug());
        }
    }

    /**
     * A text with its short forms written out and without {@code và}.
     *
     * @param origins for each word of {@code text} the one that it comes from
     */
    private record Spelled(String text, List<Integer> origins, Words words) {
        static Spelled of(Words words) {
            StringBuilder text = new StringBuilder();
            List<Integer> origins = new ArrayList<>();
            for (int i = 0; i < words.size(); ) {
                PhraseTable.Hit<String> hit = SHORT.at(words, i);
                hit = hit != null && isShort(words, i, hit.end()) ? hit : null;
                Words written = hit == null ? words : Words.of(hit.meaning());
                int from = hit == null ? i : 0;
                int to = hit == null ? i + 1 : written.size();
                for (int at = from; at < to; at++) {
                    if (!written.is(at, AND)) {
                        text.append(text.isEmpty() ? "" : " ")
                                .append(written.at(at).folded());
                        origins.add(i);
                    }
                }
                i = hit == null ? i + 1 : hit.end();
            }
            return new Spelled(text.toString(), origins, words);
        }

        /** Whether one of these words is written as a short form: {@code Sở TC}, not {@code sở tc}. */
        private static boolean isShort(Words words, int from, int end) {
            return IntStream.range(from, end).anyMatch(i -> words.at(i).isShort());
        }
    }

    /**
     * The bodies that a stretch of words means under another name; each with the words that do.
     *
     * @param province of the document, folded; empty for central ones
     */
    Map<String, Body> in(String rest, String province) {
        Map<String, Body> found = new LinkedHashMap<>();
        Words words = Words.of(rest);
        Spelled full = Spelled.of(words);
        Words plain = Words.of(full.text());
        for (int i = 0; i < plain.size(); i++) {
            int origin = full.origins().get(i);
            boolean begins =
                    i == 0 || words.at(origin).parted() || words.is(origin - 1, AND) || words.is(origin - 1, "cung");
            Optional<PhraseTable.Hit<List<String>>> hit = begins ? at(plain, i, province) : Optional.empty();
            if (hit.isPresent()) {
                int end = hit.get().end() < plain.size()
                        ? full.origins().get(hit.get().end())
                        : words.size();
                int last = words.is(end - 1, AND) ? end - 1 : end;
                if (hit.get().meaning().size() == 1 && !Holders.isElsewhere(words, last, province)) {
                    found.put(
                            words.written(origin, last),
                            issuers.bodies().get(hit.get().meaning().get(0)));
                }
                i = hit.get().end() - 1;
            }
        }
        return found;
    }

    /** A province lays duties on its own bodies, the centre on its own. */
    private Optional<PhraseTable.Hit<List<String>>> at(Words plain, int i, String province) {
        return Optional.ofNullable(byProvince.get(province)).map(names -> names.at(plain, i));
    }
}
