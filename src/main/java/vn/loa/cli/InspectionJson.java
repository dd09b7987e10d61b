package vn.loa.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import vn.loa.model.Citation;
import vn.loa.model.Mention;
import vn.loa.model.PartialDate;
import vn.loa.model.Problem;
import vn.loa.model.Provision;
import vn.loa.model.Resolution;
import vn.loa.pipeline.Inspection;
import vn.loa.pipeline.Inspection.Inspected;
import vn.loa.understand.metadata.Masthead;
import vn.loa.understand.provision.Outline;

/** The JSON of {@code inspect}, as the contract fixes it. */
final class InspectionJson {
    private final JsonGenerator json;
    private List<Provision> provisions = List.of();

    private InspectionJson(JsonGenerator json) {
        this.json = json;
    }

    static String of(Inspection inspection) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            new InspectionJson(json).write(inspection);
        }
        return out.toString();
    }

    private void write(Inspection inspection) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", inspection.file());
        json.writeArrayFieldStart("documents");
        for (Inspected document : inspection.documents()) {
            document(document);
        }
        json.writeEndArray();
        problems(inspection.problems());
        json.writeEndObject();
    }

    private void document(Inspected document) throws IOException {
        provisions = document.text().provisions();
        json.writeStartObject();
        json.writeObjectFieldStart("lines");
        json.writeNumberField("start", document.text().startLine());
        json.writeNumberField("end", document.text().endLine());
        json.writeEndObject();
        masthead(document.text().masthead());
        json.writeArrayFieldStart("provisions");
        for (Provision provision : provisions) {
            provision(provision);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("citations");
        List<Citation> citations = document.text().citations();
        for (int i = 0; i < citations.size(); i++) {
            citation(
                    citations.get(i),
                    i < document.targets().size() ? document.targets().get(i) : new Resolution.Unknown());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("relations");
        for (var relation : document.relations()) {
            json.writeStartObject();
            json.writeStringField("type", relation.type().word());
            text("target", relation.target());
            json.writeStringField("origin", relation.origin().name().toLowerCase(java.util.Locale.ROOT));
            text("number", relation.cited().number());
            text("name", relation.cited().number().isEmpty() ? relation.cited().title() : "");
            json.writeEndObject();
        }
        json.writeEndArray();
        new InspectedOrders(json, provisions).write(document.orders(), document.hidden());
        problems(document.problems());
        json.writeEndObject();
    }

    private void masthead(Masthead m) throws IOException {
        json.writeObjectFieldStart("meta");
        text("number", m.number());
        text("kind", m.kind());
        text("issuer", m.issuer());
        text("level", m.level().map(l -> l.word()).orElse(""));
        text("place", m.place());
        text("date", m.date().map(PartialDate::iso).orElse(""));
        text("title", m.title());
        text("signer", m.signer());
        text("signer_role", m.signerRole());
        json.writeArrayFieldStart("recipients");
        for (String recipient : m.recipients()) {
            json.writeString(recipient);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** A field that is null where nothing is known. */
    private void text(String field, String value) throws IOException {
        text(json, field, value);
    }

    static void text(JsonGenerator json, String field, String value) throws IOException {
        if (value.isEmpty()) {
            json.writeNullField(field);
        } else {
            json.writeStringField(field, value);
        }
    }

    private void provision(Provision provision) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", provision.path());
        json.writeStringField("label", provision.label());
        json.writeStringField("heading", provision.heading());
        json.writeStringField("anchor", provision.anchor());
        json.writeNumberField("line", provision.place().line());
        json.writeEndObject();
    }

    private void citation(Citation citation, Resolution target) throws IOException {
        Mention mention = citation.mention();
        // A running number alone identifies only with a date or an issuer.
        boolean full = mention.number().chars().anyMatch(Character::isLetter) || mention.form() == Mention.Form.FULL;
        json.writeStartObject();
        json.writeStringField("text", citation.text());
        text("number", full ? mention.number() : "");
        text("kind", mention.kind());
        text("date", mention.date().map(PartialDate::iso).orElse(""));
        text("issuer", mention.issuer());
        text("name", mention.name());
        text("provision", mention.provision());
        json.writeStringField("mention", mention.form().name().toLowerCase(java.util.Locale.ROOT));
        json.writeNumberField("line", citation.place().line());
        json.writeNumberField("col", citation.place().col());
        json.writeStringField("path", path(citation.provision()));
        text("target", target instanceof Resolution.Found found ? found.slug() : "");
        if (target instanceof Resolution.Undecided undecided) {
            json.writeArrayFieldStart("candidates");
            for (String candidate : undecided.candidates()) {
                json.writeString(candidate);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private String path(int provision) {
        return Outline.path(provisions, provision);
    }

    private void problems(List<Problem> problems) throws IOException {
        json.writeArrayFieldStart("problems");
        for (Problem problem : problems) {
            ProblemReport.write(json, problem);
        }
        json.writeEndArray();
    }
}
