package vn.loa.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loa.model.Body;
import vn.loa.model.CitedBy;
import vn.loa.model.Document;
import vn.loa.model.Force;
import vn.loa.model.FrontMatter;
import vn.loa.model.Level;
import vn.loa.model.Meta;
import vn.loa.model.Origin;
import vn.loa.model.Page;
import vn.loa.model.PartialDate;
import vn.loa.model.Place;
import vn.loa.model.Relation;
import vn.loa.model.RelationType;
import vn.loa.model.Resolution;
import vn.loa.model.Site;
import vn.loa.model.Text;
import vn.loa.model.TextStatus;
import vn.loa.model.Topic;

/** A small invented province with its papers: enough of every case that pages must show. */
final class SampleSite {
    private final Map<String, Document> documents = new LinkedHashMap<>();
    private final Map<String, Body> bodies = new LinkedHashMap<>();
    private final Map<String, String> issuers = new HashMap<>();
    private final Map<String, Level> levels = new HashMap<>();
    private final Map<String, List<Resolution>> resolutions = new HashMap<>();
    private final List<Relation> relations = new ArrayList<>();

    static Site site() {
        SampleSite sample = new SampleSite();
        sample.addBodies();
        SampleDocuments.addTo(sample);
        return sample.build();
    }

    /** A site of nothing but these documents, by slug. */
    static Site of(Map<String, Draft> drafts) {
        SampleSite sample = new SampleSite();
        sample.addBodies();
        drafts.forEach(sample::document);
        return sample.build();
    }

    private Site build() {
        List<Document> sorted = new ArrayList<>(documents.values());
        sorted.sort(Comparator.comparing((Document d) -> d.meta().date().orElse(new PartialDate(0, 0, 0)))
                .reversed()
                .thenComparing(Document::slug));
        List<Topic> topics = List.of(
                topic("nuoc-sach", "Nước sạch nông thôn"),
                topic("tre-em", "Trẻ em"),
                topic("chuyen-doi-so", "Chuyển đổi số"));
        Text about = new SampleText()
                .paragraph("Loa gom văn bản chỉ đạo về một chỗ để ai cũng đọc được.")
                .link("van-ban/15-ct-tw-2023.md#2", "Xem một chỉ thị")
                .text();
        List<Page> pages =
                List.of(new Page("gioi-thieu", "content/gioi-thieu.md", "Giới thiệu", FrontMatter.EMPTY, about));
        return new Site(
                sorted,
                List.copyOf(bodies.values()),
                topics,
                pages,
                documents,
                bodies,
                issuers,
                levels,
                resolutions,
                relations,
                citedBy(sorted),
                links(sorted));
    }

    /** All links by hand in the sample's documents lead to one body, the one in its page to one document. */
    private static Map<String, List<String>> links(List<Document> sorted) {
        Map<String, List<String>> links = new HashMap<>();
        links.put("content/gioi-thieu.md", List.of("/van-ban/15-ct-tw-2023/#2"));
        for (Document document : sorted) {
            links.put(
                    document.path(),
                    document.text().links().stream()
                            .map(link -> "/co-quan/tinh-uy-lai-chau/")
                            .toList());
        }
        return links;
    }

    private Map<String, List<CitedBy>> citedBy(List<Document> sorted) {
        Map<String, List<CitedBy>> places = new HashMap<>();
        for (Document document : sorted) {
            List<Resolution> found = resolutions.getOrDefault(document.slug(), List.of());
            for (int i = 0; i < found.size(); i++) {
                if (found.get(i) instanceof Resolution.Found target) {
                    places.computeIfAbsent(target.slug(), k -> new ArrayList<>())
                            .add(new CitedBy(document.slug(), i));
                }
            }
        }
        return places;
    }

    private static Topic topic(String slug, String title) {
        return new Topic(slug, "content/chu-de/" + slug + ".md", title, Text.EMPTY);
    }

