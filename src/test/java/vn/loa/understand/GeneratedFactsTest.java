package vn.loa.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.loa.model.Deadline;
import vn.loa.model.PartialDate;
import vn.loa.model.Target;
import vn.loa.understand.citation.CitationFinder;
import vn.loa.understand.citation.KnownNames;

/** Facts written by a generator in every form of the field are read back without loss. */
class GeneratedFactsTest {
    private static final OfficialTextReader READER = new OfficialTextReader(new CitationFinder(KnownNames.NONE));

    /** A time as written, and what must be read from it. */
    record Written(String text, String due) {}

    @Property(tries = 2000)
    void everyDeadlineIsReadBack(@ForAll("deadlines") Written written) {
        List<Deadline> found = READER.read("x.txt", "II. NHIỆM VỤ\n1. Các xã gửi kết quả " + written.text + ".")
                .get(0)
                .facts()
                .deadlines();
        assertThat(found).extracting(Deadline::due).containsExactly(written.due);
    }

    @Provide
    Arbitrary<Written> deadlines() {
        return Arbitraries.oneOf(days(), months(), quarters());
    }

    private static Arbitrary<Written> days() {
        Arbitrary<String> cue = Arbitraries.of(
                "trước ngày",
                "trước ngày:",
                "chậm nhất là ngày",
                "đến hết ngày",
                "xong trước ngày",
                "hoàn thành trước ngày");
        Arbitrary<String> form = Arbitraries.of(
                "%d/%d/%d", "%02d/%02d/%d", "%d-%d-%d", "%02d.%02d.%d", "%d tháng %d năm %d", "%02d tháng %02d năm %d");
        return Combinators.combine(cue, form, number(1, 28), number(1, 12), number(2000, 2045))
                .as((c, f, d, m, y) -> new Written(c + " " + f.formatted(d, m, y), new PartialDate(y, m, d).iso()));
    }

    private static Arbitrary<Written> months() {
        Arbitrary<String> cue = Arbitraries.of("", "trong ", "vào ", "trước ", "hoàn thành trong ", "đến hết ");
        Arbitrary<String> form = Arbitraries.of("tháng %d/%d", "tháng %02d/%d", "tháng %d năm %d", "tháng %d-%d");
        return Combinators.combine(cue, form, number(1, 12), number(2000, 2045))
                .as((c, f, m, y) -> new Written(c + f.formatted(m, y), new PartialDate(y, m, 0).iso()));
    }

    private static Arbitrary<Written> quarters() {
        Arbitrary<String> cue = Arbitraries.of("trong ", "(hoàn thành trong ", "hoàn thành ", "đến hết ");
        Arbitrary<Boolean> roman = Arbitraries.of(true, false);
        Arbitrary<String> join = Arbitraries.of(" năm ", "/", "-");
        return Combinators.combine(cue, roman, join, number(1, 4), number(2000, 2045))
                .as((c, r, j, q, y) -> {
                    String quarter = r ? List.of("I", "II", "III", "IV").get(q - 1) : Integer.toString(q);
                    String close = c.startsWith("(") ? ")" : "";
                    return new Written(c + "quý " + quarter + j + y + close, y + "-Q" + q);
                });
    }

    private static Arbitrary<Integer> number(int from, int to) {
        return Arbitraries.integers().between(from, to);
    }

    @Property(tries = 1000)
    void everyShareIsReadBack(
            @ForAll("shares") BigDecimal value, @ForAll("comparators") String comparator, @ForAll("years") int year) {
        String figure = value.toPlainString().replace('.', ',');
        String text = "I. MỤC TIÊU\n1. Tỷ lệ thôn đạt chuẩn " + comparator + " " + figure + "% vào năm " + year + ".";
        List<Target> found = READER.read("x.txt", text).get(0).facts().targets();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).value()).isEqualByComparingTo(value);
        assertThat(found.get(0).year()).isEqualTo(Integer.toString(year));
        assertThat(found.get(0).comparator().sign()).isEqualTo(sign(comparator));
        assertThat(found.get(0).measure()).startsWith("Tỷ lệ thôn");
    }

    private static String sign(String comparator) {
        return switch (comparator) {
            case "đạt trên", "trên", "đạt hơn" -> ">";
            case "dưới", "xuống dưới" -> "<";
            case "đạt ít nhất", "tối thiểu" -> ">=";
            case "không quá", "tối đa" -> "<=";
            default -> "=";
        };
    }

    @Provide
    Arbitrary<String> comparators() {
        return Arbitraries.of(
                "đạt",
                "đạt trên",
                "trên",
                "đạt hơn",
                "dưới",
                "xuống dưới",
                "đạt ít nhất",
                "tối thiểu",
                "không quá",
                "tối đa",
                "khoảng");
    }

    @Provide
    Arbitrary<BigDecimal> shares() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ONE, BigDecimal.valueOf(100))
                .ofScale(2);
    }

    @Provide
    Arbitrary<Integer> years() {
        return Arbitraries.integers().between(2001, 2060);
    }
}
