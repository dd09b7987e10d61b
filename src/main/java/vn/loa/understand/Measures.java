package vn.loa.understand;

import vn.loa.understand.provision.Reading;
import vn.loa.understand.target.TargetFinder.Goal;
import vn.loa.understand.words.Tokens;

/**
 * Says in words of the text what the figures of one passage measure, one after the other: the words before ("Tỷ lệ … đạt
 * 98%"), the words behind ("98% hộ …"), or what the figure before it measures ("84% vào năm 2025 và 85% vào năm 2030").
 */
final class Measures {
    private static final MeasureWords WORDS = new MeasureWords();
    /** So few words before a figure are a verb: "giám sát được 100% sản lượng". */
    private static final int FEW = 4;

    private static final int FURTHEST = 600;

    private final Reading reading;
    private final Tokens tokens;
    /** Offset behind what the targets before have taken. */
    private int taken;

    private String last = "";
    /** The unit of the last figure: one more of it without words of its own goes on with its measure. */
    private String counted = "";

    /** Token behind the last figure: a figure right there is the upper bound of the same measure. */
    private int bound = -1;

    Measures(Reading reading) {
        this.tokens = reading.tokens();
        this.reading = reading;
    }

    /** The measure of the next target of the passage. */
    String next(Goal goal) {
        // front words further off are none of the measure
        int clause = tokens.start(reading.clauses().start(inFront(goal.from())));
        int start = tokens.start(goal.from());
        String front = trimmed(WORDS.named(WORDS.bare(
                tokens.text.substring(Math.min(start, Math.max(start - FURTHEST, Math.max(taken, clause))), start),
                goal.year())));
        String behind = behind(goal);
        boolean share = goal.unit().startsWith("%") || goal.unit().startsWith("‰");
        if (share && !front.isEmpty() && WORDS.isWhole(behind)) {
            behind = "";
        }
        String unit = share ? "" : goal.unit() + " ";
        String measure = last;
        if (front.isEmpty() && goal.from() == bound) {
            measure = last;
        } else if (!front.isEmpty()) {
            boolean few = isFew(front);
            boolean verb = few && (!behind.isEmpty() || (!unit.isEmpty() && WORDS.makes(front)));
            boolean toward = share && !few && !behind.isEmpty() && WORDS.leadsTo(front);
            measure = toward ? behind : verb ? (front + " " + unit + behind).strip() : front;
        } else if (!behind.isEmpty() || (!unit.isEmpty() && !goal.unit().equals(counted))) {
            measure = unit + behind;
        }
        counted = goal.unit();
        bound = goal.afterUnit();
        last = FactReader.clip(measure.strip());
        return last;
    }

    /** "Tỷ lệ …: 50,86%": what stands before the colon is measured. */
    private int inFront(int figure) {
        return figure > 1 && tokens.is(figure - 1, ':') ? figure - 2 : figure;
    }

    /** The words right behind the figure, up to a year or another measure; what they take is not read again. */
    private String behind(Goal goal) {
        int start = tokens.end(goal.afterUnit() - 1);
        int end = goal.limit() > goal.afterUnit() ? tokens.end(goal.limit() - 1) : start;
        String words = tokens.text.substring(start, Math.min(end, start + FURTHEST));
        int cut = WORDS.stop(words);
        boolean near = words.startsWith(" ") && cut > 1;
        taken = start + (near ? cut : 0);
        return near ? trimmed(WORDS.withoutLead(words.substring(0, cut).strip())) : "";
    }

    private static boolean isFew(String words) {
        int count = 1;
        for (int i = words.indexOf(' '); i >= 0 && count <= FEW; i = words.indexOf(' ', i + 1)) {
            count++;
        }
        return count <= FEW;
    }

    /** "(2) Thu ngân sách": without the number of the figure in its list. */
    private static String withoutNumber(String text) {
        int close = text.startsWith("(") ? text.indexOf(')') : -1;
        boolean number = close > 1 && close <= FEW;
        for (int i = 1; number && i < close; i++) {
            number = Character.isDigit(text.charAt(i));
        }
        return number ? text.substring(close + 1).strip() : text;
    }

    private static String trimmed(String words) {
        int start = 0;
        while (start < words.length() && " ,;:".indexOf(words.charAt(start)) >= 0) {
            start++;
        }
        int end = words.length();
        while (end > start && " ,(;:".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        String text = withoutNumber(words.substring(start, end).strip());
        boolean open = text.indexOf('(') >= 0;
        return text.endsWith(")") && !open ? text.substring(0, text.length() - 1) : text;
    }
}
