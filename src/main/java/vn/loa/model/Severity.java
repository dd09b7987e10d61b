package vn.loa.model;

import java.util.Locale;

/** How much a problem matters: an error stops the build, a warning does not, an info asks for attention. */
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /** The word that commands print. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
