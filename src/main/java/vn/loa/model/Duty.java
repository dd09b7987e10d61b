package vn.loa.model;

/**
 * Something that a body must do.
 *
 * @param who as written
 * @param with whom to work with, as written; empty where the text names nobody
 * @param what the task in the text's words
 * @param provision index of the provision it stands in, -1 for the preamble
 */
public record Duty(String who, String with, String what, Manner manner, int provision, Span span) {
    /** The same under another provision. */
    public Duty under(int other) {
        return new Duty(who, with, what, manner, other, span);
    }

    /** DIRECT where the body is the subject, IMPLIED where the text reaches it through another or through its role, REQUEST for "Đề nghị …". */
    public enum Manner {
        DIRECT,
        IMPLIED,
        REQUEST
    }
}
