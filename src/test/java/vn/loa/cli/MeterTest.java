package vn.loa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.loa.model.Progress.Stage;

class MeterTest {
    private static final long SECOND = 1_000_000_000;

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private long now;

    @Test
    void aTerminalShowsStageCountRateAndTimeLeft() {
        Meter meter = meter(true);
        meter.begin(Stage.PAGES, 12_000);
        now += 2 * SECOND;
        for (int i = 0; i < 3000; i++) {
            meter.step();
        }
        assertThat(said()).endsWith("\r\u001b[Ktrang 1/12.000 · 1/giây · còn 23998 giây");
        now += SECOND;
        meter.step();
        assertThat(said()).endsWith("\r\u001b[Ktrang 3.001/12.000 · 1.000/giây · còn 9 giây");
        meter.end();
        assertThat(said()).endsWith("\r\u001b[K");
        assertThat(meter.summary()).isEqualTo("trang 3,0 giây");
    }

    @Test
    void withoutATerminalEachLongStageHasALine() {
        Meter meter = meter(false);
        meter.begin(Stage.READ, 0);
        now += SECOND / 2;
        meter.begin(Stage.UNDERSTAND, 2);
        meter.step();
        now += 3 * SECOND;
        meter.step();
        meter.begin(Stage.LINK, 0);
        now += SECOND;
        meter.end();
        assertThat(said()).isEqualTo("hiểu: 2, 3,0 giây\nnối dẫn chiếu: 1,0 giây\n");
        assertThat(meter.summary()).isEqualTo("đọc 0,5 · hiểu 3,0 · nối dẫn chiếu 1,0 giây");
    }

    @Test
    void aBuildThatStopsAtAnErrorLeavesNoHalfLine() {
        Meter meter = meter(true);
        meter.begin(Stage.READ, 0);
        assertThat(said()).isEqualTo("\r\u001b[Kđọc");
        meter.end();
        meter.end();
        assertThat(said()).endsWith("\r\u001b[K");
    }

    private Meter meter(boolean terminal) {
        return new Meter(new PrintStream(written, true, StandardCharsets.UTF_8), terminal, () -> now);
    }

    private String said() {
        return written.toString(StandardCharsets.UTF_8);
    }
}
