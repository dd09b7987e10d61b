package vn.loa.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.SpecFile;
import vn.loa.model.Place;
import vn.loa.model.Span;
import vn.loa.model.Target;
import vn.loa.model.Target.Comparator;

class FiguresTest {
    static List<SpecFile.Case> cases() {
        return SpecFile.read("figures/figures.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aFigureStandsAsVietnameseWritesIt(SpecFile.Case spec) {
        String[] parts = spec.input().strip().split(" ", 3);
        boolean approx = parts[0].equals("~");
        Comparator comparator = Arrays.stream(Comparator.values())
                .filter(c -> c.sign().equals(parts[0]))
                .findFirst()
                .orElse(Comparator.EQUAL);
        BigDecimal value = new BigDecimal(parts[1]);
        String unit = parts.length > 2 ? parts[2] : "";
        Place place = Place.startOf("x.md");
        Target target = new Target("", "", comparator, value, unit, "", approx, -1, new Span(place, place));
        String said = (Figures.bound(target) + " " + Figures.of(value, unit)).strip();
        assertThat(said).isEqualTo(spec.expected().replace('_', '\u00A0'));
    }
}
