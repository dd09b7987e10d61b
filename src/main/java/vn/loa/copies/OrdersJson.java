package vn.loa.copies;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import vn.loa.model.Deadline;
import vn.loa.model.Document;
import vn.loa.model.Due;
import vn.loa.model.Duty;
import vn.loa.model.HandFact;
import vn.loa.model.Orders;
import vn.loa.model.Settled;
import vn.loa.model.Target;

/** What a document orders, as part of its JSON: each fact says whether a person stands for it. */
final class OrdersJson {
    private final JsonGenerator json;
    private final Document document;

    OrdersJson(JsonGenerator json, Document document) {
        this.json = json;
        this.document = document;
    }

    void write(Orders orders) throws IOException {
        json.writeArrayFieldStart("deadlines");
        for (Settled<Deadline> deadline : orders.deadlines()) {
            deadline(deadline);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("targets");
        for (Settled<Target> target : orders.targets()) {
            target(target);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("duties");
        for (Settled<Duty> duty : orders.duties()) {
            duty(duty);
        }
        json.writeEndArray();
    }

    private void deadline(Settled<Deadline> settled) throws IOException {
        Deadline deadline = settled.fact();
        json.writeStartObject();
        DocumentJson.text(json, "text", deadline.text());
        json.writeStringField("due", deadline.due());
        json.writeBooleanField("before", deadline.before());
        DocumentJson.text(json, "who", deadline.who());
        DocumentJson.text(json, "what", deadline.what());
        json.writeArrayFieldStart("changes");
        for (HandFact.Change change : settled.changes()) {
            json.writeStartObject();
            json.writeStringField("on", change.on().iso());
            DocumentJson.text(json, "due", change.due().map(Due::form).orElse(""));
            json.writeBooleanField("cancelled", change.due().isEmpty());
            json.writeStringField("source", change.source());
            json.writeEndObject();
        }
        json.writeEndArray();
        end(settled, deadline.provision());
    }

    private void target(Settled<Target> settled) throws IOException {
        Target target = settled.fact();
        json.writeStartObject();
        DocumentJson.text(json, "text", target.text());
        json.writeStringField("measure", target.measure());
        json.writeStringField("comparator", target.comparator().sign());
        json.writeBooleanField("approx", target.approx());
        json.writeNumberField("value", target.value());
        DocumentJson.text(json, "unit", target.unit());
        DocumentJson.text(json, "year", target.year());
        end(settled, target.provision());
    }

    private void duty(Settled<Duty> settled) throws IOException {
        Duty duty = settled.fact();
        json.writeStartObject();
        DocumentJson.text(json, "who", duty.who());
        DocumentJson.text(json, "with", duty.with());
        DocumentJson.text(json, "what", duty.what());
        json.writeStringField("manner", word(duty.manner()));
        end(settled, duty.provision());
    }

    /** What all facts end with. */
    private void end(Settled<?> settled, int provision) throws IOException {
        json.writeStringField("path", DocumentJson.path(document, provision));
        json.writeStringField("standing", word(settled.standing()));
        array("bodies", settled.holders());
        json.writeEndObject();
    }

    private void array(String key, List<String> slugs) throws IOException {
        json.writeArrayFieldStart(key);
        for (String slug : slugs) {
            json.writeString(slug);
        }
        json.writeEndArray();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
