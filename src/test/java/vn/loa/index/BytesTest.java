package vn.loa.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.InflaterInputStream;
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
            @ForAll @IntRange(min = 1, max = 90) int told,
            @ForAll Set<Postings.Detail> details) {
        TreeSet<Integer> documents = new TreeSet<>(any);
        Postings postings = new Postings();
        documents.forEach(document -> postings.add(document, document % often + 1, document % 9));
        Bytes out = new Bytes();
        boolean frequencies = details.contains(Postings.Detail.FREQUENCY);
        int least = frequencies ? told : 1;
        postings.write(out, total, details, least);
        BytesReader in = new BytesReader(out.toArray());
        ListReader list = ListReader.of(in, total, frequencies, details.contains(Postings.Detail.BLOCK));
        assertThat(in.atEnd()).isTrue();
        int at = 0;
        for (int document : documents.descendingSet()) {
            assertThat(list.documents[at]).isEqualTo(total - 1 - document);
            assertThat(list.frequencies[at]).isEqualTo(frequencies ? document % often + 1 : 1);
            if (details.contains(Postings.Detail.BLOCK)) {
                assertThat(list.blocks[at]).isEqualTo(list.frequencies[at] >= least ? document % 9 : -1);
            }
            at++;
        }
        assertThat(list.documents).hasSize(at);
    }

    @Property
    void blocksAreToldOfNoMoreDocumentsThanARareTermHas(
            @ForAll @Size(min = 1, max = 300) List<@IntRange(min = 0, max = 20) Integer> places,
            @ForAll @IntRange(min = 1, max = 60) int frequent) {
        Postings postings = new Postings();
        for (int i = 0; i < places.size(); i++) {
            postings.add(i, Levels.at(places.get(i)), 0);
        }
        int step = Dictionary.step(frequent);
        int told = postings.told(step);
        assertThat(places.stream().filter(place -> Levels.at(place) >= told).count())
                .matches(count -> Dictionary.step(count.intValue()) < step);
        int below = told == 1 ? 0 : Levels.at(Levels.place(told) - 1);
        assertThat(told == 1
                        || Dictionary.step((int) places.stream()
                                        .filter(place -> Levels.at(place) >= below)
                                        .count())
                                >= step)
                .isTrue();
    }

    @Property
    void textsComeBackFromUnderThePrimer(@ForAll List<@IntRange(min = 0, max = 1000) Integer> cuts) {
        String phrases = "thực hiện Chỉ thị số 5-CT/TW, bảo vệ trẻ em; ủy ban nhân dân tỉnh. ";
        StringBuilder text = new StringBuilder();
        cuts.forEach(cut -> text.append(phrases, 0, cut % phrases.length()).append(cut));
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        byte[] packed = Primer.pack(bytes);
        assertThat(Primer.unpack(packed)).isEqualTo(bytes);
        byte[] stream = new Bytes().raw(Primer.file()).raw(packed).toArray();
        byte[] whole = inflated(stream);
        assertThat(Arrays.copyOfRange(whole, Primer.length(), whole.length)).isEqualTo(bytes);
    }

    /** As zlib alone reads it: the checksum, too, must be right. */
    private static byte[] inflated(byte[] stream) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(stream))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aBlockCutShortIsRefused() {
        byte[] packed = Primer.pack("bảo vệ trẻ em ở nơi xa".getBytes(StandardCharsets.UTF_8));
        byte[] cut = Arrays.copyOf(packed, packed.length - Integer.BYTES - 3);
        assertThatThrownBy(() -> Primer.unpack(cut)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNumberCutShortIsRefused() {
        assertThatThrownBy(() -> new BytesReader(new byte[] {(byte) 0x80}).number())
                .isInstanceOf(ArrayIndexOutOfBoundsException.class);
    }
}
