package vn.loa.cli;

import java.util.List;
import vn.loa.model.Citation;
import vn.loa.model.Facts;
import vn.loa.model.PartialDate;
import vn.loa.model.Provision;
import vn.loa.model.Resolution;
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
        facts(document.text().facts(), provisions);
        document.problems().forEach(p -> line(ProblemReport.line(p)));
    }

    private void facts(Facts facts, List<Provision> provisions) {
        line("-- Thời hạn (" + facts.deadlines().size() + "), máy đọc, chưa duyệt");
        facts.deadlines()
                .forEach(d -> line("  " + d.due() + " [" + Outline.path(provisions, d.provision()) + "] "
                        + (d.who().isEmpty() ? "" : d.who() + ": ") + d.text()));
        line("-- Chỉ tiêu (" + facts.targets().size() + "), máy đọc, chưa duyệt");
        facts.targets()
                .forEach(t -> line("  " + t.comparator().sign() + " "
                        + t.value().toPlainString() + " " + t.unit() + (t.year().isEmpty() ? "" : " năm " + t.year())
                        + " [" + Outline.path(provisions, t.provision()) + "] " + t.measure()));
        line("-- Việc phải làm (" + facts.duties().size() + "), máy đọc, chưa duyệt");
        facts.duties()
                .forEach(d -> line("  [" + Outline.path(provisions, d.provision()) + "] " + d.who() + ": " + d.what()));
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
