package vn.loa.model;

/**
 * Something wrong in what an editor wrote or in a source document.
 *
 * @param code a stable short name such as {@code link-broken}
 * @param message what is wrong, one sentence, for the person who wrote the file
 * @param hint what to do about it; empty when there is nothing to add
 */
public record Problem(Severity severity, String code, Place place, String message, String hint) {
    public static Problem error(String code, Place place, String message, String hint) {
        return new Problem(Severity.ERROR, code, place, message, hint);
    }

    public static Problem warning(String code, Place place, String message, String hint) {
        return new Problem(Severity.WARNING, code, place, message, hint);
    }

    public static Problem info(String code, Place place, String message, String hint) {
        return new Problem(Severity.INFO, code, place, message, hint);
    }
}
