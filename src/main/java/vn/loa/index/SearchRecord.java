package vn.loa.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loa.model.Passage;
import vn.loa.model.Provision;

/**
 * What the index knows of one document. All text is NFC.
 *
 * @param url relative to the site's root, {@code van-ban/<slug>/}
 * @param date ISO, as many parts as are known; empty when unknown
 * @param head further lines about the document that are searched with its text: issuer, signer, names it is known by
 * @param facets facet to the document's values, such as {@code kind} to {@code Chỉ thị}
 */
record SearchRecord(
        String url,
        String title,
        String number,
        String kind,
        String issuer,
        String date,
        List<String> head,
        Map<Facet, List<Value>> facets,
        List<Provision> provisions,
        List<Passage> passages) {
    /**
     * A facet's value.
     *
     * @param value used in filters and addresses
     * @param label shown to readers
     */
    record Value(String value, String label) {}

    /** What results can be narrowed by. */
    enum Facet {
        KIND("kind"),
        ISSUER("issuer"),
        LEVEL("level"),
        YEAR("year"),
        TOPIC("topic");

        private final String word;

        Facet(String word) {
            this.word = word;
        }

        /** The key in filters. */
        String word() {
            return word;
        }

        static Optional<Facet> of(String word) {
            for (Facet facet : values()) {
                if (facet.word.equals(word)) {
                    return Optional.of(facet);
                }
            }
            return Optional.empty();
        }
    }

    /** The line that names the document as people do: {@code Chỉ thị số 28-CT/TW}. */
    String name() {
        return number.isEmpty() ? kind : (kind + " số " + number).strip();
    }
}
