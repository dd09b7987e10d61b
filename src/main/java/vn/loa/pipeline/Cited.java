package vn.loa.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loa.model.Citation;
import vn.loa.model.Document;
import vn.loa.model.Force;
import vn.loa.model.Mention;
import vn.loa.model.Meta;
import vn.loa.model.PartialDate;
import vn.loa.model.Text;
import vn.loa.model.TextStatus;
import vn.loa.model.Vietnamese;
import vn.loa.understand.OfficialText;
import vn.loa.understand.metadata.Masthead;

/**
 * Makes the documents that a file holds or cites into records that can be linked. Of a cited document the file tells a
 * number, date and issuer, perhaps in many mentions that disagree: what most of them say holds.
 */
final class Cited {
    private Cited() {}

    /** The documents of the file, each under the name of its record, or under one that no other bears. */
    static List<Document> documents(List<OfficialText> texts, Portal portal) {
        Set<String> taken = new HashSet<>();
        portal.documents().forEach(d -> taken.add(d.slug()));
        Set<String> recorded = new HashSet<>();
        List<Document> documents = new ArrayList<>();
        for (OfficialText text : texts) {
            Masthead m = text.masthead();
            Optional<Document> record = portal.recordOf(m).filter(d -> recorded.add(d.slug()));
            String slug = record.map(Document::slug).orElse("");
            if (record.isEmpty()) {
                slug = slug(m.number(), m.date(), m.kind() + " " + m.title());
                if (slug.isEmpty() || !taken.add(slug)) {
                    slug = "van-ban-" + (documents.size() + 1);
                    taken.add(slug);
                }
            }
            String issuer = record.map(d -> d.meta().issuer()).orElse(m.issuer());
            documents.add(
                    document(slug, text, meta(m.title(), m.number(), m.kind(), issuer, m.date(), TextStatus.FULL)));
        }
        return documents;
    }

    /** The document of a content file; its header has the last word, as in the portal, but for the facts of its text. */
    static Document headed(OfficialText text, Meta header, Optional<String> record, Portal portal) {
        String slug =
                record.orElseGet(() -> documents(List.of(text), portal).get(0).slug());
        return document(slug, text, header);
    }

    private static Document document(String slug, OfficialText text, Meta meta) {
        Text body = new Text("", text.provisions(), text.citations(), List.of(), List.of());
        return new Document(slug, slug, "", Optional.empty(), meta, body, text.facts());
    }

    private static String slug(String number, Optional<PartialDate> date, String name) {
        String key = Vietnamese.slug(number.isEmpty() ? name : number);
        return date.filter(d -> !key.contains("-" + d.year()))
                .map(d -> key + "-" + d.year())
                .orElse(key);
    }

    private static Meta meta(
            String title, String number, String kind, String issuer, Optional<PartialDate> date, TextStatus text) {
        return new Meta(
                title,
                number,
                kind,
                issuer,
                date,
                "",
                "",
                "",
                "",
                List.of(),
                text,
                "",
                Force.UNKNOWN,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** One record for each document that is cited by a full number or by a name and is not in the file. */
    static List<Document> records(Collection<OfficialText> texts, List<Document> own) {
        Map<String, List<Mention>> byDocument = new LinkedHashMap<>();
        for (OfficialText text : texts) {
            for (Citation citation : text.citations()) {
                key(citation.mention()).ifPresent(key -> byDocument
                        .computeIfAbsent(key, k -> new ArrayList<>())
                        .add(citation.mention()));
            }
        }
        Set<String> taken = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        own.forEach(d -> {
            taken.add(d.slug());
            numbers.add(Vietnamese.numberKey(d.meta().number()));
        });
        List<Document> records = new ArrayList<>();
        byDocument.forEach((key, mentions) -> {
            if (!numbers.contains(key)) {
                for (List<Mention> same : SameNumber.apart(mentions)) {
                    Document record = record(same);
                    if (taken.add(record.slug())) {
                        records.add(record);
                    }
                }
            }
        });
        return records;
    }

    private static Optional<String> key(Mention mention) {
        if (mention.number().chars().anyMatch(Character::isLetter)) {
            return Optional.of(Vietnamese.numberKey(mention.number()));
        }
        return mention.name().isEmpty() ? Optional.empty() : Optional.of(Vietnamese.slug(mention.name()));
    }

    private static Document record(List<Mention> mentions) {
        Mention best = most(mentions);
        String title = best.name().isEmpty() ? best.kind() + " " + best.number() : best.name();
        Meta meta = meta(title, best.number(), best.kind(), best.issuer(), best.date(), TextStatus.NONE);
        String slug = slug(best.number(), best.date(), title);
        return new Document(slug, slug, "", Optional.empty(), meta, Text.EMPTY);
    }

    /** The mention whose date and issuer most mentions give; of equals the first. */
    private static Mention most(List<Mention> mentions) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        Mention best = mentions.get(0);
        int most = -1;
        for (Mention mention : mentions) {
            int weight =
                    (mention.date().isPresent() ? 1000 : 0) + (mention.issuer().isEmpty() ? 0 : 1000);
            String pair = mention.date().map(PartialDate::iso).orElse("") + Vietnamese.fold(mention.issuer());
            int count = votes.merge(pair, 1, Integer::sum) + weight;
            if (count > most) {
                most = count;
                best = mention;
            }
        }
        return best;
    }
}
