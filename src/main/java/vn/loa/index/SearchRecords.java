package vn.loa.index;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.loa.index.SearchRecord.Facet;
import vn.loa.index.SearchRecord.Value;
import vn.loa.model.Body;
import vn.loa.model.Document;
import vn.loa.model.Meta;
import vn.loa.model.Passage;
import vn.loa.model.Provision;
import vn.loa.model.Site;
import vn.loa.model.Topic;

/** Documents of a site as the index sees them, in the site's order. */
final class SearchRecords {
    private final Site site;
    private final Map<String, String> topics = new HashMap<>();

    SearchRecords(Site site) {
        this.site = site;
        for (Topic topic : site.topics()) {
            topics.put(topic.slug(), topic.title());
        }
    }

    /** One document's record. */
    SearchRecord of(Document document) {
        Meta meta = document.meta();
        String issuer = Analysis.nfc(site.issuerOf(document).map(Body::title).orElse(meta.issuer()));
        return new SearchRecord(
                "van-ban/" + document.slug() + "/",
                Analysis.nfc(meta.title()),
                Analysis.nfc(meta.number()),
                Analysis.nfc(meta.kind()),
                issuer,
                meta.date().map(date -> date.iso()).orElse(""),
                head(meta, issuer),
                facets(document, issuer),
                document.text().provisions().stream().map(SearchRecords::nfc).toList(),
                document.text().passages().stream()
                        .map(passage -> new Passage(passage.provision(), Analysis.nfc(passage.text())))
                        .toList());
    }

    private static Provision nfc(Provision provision) {
        return new Provision(
                provision.path(),
                provision.label(),
                provision.anchor(),
                Analysis.nfc(provision.heading()),
                provision.depth(),
                provision.parent(),
                provision.place());
    }

    private static List<String> head(Meta meta, String issuer) {
        return Stream.of(
                        Stream.of(issuer, meta.place(), meta.signer()),
                        meta.aliases().stream(),
                        meta.summary().stream())
                .flatMap(lines -> lines)
                .filter(line -> !line.isBlank())
                .map(Analysis::nfc)
                .toList();
    }

    private Map<Facet, List<Value>> facets(Document document, String issuer) {
        Meta meta = document.meta();
        Map<Facet, List<Value>> facets = new EnumMap<>(Facet.class);
        facets.put(Facet.KIND, named(Analysis.nfc(meta.kind())));
        facets.put(Facet.ISSUER, named(issuer));
        facets.put(
                Facet.LEVEL,
                site.levelOf(document).stream()
                        .map(level -> new Value(level.word(), level.label()))
                        .toList());
        facets.put(
                Facet.YEAR,
                meta.date().stream()
                        .flatMap(date -> named(Integer.toString(date.year())).stream())
                        .toList());
        List<Value> subjects = new ArrayList<>();
        meta.topics().stream()
                .map(Meta.Ref::slug)
                .distinct()
                .forEach(slug -> subjects.add(new Value(slug, topics.getOrDefault(slug, slug))));
        facets.put(Facet.TOPIC, subjects);
        return facets;
    }

    private static List<Value> named(String name) {
        return name.isBlank() ? List.of() : List.of(new Value(name, name));
    }
}
