package vn.loa.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.loa.understand.OfficialText;
import vn.loa.understand.OfficialTextReader;
import vn.loa.understand.citation.CitationFinder;
import vn.loa.understand.citation.KnownNames;

/** The whole stage {@code understand} on one core: an operation reads one document, one after the other of a corpus. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx2g", "-Xmn512m"})
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 15, time = 2)
public class UnderstandBench {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** A folder; empty: papers made of the project's own content. */
    @Param("")
    public String corpus;

    private List<BenchText> texts;
    private OfficialTextReader reader;
    private int next;

    /** What was read and how long the reading thread was at work, which on a shared machine is less than the time on the wall. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Read {
        /** Of UTF-8: per microsecond they are MB per second. */
        public long bytes;

        /** Nanoseconds of processor time; collecting garbage and compiling happen on other threads. */
        public long busy;
    }

    /** Reads the files and builds the grammar. */
    @Setup(Level.Trial)
    public void setUp() throws IOException {
        texts = corpus.isEmpty() ? BenchText.papers(Path.of("content")) : BenchText.of(Path.of(corpus));
        reader = new OfficialTextReader(new CitationFinder(KnownNames.NONE));
    }

    /** Metadata, provisions, citations, deadlines, targets, duties and contradictions of one document. */
    @Benchmark
    public List<OfficialText> document(Read read) {
        BenchText text = texts.get(next);
        next = next + 1 < texts.size() ? next + 1 : 0;
        long before = THREADS.getCurrentThreadCpuTime();
        List<OfficialText> understood = text.understoodBy(reader);
        read.busy += THREADS.getCurrentThreadCpuTime() - before;
        read.bytes += text.bytes();
        return understood;
    }
}
