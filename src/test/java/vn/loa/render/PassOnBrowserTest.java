package vn.loa.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;
import vn.loa.browser.Browser;
import vn.loa.browser.FolderServer;
import vn.loa.model.SpokenCode;
import vn.loa.pipeline.Speaking;

/** Announcers' pages and sheets in a browser. */
class PassOnBrowserTest {
    private static final String VOICES =
            """
            window.heard = [];
            const list = [{ lang: 'en-US' }, { lang: args[0] }];
            window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
            const synthesis = { speaking: false, getVoices: () => list, addEventListener: () => {},
              speak(said) { this.speaking = true; heard.push(said.text); },
              cancel() { this.speaking = false; heard.push('dừng'); } };
            Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
            await import('../../../js/aloud.js?' + args[0]);
            """;

    @TempDir
    static Path folder;

    private static FolderServer server;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        WrittenSite site = new WrittenSite(folder.resolve("goc"))
                .plan(
                        "ke-hoach",
                        """
                        date: 2024-01-01
                        broadcast: |
                          Trước ngày 30/6/2150 phải xong.
                          UBND tỉnh giao Sở Y tế.
                        facts:
                          - {deadline: 2001-01-31, at: "1", what: việc cũ}
                          - {deadline: 2150-01-31, at: "2", what: việc mới}
                        """,
                        "1. Sở Y tế: Báo cáo.\n\n2. Công an tỉnh: Phối hợp.");
        Map<String, String> pages = new Rendering(
                        site.load().withCodes(Map.of(SpokenCode.of(0).digits(), "ke-hoach")),
                        WrittenSite.SETTINGS,
                        new Speaking())
                .pages();
        SiteOnDisk.write(folder.resolve("cong"), pages);
        server = new FolderServer(folder);
        browser = new Browser();
    }

    @AfterAll
    static void stop() throws IOException {
        browser.close();
        server.close();
    }

    private static void open(String path) {
        browser.open(server.address().resolve("cong/van-ban/ke-hoach/" + path));
        new WebDriverWait(browser.driver(), Duration.ofSeconds(30))
                .until(driver -> !driver.findElements(By.cssSelector(".tools:not([hidden]) button"))
                        .isEmpty());
    }

    private static List<String> buttons() {
        return browser.driver().findElements(By.cssSelector(".tools button")).stream()
                .map(WebElement::getText)
                .toList();
    }

    @Test
    void withoutAVietnameseVoiceNobodyIsPromisedOne() {
        open("doc-to/");
        assertThat(buttons()).containsExactly("Chép lời đọc", "In");
        browser.run(VOICES, "en-GB");
        assertThat(buttons()).doesNotContain("Nghe");
    }

    @Test
    void aVietnameseVoiceReadsTheWordsAndStops() {
        open("doc-to/");
        browser.run("document.querySelector('.tools').replaceChildren();");
        browser.run(VOICES, "vi-VN");
        WebElement listen = browser.driver().findElement(By.cssSelector(".tools button"));
        assertThat(listen.getText()).isEqualTo("Nghe");
        listen.click();
        assertThat(listen.getText()).isEqualTo("Dừng");
        assertThat((String) browser.run("return heard.join('|');"))
                .contains("Ủy ban nhân dân tỉnh giao Sở Y tế.")
                .endsWith("Mã văn bản: ba một bốn, một năm, chín một.");
        listen.click();
        assertThat(listen.getText()).isEqualTo("Nghe");
        assertThat((String) browser.run("return heard.at(-1);")).isEqualTo("dừng");
    }

    @Test
    void aSheetLeavesOutWhatIsPast() {
        for (String sheet : List.of("ap-phich/", "to-roi/")) {
            open(sheet);
            assertThat(browser.driver().findElements(By.cssSelector(".due li")).stream()
                            .filter(WebElement::isDisplayed)
                            .map(WebElement::getText)
                            .toList())
                    .singleElement()
                    .asString()
                    .contains("31/1/2150", "việc mới");
        }
    }

    @Test
    void nothingIsWiderThanASmallTelephone() {
        for (String path : List.of("", "doc-to/", "ap-phich/", "to-roi/")) {
            open(path.isEmpty() ? "doc-to/" : path);
            Object width = browser.run(
                    "const frame = document.createElement('iframe'); frame.width = 320; frame.height = 700;"
                            + "frame.style.border = 0; frame.src = args[0]; const loaded = new Promise((done) => (frame.onload = done));"
                            + "document.body.append(frame); await loaded; return frame.contentDocument.documentElement.scrollWidth;",
                    server.address().resolve("cong/van-ban/ke-hoach/" + path).toString());
            assertThat((Long) width).as(path).isLessThanOrEqualTo(320L);
        }
    }
}
