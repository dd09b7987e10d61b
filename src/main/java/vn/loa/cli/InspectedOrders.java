package vn.loa.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import vn.loa.model.Deadline;
import vn.loa.model.Due;
import vn.loa.model.Duty;
import vn.loa.model.Facts;
import vn.loa.model.HandFact;
import vn.loa.model.Orders;
import vn.loa.model.Provision;
import vn.loa.model.Settled;
import vn.loa.model.Span;
import vn.loa.model.Target;
import vn.loa.understand.provision.Outline;

/**
 * What a document orders, in the JSON of {@code inspect}. {@code standing} says as in a document's own JSON who stands for a
 * fact; what the header hides stands under {@code hidden}, so that the lists hold what holds.
 */
final class InspectedOrders {
    private final JsonGenerator json;
    private final List<Provision> provisions;

    InspectedOrders(JsonGenerator json, List<Provision> provisions) {
        this.json = json;
        this.provisions = provisions;
    }

    void write(Orders orders, Facts hidden) throws IOException {
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
        json.writeArrayFieldStart("hidden");
        for (Deadline deadline : hidden.deadlines()) {
            hidden("deadline", deadline.text(), deadline.span(), deadline.provision());
        }
        for (Target target : hidden.targets()) {
            hidden("target", target.text(), target.span(), target.provision());
        }
        for (Duty duty : hidden.duties()) {
            hidden("duty", duty.who() + ": " + duty.what(), duty.span(), duty.provision());
        }
        json.writeEndArray();
    }

    private void deadline(Settled<Deadline> settled) throws IOException {
        Deadline deadline = settled.fact();
        json.writeStartObject();
        json.writeStringField("text", deadline.text());
        json.writeStringField("due", deadline.due());
        if (deadline.before()) {
            json.writeBooleanField("before", true);
        }
        InspectionJson.text(json, "who", deadline.who());
        InspectionJson.text(json, "what", deadline.what());
        changes(settled.changes());
        end(settled, deadline.span(), deadline.provision());
    }

    private void changes(List<HandFact.Change> changes) throws IOException {
        if (changes.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("changes");
        for (HandFact.Change change : changes) {
            json.writeStartObject();
            json.writeStringField("on", change.on().iso());
            InspectionJson.text(json, "due", change.due().map(Due::form).orElse(""));
            json.writeBooleanField("cancelled", change.due().isEmpty());
            json.writeStringField("source", change.source());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void target(Settled<Target> settled) throws IOException {
        Target target = settled.fact();
        json.writeStartObject();
        json.writeStringField("text", target.text());
        json.writeStringField("measure", target.measure());
        json.writeStringField("comparator", target.comparator().sign());
        if (target.approx()) {
            json.writeBooleanField("approx", true);
        }
        json.writeNumberField("value", target.value());
        InspectionJson.text(json, "unit", target.unit());
        InspectionJson.text(json, "year", target.year());
        end(settled, target.span(), target.provision());
    }

    private void duty(Settled<Duty> settled) throws IOException {
        Duty duty = settled.fact();
        json.writeStartObject();
        json.writeStringField("who", duty.who());
        InspectionJson.text(json, "with", duty.with());
        json.writeStringField("what", duty.what());
        json.writeStringField("manner", duty.manner().name().toLowerCase(Locale.ROOT));
        end(settled, duty.span(), duty.provision());
    }

    private void hidden(String kind, String text, Span span, int provision) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", kind);
        json.writeStringField("text", text);
        place(span, provision);
        json.writeEndObject();
    }

    /** What all facts end with. */
    private void end(Settled<?> settled, Span span, int provision) throws IOException {
        json.writeStringField("standing", settled.standing().name().toLowerCase(Locale.ROOT));
        place(span, provision);
        json.writeEndObject();
    }

    private void place(Span span, int provision) throws IOException {
        json.writeNumberField("line", span.start().line());
        json.writeNumberField("col", span.start().col());
        json.writeNumberField("endLine", span.end().line());
        json.writeNumberField("endCol", span.end().col());
        json.writeStringField("path", Outline.path(provisions, provision));
    }
}
