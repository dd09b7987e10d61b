package vn.loa.render;

import java.util.List;

/**
 * The targets of all documents by measure, or a page of them.
 *
 * @param total of targets in the whole list
 * @param measureCount of measures in the whole list
 * @param levels where those of one level stand, with how many they are
 */
public record TargetsView(
        Frame frame,
        String heading,
        int total,
        int measureCount,
        List<Entry> levels,
        List<Measure> measures,
        Pager pager) {
    /**
     * The targets of one measure.
     *
     * @param bars a chart of them; empty where they cannot be compared
     */
    public record Measure(String name, List<TargetLine> lines, List<Bar> bars) {
        /** What the chart says, for those who do not see it. */
        public String described() {
            return "Biểu đồ: " + name + ": "
                    + String.join("; ", bars.stream().map(Bar::label).toList());
        }
    }

    /**
     * A bar.
     *
     * @param percent of the chart's width, with a point
     */
    public record Bar(String label, String percent) {}
}
