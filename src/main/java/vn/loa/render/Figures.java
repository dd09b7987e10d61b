package vn.loa.render;

import java.math.BigDecimal;
import vn.loa.model.Target;

/** Figures as Vietnamese writes them: a comma before the decimals, points between thousands, the unit set off. */
final class Figures {
    private static final char NO_BREAK = '\u00A0';
    /** More digits than any figure of a directive has; longer ones would be no help to a reader written out. */
    private static final int LONGEST = 20;

    private static final int GROUP = 3;

    private Figures() {}

    /** {@code 84,3%}, {@code 1.200 xã}: the sign of hundredths stands close, as official papers print it. */
    static String of(BigDecimal value, String unit) {
        String measure = unit.strip();
        String gap = measure.isEmpty() || measure.startsWith("%") ? "" : String.valueOf(NO_BREAK);
        return number(value) + gap + measure;
    }

    static String number(BigDecimal value) {
        if (value.precision() > LONGEST || Math.abs(value.scale()) > LONGEST) {
            return value.round(new java.math.MathContext(GROUP)).toString().replace('.', ',');
        }
        String plain = value.toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String decimals = point < 0 ? "" : "," + plain.substring(point + 1);
        StringBuilder grouped = new StringBuilder(whole);
        int first = whole.startsWith("-") ? 1 : 0;
        for (int at = whole.length() - GROUP; at > first; at -= GROUP) {
            grouped.insert(at, '.');
        }
        return grouped + decimals;
    }

    /** {@code ít nhất}, {@code khoảng}; empty where the figure itself is meant. */
    static String bound(Target target) {
        String bound =
                switch (target.comparator()) {
                    case EQUAL -> "";
                    case AT_LEAST -> "ít nhất";
                    case ABOVE -> "trên";
                    case BELOW -> "dưới";
                    case AT_MOST -> "không quá";
                };
        return target.approx() ? (bound + " khoảng").strip() : bound;
    }
}
