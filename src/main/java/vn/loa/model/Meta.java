package vn.loa.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a document says about itself: in its front matter and, where that says nothing, in the heading and the closing of its
 * text. Strings are empty and lists are empty where nothing is known.
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
 * @param printed keys that the front matter leaves out and the text itself tells
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
        OnAir onAir,
        Set<String> printed) {
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
                OnAir.NONE,
                Set.of());
    }

    /** The same, filled up with what its text prints about itself. */
    public Meta completed(
            String title,
            String number,
            String kind,
            String issuer,
            Optional<PartialDate> date,
            String place,
            String signer,
            String signerRole,
            List<String> recipients,
            Set<String> printed) {
        return new Meta(
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
                formerly,
                onAir,
                printed);
    }

    /** The same under another title. */
    public Meta titled(String title) {
        return completed(title, number, kind, issuer, date, place, signer, signerRole, recipients, printed);
    }

    /** A slug written by hand, with its place. */
    public record Ref(String slug, Place place) {}
}
