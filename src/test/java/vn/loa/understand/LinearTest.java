package vn.loa.understand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.understand.citation.CitationFinder;
import vn.loa.understand.citation.KnownNames;

/**
 * No text of a million characters takes longer than its length allows. Nearly all take far less than a second; one that takes
 * much longer must not take much more than eight times as long as an eighth of it: a rule that looks at every word from every
 * word takes 64 times as long. Counted is processor time, which other work on the machine hardly changes; the guard is against
 * hanging. {@code bench/understand --doubling} measures.
 */
class LinearTest {
    private static final int MILLION = 1 << 20;
    private static final Duration GUARD = Duration.ofMinutes(4);
    private static final double SECONDS = 2.5;
    private static final double TIMES = 24;
    private static final OfficialTextReader READER = new OfficialTextReader(new CitationFinder(
            new KnownNames(List.of("Chương trình " + "a ".repeat(60) + "b", "Đề án số số số số số"))));

    @ParameterizedTest
    @MethodSource({"units", "random"})
    void readsAMillionCharactersOfIt(Adversarial text) {
        double whole = seconds(text.of(MILLION));
        if (whole > SECONDS) {
            assertThat(whole).as(text.toString()).isLessThan(TIMES * seconds(text.of(MILLION / 8)));
        }
    }

    /** Of processor time, reading this text. */
    private static double seconds(String text) {
        return assertTimeoutPreemptively(GUARD, () -> {
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            long before = threads.getCurrentThreadCpuTime();
            assertThat(READER.read("x.txt", text)).isNotEmpty();
            return (threads.getCurrentThreadCpuTime() - before) / 1e9;
        });
    }

    static Stream<Adversarial> units() {
        return Adversarial.some().stream();
    }

    static Stream<Adversarial> random() {
        return Adversarial.random(7, 60).stream();
    }

    @Test
    void deepNumberingIsRead() {
        String[] styles = {
            "Phần I", "Chương I", "Mục 1", "Tiểu mục 1", "Điều 1", "A. A", "I. A", "1. A", "1.1. A", "a) a"
        };
        StringBuilder text = new StringBuilder("KẾ HOẠCH\nvề a\n\n");
        for (int i = 0; text.length() < MILLION; i++) {
            text.append(styles[i % styles.length]).append('\n');
        }
        assertTimeoutPreemptively(GUARD, () -> READER.read("x.txt", text.toString()));
    }

    @Test
    void namesOfPartsThatFoldAlikeAreToldApart() {
        String tones = "aàáảãạ";
        StringBuilder text = new StringBuilder("KẾ HOẠCH\nvề a\n\n");
        for (int i = 0; i < 60_000; i++) {
            text.append("Phần ");
            for (int at = i, letter = 0; letter < 7; at /= tones.length(), letter++) {
                text.append(tones.charAt(at % tones.length()));
            }
            text.append('\n');
        }
        List<OfficialText> read = assertTimeoutPreemptively(GUARD, () -> READER.read("x.txt", text.toString()));
        assertThat(read.get(0).provisions().stream().map(p -> p.anchor()).distinct())
                .hasSize(60_000);
    }

    @Test
    void aSentenceWithAMillionCharactersOfDutiesIsRead() {
        StringBuilder text = new StringBuilder("KẾ HOẠCH\nvề a\n\n1. A\n");
        for (int i = 0; text.length() < MILLION; i++) {
            text.append("chỉ đạo Sở số ").append(i).append(" thực hiện việc này, ");
        }
        assertTimeoutPreemptively(GUARD, () -> READER.read("x.txt", text.toString()));
    }
}
