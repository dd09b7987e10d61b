package vn.loa.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.model.Problem;
import vn.loa.model.Severity;
import vn.loa.pipeline.Loaded;
import vn.loa.pipeline.SiteLoader;

/** Recordings and translations as editors write them and readers find them. */
class TonguesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void recordings() throws IOException {
        Path audio = Files.createDirectories(folder.resolve("assets/am-thanh"));
        Files.writeString(audio.resolve("a.opus"), "âm thanh");
        Files.writeString(audio.resolve("a.mp3"), "âm thanh dài hơn");
    }

    private Loaded load(String header) {
        new WrittenSite(folder).plan("ke-hoach", "date: 2024-01-01\n" + header, "1. Sở Y tế: Báo cáo.");
        return SiteLoader.ofWorkTree(folder.resolve("content"), folder.resolve("assets"), "content")
                .load();
    }

    private static List<Problem> told(Loaded loaded, Severity severity) {
        return loaded.problems().stream().filter(p -> p.severity() == severity).toList();
    }

    private static Document page(Loaded loaded) {
        return Jsoup.parse(
                new Rendering(loaded.site(), WrittenSite.SETTINGS).pages().get("van-ban/ke-hoach/index.html"));
    }

    @Test
    void theSmallestFileComesFirstAndNothingIsLoadedUnasked() {
        Loaded loaded = load(
                """
                audio:
                  - {src: /am-thanh/a.mp3, language: tiếng Thái, speaker: Lò Văn A, length: 1:03:25, bytes: 1482133}
                  - {src: /am-thanh/a.opus, language: Thái, length: 3:25, bytes: 48213}
                translations:
                  - {src: "https://loa.example/mong.pdf", language: Mông, translator: Đài tỉnh}
                """);
        assertThat(told(loaded, Severity.ERROR)).isEmpty();
        Document page = page(loaded);
        assertThat(page.select(".tongues h3").eachText()).containsExactly("Tiếng Thái", "Tiếng Mông");
        assertThat(page.select("audio").attr("preload")).isEqualTo("none");
        assertThat(page.select("audio").hasAttr("controls")).isTrue();
        assertThat(page.select("audio source").eachAttr("src"))
                .containsExactly("../../am-thanh/a.opus", "../../am-thanh/a.mp3");
        assertThat(page.select("audio source").eachAttr("type")).containsExactly("audio/ogg", "audio/mpeg");
        assertThat(page.select("audio").attr("lang")).isEqualTo("tai");
        assertThat(page.getElementById(page.select("audio").attr("aria-labelledby"))
                        .text())
                .isEqualTo("Tiếng Thái");
        assertThat(page.select(".tongues li a").eachAttr("hreflang")).containsExactly("tai", "tai", "hmn");
        assertThat(page.select(".tongues li").eachText())
                .containsExactly(
                        "Tải bản ghi âm: a.opus 3 phút 25 giây, 48 kB",
                        "Tải bản ghi âm: a.mp3 Lò Văn A, 63 phút 25 giây, 1,5 MB",
                        "Bản dịch: mong.pdf Đài tỉnh");
        assertThat(page.select(".tongues .notice").text()).contains("không phải bản chính thức");
    }

    @ParameterizedTest
    @CsvSource({
        "Việt, vi",
        "Thái Đen, blt",
        "thái trắng, twh",
        "H’Mông, hmn",
        "Mông Trắng, mww",
        "Khmer, km",
        "Ê-đê, rad"
    })
    void aLanguageHasItsTag(String language, String tag) {
        assertThat(Languages.tag(language)).isEqualTo(tag);
        assertThat(Locale.forLanguageTag(tag).getLanguage()).isEqualTo(tag);
    }

    @Test
    void ofALanguageThatNobodyNamedNothingIsClaimed() {
        Document page = page(load("audio:\n  - {src: /am-thanh/a.opus, language: Sao Hỏa}"));
        assertThat(page.select(".tongues [lang], .tongues [hreflang]")).isEmpty();
    }

    @Test
    void aRecordingOfAnOlderTextSaysSo() {
        Loaded old = load("audio:\n  - {src: /am-thanh/a.opus, language: Thái, version: 0123456789ab}");
        assertThat(page(old).select(".tongues .tag").text()).isEqualTo("văn bản đã sửa sau khi làm bản này");
        Problem stale = told(old, Severity.WARNING).stream()
                .filter(p -> p.code().equals("recording-stale"))
                .findFirst()
                .orElseThrow();
        String version = stale.hint().replaceAll(".*version: ([0-9a-f]{12}).*", "$1");

        Loaded now = load("audio:\n  - {src: /am-thanh/a.opus, language: Thái, version: " + version + "}");
        assertThat(page(now).select(".tongues .tag")).isEmpty();
        assertThat(told(now, Severity.WARNING)).noneMatch(p -> p.code().equals("recording-stale"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "audio: /am-thanh/a.opus",
                "audio: [{language: Thái}]",
                "audio: [{src: /am-thanh/a.opus}]",
                "audio: [{src: am-thanh/a.opus, language: Thái}]",
                "audio: [{src: /../khoa.opus, language: Thái}]",
                "audio: [{src: \"javascript:alert(1)\", language: Thái}]",
                "audio: [{src: /am-thanh/a.wav, language: Thái}]",
                "audio: [{src: /am-thanh/khong-co.mp3, language: Thái}]",
                "audio: [{src: /am-thanh/a.opus, language: Thái, length: 3 phút}]",
                "audio: [{src: /am-thanh/a.opus, language: Thái, bytes: 12 kB}]",
                "translations: [{src: /ban-dich/khong-co.pdf, language: Mông}]",
                "translations: [{src: //noi-khac/x.pdf, language: Mông}]",
            })
    void whatCannotBePlayedOrFoundIsAnErrorAtItsPlace(String header) {
        List<Problem> errors = told(load(header), Severity.ERROR);
        assertThat(errors).isNotEmpty().allSatisfy(p -> {
            assertThat(p.place().path()).isEqualTo("content/van-ban/ke-hoach.md");
            assertThat(p.place().line()).isEqualTo(6);
            assertThat(p.hint()).isNotBlank();
        });
    }

    @Test
    void whereThereIsNothingNothingIsShown() {
        assertThat(page(load("force: unknown")).select(".tongues")).isEmpty();
    }
}
