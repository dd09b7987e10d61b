package vn.loa.render;

import java.util.Locale;
import vn.loa.model.Deadline;
import vn.loa.model.Settled;
import vn.loa.model.Settled.Standing;

/** What a deadline asks for, in words that stand behind the name of who must do it. */
final class Said {
    /** "Giao Sở Y tế …", "Đề nghị Sở Y tế …": so few words may stand before the name. */
    private static final int LEAD = 2;

    private static final String MARKS = " ,;:(";

    private Said() {}

    /** The task without the body that is named before it, and without a time that holds no more. */
    static String of(Settled<Deadline> settled) {
        Deadline deadline = settled.fact();
        boolean moved = !settled.changes().isEmpty() || settled.standing() == Standing.CORRECTED;
        String task = withoutBody(deadline.what(), deadline.who());
        return moved ? withoutTime(task, deadline.text()) : task;
    }

    private static String withoutBody(String what, String who) {
        int at = who.isEmpty() ? -1 : what.toLowerCase(Locale.ROOT).indexOf(who.toLowerCase(Locale.ROOT));
        boolean leads = at >= 0 && isLead(what.substring(0, at));
        String rest = leads ? afterMarks(what.substring(at + who.length())) : "";
        boolean whole = leads && !isLetter(what, at + who.length());
        return whole && !rest.isEmpty() ? rest : what;
    }

    private static boolean isLead(String before) {
        return before.isBlank()
                || (before.matches("[\\p{L} ]+") && before.strip().split(" +", -1).length <= LEAD);
    }

    private static boolean isLetter(String text, int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private static String withoutTime(String task, String time) {
        int at = time.isEmpty() ? -1 : task.indexOf(time);
        if (at < 0) {
            return task;
        }
        int end = at;
        while (end > 0 && MARKS.indexOf(task.charAt(end - 1)) >= 0) {
            end--;
        }
        String rest = task.substring(0, end) + task.substring(at + time.length());
        return afterMarks(rest).isEmpty() ? task : afterMarks(rest);
    }

    private static String afterMarks(String text) {
        int at = 0;
        while (at < text.length() && MARKS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return text.substring(at).strip();
    }
}
