package vn.loa.model;

/**
 * A time by which, in which or from which something must be done.
 *
 * @param text as it stands
 * @param due {@code 2024-06-25}, {@code 2024-05}, {@code 2021-Q2}, {@code 2030}; {@code yearly}, {@code yearly-Q1}, {@code
 *     monthly}, {@code periodic}; {@code from-2020}, {@code from-2021-Q1}, {@code from-SY2020-2021}
 * @param before whether that time itself is too late: {@code trước tháng 5 năm 2025}
 * @param who must do it; empty where the text does not say
 * @param what must be done
 * @param provision index of the provision it stands in, -1 for the preamble
 */
public record Deadline(String text, String due, boolean before, String who, String what, int provision, Span span) {
    /** The same under another provision. */
    public Deadline under(int other) {
        return new Deadline(text, due, before, who, what, other, span);
    }

    /** Up to when it is in time. */
    public Limit limit() {
        return new Limit(new Due(due), before);
    }
}
