package vn.loa.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loa.model.Body;
import vn.loa.model.Level;

/** Which classes of bodies there are, and who belongs to them: the table {@code classes.txt}. */
final class ClassTable {
    /** From the centre down. */
    private static final List<Level> LEVELS = List.of(Level.values());

    static final ClassTable STANDARD = new ClassTable(Rows.of("classes.txt"));

    /**
     * One class.
     *
     * @param name what readers call it
     * @param level of all its members; empty where {@code reach} tells
     * @param branch of all its members; empty where they are of several
     */
    record Kind(String word, String name, Optional<Level> level, Reach reach, String branch) {
        /** Whether it may mean a body of a level when a body of another lays a duty on it. Nobody commands those above. */
        boolean reaches(Level issuer, Level member) {
            int down = LEVELS.indexOf(member) - LEVELS.indexOf(issuer);
            return switch (reach) {
                case FIXED -> down >= 0 && level.filter(member::equals).isPresent();
                case OWN -> down == 0;
                case NEXT -> down == 1;
                case BELOW -> down > 0;
                case ANY -> down >= 0;
            };
        }
    }

    /** Whom a class means, seen from the level of the body that lays a duty on it. */
    enum Reach {
        FIXED,
        OWN,
        NEXT,
        BELOW,
        ANY
    }

    private record Named(String word, String beginning) {}

    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    /** Class to the classes that hold it whole. */
    private final Map<String, List<String>> wider = new LinkedHashMap<>();

    private final List<Named> named = new ArrayList<>();
    private final List<String> unlike = new ArrayList<>();

    ClassTable(List<String[]> rows) {
        for (String[] row : rows) {
            switch (row[0]) {
                case "class" -> kinds.put(row[1], kind(row));
                case "holds" ->
                    wider.computeIfAbsent(row[2], k -> new ArrayList<>()).add(row[1]);
                case "named" -> named.add(new Named(row[1], Words.key(row[2])));
                case "unlike" -> unlike.add(Words.key(row[1]));
                default -> {} // how classes are written: ClassPhrases
            }
        }
    }

    private static Kind kind(String[] row) {
        Optional<Level> level = Level.of(row[3]);
        Reach reach = level.isPresent() ? Reach.FIXED : Reach.valueOf(row[3].toUpperCase(java.util.Locale.ROOT));
        return new Kind(row[1], row[2], level, reach, row[4].equals("-") ? "" : row[4]);
    }

    Optional<Kind> kind(String word) {
        return Optional.ofNullable(kinds.get(word));
    }

    Set<String> words() {
        return kinds.keySet();
    }

    /**
     * The classes that a body belongs to: those that its header says, and those that its name shows where its level and branch
     * are the class's.
     */
    Set<String> of(Body body, Optional<Level> level) {
        Set<String> classes = new LinkedHashSet<>();
        body.classes().stream().filter(kinds::containsKey).forEach(classes::add);
        String name = Words.key(body.title());
        if (unlike.stream().noneMatch(beginning -> begins(name, beginning))) {
            for (Named row : named) {
                Kind kind = kinds.get(row.word());
                boolean fits = begins(name, row.beginning())
                        && (kind.level().isEmpty() || kind.level().equals(level))
                        && (kind.branch().isEmpty()
                                || body.branch().isEmpty()
                                || kind.branch().equals(body.branch()));
                if (fits) {
                    classes.add(row.word());
                }
            }
        }
        return classes;
    }

    private static boolean begins(String name, String beginning) {
        return name.equals(beginning) || name.startsWith(beginning + " ");
    }

    /** These classes and all that hold one of them. */
    Set<String> widened(Set<String> classes) {
        Set<String> all = new LinkedHashSet<>(classes);
        List<String> waiting = new ArrayList<>(classes);
        while (!waiting.isEmpty()) {
            for (String holder : wider.getOrDefault(waiting.remove(waiting.size() - 1), List.of())) {
                if (all.add(holder)) {
                    waiting.add(holder);
                }
            }
        }
        return all;
    }
}
