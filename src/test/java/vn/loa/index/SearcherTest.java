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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.model.Document;
import vn.loa.model.Site;
import vn.loa.model.Text;

class SearcherTest extends SmallSite {
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
                "chỉ thị số 28-CT/TW của Ban Bí thư",
                "28CTTW",
                "28-ct",
                "ct 28",
                "CT28",
                "chi thi 28",
                "chỉ thị số 28-CT/TW",
                "028-CT/TW"
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
    void moreMayBeWantedThanThereIs() throws IOException {
        try (Searcher searcher = searcher(SMALL)) {
            for (String query : List.of("rừng", "\"giữ rừng\"", "28", "chưa có")) {
                assertThat(searcher.query(query, Integer.MAX_VALUE, Filters.NONE))
                        .isEqualTo(searcher.query(query, 100, Filters.NONE));
            }
        }
    }

    @Test
    void aQuotedPhraseIsShownWhereItStands() throws IOException {
        Site site = SampleSite.of(
                List.of(document(
                        "a",
                        "",
                        "",
                        "Về rừng",
                        "Kiểm lâm giữ rừng, giữ rừng kiểm lâm; đầu nguồn, đầu nguồn.",
                        "Nước từ rừng đầu nguồn.",
                        "Rừng và kiểm lâm giữ nguồn.")),
                Map.of());
        try (Searcher searcher = searcher(site)) {
            for (String query : List.of("\"rừng đầu nguồn\" giữ kiểm lâm", "\"rung dau nguon\" giu kiem lam")) {
                assertThat(searcher.query(query, 1, Filters.NONE).hits())
                        .as(query)
                        .extracting(Results.Hit::provision)
                        .containsExactly("ii");
            }
        }
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
