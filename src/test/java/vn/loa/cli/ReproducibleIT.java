package vn.loa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The finished program makes the same bytes wherever it runs: in another time zone and language, with another number of
 * processors, and on the other JDK where {@code LOA_OTHER_JDK} names one, as {@code ./check} does.
 */
class ReproducibleIT {
    private static final Path ROOT = Path.of("").toAbsolutePath();

    @TempDir
    Path temp;

    @Test
    void sameBytesElsewhere() throws Exception {
        Path own = Path.of(System.getProperty("java.home"));
        Map<String, String> here =
                built("đây", own, "Asia/Ho_Chi_Minh", "C.UTF-8", "-Duser.language=vi", "-Duser.country=VN");
        assertThat(here).containsKey("index.html").hasSizeGreaterThan(100);
        String other = System.getenv("LOA_OTHER_JDK");
        Path jdk = other == null || other.isEmpty() ? own : Path.of(other);
        // Turkish lower-cases I otherwise, Arabic writes other figures, Thai counts other years.
        assertThat(built(
                        "kia",
                        jdk,
                        "America/Los_Angeles",
                        "tr_TR.UTF-8",
                        "-Duser.language=tr",
                        "-XX:ActiveProcessorCount=1"))
                .isEqualTo(here);
        assertThat(built("ấy", own, "Pacific/Kiritimati", "C.UTF-8", "-Duser.language=ar", "-Duser.country=EG"))
                .isEqualTo(here);
        assertThat(built("nọ", own, "UTC", "C.UTF-8", "-Duser.language=th", "-Duser.country=TH", "-Duser.variant=TH"))
                .isEqualTo(here);
    }

    /** SHA-256 of every file of a build, by its path. */
    private Map<String, String> built(String name, Path jdk, String zone, String locale, String... flags)
            throws Exception {
        Path site = temp.resolve(name);
        List<String> command = new ArrayList<>(List.of(jdk.resolve("bin/java").toString(), "-Dfile.encoding=UTF-8"));
        command.addAll(List.of(flags));
        command.addAll(List.of(
                "-Dloa.root=" + ROOT, "-jar", ROOT.resolve("target/loa.jar").toString()));
        command.addAll(List.of("build", "--output", site.toString()));
        File said = temp.resolve(name + ".txt").toFile();
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said);
        builder.environment().put("TZ", zone);
        builder.environment().put("LC_ALL", locale);
        assertThat(builder.start().waitFor()).as(() -> text(said)).isZero();
        return hashes(site);
    }

    private static String text(File file) {
        try {
            return Files.readString(file.toPath());
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static Map<String, String> hashes(Path folder) throws Exception {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                hashes.put(folder.relativize(file).toString(), HexFormat.of().formatHex(digest));
            }
        }
        return hashes;
    }
}
