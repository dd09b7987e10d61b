package vn.loa.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.model.Deadline;
import vn.loa.model.Document;
import vn.loa.model.PartialDate;
import vn.loa.model.Settled;

/**
 * A deadline that a person stands for, on a day of the calendar.
 *
 * @param name what stays the same as long as the text of its provision does: the document, the provision, the time that the
 *     text sets and, where the provision sets that time more than once, which of them
 * @param day the last day in time; of what comes back, the first of these days after the document
 * @param yearly whether it comes back on that day of every year
 */
record Event(Document document, Settled<Deadline> deadline, String name, LocalDate day, boolean yearly) {
    private static final Pattern QUARTER_OF_EVERY_YEAR = Pattern.compile("yearly-Q([1-4])");
    private static final int MONTHS = 3;
    private static final String PREAMBLE = "phan-mo-dau";

    /**
     * The events of a document. Times that fix no day stay out: those that come back without a quarter, those without an end,
     * and those of every year in a document without a date.
     */
    static List<Event> of(Document document, List<Settled<Deadline>> deadlines) {
        Map<String, Integer> seen = new HashMap<>();
        List<Event> events = new ArrayList<>();
        for (Settled<Deadline> deadline : deadlines) {
            String place =
                    document.slug() + "." + anchor(document, deadline.fact().provision()) + "."
                            + deadline.fact().due().toLowerCase(Locale.ROOT);
            int nth = seen.merge(place, 1, Integer::sum);
            if (deadline.isConfirmed()) {
                String name = nth == 1 ? place : place + "." + nth;
                event(document, deadline, name).ifPresent(events::add);
            }
        }
        return events;
    }

    private static Optional<Event> event(Document document, Settled<Deadline> deadline, String name) {
        Timing timing = Timing.of(deadline);
        Optional<LocalDate> last = timing.last();
        if (last.isPresent()) {
            return last.map(day -> new Event(document, deadline, name, day, false));
        }
        Matcher quarter = QUARTER_OF_EVERY_YEAR.matcher(timing.due().due().form());
        return quarter.matches()
                ? document.meta()
                        .date()
                        .map(date -> new Event(
                                document, deadline, name, first(date, Integer.parseInt(quarter.group(1))), true))
                : Optional.empty();
    }

    /** The first last day of the quarter that does not lie before the document. */
    private static LocalDate first(PartialDate date, int quarter) {
        LocalDate issued = LocalDate.of(date.year(), Math.max(1, date.month()), Math.max(1, date.day()));
        LocalDate end = lastDay(date.year(), quarter);
        return end.isBefore(issued) ? lastDay(date.year() + 1, quarter) : end;
    }

    private static LocalDate lastDay(int year, int quarter) {
        return LocalDate.of(year, MONTHS * quarter, 1).plusMonths(1).minusDays(1);
    }

    private static String anchor(Document document, int provision) {
        return provision < 0
                ? PREAMBLE
                : document.text().provisions().get(provision).anchor();
    }
}
