package vn.loa.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.loa.model.Deadline;
import vn.loa.model.Document;
import vn.loa.model.Duty;
import vn.loa.model.HandFact;
import vn.loa.model.Orders;
import vn.loa.model.Place;
import vn.loa.model.Problem;
import vn.loa.model.Settled;
import vn.loa.model.Site;
import vn.loa.model.Target;

/** The facts that the program read and that nobody has confirmed, each with the line that confirms it. */
public final class Waiting {
    private static final int QUOTE = 60;

    private final List<Problem> problems = new ArrayList<>();

    private Waiting() {}

    /** One notice per fact, documents by slug and facts in the order of their text. */
    public static List<Problem> of(Site site) {
        Waiting waiting = new Waiting();
        site.documents().stream()
                .sorted((a, b) -> a.slug().compareTo(b.slug()))
                .forEach(document -> waiting.add(document, site.ordersOf(document)));
        return waiting.problems;
    }

    private void add(Document document, Orders orders) {
        orders.deadlines().stream()
                .filter(s -> !s.isConfirmed())
                .map(Settled::fact)
                .forEach(d -> {
                    String said = "Thời hạn “" + d.text() + "”";
                    add(document, d.provision(), d.span().start(), said, fields(d));
                });
        orders.targets().stream()
                .filter(s -> !s.isConfirmed())
                .map(Settled::fact)
                .forEach(t -> {
                    String said = "Chỉ tiêu “" + t.measure() + "”: “" + t.text() + "”";
                    add(document, t.provision(), t.span().start(), said, fields(t));
                });
        orders.duties().stream()
                .filter(s -> !s.isConfirmed())
                .map(Settled::fact)
                .forEach(d -> {
                    String said = "Nhiệm vụ của “" + d.who() + "”";
                    add(document, d.provision(), d.span().start(), said, fields(d));
                });
    }

    private static Map<String, String> fields(Deadline deadline) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("deadline", deadline.due());
        if (deadline.before()) {
            fields.put("before", "true");
        }
        fields.put("text", quoted(deadline.text()));
        put(fields, "who", deadline.who());
        put(fields, "what", deadline.what());
        return fields;
    }

    private static Map<String, String> fields(Target target) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("target", quoted(target.measure()));
        fields.put("text", quoted(target.text()));
        fields.put("comparator", quoted(target.comparator().sign()));
        fields.put("value", target.value().toPlainString());
        put(fields, "unit", target.unit());
        put(fields, "year", target.year());
        if (target.approx()) {
            fields.put("approx", "true");
        }
        return fields;
    }

    private static Map<String, String> fields(Duty duty) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("duty", quoted(duty.who()));
        fields.put("text", quoted(firstWords(duty.what())));
        put(fields, "with", duty.with());
        put(fields, "what", duty.what());
        return fields;
    }

    /** Enough to tell a task from others in its provision, whatever of its body or wording an editor mends. */
    private static String firstWords(String what) {
        int cut = what.length() <= QUOTE ? -1 : what.lastIndexOf(' ', QUOTE);
        return what.length() <= QUOTE ? what : what.substring(0, cut > 0 ? cut : QUOTE);
    }

    private static void put(Map<String, String> fields, String key, String value) {
        if (!value.isEmpty()) {
            fields.put(key, quoted(value));
        }
    }

    private void add(Document document, int provision, Place place, String said, Map<String, String> fields) {
        String at = provision < 0
                ? HandFact.PREAMBLE
                : document.text().provisions().get(provision).path();
        fields.put("at", quoted(at));
        String line = fields.entrySet().stream()
                .map(field -> field.getKey() + ": " + field.getValue())
                .collect(Collectors.joining(", ", "- {", "}"));
        problems.add(Problem.info(
                "fact-unconfirmed",
                place,
                said + " ở " + (provision < 0 ? "phần mở đầu" : at) + ": máy đọc, chưa duyệt.",
                "Đúng thì thêm vào facts: " + line));
    }

    /** A double-quoted scalar (YAML 1.2, 7.3.1). */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
