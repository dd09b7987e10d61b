package vn.loa.understand;

import java.util.List;
import vn.loa.model.PartialDate;
import vn.loa.model.Place;
import vn.loa.model.Problem;
import vn.loa.understand.provision.Passage;
import vn.loa.understand.text.SourceText;
import vn.loa.understand.words.Tokens;
import vn.loa.understand.words.Vocabulary;

/** Days that no calendar has, {@code 31/02/2025}: neither a deadline nor a citation's date can be read from them. */
final class ImpossibleDates {
    private static final int LAST_DAY = 31;
    private static final int LAST_MONTH = 12;

    private final int ngay;
    private final int thang;
    private final int nam;

    ImpossibleDates(Vocabulary vocabulary) {
        this.ngay = vocabulary.addExact("ngày");
        this.thang = vocabulary.addExact("tháng");
        this.nam = vocabulary.addExact("năm");
    }

    /** Adds a problem for each of a passage. */
    void check(SourceText source, Passage passage, Tokens t, List<Problem> problems) {
        for (int i = t.next(0, t.size(), Vocabulary.DIGITS);
                i < t.size();
                i = t.next(i + 1, t.size(), Vocabulary.DIGITS)) {
            if (isDate(t, i)
                    && PartialDate.of(t.value(i + 4), t.value(i + 2), t.value(i))
                            .isEmpty()) {
                problems.add(problem(source.place(passage.block().plain().offset(t.start(i))), t.joined(i, i + 5)));
            }
        }
    }

    /** Day, month and year in figures; without {@code ngày} in front only where no other thing is written so. */
    private boolean isDate(Tokens t, int i) {
        boolean figures = isSmall(t, i) && isSmall(t, i + 2) && t.isDigits(i + 4) && t.length(i + 4) == 4;
        boolean year = figures && t.value(i + 4) > 1900 && t.value(i + 4) < 2200;
        if (!year) {
            return false;
        }
        boolean said = t.exact(i - 1) == ngay;
        if (t.exact(i + 1) == thang && t.exact(i + 3) == nam) {
            return said;
        }
        boolean slashes = t.is(i + 1, '/') && t.is(i + 3, '/');
        boolean small = t.value(i) <= LAST_DAY && t.value(i + 2) <= LAST_MONTH;
        boolean alone =
                t.gap(i) != Tokens.GLUED && !(t.gap(i + 5) == Tokens.GLUED && (t.is(i + 5, '/') || t.isDash(i + 5)));
        return slashes && alone && (said || small);
    }

    private static boolean isSmall(Tokens t, int i) {
        return t.isDigits(i) && t.length(i) <= 2;
    }

    private static Problem problem(Place place, String date) {
        return Problem.warning(
                "date-impossible",
                place,
                "Không có ngày “" + date + "”.",
                "Đối chiếu bản gốc; bản gốc ghi như vậy thì giữ nguyên và ghi ngày đúng ở facts hoặc notes.");
    }
}
