package vn.loa.copies;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import vn.loa.model.Body;
import vn.loa.model.Citation;
import vn.loa.model.Document;
import vn.loa.model.Level;
import vn.loa.model.Mention;
import vn.loa.model.Meta;
import vn.loa.model.PartialDate;
import vn.loa.model.Passage;
import vn.loa.model.Provision;
import vn.loa.model.Relation;
import vn.loa.model.Resolution;
import vn.loa.model.Site;

/** A document as JSON: docs/formats/document-json.md. Names are those of {@code inspect --json} where both have a thing. */
final class DocumentJson {
    private static final JsonFactory JSON = new JsonFactory();

    private DocumentJson() {}

    static byte[] of(Site site, Document document, List<Relation> relations) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("url", "van-ban/" + document.slug() + "/");
            json.writeStringField("sha256", document.sha256());
            json.writeObjectFieldStart("meta");
            meta(json, site, document);
            json.writeEndObject();
            provisions(json, document);
            citations(json, document, site.resolutions().getOrDefault(document.slug(), List.of()));
            json.writeArrayFieldStart("relations");
            for (Relation relation : relations) {
                json.writeStartObject();
                json.writeStringField("type", relation.type().word());
                json.writeStringField("target", relation.to());
                json.writeStringField("origin", relation.origin().name().toLowerCase(Locale.ROOT));
                json.writeEndObject();
            }
            json.writeEndArray();
            new OrdersJson(json, document).write(site.ordersOf(document));
            passages(json, document);
            json.writeEndObject();
        }
        return out.toByteArray();
    }

    private static void meta(JsonGenerator json, Site site, Document document) throws IOException {
        Meta meta = document.meta();
        text(json, "number", meta.number());
        text(json, "kind", meta.kind());
        text(json, "issuer", site.issuerOf(document).map(Body::title).orElse(meta.issuer()));
        text(json, "issuer_slug", site.issuerOf(document).map(Body::slug).orElse(""));
        text(json, "level", site.levelOf(document).map(Level::word).orElse(""));
        text(json, "place", meta.place());
        text(json, "date", meta.date().map(PartialDate::iso).orElse(""));
        text(json, "title", meta.title());
        text(json, "signer", meta.signer());
        text(json, "signer_role", meta.signerRole());
        array(json, "recipients", meta.recipients());
        text(json, "text", meta.text().word());
        text(json, "source", meta.source());
        text(json, "force", meta.force().word());
        array(json, "topics", meta.topics().stream().map(Meta.Ref::slug).toList());
        array(json, "summary", meta.summary());
    }

    private static void provisions(JsonGenerator json, Document document) throws IOException {
        json.writeArrayFieldStart("provisions");
        for (Provision provision : document.text().provisions()) {
            json.writeStartObject();
            text(json, "path", provision.path());
            text(json, "label", provision.label());
            text(json, "heading", provision.heading());
            text(json, "anchor", provision.anchor());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void citations(JsonGenerator json, Document document, List<Resolution> resolutions)
            throws IOException {
        json.writeArrayFieldStart("citations");
        List<Citation> citations = document.text().citations();
        for (int i = 0; i < citations.size(); i++) {
            Mention mention = citations.get(i).mention();
            json.writeStartObject();
            text(json, "text", citations.get(i).text());
            text(json, "number", mention.number());
            text(json, "kind", mention.kind());
            text(json, "date", mention.date().map(PartialDate::iso).orElse(""));
            text(json, "issuer", mention.issuer());
            text(json, "name", mention.name());
            text(json, "provision", mention.provision());
            text(json, "mention", mention.form().name().toLowerCase(Locale.ROOT));
            text(json, "path", path(document, citations.get(i).provision()));
            text(
                    json,
                    "target",
                    i < resolutions.size() && resolutions.get(i) instanceof Resolution.Found found ? found.slug() : "");
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void passages(JsonGenerator json, Document document) throws IOException {
        json.writeArrayFieldStart("passages");
        for (Passage passage : document.text().passages()) {
            json.writeStartObject();
            text(json, "path", path(document, passage.provision()));
            text(json, "text", passage.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static String path(Document document, int provision) {
        return provision < 0
                ? "preamble"
                : document.text().provisions().get(provision).path();
    }

    /** What is not known is null, as in {@code inspect --json}. */
    static void text(JsonGenerator json, String key, String value) throws IOException {
        if (value.isEmpty()) {
            json.writeNullField(key);
        } else {
            json.writeStringField(key, value);
        }
    }

    private static void array(JsonGenerator json, String key, List<String> values) throws IOException {
        json.writeArrayFieldStart(key);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
