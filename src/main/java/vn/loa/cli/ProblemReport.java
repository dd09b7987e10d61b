package vn.loa.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.loa.model.Problem;
import vn.loa.model.Severity;

/** Prints problems: as lines for people, as JSON (contract of {@code check}), as SARIF 2.1.0 for forges. */
final class ProblemReport {
    /** How to print. */
    enum Format {
        text,
        json,
        sarif
    }

    private static final int FEW = 10;

    private ProblemReport() {}

    static void print(List<Problem> problems, Format format, PrintStream out) throws IOException {
        switch (format) {
            case text -> problems.forEach(problem -> out.println(line(problem)));
            case json -> out.println(json(problems));
            case sarif -> out.println(sarif(problems));
        }
    }

    /** All errors, and of each kind of warning the first few: {@code check} is for reading them all. */
    static void printShort(List<Problem> problems, PrintStream out) {
        Map<String, Integer> shown = new TreeMap<>();
        for (Problem problem : problems) {
            boolean error = problem.severity() == Severity.ERROR;
            if (error
                    || (problem.severity() == Severity.WARNING
                            && shown.merge(problem.code(), 1, Integer::sum) <= FEW)) {
                out.println(line(problem));
            }
        }
        shown.forEach((code, count) -> {
            if (count > FEW) {
                out.println("… và " + (count - FEW) + " cảnh báo [" + code + "] nữa; xem đủ bằng ./loa check");
            }
        });
    }

    /** {@code path:line:col: error[code] message}, the hint indented below. */
    static String line(Problem problem) {
        String first =
                problem.place() + ": " + problem.severity().word() + "[" + problem.code() + "] " + problem.message();
        return problem.hint().isEmpty() ? first : first + "\n    " + problem.hint();
    }

    /** "2 lỗi, 5 cảnh báo". */
    static String count(List<Problem> problems) {
        long errors = count(problems, Severity.ERROR);
        return errors + " lỗi, " + count(problems, Severity.WARNING) + " cảnh báo";
    }

    private static long count(List<Problem> problems, Severity severity) {
        return problems.stream().filter(p -> p.severity() == severity).count();
    }

    private static String json(List<Problem> problems) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            json.writeArrayFieldStart("problems");
            for (Problem problem : problems) {
                write(json, problem);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.toString();
    }

    /** One problem as the contract shows it. */
    static void write(JsonGenerator json, Problem problem) throws IOException {
        json.writeStartObject();
        json.writeStringField("severity", problem.severity().word());
        json.writeStringField("code", problem.code());
        json.writeStringField("path", problem.place().path());
        json.writeNumberField("line", problem.place().line());
        json.writeNumberField("col", problem.place().col());
        json.writeStringField("message", problem.message());
        json.writeStringField("hint", problem.hint());
        json.writeEndObject();
    }

    private static String sarif(List<Problem> problems) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("version", "2.1.0");
            json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            json.writeObjectFieldStart("tool");
            json.writeObjectFieldStart("driver");
            json.writeStringField("name", "loa");
            json.writeEndObject();
            json.writeEndObject();
            json.writeArrayFieldStart("results");
            for (Problem problem : problems) {
                result(json, problem);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.toString();
    }

    /** SARIF wants a URI (RFC 3986): spaces and Vietnamese letters are percent-encoded. */
    private static String uri(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("every path can be encoded", e);
        }
    }

    private static void result(JsonGenerator json, Problem problem) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", problem.code());
        json.writeStringField(
                "level",
                problem.severity() == Severity.INFO
                        ? "note"
                        : problem.severity().word().toLowerCase(Locale.ROOT));
        json.writeObjectFieldStart("message");
        json.writeStringField("text", (problem.message() + " " + problem.hint()).strip());
        json.writeEndObject();
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(problem.place().path()));
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", problem.place().line());
        json.writeNumberField("startColumn", problem.place().col());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }
}
