package vn.loa.understand.deadline;

/**
 * A point or span of time as written.
 *
 * @param iso {@code 2024-06-25}, {@code 2024-05}, {@code 2021-Q2}, {@code 2024}, {@code SY2020-2021}; for what comes back
 *     {@code yearly}, {@code yearly-Q1}, {@code monthly}
 * @param end the token after it
 */
record Time(Grain grain, String iso, boolean recurring, int end) {
    /** How long it is. */
    enum Grain {
        DAY("day"),
        MONTH("month"),
        QUARTER("quarter"),
        YEAR("year"),
        SCHOOL("school"),
        SPAN("span");

        final String word;

        Grain(String word) {
            this.word = word;
        }
    }
}
