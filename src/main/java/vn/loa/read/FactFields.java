package vn.loa.read;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.loa.model.Due;
import vn.loa.model.FrontMatter.Mapping;
import vn.loa.model.FrontMatter.Scalar;
import vn.loa.model.FrontMatter.Value;
import vn.loa.model.HandFact;
import vn.loa.model.Nearest;
import vn.loa.model.PartialDate;
import vn.loa.model.Place;
import vn.loa.model.Problem;
import vn.loa.model.Target;

/** The entries of {@code facts}: what a person says of deadlines, targets and duties. */
final class FactFields {
    private static final String CODE = "facts";
    private static final Set<String> KINDS = Set.of("deadline", "target", "duty");
    private static final Set<String> CHANGE = Set.of("on", "due", "cancelled", "source");
    private static final String ONE_KIND = "Mỗi mục có đúng một khóa deadline, target hoặc duty.";
    /** Slips of the hand by which a misspelt key is still told from another one. */
    private static final int MOST_SLIPS = 2;

    private static final String DUE =
            "2024-06-25, 2024-05, 2021-Q2, 2030, yearly, yearly-Q1, monthly, periodic, from-2020, "
                    + "from-2021-Q1 hoặc from-SY2020-2021";

    private final List<Problem> problems;

    private FactFields(List<Problem> problems) {
        this.problems = problems;
    }

    /** Reads the entries; what is wrong in one is added to the problems, and the entry is left out. */
    static List<HandFact> read(Fields header, List<Problem> problems) {
        FactFields reader = new FactFields(problems);
        return header.mappings(CODE).stream().flatMap(reader::entry).toList();
    }

    private Stream<HandFact> entry(Mapping mapping) {
        int before = problems.size();
        Fields fields = new Fields(mapping, problems);
        List<String> kinds = KINDS.stream().filter(fields::has).sorted().toList();
        if (kinds.isEmpty()) {
            aboutNothing(mapping);
            return Stream.empty();
        }
        if (kinds.size() > 1) {
            error(mapping, "Mục này nói về nhiều thứ: " + String.join(", ", kinds) + ".", ONE_KIND);
            return Stream.empty();
        }
        HandFact.Note note = note(fields, mapping);
        HandFact fact =
                switch (kinds.get(0)) {
                    case "deadline" -> deadline(fields, mapping, note);
                    case "target" -> target(fields, mapping, note);
                    default -> duty(fields, mapping, note);
                };
        return problems.stream().skip(before).anyMatch(p -> p.code().equals(CODE)) ? Stream.empty() : Stream.of(fact);
    }

    /** Most often because the key that says about what is misspelt. */
    private void aboutNothing(Mapping mapping) {
        for (String key : mapping.entries().keySet()) {
            Optional<String> meant = KINDS.stream()
                    .filter(kind -> Nearest.distance(key, kind) <= MOST_SLIPS)
                    .findFirst();
            if (meant.isPresent()) {
                problems.add(Problem.error(
                        CODE,
                        mapping.keys().getOrDefault(key, mapping.place()),
                        "Không có khóa “" + key + "”: mục này không nói về gì.",
                        "Có phải: " + meant.get() + "? " + ONE_KIND));
                return;
            }
        }
        error(mapping, "Mục này không nói về gì.", ONE_KIND);
    }

    private HandFact.Note note(Fields fields, Mapping mapping) {
        String at = fields.text("at");
        if (at.isEmpty()) {
            error(mapping, "Thiếu “at”: mục nào của văn bản?", "Thêm “at: II.1”, hay “at: preamble” cho phần mở đầu.");
        }
        boolean hidden =
                fields.parsed(CODE, "hide", FactFields::yes, "true hoặc false").orElse(false);
        return new HandFact.Note(
                at, fields.text("text"), hidden, fields.text("note").strip(), mapping.place(), values(mapping));
    }

    private static Map<String, Place> values(Mapping mapping) {
        Map<String, Place> places = new HashMap<>();
        mapping.entries().forEach((key, value) -> places.put(key, value.place()));
        return places;
    }

    private HandFact deadline(Fields fields, Mapping mapping, HandFact.Note note) {
        fields.warnOfUnknown(keys("deadline", "before", "who", "what", "changes"));
        Optional<Due> due =
                note.hidden() ? Due.parse(fields.text("deadline")) : fields.parsed(CODE, "deadline", Due::parse, DUE);
        require(note, mapping, fields, "deadline", "Ghi thời hạn: " + DUE + ".");
        List<HandFact.Change> changes =
                fields.mappings("changes").stream().flatMap(this::change).toList();
        Optional<Boolean> before = fields.parsed(CODE, "before", FactFields::yes, "true hoặc false");
        if (before.orElse(false) && due.filter(d -> d.last().isEmpty()).isPresent()) {
            error(
                    mapping,
                    "“before: true” không đi với thời hạn “" + due.get().form() + "”.",
                    "Chỉ ngày, tháng, quý, năm mới có hôm trước: bỏ “before”, hoặc sửa “deadline”.");
        }
        return new HandFact.OfDeadline(note, due, before, fields.text("who"), fields.text("what"), changes);
    }

