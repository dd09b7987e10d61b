package vn.loa.jbake;

import java.text.ParsePosition;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jbake.model.DocumentModel;
import vn.loa.model.Body;
import vn.loa.model.Document;
import vn.loa.model.FrontMatter;
import vn.loa.model.Meta;
import vn.loa.model.Page;
import vn.loa.model.PartialDate;
import vn.loa.model.Role;
import vn.loa.model.Topic;

/** Records of the site as JBake's content, under the keys that JBake's users know. */
final class ContentModels {
    /** Keys to which JBake gives values of its own kinds. */
    private static final Set<String> JBAKES_OWN = Set.of("date", "tags", "type", "status", "title", "cached");

    private ContentModels() {}

    static DocumentModel of(Document document) {
        Meta meta = document.meta();
        DocumentModel model = base(Role.DOCUMENT.type(), uri(Role.DOCUMENT, document.slug()), meta.title());
        model.put("number", meta.number());
        model.put("kind", meta.kind());
        model.put("issuer", meta.issuer());
        meta.date().ifPresent(date -> model.setDate(date(date)));
        return model;
    }

    static DocumentModel of(Body body) {
        return base(Role.BODY.type(), uri(Role.BODY, body.slug()), body.title());
    }

    static DocumentModel of(Topic topic) {
        return base(Role.TOPIC.type(), uri(Role.TOPIC, topic.slug()), topic.title());
    }

    /**
     * Any other content; its header's keys are there for its template, as with stock JBake.
     *
     * @param dateFormat of the configuration, for dates that are not ISO
     * @param html its text, linked
     */
    static DocumentModel of(Page page, String dateFormat, String html) {
        Map<String, FrontMatter.Value> header = page.front().entries();
        String type = text(header, "type").map(String::strip).orElse(Role.PAGE.type());
        DocumentModel model = base(type, uri(Role.PAGE, page.slug()), page.title());
        header.forEach((key, value) -> {
            if (!JBAKES_OWN.contains(key)) {
                model.putIfAbsent(key, plain(value));
            }
        });
        text(header, "date").flatMap(written -> date(written, dateFormat)).ifPresent(model::setDate);
        model.setTags(tags(header.get("tags")));
        model.setBody(html);
        return model;
    }

    private static Optional<Date> date(String written, String dateFormat) {
        Optional<Date> iso = PartialDate.parse(written.strip()).map(ContentModels::date);
        if (iso.isPresent()) {
            return iso;
        }
        return Optional.ofNullable(new SimpleDateFormat(dateFormat, Locale.ROOT).parse(written, new ParsePosition(0)));
    }

    /** A list, or JBake's own way: words between commas. */
    private static String[] tags(FrontMatter.Value value) {
        if (value instanceof FrontMatter.Sequence sequence) {
            return sequence.items().stream().map(item -> plain(item).toString()).toArray(String[]::new);
        }
        return value instanceof FrontMatter.Scalar scalar
                ? scalar.text().strip().split("\\s*,\\s*", -1)
                : new String[0];
    }

    /** The file of an address below the site's root. */
    static String uri(Role role, String slug) {
        return (role.folder().isEmpty() ? "" : role.folder() + "/") + slug + "/index.html";
    }

    static DocumentModel base(String type, String uri, String title) {
        DocumentModel model = new DocumentModel();
        model.setType(type);
        model.setStatus("published");
        model.setTitle(title);
        model.setUri(uri);
        model.setSourceUri(uri);
        model.setNoExtensionUri(uri.substring(0, uri.length() - "index.html".length()));
        model.setRootPath("../".repeat((int) uri.chars().filter(c -> c == '/').count()));
        model.setSha1("");
        model.setRendered(false);
        model.setCached(true);
        model.setTags(new String[0]);
        model.setBody("");
        return model;
    }

    private static Optional<String> text(Map<String, FrontMatter.Value> header, String key) {
        return header.get(key) instanceof FrontMatter.Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
    }

    private static Object plain(FrontMatter.Value value) {
        if (value instanceof FrontMatter.Scalar scalar) {
            return scalar.text();
        }
        if (value instanceof FrontMatter.Sequence sequence) {
            return List.copyOf(
                    sequence.items().stream().map(ContentModels::plain).toList());
        }
        Map<String, Object> plain = new java.util.LinkedHashMap<>();
        ((FrontMatter.Mapping) value).entries().forEach((key, inner) -> plain.put(key, plain(inner)));
        return plain;
    }

    private static Date date(PartialDate date) {
        LocalDate day = LocalDate.of(date.year(), Math.max(date.month(), 1), Math.max(date.day(), 1));
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
