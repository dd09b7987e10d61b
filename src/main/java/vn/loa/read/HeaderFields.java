package vn.loa.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loa.model.Body;
import vn.loa.model.Force;
import vn.loa.model.Level;
import vn.loa.model.Meta;
import vn.loa.model.OnAir;
import vn.loa.model.Page;
import vn.loa.model.PartialDate;
import vn.loa.model.Problem;
import vn.loa.model.RelationType;
import vn.loa.model.Role;
import vn.loa.model.Source;
import vn.loa.model.Text;
import vn.loa.model.TextStatus;
import vn.loa.model.Topic;

/** Front matter to the model's records. */
public final class HeaderFields {
    private static final Set<String> STATUSES = Set.of("published", "draft", "published-date");
    private static final Set<String> BRANCHES = Set.of("party", "state", "front", "mass");

    private HeaderFields() {}

    /** A record and what was wrong with its header. */
    public record Typed<T>(T value, List<Problem> problems) {}

    /**
     * Whether the site shows this file on a day. A missing status means published; {@code publish-at} holds a file back until
     * its day, and so does JBake's {@code published-date} with {@code date}.
     */
    public static boolean isPublished(Source source, LocalDate asOf) {
        Fields fields = new Fields(source, new ArrayList<>());
        String status = fields.text("status");
        String heldUntil = status.equals("published-date") ? fields.text("date") : "";
        return !status.equals("draft") && !isAfter(fields.text("publish-at"), asOf) && !isAfter(heldUntil, asOf);
    }

    private static boolean isAfter(String day, LocalDate asOf) {
        // JBake's dates may bear a time
        return PartialDate.parse(day.replaceFirst("[ T].*", ""))
                .filter(date -> date.compareTo(PartialDate.of(asOf)) > 0)
                .isPresent();
    }

    /** A document's header by itself. */
    public static Typed<Meta> document(Source source) {
        Typed<Meta> header = written(source);
        return settled(source, header.value(), header.problems());
    }

    /** A document's header as it was written; the title is empty where it has none. */
    public static Typed<Meta> written(Source source) {
        List<Problem> problems = new ArrayList<>();
        Fields fields = fields(source, problems);
        Meta meta = new Meta(
                fields.text("title").replaceAll("\\s+", " "),
                fields.text("number").replaceAll("\\s+", ""),
                fields.text("kind"),
                fields.text("issuer"),
                fields.parsed("date", PartialDate::parse, "ngày dạng 2024-04-10, hoặc 2024-04, 2024"),
                fields.text("edition"),
                fields.text("place"),
                fields.text("signer"),
                fields.text("signer-role"),
                fields.texts("recipients"),
                fields.parsed("text", TextStatus::of, "full, summary hoặc none").orElse(TextStatus.FULL),
                fields.parsed("source", HeaderFields::webAddress, "địa chỉ bắt đầu bằng https://")
                        .orElse(""),
                fields.parsed("force", Force::of, "in-force, expired, not-yet, partly hoặc unknown")
                        .orElse(Force.UNKNOWN),
                hand(fields),
                refs(fields, "topics"),
                fields.texts("aliases"),
                fields.lines("summary"),
                fields.texts("notes"),
                FactFields.read(fields, problems),
                refs(fields, "formerly"),
                onAir(source, fields, problems),
                Set.of());
        return new Typed<>(meta, problems);
    }

    /**
     * What stands when nobody has more to say: what is still missing is warned of, and a document without a title bears its
     * kind and number, or its file's name.
     *
     * @param meta the header, filled up with what the text tells
     * @param problems of the header
     */
    public static Typed<Meta> settled(Source source, Meta meta, List<Problem> problems) {
        List<Problem> all = new ArrayList<>(problems);
        if (meta.title().isEmpty()) {
            warnOfMissing(source, all, "title", "trích yếu");
        }
        if (meta.kind().isEmpty()) {
            warnOfMissing(source, all, "kind", "loại văn bản");
        }
        if (meta.date().isEmpty() && source.front().get("date").isEmpty() && meta.text() != TextStatus.NONE) {
            warnOfMissing(source, all, "date", "ngày ban hành");
        }
        return new Typed<>(meta.title().isEmpty() ? meta.titled(fallbackTitle(meta, source)) : meta, all);
    }

