package vn.loa.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenCodeTest {
    private static final int EVERY = 97;

    @Test
    void aMillionDocumentsHaveAMillionCodes() {
        BitSet seen = new BitSet();
        for (int nth = 0; nth < SpokenCode.ROOM; nth++) {
            String digits = SpokenCode.of(nth).digits();
            assertThat(digits.length()).isEqualTo(7);
            seen.set(Integer.parseInt(digits));
        }
        assertThat(seen.cardinality()).isEqualTo(SpokenCode.ROOM);
    }

    @Test
    void oneWrongDigitIsNoCode() {
        for (int nth = 0; nth < SpokenCode.ROOM; nth += EVERY) {
            String digits = SpokenCode.of(nth).digits();
            for (int at = 0; at < digits.length(); at++) {
                for (char other = '0'; other <= '9'; other++) {
                    String heard = digits.substring(0, at) + other + digits.substring(at + 1);
                    assertThat(SpokenCode.parse(heard).isPresent()).isEqualTo(heard.equals(digits));
                }
            }
        }
    }

    @Test
    void twoNeighboursExchangedAreNoCode() {
        for (int nth = 0; nth < SpokenCode.ROOM; nth += EVERY) {
            String digits = SpokenCode.of(nth).digits();
            for (int at = 0; at + 1 < digits.length(); at++) {
                String heard =
                        digits.substring(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.substring(at + 2);
                assertThat(SpokenCode.parse(heard).isPresent()).isEqualTo(heard.equals(digits));
            }
        }
    }

    /** A digit lost or said twice changes the length, which is always the same. */
    @Test
    void aDigitTooManyOrTooFewIsNoCode() {
        String digits = SpokenCode.of(4711).digits();
        for (int at = 0; at < digits.length(); at++) {
            assertThat(SpokenCode.parse(digits.substring(0, at) + digits.substring(at + 1)))
                    .isEmpty();
            assertThat(SpokenCode.parse(digits.substring(0, at) + digits.charAt(at) + digits.substring(at)))
                    .isEmpty();
        }
    }

    @Test
    void documentsPublishedTogetherDoNotSoundAlike() {
        for (int nth = 1; nth < 1000; nth++) {
            String one = SpokenCode.of(nth - 1).digits();
            String other = SpokenCode.of(nth).digits();
            long same = java.util.stream.IntStream.range(0, 6)
                    .filter(i -> one.charAt(i) == other.charAt(i))
                    .count();
            assertThat(same).as(one + " " + other).isLessThanOrEqualTo(2);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "3141591, 314 15 91, 'ba một bốn, một năm, chín một'",
        "0000000, 000 00 00, 'không không không, không không, không không'",
        "5724680, 572 46 80, 'năm bảy hai, bốn sáu, tám không'",
    })
    void itIsWrittenAndSaidInGroups(String digits, String grouped, String spoken) {
        SpokenCode code = new SpokenCode(digits);
        assertThat(code.grouped()).isEqualTo(grouped);
        assertThat(code.spoken()).isEqualTo(spoken);
    }

    @Test
    void itMayBeTypedInGroups() {
        SpokenCode code = SpokenCode.of(12);
        String g = code.grouped();
        for (String typed : new String[] {g, " " + g + " ", g.replace(' ', '.'), g.replace(' ', '-'), code.digits()}) {
            assertThat(SpokenCode.parse(typed)).as(typed).contains(code);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "12", "abc", "1234567890", "٣١٤١٥٩٢", "28-CT/TW", "3 1 4 1 5 9", "--------", "0x00000"
            })
    void anythingElseIsNone(String typed) {
        assertThat(SpokenCode.parse(typed)).isEmpty();
    }

    @Test
    void beyondAMillionThereIsNoRoom() {
        assertThatThrownBy(() -> SpokenCode.of(SpokenCode.ROOM)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SpokenCode.of(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SpokenCode("1234567")).isInstanceOf(IllegalArgumentException.class);
    }
}
