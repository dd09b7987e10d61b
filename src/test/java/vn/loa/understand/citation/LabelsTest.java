package vn.loa.understand.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.loa.model.Mention;
import vn.loa.model.Vietnamese;

/** The finder against labels made by hand, counted as their own scorer counts; stands aside where they are not at hand. */
class LabelsTest {
    private static final Path SHARED = Path.of("../shared").toAbsolutePath();
    private static final List<String> EITHER_WAY = List.of("in_title", "nested", "elliptical", "self", "ocr");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final CitationFinder finder = new CitationFinder(KnownNames.NONE);
    private int hits;
    private int misses;
    private int extras;

    @Test
    void findsTheCitationsOfTheLabelledDocuments() throws IOException {
        assumeTrue(Files.isDirectory(SHARED.resolve("gold")));
        try (Stream<Path> files = Files.list(SHARED.resolve("gold"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                gold(JSON.readTree(Files.readString(file)));
            }
        }
        assertThat(f1()).as("F1").isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void findsTheCitationsOfOtherRealDocuments() throws IOException {
        assumeTrue(Files.isDirectory(SHARED.resolve("wild")));
        for (String line : Files.readAllLines(SHARED.resolve("wild/labels.jsonl"))) {
            wild(JSON.readTree(line));
        }
        assertThat(f1()).as("F1").isGreaterThanOrEqualTo(0.95);
    }

    private void gold(JsonNode labels) throws IOException {
        List<String> lines =
                Files.readAllLines(SHARED.resolve("seeds/" + labels.get("seed").asText()));
        List<String> own = lines.subList(
                labels.get("start_line").asInt() - 1, labels.get("end_line").asInt());
        String text = String.join("\n", own).replace("*", "").replace("#", "");
        List<String> must = new ArrayList<>();
        List<String> may = new ArrayList<>();
        for (JsonNode c : labels.get("citations")) {
            (c.path("optional").asBoolean() ? may : must).add(key(c.path("number"), c.path("name"), c.path("text")));
        }
        String number = labels.path("meta").path("number").asText("");
        count(labels.get("id").asText(), must, may, found(joinPages(text)), "#" + number(number));
    }

    /** What reading does before it asks: lines wrapped by a page are one block again, unwrapped lines are blocks. */
    private static String joinPages(String text) {
        StringBuilder out = new StringBuilder();
        String before = "";
        for (String line : text.split("\n", -1)) {
            boolean unwrapped = before.length() > 150 || line.length() > 150;
            boolean goesOn = line.strip().matches("(\\p{Ll}|\\d{2,}).*") || before.matches(".*[\\p{Ll},-]\\s*");
            if (!line.isBlank()) {
                out.append(unwrapped || !goesOn ? "\n\n" : "\n").append(line);
                before = line;
            }
        }
        return out.toString();
    }

    private void wild(JsonNode labels) throws IOException {
        String id = labels.get("id").asText();
        String text = Files.readString(SHARED.resolve("wild/docs/" + id + ".txt"));
        List<String> must = new ArrayList<>();
        List<String> may = new ArrayList<>();
        for (JsonNode c : labels.get("citations")) {
            boolean either = EITHER_WAY.stream().anyMatch(flag -> c.path(flag).asBoolean());
            (either ? may : must).add(key(c.path("number"), c.path("name"), c.path("text")));
        }
        count(
                id,
                must,
                may,
                found(text),
                "#" + number(labels.path("own").path("number").asText("")));
    }

    private List<String> found(String text) {
        List<String> keys = new ArrayList<>();
        for (Mention m : finder.find(Normalizer.normalize(text, Normalizer.Form.NFC))) {
            boolean bare = m.number().chars().noneMatch(Character::isLetter);
            if (!m.number().isEmpty() && !bare) {
                keys.add("#" + number(m.number()));
            } else if (m.form() == Mention.Form.NAME) {
                keys.add("n" + fold(m.name()));
            }
        }
        return keys;
    }

    private void count(String id, List<String> must, List<String> may, List<String> got, String own) {
        List<String> left = new ArrayList<>(got);
        List<String> missed = new ArrayList<>();
        for (String label : must) {
            if (!take(left, label)) {
                missed.add(label);
            }
        }
        may.forEach(label -> take(left, label));
        left.removeIf(own::equals);
        hits += must.size() - missed.size();
        misses += missed.size();
        extras += left.size();
        if (!missed.isEmpty() || !left.isEmpty()) {
            System.out.printf(Locale.ROOT, "LBL %s missed %s extra %s%n", id, missed, left);
        }
    }

    private static boolean take(List<String> left, String label) {
        for (int i = 0; i < left.size(); i++) {
            if (same(label, left.get(i))) {
                left.remove(i);
                return true;
            }
        }
        return false;
    }

    private static boolean same(String a, String b) {
        boolean names = a.startsWith("n") && b.startsWith("n") && Math.min(a.length(), b.length()) > 6;
        return a.equals(b) || (names && (a.contains(b.substring(1)) || b.contains(a.substring(1))));
    }

    private double f1() {
        System.out.printf(Locale.ROOT, "LBL hits %d misses %d extras %d%n", hits, misses, extras);
        return 2.0 * hits / (2.0 * hits + misses + extras);
    }

    private static String key(JsonNode number, JsonNode name, JsonNode text) {
        String value = number.asText("");
        return number.isTextual() && !value.isEmpty()
                ? "#" + number(value)
                : "n" + fold(name.isTextual() ? name.asText() : text.asText());
    }

    private static String number(String text) {
        return Vietnamese.numberKey(text);
    }

    private static String fold(String text) {
        return Vietnamese.fold(text).replaceAll("[\\s*_“”\"'.,;:]+", " ").strip();
    }
}
