package vn.loa.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.model.Document;
import vn.loa.model.PartialDate;
import vn.loa.model.Site;
import vn.loa.model.Text;

class SearcherTest {
    @TempDir
    Path folder;

    private Searcher searcher(Site site) throws IOException {
        SearchIndex.build(site, folder.resolve("lucene"), folder.resolve("search"));
        return Searcher.open(folder.resolve("lucene"));
    }

    private static Document document(String slug, String number, String kind, String title, String... passages) {
        Optional<PartialDate> date = PartialDate.parse("2024-05-01");
        return SampleSite.document(
                slug, title, number, kind, "Tỉnh ủy Mường Mơ", date, List.of(), SampleSite.text(passages));
    }

    private static final Site SMALL = SampleSite.of(
            List.of(
                    document(
                            "a",
                            "28-CT/TW",
                            "Chỉ thị",
                            "Về giữ rừng đầu nguồn",
                            "Kiểm lâm giữ rừng.",
                            "Mở đường tuần tra."),
                    document("b", "28-KH/TU", "Kế hoạch", "Thực hiện Chỉ thị 28-CT/TW", "Duong day nong cua kiem lam."),
                    document("c", "5-NQ/TU", "Nghị quyết", "Về tre nứa", "Trồng tre, trẻ và em."),
                    document("d", "", "Thông báo", "Về trẻ em", "Hoà giải ở xã. Uỷ quyền cho trẻ em.")),
            Map.of());

