package vn.loa.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import vn.loa.model.Level;
import vn.loa.model.Target;

/** A bar for each target of a measure, where they can stand beside each other. */
final class Charts {
    private static final int FEWEST = 2;
    private static final int MOST = 12;
    private static final int LONGEST_UNIT = 20;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000L);

    private Charts() {}

    /** One bar a target, in the order given; none where they are too few, too many, no lengths, or all the same. */
    static List<TargetsView.Bar> of(List<Measures.Point> points) {
        List<Target> targets =
                points.stream().map(point -> point.target().fact()).toList();
        BigDecimal largest = targets.stream().map(Target::value).reduce(BigDecimal.ZERO, BigDecimal::max);
        boolean drawable = targets.size() >= FEWEST
                && targets.size() <= MOST
                && largest.signum() > 0
                && largest.compareTo(LARGEST) <= 0
                && targets.stream()
                        .allMatch(target ->
                                target.value().signum() >= 0 && target.unit().length() <= LONGEST_UNIT);
        if (!drawable || alike(targets)) {
            return List.of();
        }
        boolean percent = targets.get(0).unit().strip().equals("%");
        BigDecimal full = percent ? largest.max(WHOLE) : largest;
        boolean levels = points.stream().map(Measures.Point::level).distinct().count() > 1;
        return points.stream().map(point -> bar(point, full, levels)).toList();
    }

    /** Bars of one length for one time, or for none, tell nothing that the table does not. */
    private static boolean alike(List<Target> targets) {
        return targets.stream()
                                .map(target -> target.value().stripTrailingZeros())
                                .distinct()
                                .count()
                        == 1
                && targets.stream().map(Target::year).distinct().count() == 1;
    }

    private static TargetsView.Bar bar(Measures.Point point, BigDecimal full, boolean withLevel) {
        Target target = point.target().fact();
        String when = target.year().isEmpty() ? "không nêu năm" : target.year();
        String level = point.level().map(Level::label).orElse("Chưa rõ cấp").toLowerCase(Locale.ROOT);
        String figure = (Figures.bound(target) + " " + Figures.of(target.value(), target.unit())).strip();
        BigDecimal share = target.value().multiply(WHOLE).divide(full, 1, RoundingMode.HALF_UP);
        return new TargetsView.Bar(when + (withLevel ? ", " + level : "") + ": " + figure, share.toPlainString());
    }
}
