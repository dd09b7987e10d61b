package vn.loa.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import vn.loa.understand.Adversarial;
import vn.loa.understand.OfficialTextReader;
import vn.loa.understand.citation.CitationFinder;
import vn.loa.understand.citation.KnownNames;

/**
 * Measures the stage {@code understand}: {@link UnderstandBench} on a corpus, and whether twice the text takes twice the time,
 * for the worst texts known. Prints tables in Markdown.
 *
 * <p>Arguments: folders, or none. {@code doubling}: the second table alone. {@code all}: it over every unit in every place
 * and many more units by chance, which takes a quarter of an hour; without it, every unit in one place.
 */
public final class UnderstandReport {
    /** In a microsecond. */
    private static final int NANOSECONDS = 1000;

    private static final int SMALL = 1 << 19;
    private static final int ROUNDS = 2;
    private static final int RANDOM = 60;
    private static final int RANDOM_OF_ALL = 400;
    private static final int SHOWN = 10;
    /** More than this for twice the text may be noise of the machine, and is measured again with more rounds. */
    private static final double SUSPICIOUS = 2.5;

    private static final int ROUNDS_AGAIN = 6;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private UnderstandReport() {}

    public static void main(String[] args) throws RunnerException {
        List<String> corpora = new ArrayList<>(List.of(args));
        boolean all = corpora.remove("all");
        if (!corpora.remove("doubling")) {
            speed(corpora);
        }
        doubling(all);
    }

    private static void speed(List<String> corpora) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(UnderstandBench.class.getSimpleName())
                .addProfiler(GCProfiler.class);
        if (!corpora.isEmpty()) {
            options = options.param("corpus", corpora.toArray(String[]::new));
        }
        StringBuilder rows = new StringBuilder(
                "\n| corpus | MB a second of processor time | MB a second on the wall | ± | bytes allocated per byte |\n|---|---|---|---|---|\n");
        for (RunResult run : new Runner(options.build()).run()) {
            var bytes = run.getSecondaryResults().get("bytes");
            double busy = run.getSecondaryResults().get("busy").getScore();
            double perDocument = bytes.getScore() / run.getPrimaryResult().getScore();
            double allocated =
                    run.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
            rows.append(String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %.1f | %.1f |%n",
                    run.getParams().getParam("corpus").isEmpty()
                            ? "own content, as papers"
                            : run.getParams().getParam("corpus"),
                    bytes.getScore() / busy * NANOSECONDS,
                    bytes.getScore(),
                    bytes.getScoreError(),
                    allocated / perDocument));
        }
        OUT.println(rows);
    }

    /**
     * What one text takes.
     *
     * @param small milliseconds of processor time for {@link #SMALL} characters
     * @param large for twice as many
     */
    private record Doubled(Adversarial text, double small, double large) {
        double times() {
            return large / small;
        }
    }

    private static void doubling(boolean all) {
        OfficialTextReader reader = new OfficialTextReader(new CitationFinder(KnownNames.NONE));
        List<Adversarial> texts = new ArrayList<>(all ? Adversarial.all() : Adversarial.some());
        texts.addAll(Adversarial.random(1, all ? RANDOM_OF_ALL : RANDOM));
        List<Doubled> measured = new ArrayList<>();
        for (Adversarial text : texts) {
            Doubled first = measure(reader, text, ROUNDS);
            measured.add(first.times() > SUSPICIOUS ? measure(reader, text, ROUNDS_AGAIN) : first);
        }
        measured.sort(Comparator.comparingDouble(Doubled::times).reversed());
        OUT.println("| text | ms for 512 K characters | ms for 1 M | times |\n|---|---|---|---|");
        for (Doubled row : measured.subList(0, Math.min(SHOWN, measured.size()))) {
            OUT.printf(Locale.ROOT, "| `%s` | %.0f | %.0f | %.1f |%n", row.text, row.small, row.large, row.times());
        }
        Doubled slowest = Collections.max(measured, Comparator.comparingDouble(Doubled::large));
        OUT.printf(
                Locale.ROOT,
                "%n%d texts, processor time; above: those that took most for twice as much. Worst %.1f times, half of them below %.1f; slowest %.0f ms per 1 M characters: `%s`.%n",
                measured.size(),
                measured.get(0).times(),
                measured.get(measured.size() / 2).times(),
                slowest.large,
                slowest.text);
    }

    private static Doubled measure(OfficialTextReader reader, Adversarial text, int rounds) {
        return new Doubled(
                text, milliseconds(reader, text.of(SMALL), rounds), milliseconds(reader, text.of(2 * SMALL), rounds));
    }

    /** The best of some rounds, of this thread's processor time: others on the machine and the collector do not count. */
    private static double milliseconds(OfficialTextReader reader, String text, int rounds) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < rounds; round++) {
            long before = THREADS.getCurrentThreadCpuTime();
            reader.read("x.txt", text);
            best = Math.min(best, (THREADS.getCurrentThreadCpuTime() - before) / 1e6);
        }
        return best;
    }
}