    private List<String> found(String query) throws IOException {
        try (Searcher searcher = searcher(SMALL)) {
            return searcher.query(query, 10, Filters.NONE).hits().stream()
                    .map(hit -> hit.tier() + " " + hit.url().replaceAll("van-ban/|/", ""))
                    .toList();
        }
    }

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "28-CT/TW",
                "28 ct tw",
                "chỉ thị 28",
                "so 28-ct/tw",
                "28ct/tw",
                "Chỉ thị số 28",
                "chi thi 028",
                "28–CT/TW",
                "chỉ thị số 28-CT/TW của Ban Bí thư"
            })
    void aNumberInAnySpellingGoesToItsDocument(String query) throws IOException {
        assertThat(found(query)).first().isEqualTo("NUMBER a");
        assertThat(found(query)).filteredOn(hit -> hit.startsWith("NUMBER")).hasSize(1);
    }

    @Test
    void aBareFigureOffersEveryDocumentOfThatNumber() throws IOException {
        assertThat(found("28")).startsWith("NUMBER a", "NUMBER b");
    }

    @Test
    void marksComeBeforeNoMarks() throws IOException {
        assertThat(found("đường")).containsExactly("MARKED a", "FOLDED b");
        assertThat(found("duong")).containsExactly("MARKED b", "FOLDED a");
    }

    @Test
    void theToneMayStandEitherWay() throws IOException {
        assertThat(found("hòa giải")).containsExactly("MARKED d");
        assertThat(found("hoà giải")).containsExactly("MARKED d");
        assertThat(found("ủy quyền")).startsWith("MARKED d");
    }

    @Test
    void decomposedQueriesAreComposed() throws IOException {
        String nfd = java.text.Normalizer.normalize("đường tuần tra", java.text.Normalizer.Form.NFD);
        assertThat(found(nfd)).startsWith("MARKED a");
    }

    @Test
    void someWordsAreBetterThanNothing() throws IOException {
        assertThat(found("giữ rừng ngập mặn")).containsExactly("SOME a");
    }

    @Test
    void whatStandsInQuotesMustStandSoInTheText() throws IOException {
        assertThat(found("\"giữ rừng đầu\"")).containsExactly("MARKED a");
        assertThat(found("\"tre trẻ\"")).containsExactly();
        assertThat(found("“tuần tra”")).containsExactly("MARKED a");
        assertThat(found("\"kiem lam giu\"")).containsExactly("FOLDED a");
        assertThat(found("\"giữ rừng tuần\"")).isEmpty();
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
    void theProvisionThatAnswersIsNamed() throws IOException {
        try (Searcher searcher = searcher(SMALL)) {
            assertThat(searcher.query("tuần tra", 1, Filters.NONE).hits())
                    .extracting(Results.Hit::provision)
                    .containsExactly("ii");
        }
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "28-CT/TW",
                "28 ct tw",
                "28CTTW",
                "28ct/tw",
                "28-ct",
                "ct 28",
                "CT28",
                "chi thi 28",
                "chỉ thị số 28",
                "chỉ thị số 28-CT/TW",
                "028-CT/TW",
                "28–CT/TW"
            })
    void aNumberIsFoundHoweverItIsSpelt(String spelling) throws IOException {
        assertThat(found(spelling)).startsWith("NUMBER a").doesNotContain("NUMBER b", "NUMBER c");
    }

    @Test
    void whereTheTextAnswersIsNamedNotWhereItsWordsFirstStand() throws IOException {
        String[] passages = new String[40];
        java.util.Arrays.fill(
                passages, "Nhiều đơn vị trong đó có hạt kiểm lâm và trạm thú y làm việc khác. ".repeat(4));
        passages[30] = "Trạm thú y chủ trì tiêm phòng.";
        Site site = SampleSite.of(List.of(document("a", "", "", "Về đàn gia súc", passages)), Map.of());
        try (Searcher searcher = searcher(site)) {
            assertThat(searcher.query("trạm thú y phải tiêm phòng", 1, Filters.NONE)
                            .hits())
                    .extracting(Results.Hit::provision)
                    .containsExactly("i".repeat(31));
        }
    }

    @Test
    void aQuestionForANumberOrADayIsAnsweredByOne() throws IOException {
        Site site = SampleSite.of(
                List.of(document(
                        "a",
                        "",
                        "",
                        "Về trường học",
                        "Sửa mái trường trong cả tỉnh.",
                        "Sửa mái trường, 12 nơi.",
                        "Sửa mái trường trước ngày 5 tháng 9.")),
                Map.of());
        try (Searcher searcher = searcher(site)) {
            assertThat(searcher.query("sửa mái trường", 1, Filters.NONE).hits())
                    .extracting(Results.Hit::provision)
                    .containsExactly("i");
            assertThat(searcher.query("sửa bao nhiêu mái trường", 1, Filters.NONE)
                            .hits())
                    .extracting(Results.Hit::provision)
                    .containsExactly("ii");
            assertThat(searcher.query("bao giờ sửa mái trường", 1, Filters.NONE).hits())
                    .extracting(Results.Hit::provision)
                    .containsExactly("iii");
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

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "...!?", "\u0000", "😀😀", "<>&\"'", "-/-", "\u0301\u0301"})
    void nothingToFindFindsNothing(String query) throws IOException {
        try (Searcher searcher = searcher(SMALL)) {
            assertThat(searcher.query(query, 10, Filters.NONE)).isEqualTo(new Results(0, List.of(), List.of()));
        }
    }

    @Test
    void aVeryLongQueryIsCutAndSaysSo() throws IOException {
        try (Searcher searcher = searcher(SMALL)) {
            Results results = searcher.query("rừng ".repeat(5000), 10, Filters.NONE);
            assertThat(results.notes()).extracting(Note::type).containsExactly(Note.Type.TRUNCATED);
            assertThat(results.hits()).extracting(Results.Hit::url).containsExactly("van-ban/a/");
        }
    }

    @Test
    void filtersNarrowAndUnknownOnesAreRefused() throws IOException {
        try (Searcher searcher = searcher(SMALL)) {
            Filters plans = new Filters(Map.of("kind", List.of("Kế hoạch", "Luật"), "year", List.of()));
            assertThat(searcher.query("28", 10, plans).hits())
                    .extracting(Results.Hit::url)
                    .containsExactly("van-ban/b/");
            Filters unknown = new Filters(Map.of("colour", List.of("red")));
            assertThatThrownBy(() -> searcher.query("28", 10, unknown)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aSiteWithoutDocumentsCanBeSearched() throws IOException {
        try (Searcher searcher = searcher(SampleSite.of(List.of(), Map.of()))) {
            assertThat(searcher.query("trẻ em", 10, Filters.NONE).total()).isZero();
        }
    }

    @Test
    void aDocumentWithNothingButAKindCanBeIndexed() throws IOException {
        Document bare = SampleSite.document("x", "", "", "", "", Optional.empty(), List.of(), Text.EMPTY);
        try (Searcher searcher = searcher(SampleSite.of(List.of(bare), Map.of()))) {
            assertThat(searcher.query("trẻ em", 10, Filters.NONE).total()).isZero();
        }
    }

    @Test
    void theSameSiteGivesTheSameBytesAndOldShardsGo() throws IOException {
        Site site = SampleSite.ofSize(120);
        SearchIndex.build(site, folder.resolve("l1"), folder.resolve("s1"));
        Files.createDirectories(folder.resolve("s2"));
        Files.writeString(folder.resolve("s2/client.js"), "kept");
        SearchIndex.build(SampleSite.ofSize(90), folder.resolve("l2"), folder.resolve("s2"));
        SearchIndex.build(site, folder.resolve("l2"), folder.resolve("s2"));
        Map<String, String> second = contents(folder.resolve("s2"));
        assertThat(second.remove("client.js")).isNotNull();
        assertThat(second).isEqualTo(contents(folder.resolve("s1")));
    }

    private static Map<String, String> contents(Path root) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        root.relativize(file).toString(),
                        java.util.HexFormat.of().formatHex(Packing.sha256(Files.readAllBytes(file))));
            }
        }
        return contents;
    }
}
