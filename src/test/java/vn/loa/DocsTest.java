package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents say what is: codes, links and dependencies are compared with the sources. */
class DocsTest {
    private static final Pattern CODE =
            Pattern.compile("Problem\\.(?:error|warning|info)\\(\\s*\"([a-z-]+)\"|String CODE = \"([a-z-]+)\"");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|mailto:|#|/)([^)#]+)");

    @Test
    void theEditorsGuideExplainsEveryCode() throws IOException {
        String guide = Files.readString(Path.of("docs/huong-dan-bien-tap.md"));
        Set<String> codes = new TreeSet<>();
        for (Path file : files("src/main/java", ".java")) {
            Matcher m = CODE.matcher(Files.readString(file));
            while (m.find()) {
                codes.add(m.group(1) == null ? m.group(2) : m.group(1));
            }
        }
        assertThat(codes).hasSizeGreaterThan(10).contains("link-broken", "yaml");
        assertThat(codes.stream().filter(code -> !guide.contains("`" + code + "`")))
                .isEmpty();
    }

    @Test
    void linksBetweenDocumentsLeadToFiles() throws IOException {
        List<Path> documents = new ArrayList<>(files("docs", ".md"));
        documents.add(Path.of("README.md"));
        documents.add(Path.of("CONTRIBUTING.md"));
        List<String> broken = new ArrayList<>();
        for (Path document : documents) {
            String text =
                    Files.readString(document).replaceAll("(?s)```.*?```", "").replaceAll("`[^`\n]*`", "");
            Matcher m = LINK.matcher(text);
            while (m.find()) {
                Path folder = document.toAbsolutePath().getParent();
                if (!Files.exists(folder.resolve(m.group(1)))) {
                    broken.add(document + " -> " + m.group(1));
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void everyDependencyIsExplained() throws IOException {
        String reasons = Files.readString(Path.of("docs/dependencies.md"));
        Matcher m = Pattern.compile(
                        "<(?:dependency|plugin)>\\s*(?:<!--.*?-->\\s*)?<groupId>[^<]+</groupId>\\s*<artifactId>([^<]+)<")
                .matcher(Files.readString(Path.of("pom.xml")));
        Set<String> missing = new TreeSet<>();
        while (m.find()) {
            if (!reasons.contains(m.group(1))) {
                missing.add(m.group(1));
            }
        }
        assertThat(missing).isEmpty();
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }
}
