package vn.loa.model;

import java.util.List;

/**
 * Who must do what, seen from the bodies. What is laid on a class of thousands is kept once and found when a body is asked
 * for. Lists stand in the order of the site's documents, then of their text.
 */
public interface Assignments {
    /** Nobody must do anything. */
    Assignments NONE = new Assignments() {
        @Override
        public List<Assigned> duties(String body) {
            return List.of();
        }

        @Override
        public List<Assigned> deadlines(String body) {
            return List.of();
        }

        @Override
        public List<String> classes(String body) {
            return List.of();
        }

        @Override
        public String className(String word) {
            return word;
        }
    };

    /** Duties of the body with this slug: indexes lead into {@link Orders#duties}. */
    List<Assigned> duties(String body);

    /** Deadlines of the body with this slug: indexes lead into {@link Orders#deadlines}. */
    List<Assigned> deadlines(String body);

    /** Words of the classes that the body with this slug says or shows by its name to belong to. */
    List<String> classes(String body);

    /** What readers call a class, {@code các sở} for {@code so}; the word itself where it is unknown. */
    String className(String word);
}
