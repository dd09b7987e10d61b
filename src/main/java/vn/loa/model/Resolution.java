package vn.loa.model;

import java.util.List;

/** What a citation turned out to name. */
public sealed interface Resolution {
    /** A document of the portal. */
    record Found(String slug) implements Resolution {}

    /** Several documents of the portal fit and nothing decides between them. */
    record Undecided(List<String> candidates) implements Resolution {}

    /** No document of the portal fits. */
    record Unknown() implements Resolution {}
}
