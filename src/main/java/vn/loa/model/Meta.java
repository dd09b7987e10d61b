package vn.loa.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a document says about itself, from its front matter. Strings are empty and lists are empty where nothing is known.
 *
 * @param number as officially spelt
 * @param issuer a body's slug or name, as written
 * @param title the abstract (trích yếu)
 * @param hand relations by hand: type to slugs, each with its place
 * @param aliases names under which a document without a number is cited
 * @param summary three lines by a person
 * @param notes for editors and readers: what is inferred, and from where
 * @param facts what people say of its deadlines, targets and duties
 * @param formerly names that its file bore before
 * @param onAir what people wrote and recorded for those who do not read it
 */
public record Meta(
        String title,
        String number,
        String kind,
        String issuer,
        Optional<PartialDate> date,
        String edition,
        String place,
        String signer,
        String signerRole,
        List<String> recipients,
        TextStatus text,
        String source,
        Force force,
        Map<RelationType, List<Ref>> hand,
        List<Ref> topics,
        List<String> aliases,
        List<String> summary,
        List<String> notes,
        List<HandFact> facts,
        List<Ref> formerly,
        OnAir onAir) {
    /** A document that always bore its name and of which nothing is said aloud. */
    public Meta(
            String title,
            String number,
            String kind,
            String issuer,
            Optional<PartialDate> date,
            String edition,
            String place,
            String signer,
            String signerRole,
            List<String> recipients,
            TextStatus text,
            String source,
            Force force,
            Map<RelationType, List<Ref>> hand,
            List<Ref> topics,
            List<String> aliases,
            List<String> summary,
            List<String> notes,
            List<HandFact> facts) {
        this(
                title,
                number,
                kind,
                issuer,
                date,
                edition,
                place,
                signer,
                signerRole,
                recipients,
                text,
                source,
                force,
                hand,
                topics,
                aliases,
                summary,
                notes,
                facts,
                List.of(),
                OnAir.NONE);
    }

    /** A slug written by hand, with its place. */
    public record Ref(String slug, Place place) {}
}
