package vn.loa.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.publish.PublicationRecord.Line;
import vn.loa.publish.PublicationRecord.Lost;

/** The record as text: what is read, what is missing, what was lost. */
class PublicationRecordTest {
    private static final String C = "c".repeat(40);
    private static final Instant TIME = Instant.parse("2026-11-20T03:04:05Z");

    private static PublicationRecord of(Line... lines) throws IOException {
        return PublicationRecord.EMPTY.with(List.of(lines));
    }

    @Test
    void aLineIsReadWithOrWithoutItsCodeAndWithKeysOfLaterVersions() throws Exception {
        List<Line> lines = PublicationRecord.parse(
                """
                {"address":"/van-ban/a/","anchors":["i","ii"],"commit":"%s","time":"2026-11-20T03:04:05Z"}
                {"address":"/van-ban/b/","commit":"%s","time":"2026-11-20T03:04:05Z","code":"12345","new":{"x":[1]}}
                """
                        .formatted(C, C));
        assertThat(lines)
                .containsExactly(
                        new Line("/van-ban/a/", List.of("i", "ii"), C, TIME, ""),
                        new Line("/van-ban/b/", List.of(), C, TIME, "12345"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "không phải JSON",
                "[]",
                "{}",
                "{\"address\":\"/a/\"}",
                "{\"address\":\"/a/\",\"commit\":\"c\",\"time\":\"hôm qua\"}",
                "{\"address\":7,\"anchors\":\"i\",\"commit\":\"c\",\"time\":\"2026-11-20T03:04:05Z\"}",
                "{\"address\":\"/a/\",\"commit\":\"c\",\"time\":\"2026-11-20T03:04:05Z\"} thừa",
                "{\"address\":\"/a/\",\"anchors\":[\"i\"",
            })
    void aBrokenLineIsNamed(String broken) {
        String good = "{\"address\":\"/a/\",\"commit\":\"c\",\"time\":\"2026-11-20T03:04:05Z\"}\n";
        assertThatThrownBy(() -> PublicationRecord.parse(good + broken + "\n" + good))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("bản ghi công bố hỏng ở refs/heads/loa-record:record.jsonl:2: ");
    }

    @Test
    void onlyWhatIsNewIsMissing() throws Exception {
        PublicationRecord record = of(new Line("/van-ban/a/", List.of("i"), "b".repeat(40), TIME, ""));
        List<Address> now =
                List.of(new Address("/van-ban/a/", List.of("i", "ii", "ii")), new Address("/co-quan/x/", List.of()));

        List<Line> missing = record.missing(now, C, TIME);

        assertThat(missing)
                .containsExactly(
                        new Line("/van-ban/a/", List.of("ii"), C, TIME, ""),
                        new Line("/co-quan/x/", List.of(), C, TIME, ""));
        assertThat(record.with(missing).missing(now, C, TIME)).isEmpty();
        assertThat(record.with(missing).lost(now)).isEmpty();
    }

    @Test
    void whatIsGoneIsListedWithTheLineThatFirstNamedIt() throws Exception {
        PublicationRecord record = of(
                new Line("/van-ban/a/", List.of("i", "ii"), C, TIME, ""),
                new Line("/van-ban/b/", List.of("i"), C, TIME, ""),
                new Line("/van-ban/a/", List.of("iii"), C, TIME, ""));
        assertThat(record.lost(List.of(new Address("/van-ban/a/", List.of("ii")))))
                .containsExactly(
                        new Lost("/van-ban/a/", List.of("i", "iii"), 1), new Lost("/van-ban/b/", List.of(), 2));
    }

    @Property(tries = 200)
    void anyTextSurvivesWritingAndReading(@ForAll String address, @ForAll List<String> anchors) throws Exception {
        Line line = new Line("/" + address, anchors, C, TIME, "");
        assertThat(PublicationRecord.parse(of(line, line).text())).containsExactly(line, line);
    }
}
