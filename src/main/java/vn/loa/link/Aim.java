package vn.loa.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.loa.model.Place;
import vn.loa.model.Settled;
import vn.loa.model.Target;
import vn.loa.model.Vietnamese;

/**
 * A target as it is held against others.
 *
 * @param subject measure, unit and year, alike for targets that may contradict one another
 */
record Aim(String subject, Settled<Target> settled) {
    /** How measures begin that have one value, and how many words must follow at least. */
    private static final Map<String, Integer> MEASURES = Rows.of("measures.txt").stream()
            .collect(Collectors.toUnmodifiableMap(row -> Matching.key(row[0]) + " ", row -> Integer.parseInt(row[1])));

    private static final String SHARE = "ty le ";
    /** A share with fewer letters names too little to be told from another. */
    private static final int SHORTEST_SHARE = 16;
    /** More places than these nobody looks up. */
    private static final int MOST_PLACES = 12;

    /**
     * A target that names its measure and its year. Of what only the program read, a measure that has one value and is named
     * whole (the table measures.txt); one that a person wrote or confirmed is what it says.
     */
    static Optional<Aim> of(Settled<Target> settled) {
        Target target = settled.fact();
        if (target.year().isEmpty() || target.measure().isEmpty()) {
            return Optional.empty();
        }
        String folded = Matching.key(target.measure());
        String measure = folded.startsWith("ti le ") ? SHARE + folded.substring(6) : folded;
        boolean whole = isWhole(measure);
        return (whole || settled.isConfirmed()) && !measure.isEmpty()
                ? Optional.of(new Aim(String.join("|", measure, unit(target), target.year()), settled))
                : Optional.empty();
    }

    private static boolean isWhole(String measure) {
        if (measure.startsWith(SHARE)) {
            return measure.length() >= SHORTEST_SHARE;
        }
        String words = measure + " ";
        return MEASURES.entrySet().stream()
                .anyMatch(row -> words.startsWith(row.getKey())
                        && words.substring(row.getKey().length())
                                        .chars()
                                        .filter(c -> c == ' ')
                                        .count()
                                >= row.getValue());
    }

    private static String unit(Target target) {
        return Vietnamese.fold(target.unit()).replaceAll("\\s+", " ").strip();
    }

    /**
     * Whether two statements are two targets: their figures differ, and they are not the lower and the upper bound of one
     * range. What a person explained contradicts nothing; nor do figures in one line for a measure that is no share: parts
     * of it, or steps towards it.
     */
    boolean contradicts(Aim other) {
        int order = target().value().compareTo(other.target().value());
        boolean range = order < 0 ? isLower() && other.isUpper() : isUpper() && other.isLower();
        boolean listed = !subject.startsWith(SHARE)
                && !settled.isConfirmed()
                && place().line() == other.place().line()
                && place().path().equals(other.place().path());
        return order != 0 && !range && !listed && !settled.isExplained() && !other.settled.isExplained();
    }

    private boolean isLower() {
        return switch (target().comparator()) {
            case AT_LEAST, ABOVE -> true;
            case EQUAL, BELOW, AT_MOST -> false;
        };
    }

    private boolean isUpper() {
        return switch (target().comparator()) {
            case BELOW, AT_MOST -> true;
            case EQUAL, AT_LEAST, ABOVE -> false;
        };
    }

    private Target target() {
        return settled.fact();
    }

    Place place() {
        return settled.place(target().span());
    }

    /** This figure and those of others with their places, in a sentence. */
    String against(List<Aim> others) {
        String places = others.stream()
                .limit(MOST_PLACES)
                .map(other -> "ở " + other.place() + " là " + other.figure())
                .collect(Collectors.joining("; "));
        int more = others.size() - MOST_PLACES;
        return "“" + target().measure() + "” năm " + target().year() + ": ở đây là " + figure() + "; " + places
                + (more > 0 ? "; và " + more + " chỗ khác." : ".");
    }

    /** {@code ít nhất 50 %}. */
    private String figure() {
        String bound =
                switch (target().comparator()) {
                    case EQUAL -> "";
                    case AT_LEAST -> "ít nhất ";
                    case ABOVE -> "trên ";
                    case BELOW -> "dưới ";
                    case AT_MOST -> "không quá ";
                };
        String about = target().approx() ? "khoảng " : "";
        return (bound + about + target().value().toPlainString() + " " + target().unit()).strip();
    }
}
