package vn.loa.link;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.loa.model.Level;

/**
 * Finds the classes that a text lays a duty on: {@code các sở, ban, ngành}, {@code UBND các huyện, thị xã, thành phố}, {@code
 * Mặt trận Tổ quốc các cấp}. Words behind a class that pick some of it, {@code các sở liên quan}, {@code các xã nghèo},
 * {@code các Sở Y tế, Tài chính}, leave it out: who is meant then, the text alone does not say.
 */
final class ClassPhrases {
    static final ClassPhrases STANDARD = new ClassPhrases(Rows.of("classes.txt"));
    private static final int NOTHING = -1;
    private static final int PICKED = -2;
    private static final String CITY = "city";
    private static final Set<String> AND = Set.of("va", "cung", "hoac", "voi", "hay");

    /** Classes of an office: of the provinces, the districts, the communes; empty strings where there is none. */
    private record Office(String province, String district, String commune) {
        String of(Level level) {
            return switch (level) {
                case CENTRAL -> "";
                case PROVINCE -> province;
                case DISTRICT -> district;
                case COMMUNE -> commune;
            };
        }

        List<String> classes() {
            return List.of(province, district, commune);
        }
    }

    /**
     * What stands at a place.
     *
     * @param classes in the order of the words; empty where the words pick some
     * @param end the word after it
     */
    record Group(Set<String> classes, int end) {}

    private final PhraseTable<Boolean> every = new PhraseTable<>();
    private final PhraseTable<String> nouns = new PhraseTable<>();
    private final PhraseTable<String> phrases = new PhraseTable<>();
    private final PhraseTable<Office> offices = new PhraseTable<>();
    private final PhraseTable<String> places = new PhraseTable<>();
    private final PhraseTable<Boolean> heads = new PhraseTable<>();
    private final PhraseTable<Optional<Level>> tails = new PhraseTable<>();
    private Office bare = new Office("", "", "");

    private ClassPhrases(List<String[]> rows) {
        for (String[] row : rows) {
            switch (row[0]) {
                case "every" -> every.add(row[1], true);
                case "noun" -> nouns.add(row[2], known(row[1]));
                case "phrase" -> phrases.add(row[2], row[1]);
                case "office" -> office(row);
                case "place" -> places.add(row[2], row[1]);
                case "head" -> heads.add(row[1], true);
                case "tail" -> tails.add(row[1], Level.of(row[2]));
                default -> {} // which classes there are: ClassTable
            }
        }
    }

    private void office(String[] row) {
        Office office = new Office(known(row[2]), known(row[3]), known(row[4]));
        if (row[1].toLowerCase(Locale.ROOT).equals("các")) {
            bare = office;
        } else {
            offices.add(row[1], office);
        }
    }

    private static String known(String word) {
        return word.equals("-") ? "" : word;
    }

    /** One reading of a text. */
    private final class Reading {
        private final Words words;
        private final Optional<Level> issuer;
        private final Set<String> found = new LinkedHashSet<>();

        Reading(Words words, Optional<Level> issuer) {
            this.words = words;
            this.issuer = issuer;
        }

        /** Whether a list may go on or end at a word: behind a comma or an "and", or where nothing follows. */
        private boolean parts(int i) {
            return i >= words.size()
                    || words.at(i).parted()
                    || AND.contains(words.at(i).folded());
        }

        /** The word at which the next item of a list begins. */
        private int next(int i) {
            int at = i;
            while (at < words.size() && AND.contains(words.at(at).folded())) {
                at++;
            }
            return at;
        }

        /** Where words that leave a class whole end; -1 where other words follow, or words of a level that is not the class's. */
        private int behind(int i, String word) {
            int at = i;
            while (!parts(at)) {
                PhraseTable.Hit<Optional<Level>> tail = tails.at(words, at);
                if (tail == null || !agrees(tail.meaning(), word)) {
                    return -1;
                }
                at = tail.end();
            }
            return at;
        }

        private boolean agrees(Optional<Level> said, String word) {
            Optional<Level> level = ClassTable.STANDARD.kind(word).flatMap(ClassTable.Kind::level);
            return said.isEmpty() || said.equals(level.isPresent() ? level : issuer);
        }

        /** {@code các sở, ban, ngành}, {@code các huyện, thị xã}: from the word behind "các". */
        private int list(int from) {
            int at = from;
            int end = -1;
            while (at < words.size()) {
                int after = item(at);
                if (after == PICKED) {
                    found.clear(); // "các sở, ngành liên quan": the last words speak of the whole list
                    return at > from ? at : -1;
                }
                if (after < 0) {
                    return end;
                }
                end = after;
                at = next(after);
                if (every.at(words, at) != null) {
                    return end; // another list, which stands for itself
                }
            }
            return end;
        }

