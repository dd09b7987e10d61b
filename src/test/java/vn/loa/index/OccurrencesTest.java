package vn.loa.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Terms gathered place by place stand where the plain definition says, as often as their level, and the length stays. */
class OccurrencesTest {
    private static final int TERMS = 5;

    @Property
    void termsAreGivenOutByTheBlockInWhichTheyStandOut(@ForAll List<@IntRange(max = 999) Integer> places) {
        Occurrences occurrences = new Occurrences();
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Map<Integer, Integer>> points = new HashMap<>();
        int block = 0;
        for (int place : places) {
            String term = "t" + place % TERMS;
            int worth = place / TERMS % 5;
            block += place / 100 % 3;
            occurrences.add(term, block, worth);
            counts.merge(term, 1, Integer::sum);
            points.computeIfAbsent(term, any -> new TreeMap<>()).merge(block, worth, Integer::sum);
        }
        Map<String, List<Integer>> given = given(occurrences.settle());
        int length = given.values().stream().mapToInt(List::size).sum();
        assertThat(length).isEqualTo(places.size()).isEqualTo(occurrences.size());
        given.remove(Fields.END);
        assertThat(given.keySet()).isEqualTo(counts.keySet());
        given.forEach((term, blocks) -> {
            assertThat(blocks).hasSize(Levels.below(counts.get(term)));
            assertThat(blocks).containsOnly(standingOut(points.get(term)));
        });
    }

    /** The first block with two thirds of the points of the best. */
    private static int standingOut(Map<Integer, Integer> points) {
        int most = points.values().stream().mapToInt(each -> each).max().orElse(0);
        return points.entrySet().stream()
                .filter(each -> most > 0 && each.getValue() * 3 >= most * 2)
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    /** Blocks by term, as Lucene is told them, twice over: a stream may be read again. */
    private static Map<String, List<Integer>> given(Occurrences occurrences) {
        try (TermStream stream = new TermStream(occurrences)) {
            Map<String, List<Integer>> first = read(stream);
            assertThat(read(stream)).isEqualTo(first);
            return first;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<Integer>> read(TermStream stream) {
        BytesTermAttribute term = stream.getAttribute(BytesTermAttribute.class);
        PositionIncrementAttribute increment = stream.getAttribute(PositionIncrementAttribute.class);
        Map<String, List<Integer>> given = new TreeMap<>();
        stream.reset();
        int position = -1;
        while (stream.incrementToken()) {
            assertThat(increment.getPositionIncrement()).isGreaterThanOrEqualTo(position < 0 ? 1 : 0);
            position += increment.getPositionIncrement();
            given.computeIfAbsent(term.getBytesRef().utf8ToString(), any -> new ArrayList<>())
                    .add(position);
        }
        return given;
    }
}
