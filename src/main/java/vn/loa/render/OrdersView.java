package vn.loa.render;

import java.util.List;

/**
 * What a document orders.
 *
 * @param duties by body, in the order of the text
 * @param dated deadlines with a last day, in order of time
 * @param undated those that come back or have no end, in the order of the text
 * @param span from the first to the last of the dated, in words; empty without any
 * @param years of the targets, in words; empty where none bears one
 * @param calendar its calendar, relative to the page; empty when it would hold nothing
 */
public record OrdersView(
        List<DutyGroup> duties,
        List<DeadlineLine> dated,
        List<DeadlineLine> undated,
        String span,
        List<TargetLine> targets,
        String years,
        String calendar) {
    /**
     * What one body must do.
     *
     * @param who as written
     * @param bodies pages of the bodies that the words name
     */
    public record DutyGroup(String who, List<Entry> bodies, List<DutyLine> lines) {}

    /** How many duties. */
    public int dutyCount() {
        return duties.stream().mapToInt(group -> group.lines().size()).sum();
    }

    public int deadlineCount() {
        return dated.size() + undated.size();
    }

    public boolean isShown() {
        return dutyCount() + deadlineCount() + targets.size() > 0;
    }
}
