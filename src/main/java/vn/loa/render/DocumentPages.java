package vn.loa.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.loa.model.Body;
import vn.loa.model.Citation;
import vn.loa.model.Document;
import vn.loa.model.Meta;
import vn.loa.model.Resolution;
import vn.loa.model.Vietnamese;

/** Makes the page of a document. */
final class DocumentPages {
    private static final Map<String, List<String>> BANNERS = Map.of(
            "party", List.of("Đảng Cộng sản Việt Nam"),
            "state", List.of("Cộng hòa xã hội chủ nghĩa Việt Nam", "Độc lập - Tự do - Hạnh phúc"));

    private static final Map<String, String> COPY_NAMES =
            Map.of("md", "bản nguồn (Markdown)", "txt", "chữ thuần", "json", "JSON cho máy đọc");

    private final Catalog catalog;
    private final Frames frames;
    private final Filling filling;
    private final Relations relations;
    private final Cascades cascades;
    private final Facts facts;
    private final Citing citing;
    private final DocumentOrders orders;

    DocumentPages(Catalog catalog, Frames frames) {
        this.catalog = catalog;
        this.frames = frames;
        filling = new Filling(catalog);
        relations = new Relations(catalog);
        cascades = new Cascades(catalog);
        facts = new Facts(catalog);
        citing = new Citing(catalog);
        orders = new DocumentOrders(catalog);
    }

    DocumentView page(Document document) {
        Meta meta = document.meta();
        Item item = catalog.item(document);
        Frame frame = frames.frame(item.href(), item.name(), String.join(" ", meta.summary()), crumbs(meta))
                .withOembed(catalog.settings.absolute(item.href() + "nhung/oembed.json"))
                .withPicture(catalog.settings.absolute(item.href() + Frames.PICTURE));
        List<Resolution> resolutions = catalog.site.resolutions().getOrDefault(document.slug(), List.of());
        return new DocumentView(
                frame,
                heading(document),
                item,
                new DocumentView.Status(
                        meta.force().word(), meta.force().label(), meta.text().word(), meta.source()),
                meta.summary(),
                Outlines.of(document.text().provisions()),
                filling.fill(document.text(), document.path(), frame.root(), resolutions),
                resolutions.stream().anyMatch(resolution -> !(resolution instanceof Resolution.Found)),
                orders.of(document),
                facts.of(document),
                citing.of(document, frame.canonical()),
                unlessPrinted(meta, "recipients", meta.recipients()),
                unlessPrinted(meta, "signer-role", lines(meta.signerRole())),
                meta.printed().contains("signer") ? "" : meta.signer(),
                cascades.of(document),
                relations.of(document),
                unresolved(document, resolutions),
                meta.notes(),
                copies(),
                passOn(document),
                new Corrections(catalog).of(document),
                Tongues.of(document, frame.root()));
    }

    /** What the text itself prints at its end is not said again below it. */
    private static List<String> unlessPrinted(Meta meta, String key, List<String> lines) {
        return meta.printed().contains(key) ? List.of() : lines;
    }

    private DocumentView.PassOn passOn(Document document) {
        String embed = new Cards(catalog, frames).line(document).orElse("");
        List<Entry> ways = new ArrayList<>();
        if (Scripts.has(document)) {
            ways.add(Entry.link("Bản đọc trên loa", "doc-to/"));
        }
        for (Posters.Sheet sheet : Posters.Sheet.values()) {
            ways.add(Entry.link(sheet.title, sheet.folder + "/"));
        }
        if (!catalog.settings.address().isEmpty()) {
            ways.add(Entry.link("Mã QR (SVG)", "ma-qr.svg"));
            ways.add(Entry.link("Mã QR cho truyền hình (PNG)", "ma-qr.png"));
        }
        return catalog.code(document)
                .map(code -> new DocumentView.PassOn(code.grouped(), code.spoken(), code.digits() + "/", ways, embed))
                .orElse(new DocumentView.PassOn("", "", "", ways, embed));
    }

    private Entry[] crumbs(Meta meta) {
        Entry all = Entry.link("Văn bản", "van-ban/");
        Shelf kind = catalog.kinds.get(Vietnamese.slug(meta.kind()));
        return kind == null ? new Entry[] {all} : new Entry[] {all, Entry.link(kind.title(), kind.path())};
    }

    private Heading heading(Document document) {
        Meta meta = document.meta();
        String branch = catalog.site.issuerOf(document).map(Body::branch).orElse("");
        String date = meta.date().map(Dates::spelled).orElse("");
        String joint = meta.place().isEmpty() || date.isEmpty() ? "" : ", ";
        String number = Vietnamese.numberSlug(meta.number());
        return new Heading(
                branch,
                Names.issuer(catalog.site, document),
                catalog.site
                        .issuerOf(document)
                        .map(body -> "co-quan/" + body.slug() + "/")
                        .orElse(""),
                BANNERS.getOrDefault(branch, List.of()),
                meta.number(),
                catalog.numbers.getOrDefault(number, List.of()).size() > 1 ? "so/" + number + "/" : "",
                meta.place() + joint + date,
                catalog.item(document).iso(),
                meta.kind(),
                meta.title());
    }

    /** "TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH" is printed on three lines. */
    private static List<String> lines(String signerRole) {
        return Arrays.stream(signerRole.split(",|\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** One line for each thing mentioned, at its first place. */
    private List<DocumentView.Unresolved> unresolved(Document document, List<Resolution> resolutions) {
        Map<String, DocumentView.Unresolved> byText = new LinkedHashMap<>();
        List<Citation> citations = document.text().citations();
        for (int i = 0; i < Math.min(citations.size(), resolutions.size()); i++) {
            if (!(resolutions.get(i) instanceof Resolution.Found)) {
                Citation citation = citations.get(i);
                byText.putIfAbsent(
                        citation.text(),
                        new DocumentView.Unresolved(
                                citation.text(),
                                Quotes.where(document, citation),
                                Quotes.fragment(document, citation),
                                candidates(resolutions.get(i))));
            }
        }
        return List.copyOf(byText.values());
    }

    private List<Item> candidates(Resolution resolution) {
        if (!(resolution instanceof Resolution.Undecided undecided)) {
            return List.of();
        }
        return undecided.candidates().stream()
                .map(catalog.site.documentBySlug()::get)
                .filter(Objects::nonNull)
                .map(catalog::item)
                .toList();
    }

    private List<Entry> copies() {
        List<Entry> copies = new ArrayList<>();
        catalog.settings
                .copies()
                .forEach(ending -> copies.add(Entry.link(COPY_NAMES.getOrDefault(ending, ending), "index." + ending)));
        return copies;
    }
}
