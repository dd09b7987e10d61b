package vn.loa.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that is published, linked. Lists stand in a stable order: documents newest first, undated last, then by slug;
 * bodies, topics and pages by slug.
 *
 * @param issuers document slug to the slug of its issuing body; no entry when unknown
 * @param levels document slug to level; no entry when unknown
 * @param resolutions document slug to one resolution per citation of its text, in order
 * @param relations by hand and found, without doubles: what a person wrote wins
 * @param citedBy document slug to the places that cite it, in document order
 * @param orders document slug to what it orders
 * @param assignments who must do it, seen from the bodies
 * @param doubts contradictions and citations that lead nowhere, as editors are told of them
 * @param carried which provision carries out which, where the texts tell
 * @param links path of a source file to one address per link by hand of its text, in order: beginning with a slash and
 *     relative to the site's root, or that of another site
 * @param codes digits of a spoken code to the slug of the document that it opens, in the order in which they were given; none
 *     before a document was published
 */
public record Site(
        List<Document> documents,
        List<Body> bodies,
        List<Topic> topics,
        List<Page> pages,
        Map<String, Document> documentBySlug,
        Map<String, Body> bodyBySlug,
        Map<String, String> issuers,
        Map<String, Level> levels,
        Map<String, List<Resolution>> resolutions,
        List<Relation> relations,
        Map<String, List<CitedBy>> citedBy,
        Map<String, Orders> orders,
        Assignments assignments,
        List<Problem> doubts,
        List<Carried> carried,
        Map<String, List<String>> links,
        Map<String, String> codes) {
    /** A site of which no orders are known. */
    public Site(
            List<Document> documents,
            List<Body> bodies,
            List<Topic> topics,
            List<Page> pages,
            Map<String, Document> documentBySlug,
            Map<String, Body> bodyBySlug,
            Map<String, String> issuers,
            Map<String, Level> levels,
            Map<String, List<Resolution>> resolutions,
            List<Relation> relations,
            Map<String, List<CitedBy>> citedBy,
            Map<String, List<String>> links) {
        this(
                documents,
                bodies,
                topics,
                pages,
                documentBySlug,
                bodyBySlug,
                issuers,
                levels,
                resolutions,
                relations,
                citedBy,
                Map.of(),
                Assignments.NONE,
                List.of(),
                List.of(),
                links,
                Map.of());
    }

    /** The same with spoken codes. */
    public Site withCodes(Map<String, String> given) {
        return new Site(
                documents,
                bodies,
                topics,
                pages,
                documentBySlug,
                bodyBySlug,
                issuers,
                levels,
                resolutions,
                relations,
                citedBy,
                orders,
                assignments,
                doubts,
                carried,
                links,
                Collections.unmodifiableMap(new LinkedHashMap<>(given)));
    }

    public Optional<Document> document(String slug) {
        return Optional.ofNullable(documentBySlug.get(slug));
    }

    public Optional<Body> body(String slug) {
        return Optional.ofNullable(bodyBySlug.get(slug));
    }

    /** What a document orders. */
    public Orders ordersOf(Document document) {
        return orders.getOrDefault(document.slug(), Orders.NONE);
    }

    /** The issuing body of a document. */
    public Optional<Body> issuerOf(Document document) {
        return Optional.ofNullable(issuers.get(document.slug())).flatMap(this::body);
    }

    public Optional<Level> levelOf(Document document) {
        return Optional.ofNullable(levels.get(document.slug()));
    }
}
