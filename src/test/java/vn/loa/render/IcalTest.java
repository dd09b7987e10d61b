package vn.loa.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class IcalTest {
    @Property
    void whateverIsWrittenIsFoldedAndComesBack(@ForAll @StringLength(max = 400) String words) {
        String clean = words.replaceAll("[\\p{Cntrl}\\p{Cs}]", "");
        String written = new Ical().text("SUMMARY", clean).toString();
        for (String line : written.split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            assertThat(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(line);
        }
        String unfolded = written.replace("\r\n ", "").replaceFirst("\r\n$", "");
        String value = unfolded.substring("SUMMARY:".length());
        assertThat(value.replaceAll("\\\\(.)", "$1")).isEqualTo(clean);
    }

    @Test
    void noWordsCanBeginALineOfTheirOwn() {
        assertThat(Ical.escape("a\r\nEND:VEVENT\nb\rc\u0000d")).isEqualTo("a\\nEND:VEVENT\\nb\\nc d");
    }

    @Test
    void whatParametersUseIsEscaped() {
        assertThat(Ical.escape("a,b;c\\d:e\"f")).isEqualTo("a\\,b\\;c\\\\d:e\"f");
    }
}
