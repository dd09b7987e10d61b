package vn.loa.model;

import java.util.List;

/**
 * A duty or a deadline that falls to a body.
 *
 * @param document slug of the document that lays it
 * @param index in that document's list of {@link Orders}
 * @param onAll name of the class that it is laid on ({@code các sở}); empty where the body itself is named
 * @param passed slugs of the bodies that it was laid on and came from, the first one last; empty where it was laid on this
 *     body or its class
 */
public record Assigned(String document, int index, String onAll, List<String> passed) {
    /** Why it falls to the body. */
    public Why why() {
        return !passed.isEmpty() ? Why.SUCCESSOR : onAll.isEmpty() ? Why.NAMED : Why.CLASS;
    }

    /** NAMED by the document; one of a CLASS that it names; SUCCESSOR of a body that it was laid on, where a source says so. */
    public enum Why {
        NAMED,
        CLASS,
        SUCCESSOR
    }
}
