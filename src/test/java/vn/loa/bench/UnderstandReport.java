package vn.loa.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
 * <p>Arguments: none, or folders. With {@code doubling} as the only one: the second table alone.
 */
public final class UnderstandReport {
    private static final int SMALL = 1 << 19;
    private static final int ROUNDS = 3;
    private static final int RANDOM = 400;
    /** More than this for twice the text is told apart from the noise of a machine. */
    private static final double SUSPICIOUS = 3;

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private UnderstandReport() {}

    public static void main(String[] args) throws RunnerException {
        boolean doubling = args.length == 1 && args[0].equals("doubling");
        if (!doubling) {
            speed(List.of(args));
        }
        doubling();
    }

    private static void speed(List<String> corpora) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(UnderstandBench.class.getSimpleName())
                .addProfiler(GCProfiler.class);
        if (!corpora.isEmpty()) {
            options = options.param("corpus", corpora.toArray(String[]::new));
        }
        StringBuilder rows =
                new StringBuilder("\n| corpus | MB/s | ± | bytes allocated per byte |\n|---|---|---|---|\n");
        for (RunResult run : new Runner(options.build()).run()) {
            var bytes = run.getSecondaryResults().get("bytes");
            double perDocument = bytes.getScore() / run.getPrimaryResult().getScore();
            double allocated =
                    run.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
            rows.append(String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %.1f |%n",
                    run.getParams().getParam("corpus").isEmpty()
                            ? "own content, as papers"
                            : run.getParams().getParam("corpus"),
                    bytes.getScore(),
                    bytes.getScoreError(),
                    allocated / perDocument));
        }
        OUT.println(rows);
    }

    private static void doubling() {
        OfficialTextReader reader = new OfficialTextReader(new CitationFinder(KnownNames.NONE));
        double worst = 0;
        double slowest = 0;
        OUT.println("| text | ms for 512 K characters | ms for 1 M | times |\n|---|---|---|---|");
        List<Adversarial> texts = new ArrayList<>(Adversarial.all());
        texts.addAll(Adversarial.random(1, RANDOM));
        for (Adversarial text : texts) {
            double small = milliseconds(reader, text.of(SMALL));
            double large = milliseconds(reader, text.of(2 * SMALL));
            worst = Math.max(worst, large / small);
            slowest = Math.max(slowest, large);
            if (large / small > SUSPICIOUS) {
                OUT.printf(Locale.ROOT, "| `%s` | %.0f | %.0f | %.1f |%n", text, small, large, large / small);
            }
        }
        OUT.printf(
                Locale.ROOT,
                "%n%d texts; more than %.0f times as long for twice as much: as listed. Worst %.1f times; slowest %.0f ms per 1 M characters.%n",
                texts.size(),
                SUSPICIOUS,
                worst,
                slowest);
    }

    /** The best of some rounds. */
    private static double milliseconds(OfficialTextReader reader, String text) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long before = System.nanoTime();
            reader.read("x.txt", text);
            best = Math.min(best, (System.nanoTime() - before) / 1e6);
        }
        return best;
    }
}
