package vn.loa.model;

import java.math.BigDecimal;

/**
 * A figure to be reached.
 *
 * @param text as it stands
 * @param measure what is measured
 * @param unit as written ({@code %}, {@code xã}, {@code m2 sàn/người})
 * @param year by when, of the figure itself or of the heading above it; empty where neither says
 * @param approx whether the text says {@code khoảng}
 * @param provision index of the provision it stands in, -1 for the preamble
 */
public record Target(
        String text,
        String measure,
        Comparator comparator,
        BigDecimal value,
        String unit,
        String year,
        boolean approx,
        int provision,
        Span span) {
    /** The same under another provision. */
    public Target under(int other) {
        return new Target(text, measure, comparator, value, unit, year, approx, other, span);
    }

    /** How the figure binds; the sign is what JSON shows. */
    public enum Comparator {
        EQUAL("="),
        AT_LEAST(">="),
        ABOVE(">"),
        BELOW("<"),
        AT_MOST("<=");

        private final String sign;

        Comparator(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }
}
