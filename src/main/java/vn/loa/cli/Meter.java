package vn.loa.cli;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import vn.loa.model.Progress;

/**
 * Shows how far a build is: on a terminal one line that moves, with the stage, how many are done, how many a second and how long
 * it will take; elsewhere a line for each stage that took a second or more.
 */
final class Meter implements Progress {
    private static final double SECOND = 1e9;
    private static final long REDRAW = 100_000_000;
    private static final String CLEAR = "\r\u001b[K";

    private final PrintStream out;
    private final boolean terminal;
    private final LongSupplier nanoTime;
    private final Map<Stage, Long> times = new EnumMap<>(Stage.class);
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicLong drawn = new AtomicLong();
    private volatile Stage stage;
    private volatile int count;
    private volatile long began;

    /**
     * @param terminal whether a line may be written over
     * @param nanoTime as {@link System#nanoTime}
     */
    Meter(PrintStream out, boolean terminal, LongSupplier nanoTime) {
        this.out = out;
        this.terminal = terminal;
        this.nanoTime = nanoTime;
    }

    /** On standard error; whether that is a terminal, the script that starts Loa knows. */
    static Meter ofThisProcess() {
        return new Meter(System.err, Boolean.getBoolean("loa.terminal"), System::nanoTime);
    }

    @Override
    public void begin(Stage next, int steps) {
        long now = nanoTime.getAsLong();
        finish(now);
        done.set(0);
        count = steps;
        began = now;
        stage = next;
        draw(now);
    }

    @Override
    public void step() {
        done.incrementAndGet();
        if (terminal) {
            long now = nanoTime.getAsLong();
            long last = drawn.get();
            if (now - last >= REDRAW && drawn.compareAndSet(last, now)) {
                draw(now);
            }
        }
    }

    /** The last stage is over. */
    void end() {
        finish(nanoTime.getAsLong());
        stage = null;
    }

    /** What each stage took: {@code đọc 0,4 · hiểu 3,1 giây}. */
    String summary() {
        return times.entrySet().stream()
                        .map(time -> time.getKey().label() + " " + seconds(time.getValue()))
                        .collect(Collectors.joining(" · "))
                + " giây";
    }

    private void finish(long now) {
        if (stage == null) {
            return;
        }
        long took = now - began;
        times.merge(stage, took, Long::sum);
        if (terminal) {
            out.print(CLEAR);
            out.flush();
        } else if (took >= SECOND) {
            String steps = done.get() > 0 ? grouped(done.get()) + ", " : "";
            out.println(stage.label() + ": " + steps + seconds(took) + " giây");
        }
    }

    private void draw(long now) {
        if (terminal) {
            out.print(CLEAR + line(now));
            out.flush();
        }
    }

    private String line(long now) {
        int steps = done.get();
        double elapsed = (now - began) / SECOND;
        StringBuilder line = new StringBuilder(stage.label());
        if (count > 0) {
            line.append(' ').append(grouped(steps)).append('/').append(grouped(count));
        }
        if (steps > 0 && elapsed > 0) {
            double rate = steps / elapsed;
            line.append(" · ").append(grouped(Math.round(rate))).append("/giây");
            if (count > steps) {
                line.append(" · còn ")
                        .append(Math.round(Math.ceil((count - steps) / rate)))
                        .append(" giây");
            }
        }
        return line.toString();
    }

    private static String seconds(long nanoseconds) {
        return String.format(Locale.ROOT, "%.1f", nanoseconds / SECOND).replace('.', ',');
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '.');
    }
}