    private Stream<HandFact.Change> change(Mapping mapping) {
        Fields fields = new Fields(mapping, problems);
        fields.warnOfUnknown(CHANGE);
        Optional<PartialDate> on = fields.parsed(CODE, "on", PartialDate::parse, "ngày dạng 2024-06-20");
        Optional<Due> due = fields.parsed(CODE, "due", Due::parse, DUE);
        boolean cancelled = fields.parsed(CODE, "cancelled", FactFields::yes, "true hoặc false")
                .orElse(false);
        String source = fields.text("source");
        if (!fields.has("on") || source.isEmpty() || fields.has("due") == cancelled) {
            error(
                    mapping,
                    "Việc gia hạn hoặc hủy thời hạn phải có ngày, thời hạn mới hoặc “cancelled: true”, và nguồn.",
                    "Viết “on: 2024-06-20”, “due: 2024-07-31” (hoặc “cancelled: true”) và “source: …”.");
        }
        return on.stream().map(day -> new HandFact.Change(day, due, source, mapping.place()));
    }

    private HandFact target(Fields fields, Mapping mapping, HandFact.Note note) {
        fields.warnOfUnknown(keys("target", "comparator", "value", "unit", "year", "approx"));
        Optional<Target.Comparator> comparator =
                fields.parsed(CODE, "comparator", FactFields::comparator, "=, >=, >, < hoặc <=");
        Optional<BigDecimal> value = fields.parsed(
                CODE, "value", FactFields::number, "số, như 84.3 hay 1500 (hàng nghìn không có dấu chấm, dấu phẩy)");
        boolean approx = fields.parsed(CODE, "approx", FactFields::yes, "true hoặc false")
                .orElse(false);
        String measure = fields.text("target");
        require(note, mapping, fields, "target", "Ghi điều được đo, như “Tỷ lệ trẻ em …”.");
        require(note, mapping, fields, "value", "Ghi con số, như “value: 84.3”.");
        String year = fields.parsed(CODE, "year", FactFields::year, "năm bốn chữ số, như 2030")
                .orElse("");
        return new HandFact.OfTarget(note, measure, comparator, value, fields.text("unit"), year, approx);
    }

    private HandFact duty(Fields fields, Mapping mapping, HandFact.Note note) {
        fields.warnOfUnknown(keys("duty", "with", "what"));
        require(note, mapping, fields, "duty", "Ghi cơ quan phải làm.");
        return new HandFact.OfDuty(note, fields.text("duty"), fields.text("with"), fields.text("what"));
    }

    /** What only hides need not say what holds. */
    private void require(HandFact.Note note, Mapping mapping, Fields fields, String key, String hint) {
        if (!note.hidden() && fields.items(key).stream().allMatch(FactFields::isBlank)) {
            error(mapping, "Thiếu “" + key + "”.", hint);
        }
    }

    private static boolean isBlank(Value value) {
        return value instanceof Scalar scalar && scalar.text().isBlank();
    }

    private static Set<String> keys(String... own) {
        return Stream.concat(Stream.of("at", "text", "hide", "note"), Arrays.stream(own))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    private static Optional<Boolean> yes(String text) {
        return text.equals("true") || text.equals("false") ? Optional.of(text.equals("true")) : Optional.empty();
    }

    private static Optional<String> year(String text) {
        return text.matches("(19|20|21)\\d\\d") ? Optional.of(text) : Optional.empty();
    }

    private static Optional<Target.Comparator> comparator(String sign) {
        return Arrays.stream(Target.Comparator.values())
                .filter(c -> c.sign().equals(sign))
                .findFirst();
    }

    /** With a point or, as Vietnamese writes it, with a comma; {@code 1.500} is one and a half to a machine and fifteen hundred to most who write it: neither is taken. */
    private static Optional<BigDecimal> number(String text) {
        return text.matches("-?\\d{1,15}([.,]\\d{1,6})?") && !text.matches("-?[1-9]\\d{0,2}[.,]\\d{3}")
                ? Optional.of(new BigDecimal(text.replace(',', '.')))
                : Optional.empty();
    }

    private void error(Mapping mapping, String message, String hint) {
        problems.add(Problem.error(CODE, mapping.place(), message, hint));
    }
}
