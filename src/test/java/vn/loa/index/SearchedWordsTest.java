package vn.loa.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.model.Site;

/** Words as they are asked for: those that need not be there, slips, short forms, unfinished ones. */
class SearchedWordsTest extends SmallSite {
    /** Without marks they are other words, too: cơ quan, đề án, chỉ thị, bảo vệ, đô thị, trồng trọt, ma túy, thiết bị. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "co quan",
                "de an",
                "chi thi",
                "bao ve",
                "quy hoach do thi",
                "trong trot",
                "cung cap",
                "don vi",
                "phòng, chống ma tuý",
                "thiết bị",
                "theo dõi",
                "phong chong tham nhung"
            })
    void whatMayBeAnotherWordIsNotLittle(String query) throws IOException {
        try (Searcher searcher = searcher(SMALL)) {
            assertThat(searcher.query(query, 10, Filters.NONE).notes())
                    .extracting(Note::type)
                    .doesNotContain(Note.Type.LITTLE);
        }
    }

    @Test
    void whatJoinsIsLittleWhereItsMarksTellItFromOthers() throws IOException {
        try (Searcher searcher = searcher(SMALL)) {
            assertThat(searcher.query("rừng có kiểm lâm và chợ", 10, Filters.NONE)
                            .notes())
                    .contains(new Note(Note.Type.LITTLE, "có, và", ""));
            assertThat(searcher.query("kiem lam phai bao cao cho ai", 10, Filters.NONE)
                            .notes())
                    .contains(new Note(Note.Type.LITTLE, "phai, ai", ""));
        }
    }

    @Test
    void aShortFormIsItsLongForm() throws IOException {
        Path file = folder.resolve("viet-tat.yml");
        Files.writeString(file, "# Viết tắt\n\nUBND: Ủy ban nhân dân\n\"HĐND\": \"Hội đồng nhân dân\"\n");
        Site site = SampleSite.of(
                List.of(
                        document("a", "", "", "Về kho thóc", "UBND xã giữ kho."),
                        document("b", "", "", "Về kho gạo", "Uỷ ban nhân dân huyện giữ kho.")),
                Map.of());
        SearchIndex.build(site, Aliases.read(file), folder.resolve("lucene"), folder.resolve("search"));
        try (Searcher searcher = Searcher.open(folder.resolve("lucene"))) {
            for (String query :
                    List.of("UBND", "ubnd giữ kho", "ủy ban nhân dân", "uy ban nhan dan", "\"ủy ban nhân dân\"")) {
                assertThat(searcher.query(query, 10, Filters.NONE).total())
                        .as(query)
                        .isEqualTo(2);
            }
            assertThat(searcher.query("ubnd", 10, Filters.NONE, true).total()).isEqualTo(2);
        }
    }

    @Test
    void theLittleWordsOfAShortFormAreNotAscribedToIt() throws IOException {
        Path file = folder.resolve("viet-tat.yml");
        Files.writeString(file, "KBC: không báo cáo và không giải trình\n");
        Site site = SampleSite.of(
                List.of(document("a", "", "", "Về kho thóc", "Ai không báo cáo và không giải trình thì phạt.")),
                Map.of());
        SearchIndex.build(site, Aliases.read(file), folder.resolve("lucene"), folder.resolve("search"));
        try (Searcher searcher = Searcher.open(folder.resolve("lucene"))) {
            assertThat(searcher.query("phat kbc", 10, Filters.NONE).notes()).isEmpty();
            assertThat(searcher.query("KBC và phạt", 10, Filters.NONE).notes())
                    .containsExactly(new Note(Note.Type.LITTLE, "và", ""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UBND", "Ủy ban: UBND", "UBND:", ": x", "a: …"})
    void aLineThatIsNoShortFormIsRefusedByNumber(String line) throws IOException {
        Path file = folder.resolve("viet-tat.yml");
        Files.writeString(file, "# một\n" + line + "\n");
        assertThatThrownBy(() -> Aliases.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("viet-tat.yml:2");
    }

    @Test
    void aWordThatNoDocumentHasIsNamedAndAnotherOffered() throws IOException {
        try (Searcher searcher = searcher(SMALL)) {
            Results results = searcher.query("kiễmm lâm xyzzy", 10, Filters.NONE);
            assertThat(results.notes())
                    .containsExactly(
                            new Note(Note.Type.UNKNOWN, "kiễmm", "kiểm"), new Note(Note.Type.UNKNOWN, "xyzzy", ""));
            assertThat(results.hits()).extracting(Results.Hit::url).contains("van-ban/a/");
            assertThat(searcher.query("rưng", 10, Filters.NONE).notes())
                    .containsExactly(new Note(Note.Type.MARKS, "rưng", ""));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "kiemm lâm, kiemm, kiểm",
        "kiêm lâmm, lâmm, lâm",
        "kiẻm lma, lma, lâm",
        "kem lâm, kem, kiểm",
        "kiểm lân, lân, lâm",
        "kiemr laam, kiemr laam, kiểm lâm",
        "kie6m3 la6m, kie6m3 la6m, kiểm lâm",
        "tuaanf tra, tuaanf, tuần",
        "kiemlam, kiemlam, kiểm lâm"
    })
    void aSlipOfTheFingerIsSeenAndSaid(String query, String words, String meant) throws IOException {
        try (Searcher searcher = searcher(SMALL)) {
            Results results = searcher.query(query, 10, Filters.NONE);
            assertThat(results.hits()).extracting(Results.Hit::url).startsWith("van-ban/a/");
            List<Note> unknown = results.notes().stream()
                    .filter(note -> note.type() == Note.Type.UNKNOWN)
                    .toList();
            assertThat(String.join(" ", unknown.stream().map(Note::word).toList()))
                    .isEqualTo(words);
            assertThat(String.join(" ", unknown.stream().map(Note::suggestion).toList()))
                    .isEqualTo(meant);
        }
    }

    @Test
    void ofTwoWordsOneSlipAwayTheNeighboursChoose() throws IOException {
        Site site = SampleSite.of(
                List.of(
                        document("a", "", "", "Về muối", "Muối sang chợ. Sang sông. Sang năm."),
                        document("b", "", "", "Về gạo", "Gạo sang chợ."),
                        document("c", "", "", "Về cá", "Thủy sản sạch.")),
                Map.of());
        try (Searcher searcher = searcher(site)) {
            assertThat(searcher.query("thủy sanm", 10, Filters.NONE).notes())
                    .containsExactly(new Note(Note.Type.UNKNOWN, "sanm", "sản"));
            assertThat(searcher.query("sanm chợ", 10, Filters.NONE).notes())
                    .containsExactly(new Note(Note.Type.UNKNOWN, "sanm", "sang"));
        }
    }

    @Test
    void wordsThatAskOrJoinNeedNotBeThereAndThisIsSaid() throws IOException {
        try (Searcher searcher = searcher(SMALL)) {
            Results results = searcher.query("kiểm lâm phải làm gì", 10, Filters.NONE);
            assertThat(results.hits().get(0).tier()).isEqualTo(Tier.MARKED);
            assertThat(results.notes()).containsExactly(new Note(Note.Type.LITTLE, "phải, làm, gì", ""));
            assertThat(searcher.query("\"làm gì\" kiểm lâm", 10, Filters.NONE).notes())
                    .extracting(Note::type)
                    .doesNotContain(Note.Type.LITTLE);
            assertThat(searcher.query("và của", 10, Filters.NONE).notes())
                    .extracting(Note::type)
                    .doesNotContain(Note.Type.LITTLE);
        }
    }

    @Test
    void anUnfinishedWordIsAPrefix() throws IOException {
        try (Searcher searcher = searcher(SMALL)) {
            assertThat(searcher.query("kiểm l", 10, Filters.NONE, true).hits())
                    .extracting(Results.Hit::url)
                    .startsWith("van-ban/a/");
            assertThat(searcher.query("ngu", 10, Filters.NONE, true).total()).isEqualTo(1);
        }
    }
}
