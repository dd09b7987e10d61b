package vn.loa.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Texts come back from the forms in which they are kept. */
class KeptTextTest {
    @Property(tries = 300)
    void whatIsKeptComesBack(@ForAll @StringLength(max = 3000) String text) {
        String readable = text.replaceAll("\\p{Cs}", "đ");
        assertThat(Utf8.of(readable)).hasToString(readable);
        assertThat(Packed.of(readable)).hasToString(readable);
    }

    @Test
    void equalTextsAreEqualAndOthersAreNot() {
        assertThat(Utf8.of("Mường Mơ")).isEqualTo(Utf8.of("Mường Mơ")).hasSameHashCodeAs(Utf8.of("Mường Mơ"));
        assertThat(Packed.of("Mường Mơ")).isEqualTo(Packed.of("Mường Mơ")).hasSameHashCodeAs(Packed.of("Mường Mơ"));
        assertThat(Utf8.of("Mường Mơ")).isNotEqualTo(Utf8.of("Mường Mở"));
        assertThat(Packed.of("Mường Mơ")).isNotEqualTo(Packed.of("Mường Mở"));
    }

    @Test
    void lengthIsInBytes() {
        assertThat(Utf8.of("đê").length()).isEqualTo(4);
        assertThat(Utf8.of("").length()).isZero();
    }

    @Test
    void emptyAndLongOnesToo() {
        String longText = "Ủy ban nhân dân xã giữ rừng. ".repeat(100_000);
        assertThat(Packed.of("")).hasToString("");
        assertThat(Packed.of(longText)).hasToString(longText);
    }
}
