package vn.loa.copies;

import vn.loa.model.Body;
import vn.loa.model.Document;
import vn.loa.model.Meta;
import vn.loa.model.PartialDate;
import vn.loa.model.Passage;
import vn.loa.model.Site;

/** A document as plain text: heading block, text by blocks, recipients and signature unless the text ends with its own. */
final class PlainText {
    private PlainText() {}

    static String of(Site site, Document document) {
        Meta meta = document.meta();
        StringBuilder out = new StringBuilder();
        line(out, site.issuerOf(document).map(Body::title).orElse(meta.issuer()));
        line(out, meta.number().isEmpty() ? "" : "Số " + meta.number());
        String day = meta.date().map(PartialDate::vietnamese).orElse("");
        line(out, day.isEmpty() ? meta.place() : (meta.place().isEmpty() ? "" : meta.place() + ", ") + "ngày " + day);
        line(out, (meta.kind() + " " + meta.title()).strip());
        line(out, notice(meta));
        for (Passage passage : document.text().passages()) {
            block(out, passage.text());
        }
        if (!meta.recipients().isEmpty() && !meta.printed().contains("recipients")) {
            block(out, "Nơi nhận:\n- " + String.join("\n- ", meta.recipients()));
        }
        String role = meta.printed().contains("signer-role") ? "" : meta.signerRole();
        String signer = meta.printed().contains("signer") ? "" : meta.signer();
        block(out, (role + "\n" + signer).strip());
        return out.toString();
    }

    private static String notice(Meta meta) {
        return switch (meta.text()) {
            case FULL -> "";
            case SUMMARY -> "(Bản tóm lược bằng lời của cổng, không phải toàn văn.)";
            case NONE -> "(Cổng chỉ giữ bản ghi về văn bản này, không có nội dung.)";
        };
    }

    private static void line(StringBuilder out, String text) {
        if (!text.isBlank()) {
            out.append(text).append('\n');
        }
    }

    private static void block(StringBuilder out, String text) {
        if (!text.isBlank()) {
            out.append('\n').append(text).append('\n');
        }
    }
}
