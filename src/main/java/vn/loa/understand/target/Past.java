package vn.loa.understand.target;

import java.util.List;
import vn.loa.understand.provision.Reading;
import vn.loa.understand.target.TargetFinder.Goal;
import vn.loa.understand.words.Tokens;
import vn.loa.understand.words.Vocabulary;

/** Tells figures of an earlier year beside a target, with which it is compared: they were reached and are none themselves. */
final class Past {
    /** So near stand the two figures of "từ 60% năm 2020 lên 80% năm 2025". */
    private static final int NEAR = 4;

    private final TargetGrammar grammar;
    private final int tu;

    Past(TargetGrammar grammar, Vocabulary vocabulary) {
        this.grammar = grammar;
        this.tu = vocabulary.addExact("từ");
    }

    boolean at(Reading reading, List<Goal> goals, int g) {
        Tokens t = reading.tokens();
        return isStart(t, goals, g) || isAside(reading, goals, g);
    }

    /** "Từ 60% năm 2020 lên …": the first of two figures, with its own year before that of the second. */
    private boolean isStart(Tokens t, List<Goal> goals, int g) {
        Goal goal = goals.get(g);
        boolean from = t.exact(goal.from()) == tu || (goal.from() > 0 && t.exact(goal.from() - 1) == tu);
        if (!from || g + 1 == goals.size()) {
            return false;
        }
        Goal next = goals.get(g + 1);
        int year = grammar.yearAt(t, goal.afterUnit());
        return year > 0 && next.from() - year <= NEAR && t.text(year).compareTo(next.year()) < 0;
    }

    /** "53% năm 2025 (năm 2020: 50,9%)": alone in a bracket that an earlier year opens, and none that is still to come. */
    private boolean isAside(Reading reading, List<Goal> goals, int g) {
        Tokens t = reading.tokens();
        Goal goal = goals.get(g);
        if (g == 0 || !t.is(goal.afterUnit(), ')')) {
            return false;
        }
        for (int open = goal.from() - 1;
                open >= Math.max(goals.get(g - 1).afterUnit(), goal.from() - 2 * NEAR);
                open--) {
            if (t.is(open, '(')) {
                int year = grammar.yearAt(t, open + 1);
                return year > 0
                        && year < goal.figure()
                        && (reading.year().isEmpty() || t.text(year).compareTo(reading.year()) <= 0)
                        && t.text(year).compareTo(goals.get(g - 1).year()) < 0;
            }
        }
        return false;
    }
}
