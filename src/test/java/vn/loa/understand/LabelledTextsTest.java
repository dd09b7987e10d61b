package vn.loa.understand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import vn.loa.model.Vietnamese;
import vn.loa.understand.citation.CitationFinder;
import vn.loa.understand.citation.KnownNames;
import vn.loa.understand.provision.Outline;

/** Facts against labels made by hand, counted as their own scorer counts; stands aside where they are not at hand. */
class LabelledTextsTest {
    private static final Path SHARED = Path.of("../shared").toAbsolutePath();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final OfficialTextReader reader = new OfficialTextReader(new CitationFinder(KnownNames.NONE));
    private final Map<String, int[]> counts = new HashMap<>();

    @Test
    void reachesTheMarksOnTheLabelledDocuments() throws IOException {
        assumeTrue(Files.isDirectory(SHARED.resolve("gold")));
        try (Stream<Path> files = Files.list(SHARED.resolve("gold"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                count(JSON.readTree(Files.readString(file)));
            }
        }
        assertThat(f1("provisions")).as("provisions").isGreaterThanOrEqualTo(0.98);
        assertThat(f1("deadlines")).as("deadlines").isGreaterThanOrEqualTo(0.95);
        assertThat(f1("targets")).as("targets").isGreaterThanOrEqualTo(0.97);
        assertThat(f1("duties")).as("duties").isGreaterThanOrEqualTo(0.90);
        assertThat(f1("metadata")).as("metadata").isGreaterThanOrEqualTo(0.97);
    }

    private void count(JsonNode gold) throws IOException {
        String seed = gold.get("seed").asText();
        String text = Files.readString(SHARED.resolve("seeds/" + seed));
        OfficialText got = reader.read(seed, Normalizer.normalize(text, Normalizer.Form.NFC)).stream()
                .max(Comparator.comparingInt(
                        d -> Math.min(d.endLine(), gold.get("end_line").asInt())
                                - Math.max(d.startLine(), gold.get("start_line").asInt())))
                .orElseThrow();
        Function<Integer, String> path = p -> Outline.path(got.provisions(), p);
        tally(
                "provisions",
                strings(gold.get("structure"), p -> p.get("path").asText()),
                got.provisions().stream().map(p -> p.path()).toList());
        tally(
                "deadlines",
                strings(gold.get("deadlines"), d -> d.get("due").asText("")),
                got.facts().deadlines().stream().map(d -> d.due()).toList());
        tally(
                "targets",
                strings(
                        gold.get("targets"),
                        t -> t.get("value").asDouble() + " "
                                + t.get("year").asText("").replace("null", "")),
                got.facts().targets().stream()
                        .map(t -> t.value().doubleValue() + " " + t.year())
                        .toList());
        pair(
                "duties",
                strings(
                        gold.get("duties"),
                        d -> d.get("path").asText() + "\t" + d.get("who").asText()),
                got.facts().duties().stream()
                        .map(d -> path.apply(d.provision()) + "\t" + d.who())
                        .toList(),
                LabelledTextsTest::sameDuty);
        metadata(gold.get("meta"), got);
    }

    private void metadata(JsonNode gold, OfficialText got) {
        List<String> must = new ArrayList<>();
        List<String> mine = new ArrayList<>();
        field(must, mine, gold.get("number"), got.masthead().number());
        field(must, mine, gold.get("type"), got.masthead().kind());
        field(must, mine, gold.get("issuer"), got.masthead().issuer());
        field(
                must,
                mine,
                gold.get("date"),
                got.masthead().date().map(d -> d.iso()).orElse(""));
        field(must, mine, gold.get("place"), got.masthead().place());
        field(must, mine, gold.get("title"), got.masthead().title());
        field(must, mine, gold.get("signer"), got.masthead().signer());
        pair("metadata", must, mine, LabelledTextsTest::contains);
    }

    private static void field(List<String> must, List<String> mine, JsonNode gold, String got) {
        if (gold != null && gold.isTextual()) {
            must.add(fold(gold.asText()));
            mine.add(fold(got));
        }
    }

    private static List<String> strings(JsonNode labels, Function<JsonNode, String> key) {
        return StreamSupport.stream(labels.spliterator(), false)
                .filter(label -> !label.path("optional").asBoolean())
                .map(key)
                .filter(k -> !k.isEmpty() && !k.equals("null"))
                .toList();
    }

    private void tally(String name, List<String> must, List<String> got) {
        pair(name, must, got, String::equals);
    }

    private void pair(String name, List<String> must, List<String> got, BiPredicate<String, String> same) {
        List<String> left = new ArrayList<>(got);
        List<String> missed = new ArrayList<>();
        for (String label : must) {
            int at = 0;
            while (at < left.size() && !same.test(label, left.get(at))) {
                at++;
            }
            if (at < left.size()) {
                left.remove(at);
            } else {
                missed.add(label);
            }
        }
        int[] count = counts.computeIfAbsent(name, k -> new int[3]);
        count[0] += must.size() - missed.size();
        count[1] += missed.size();
        count[2] += left.size();
        if (!missed.isEmpty() || !left.isEmpty()) {
            System.out.printf(Locale.ROOT, "LBL %s missed %s extra %s%n", name, missed, left);
        }
    }

    private double f1(String name) {
        int[] c = counts.get(name);
        return 2.0 * c[0] / (2.0 * c[0] + c[1] + c[2]);
    }

    private static boolean sameDuty(String gold, String got) {
        String[] a = gold.split("\t", 2);
        String[] b = got.split("\t", 2);
        return (b[0].equals(a[0]) || b[0].startsWith(a[0] + ".")) && contains(fold(a[1]), fold(b[1]));
    }

    private static boolean contains(String a, String b) {
        return !a.isEmpty() && !b.isEmpty() && (a.contains(b) || b.contains(a));
    }

    private static String fold(String text) {
        return Vietnamese.fold(text).replaceAll("[\\s*_“”\"'.,;:]+", " ").strip();
    }
}