    private void addBodies() {
        body("bo-chinh-tri", "Bộ Chính trị", Level.CENTRAL, "", "", "party");
        body("ban-bi-thu", "Ban Bí thư", Level.CENTRAL, "", "", "party");
        body("quoc-hoi", "Quốc hội", Level.CENTRAL, "", "", "state");
        body("thu-tuong-chinh-phu", "Thủ tướng Chính phủ", Level.CENTRAL, "", "", "state");
        body("tinh-uy-lai-chau", "Tỉnh ủy Lai Châu", Level.PROVINCE, "Lai Châu", "", "party");
        body("tinh-uy-binh-phuoc", "Tỉnh ủy Bình Phước", Level.PROVINCE, "Bình Phước", "", "party");
        body("ubnd-tinh-hung-yen", "Ủy ban nhân dân tỉnh Hưng Yên", Level.PROVINCE, "Hưng Yên", "", "state");
        body("thanh-uy-lai-chau", "Thành ủy Lai Châu", Level.DISTRICT, "Lai Châu", "tinh-uy-lai-chau", "party");
        bodies.put(
                "hoi-cuu-chien-binh",
                new Body(
                        "hoi-cuu-chien-binh",
                        "",
                        "Hội Cựu chiến binh",
                        Optional.empty(),
                        "",
                        "",
                        "",
                        List.of(),
                        List.of(),
                        Text.EMPTY));
    }

    private void body(String slug, String title, Level level, String province, String parent, String branch) {
        String path = "content/co-quan/" + slug + ".md";
        Text text = slug.equals("tinh-uy-lai-chau")
                ? new SampleText()
                        .paragraph("Cơ quan lãnh đạo của Đảng bộ tỉnh giữa hai kỳ đại hội.")
                        .text()
                : Text.EMPTY;
        List<String> aliases = slug.equals("tinh-uy-lai-chau") ? List.of("Tỉnh ủy tỉnh Lai Châu") : List.of();
        bodies.put(
                slug,
                new Body(slug, path, title, Optional.of(level), province, parent, branch, aliases, List.of(), text));
    }

    /** A document, with what link would have found out about it. */
    void document(String slug, Draft draft) {
        Body issuer = bodies.get(draft.issuer);
        Meta meta = new Meta(
                draft.title,
                draft.number,
                draft.kind,
                draft.issuer,
                PartialDate.parse(draft.date),
                draft.edition,
                draft.place,
                draft.signer,
                draft.role,
                draft.recipients,
                draft.status,
                draft.source,
                draft.force,
                Map.of(),
                draft.topics.stream()
                        .map(topic -> new Meta.Ref(topic, Place.startOf("x.md")))
                        .toList(),
                List.of(),
                draft.summary,
                draft.notes,
                List.of());
        String path = "content/van-ban/" + slug + ".md";
        documents.put(slug, new Document(slug, path, "0f".repeat(32), Optional.empty(), meta, draft.text.text()));
        resolutions.put(slug, draft.text.resolutions());
        if (issuer != null) {
            issuers.put(slug, issuer.slug());
            issuer.level().ifPresent(level -> levels.put(slug, level));
        }
        draft.carriesOut.forEach(to -> relations.add(new Relation(slug, RelationType.IMPLEMENTS, to, Origin.TEXT)));
        draft.basedOn.forEach(to -> relations.add(new Relation(slug, RelationType.BASED_ON, to, Origin.HAND)));
    }

    /** What a document says about itself; fields left alone are empty. */
    static final class Draft {
        final String kind;
        final String number;
        final String title;
        final String issuer;
        final String date;
        String edition = "";
        String place = "";
        String signer = "";
        String role = "";
        String source = "";
        Force force = Force.UNKNOWN;
        TextStatus status = TextStatus.NONE;
        List<String> recipients = List.of();
        List<String> topics = List.of();
        List<String> summary = List.of();
        List<String> notes = List.of();
        List<String> carriesOut = List.of();
        List<String> basedOn = List.of();
        SampleText text = new SampleText();

        Draft(String kind, String number, String title, String issuer, String date) {
            this.kind = kind;
            this.number = number;
            this.title = title;
            this.issuer = issuer;
            this.date = date;
        }
    }
}
