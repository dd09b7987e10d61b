package vn.loa.cli;

import java.util.List;
import java.util.function.Function;
import vn.loa.model.Citation;
import vn.loa.model.Facts;
import vn.loa.model.HandFact;
import vn.loa.model.Orders;
import vn.loa.model.PartialDate;
import vn.loa.model.Provision;
import vn.loa.model.Resolution;
import vn.loa.model.Settled;
import vn.loa.pipeline.Inspection;
import vn.loa.pipeline.Inspection.Inspected;
import vn.loa.understand.metadata.Masthead;
import vn.loa.understand.provision.Outline;

/** What {@code inspect} tells a person. */
final class InspectionText {
    private final StringBuilder out = new StringBuilder();

    private InspectionText() {}

    static String of(Inspection inspection) {
        InspectionText text = new InspectionText();
        inspection.documents().forEach(text::document);
        inspection.problems().forEach(p -> text.line(ProblemReport.line(p)));
        return text.out.toString();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private void document(Inspected document) {
        Masthead m = document.text().masthead();
        line("== Dòng " + document.text().startLine() + "-" + document.text().endLine() + ": "
                + (m.kind() + " " + m.number()).strip());
        field("Trích yếu", m.title());
        field("Cơ quan ban hành", m.issuer());
        field("Ngày", m.date().map(PartialDate::iso).orElse(""));
        field("Nơi", m.place());
        field("Người ký", (m.signerRole() + " " + m.signer()).strip());
        List<Provision> provisions = document.text().provisions();
        line("-- Mục (" + provisions.size() + ")");
        provisions.forEach(p -> line("  ".repeat(p.depth() + 1) + p.label() + " " + p.heading()));
        line("-- Viện dẫn (" + document.text().citations().size() + ")");
        List<Citation> citations = document.text().citations();
        for (int i = 0; i < citations.size(); i++) {
            Citation c = citations.get(i);
            String target =
                    i < document.targets().size() ? target(document.targets().get(i)) : "";
            line("  " + c.place().line() + " [" + Outline.path(provisions, c.provision()) + "] " + c.text() + target);
        }
        orders(document, provisions);
        document.problems().forEach(p -> line(ProblemReport.line(p)));
    }

    private void orders(Inspected document, List<Provision> provisions) {
        Orders orders = document.orders();
        Facts hidden = document.hidden();
        section("Thời hạn", orders.deadlines(), hidden.deadlines(), d -> {
            String who = d.who().isEmpty() ? "" : d.who() + ": ";
            return d.due() + " [" + Outline.path(provisions, d.provision()) + "] " + who
                    + (d.text().isEmpty() ? d.what() : d.text());
        });
        section("Chỉ tiêu", orders.targets(), hidden.targets(), t -> {
            String year = t.year().isEmpty() ? "" : " năm " + t.year();
            return t.comparator().sign() + " " + t.value().toPlainString() + " " + t.unit() + year + " ["
                    + Outline.path(provisions, t.provision()) + "] " + t.measure();
        });
        section(
                "Việc phải làm",
                orders.duties(),
                hidden.duties(),
                d -> "[" + Outline.path(provisions, d.provision()) + "] " + d.who() + ": " + d.what());
    }

    /** Where nobody has said anything, the heading says so for all. */
    private <F> void section(String name, List<Settled<F>> settled, List<F> hidden, Function<F, String> words) {
        boolean read = hidden.isEmpty() && settled.stream().noneMatch(Settled::isConfirmed);
        line("-- " + name + " (" + settled.size() + ")" + (read ? ", máy đọc, chưa duyệt" : ""));
        settled.forEach(s -> {
            line("  " + words.apply(s.fact()) + (read ? "" : " (" + standing(s.standing()) + ")"));
            s.changes().forEach(change -> line("    " + change(change)));
        });
        hidden.forEach(fact -> line("  " + words.apply(fact) + " (đã giấu)"));
    }

    private static String change(HandFact.Change change) {
        String now = change.due().map(due -> "gia hạn đến " + due.form()).orElse("hủy");
        return change.on().iso() + ": " + now + " (" + change.source() + ")";
    }

    private static String standing(Settled.Standing standing) {
        return switch (standing) {
            case READ -> "máy đọc, chưa duyệt";
            case CONFIRMED -> "đã duyệt";
            case CORRECTED -> "đã sửa";
            case ADDED -> "ghi thêm";
        };
    }

    private static String target(Resolution resolution) {
        if (resolution instanceof Resolution.Found found) {
            return " → " + found.slug();
        }
        return resolution instanceof Resolution.Undecided undecided
                ? " → chưa rõ: " + String.join(", ", undecided.candidates())
                : "";
    }

    private void field(String name, String value) {
        if (!value.isEmpty()) {
            line(name + ": " + value);
        }
    }
}
