package vn.loa.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BytesTest {
    @Property
    void numbersComeBack(
            @ForAll @IntRange(min = 0) int small, @ForAll @LongRange(min = 0) long big, @ForAll int fixed) {
        BytesReader in =
                new BytesReader(new Bytes().number(small).big(big).fixed(fixed).toArray());
        assertThat(in.number()).isEqualTo(small);
        assertThat(in.big()).isEqualTo(big);
        assertThat(in.fixed()).isEqualTo(fixed);
        assertThat(in.atEnd()).isTrue();
    }

    @Property
    void stringsComeBackThroughCompression(@ForAll List<String> strings) {
        Bytes out = new Bytes();
        // A lone surrogate has no UTF-8 form; reading refuses such text before it comes here.
        List<String> whole = strings.stream()
                .map(s -> new String(
                        s.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8))
                .toList();
        whole.forEach(out::string);
        BytesReader in = BytesReader.ofCompressed(Bytes.compress(out.toArray()));
        for (String s : whole) {
            assertThat(in.string()).isEqualTo(s);
        }
    }

    @Property
    void listsAreReadAsWritten(
            @ForAll @Size(min = 1) Set<@IntRange(max = 99) Integer> any,
            @ForAll @IntRange(min = 100, max = 20_000) int total,
            @ForAll @IntRange(min = 1, max = 3000) int often,
            @ForAll Set<Postings.Detail> details) {
        TreeSet<Integer> documents = new TreeSet<>(any);
        Postings postings = new Postings();
        documents.forEach(document -> postings.add(document, document % often + 1, document % 9));
        Bytes out = new Bytes();
        postings.write(out, total, details);
        BytesReader in = new BytesReader(out.toArray());
        boolean frequencies = details.contains(Postings.Detail.FREQUENCY);
        ListReader list = ListReader.of(in, total, frequencies, details.contains(Postings.Detail.BLOCK));
        assertThat(in.atEnd()).isTrue();
        int at = 0;
        for (int document : documents.descendingSet()) {
            assertThat(list.documents[at]).isEqualTo(total - 1 - document);
            assertThat(list.frequencies[at]).isEqualTo(frequencies ? document % often + 1 : 1);
            if (details.contains(Postings.Detail.BLOCK)) {
                assertThat(list.blocks[at]).isEqualTo(document % 9);
            }
            at++;
        }
        assertThat(list.documents).hasSize(at);
    }

    @Test
    void aNumberCutShortIsRefused() {
        assertThatThrownBy(() -> new BytesReader(new byte[] {(byte) 0x80}).number())
                .isInstanceOf(ArrayIndexOutOfBoundsException.class);
    }
}
