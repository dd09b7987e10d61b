package vn.loa.index;

import java.util.List;

/**
 * The answer to a query.
 *
 * @param total documents found in all tiers
 * @param hits the best, in order
 */
public record Results(int total, List<Hit> hits, List<Note> notes) {
    /**
     * A document found.
     *
     * @param rank 1 for the first
     * @param score the float that Lucene gives for the tier's query
     * @param url relative to the site's root
     * @param provision anchor of the provision that answers best; empty when none stands out
     */
    public record Hit(
            int rank,
            Tier tier,
            float score,
            String url,
            String title,
            String number,
            String kind,
            String issuer,
            String date,
            String provision) {}
}