        private int item(int at) {
            PhraseTable.Hit<Office> office = offices.at(words, at);
            int placed = office == null ? NOTHING : office(office);
            if (placed != NOTHING) {
                return placed;
            }
            PhraseTable.Hit<String> noun = nouns.at(words, at);
            if (noun == null) {
                return places.at(words, at) == null ? NOTHING : places(at, bare, true);
            }
            int end = behind(noun.end(), noun.meaning());
            if (end < 0) {
                // "các sở, Ban Tuyên giáo Tỉnh ủy": the list ends before a name
                boolean name = words.at(at).isProper() && words.at(noun.end()).isProper();
                return name ? NOTHING : PICKED;
            }
            add(noun.meaning());
            return end;
        }

        /** {@code UBND các huyện, thị xã}, {@code UBND cấp xã}, {@code UBND các cấp}, {@code UBND huyện, thị xã, thành phố}. */
        private int office(PhraseTable.Hit<Office> office) {
            int at = office.end();
            if (words.is(at, "cac") && words.is(at + 1, "cap")) {
                int end = behind(at + 2, "");
                if (end >= 0) {
                    office.meaning().classes().forEach(this::add);
                }
                return end < 0 ? NOTHING : end;
            }
            PhraseTable.Hit<Boolean> all = every.at(words, at);
            boolean level = words.is(at, "cap");
            return places(all == null ? level ? at + 1 : at : all.end(), office.meaning(), all != null || level);
        }

        /** @param all whether words say that all are meant; else only a list of several kinds does */
        private int places(int from, Office office, boolean all) {
            Set<String> kinds = new LinkedHashSet<>();
            int end = -1;
            int at = from;
            while (true) {
                at = words.is(at, "cap") ? at + 1 : at;
                PhraseTable.Hit<String> place = places.at(words, at);
                if (place == null) {
                    break;
                }
                int after = behind(place.end(), "");
                if (after < 0) {
                    return end < 0 ? NOTHING : PICKED;
                }
                kinds.add(place.meaning());
                end = after;
                at = next(after);
            }
            if (end < 0 || (!all && kinds.size() < 2)) {
                return NOTHING;
            }
            kinds.stream()
                    .filter(kind -> !kind.equals(CITY) || kinds.size() == 1)
                    .map(this::level)
                    .flatMap(Optional::stream)
                    .distinct()
                    .forEach(level -> add(office.of(level)));
            return end;
        }

        /** A city alone stands one level under the body that speaks of it. */
        private Optional<Level> level(String place) {
            if (!place.equals(CITY)) {
                return Level.of(place);
            }
            return issuer.map(level -> level == Level.CENTRAL ? Level.PROVINCE : Level.DISTRICT);
        }

        private void add(String word) {
            if (!word.isEmpty()) {
                found.add(word);
            }
        }
    }

    /**
     * The classes that stand from word {@code i} on.
     *
     * @param issuer level of the body that speaks
     * @return empty where no class stands there
     */
    Optional<Group> at(Words words, int i, Optional<Level> issuer) {
        Reading reading = new Reading(words, issuer);
        int end = NOTHING;
        PhraseTable.Hit<Boolean> all = every.at(words, i);
        if (all != null) {
            end = reading.list(all.end());
        } else if (offices.at(words, i) != null) {
            end = reading.office(offices.at(words, i));
        }
        if (end < 0) {
            PhraseTable.Hit<String> phrase = phrases.at(words, i);
            end = phrase == null ? NOTHING : reading.behind(phrase.end(), phrase.meaning());
            if (end >= 0) {
                reading.add(phrase.meaning());
            }
        }
        return end < 0 ? Optional.empty() : Optional.of(new Group(reading.found, end));
    }

    /**
     * Where a class may begin: at the beginning, behind a comma or an "and", behind what calls those who lead it. {@code cán bộ
     * các sở} are people.
     *
     * @return for each word whether one may begin there
     */
    boolean[] beginnings(Words words) {
        boolean[] may = new boolean[words.size() + 1];
        may[0] = true;
        for (int i = 0; i < words.size(); i++) {
            boolean and = AND.contains(words.at(i).folded());
            may[i] |= words.at(i).parted();
            may[i + 1] |= and;
            PhraseTable.Hit<Boolean> head = may[i] ? heads.at(words, i) : null;
            if (head != null) {
                may[head.end()] = true;
            }
        }
        return may;
    }
}
