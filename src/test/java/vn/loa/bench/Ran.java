package vn.loa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * One run of a whole program.
 *
 * @param seconds on the wall
 * @param processorSeconds of it and the programs it started, as far as they were seen
 * @param peakBytes resident; of several programs the largest
 */
record Ran(double seconds, double processorSeconds, long peakBytes) {
    private static final long LOOK_EVERY_MS = 50;

    /**
     * Runs a program to its end.
     *
     * @param said what it printed goes here
     * @throws IllegalStateException when it fails, with what it said
     */
    static Ran of(List<String> command, Path said) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        long peak = 0;
        double processor = 0;
        while (!process.waitFor(LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) {
            double now = 0;
            for (ProcessHandle one : Stream.concat(Stream.of(process.toHandle()), process.descendants())
                    .toList()) {
                peak = Math.max(peak, peakOf(one.pid()));
                now += one.info()
                        .totalCpuDuration()
                        .map(d -> d.toMillis() / 1e3)
                        .orElse(0.0);
            }
            processor = Math.max(processor, now);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException(command + "\n" + Files.readString(said));
        }
        return new Ran(seconds, processor, peak);
    }

    /** From the system's own count; 0 where there is none. */
    private static long peakOf(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) { // it has just ended, or the system is another
            return 0;
        }
    }

    static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder).resolve(program)));
    }

    static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