    private static void warnOfMissing(Source source, List<Problem> problems, String key, String what) {
        if (!source.front().broken()) {
            problems.add(Problem.warning(
                    key + "-missing",
                    vn.loa.model.Place.startOf(source.path()),
                    "Thiếu \"" + key + "\" (" + what + ").",
                    "Thêm \"" + key + ": …\" vào phần đầu nếu văn bản có ghi."));
        }
    }

    private static String fallbackTitle(Meta meta, Source source) {
        String name = (meta.kind() + " " + meta.number()).strip();
        return name.isEmpty() ? source.slug() : name;
    }

    public static Typed<Body> body(Source source, Text text) {
        List<Problem> problems = new ArrayList<>();
        Fields fields = fields(source, problems);
        Optional<String> branch = fields.parsed("branch", word(BRANCHES), "party, state, front hoặc mass");
        Map<String, String> sources = LifeFields.sources(fields);
        Body body = new Body(
                source.slug(),
                source.path(),
                title(fields, source, problems),
                fields.parsed("level", Level::of, "central, province, district hoặc commune"),
                fields.text("province"),
                fields.text("parent"),
                branch.orElse(""),
                fields.texts("aliases"),
                fields.texts("local-names"),
                fields.texts("class"),
                LifeFields.read(fields, sources, problems),
                sources,
                text);
        return new Typed<>(body, problems);
    }

    public static Typed<Topic> topic(Source source, Text text) {
        List<Problem> problems = new ArrayList<>();
        Fields fields = fields(source, problems);
        return new Typed<>(new Topic(source.slug(), source.path(), title(fields, source, problems), text), problems);
    }

    public static Typed<Page> page(Source source, Text text) {
        List<Problem> problems = new ArrayList<>();
        Fields fields = fields(source, problems);
        return new Typed<>(
                new Page(source.slug(), source.path(), title(fields, source, problems), source.front(), text),
                problems);
    }

    private static OnAir onAir(Source source, Fields fields, List<Problem> problems) {
        String version = RecordingFields.version(source.body());
        return new OnAir(
                fields.lines("broadcast"),
                CorrectionFields.read(fields, problems),
                RecordingFields.audio(fields, version, problems),
                RecordingFields.translations(fields, version, problems),
                version);
    }

    /** A page may be any JBake content, with keys that only its template knows, so only our own kinds are checked for them. */
    private static Fields fields(Source source, List<Problem> problems) {
        Fields fields = new Fields(source, problems);
        if (source.role() != Role.PAGE) {
            fields.warnOfUnknown(Keys.of(source.role()));
        }
        fields.parsed("status", word(STATUSES), "published hoặc draft");
        fields.parsed("publish-at", PartialDate::parse, "ngày dạng 2026-12-31");
        return fields;
    }

    private static String title(Fields fields, Source source, List<Problem> problems) {
        String title = fields.text("title");
        if (title.isEmpty()) {
            warnOfMissing(source, problems, "title", "tên");
        }
        return title.isEmpty() ? source.slug() : title;
    }

    private static java.util.function.Function<String, Optional<String>> word(Set<String> allowed) {
        return text -> allowed.contains(text) ? Optional.of(text) : Optional.empty();
    }

    private static Optional<String> webAddress(String text) {
        return text.matches("https?://[^\\s\"<>]+") ? Optional.of(text) : Optional.empty();
    }

    private static Map<RelationType, List<Meta.Ref>> hand(Fields fields) {
        Map<RelationType, List<Meta.Ref>> hand = new EnumMap<>(RelationType.class);
        for (RelationType type : RelationType.values()) {
            List<Meta.Ref> refs = refs(fields, type.word());
            if (!refs.isEmpty()) {
                hand.put(type, refs);
            }
        }
        return hand;
    }

    private static List<Meta.Ref> refs(Fields fields, String key) {
        return fields.scalars(key).stream()
                .map(s -> new Meta.Ref(s.text().strip(), s.place()))
                .toList();
    }
}
