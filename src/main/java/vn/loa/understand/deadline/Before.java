package vn.loa.understand.deadline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.loa.understand.deadline.DeadlineFinder.Due;
import vn.loa.understand.words.Tokens;
import vn.loa.understand.words.Vocabulary;

/**
 * Tells a month, a quarter or a year before which something must be done from one in which it may be: {@code trước tháng 5 năm
 * 2025} is no longer May. Of a day the contract's {@code due} is that day, so {@code trước ngày 25/6/2024} is left as it is.
 */
public final class Before {
    private final int truoc;
    private final int thang;
    private final int quy;
    private final int nam;

    /** Adds these words to the vocabulary. */
    public Before(Vocabulary vocabulary) {
        this.truoc = vocabulary.addExact("trước");
        this.thang = vocabulary.addExact("tháng");
        this.quy = vocabulary.addExact("quý");
        this.nam = vocabulary.addExact("năm");
    }

    /**
     * Those of a passage's deadlines whose words say so, and those that go on with one: {@code trước tháng 6 và tháng 9 năm 2025}.
     *
     * @param all in the order of the text
     */
    public Set<Due> among(Tokens t, List<Due> all) {
        if (all.isEmpty()) {
            return Set.of();
        }
        Set<Due> limits = new HashSet<>();
        int goesOn = -1;
        for (Due due : all) {
            boolean limit = !new vn.loa.model.Due(due.due()).isDay() && (due.from() == goesOn || says(t, due));
            if (limit) {
                limits.add(due);
                goesOn = due.end() + 1;
            }
        }
        return limits;
    }

    /** {@code trước cuối tháng 5} leaves most of May. */
    private boolean says(Tokens t, Due due) {
        for (int i = due.from(); i + 1 < due.end(); i++) {
            if (t.exact(i) == truoc && begins(t, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean begins(Tokens t, int i) {
        int word = t.exact(i);
        return word == thang || word == quy || word == nam || t.isDigits(i);
    }
}
