package vn.loa.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import vn.loa.browser.Browser;
import vn.loa.browser.FolderServer;
import vn.loa.model.SpokenCode;

/** Codes as people type them. */
class CodeBrowserTest {
    private static final SpokenCode CODE = SpokenCode.of(0);
    private static final String DOCUMENT = "cong/van-ban/ke-hoach/";

    @TempDir
    static Path folder;

    private static FolderServer server;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        WrittenSite site = new WrittenSite(folder.resolve("goc"))
                .plan("ke-hoach", "date: 2024-01-01", "1. Sở Y tế: Báo cáo.\n\n2. Công an tỉnh: Phối hợp.");
        Map<String, String> pages =
                new Rendering(site.load().withCodes(Map.of(CODE.digits(), "ke-hoach")), WrittenSite.SETTINGS).pages();
        SiteOnDisk.write(folder.resolve("cong"), pages);
        server = new FolderServer(folder);
        browser = new Browser();
    }

    @AfterAll
    static void stop() throws IOException {
        browser.close();
        server.close();
    }

    private static WebDriverWait patience() {
        return new WebDriverWait(browser.driver(), Duration.ofSeconds(30));
    }

    private static void open(String path) {
        browser.open(server.address().resolve(path));
    }

    private static void type(String words) {
        var field = browser.driver().findElement(By.id("q"));
        field.clear();
        field.sendKeys(words, Keys.ENTER);
    }

    private static void untilAt(String path) {
        patience()
                .until(ExpectedConditions.urlToBe(server.address().resolve(path).toString()));
    }

    private static String refusal() {
        return patience()
                .until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector("[role=alert]")))
                .getText();
    }

    @Test
    void theAddressOfACodeOpensTheDocumentAtTheSamePlace() {
        open("cong/" + CODE.digits() + "/#2");
        untilAt(DOCUMENT + "#2");
    }

    @Test
    void aCodeTypedAnywhereOpensItsDocument() {
        for (String from : new String[] {"cong/", "cong/tim-kiem/", "cong/van-ban/"}) {
            for (String typed : new String[] {
                CODE.digits(),
                CODE.grouped(),
                CODE.grouped().replace(' ', '.'),
                "Ma so: " + CODE.grouped(),
                "mã " + CODE.digits()
            }) {
                open(from);
                type(typed);
                untilAt(DOCUMENT);
            }
        }
    }

    @Test
    void aSharedSearchForACodeOpensItsDocument() {
        open("cong/tim-kiem/?q=" + CODE.grouped().replace(' ', '+'));
        untilAt(DOCUMENT);
    }

    @Test
    void aWrongCodeOpensNothing() {
        String wrong = CODE.digits().substring(0, 6) + (CODE.digits().charAt(6) == '0' ? '1' : '0');
        for (String from : new String[] {"cong/", "cong/tim-kiem/"}) {
            open(from);
            type(wrong);
            assertThat(refusal()).startsWith("Không có mã này: " + wrong);
            assertThat(browser.driver().getCurrentUrl()).doesNotContain("van-ban");
            // No list of suggestions lies over what is said.
            assertThat(browser.driver().findElements(By.cssSelector(".options:not([hidden])")))
                    .isEmpty();
        }
    }

    @Test
    void aCodeOfWhichADigitIsMissingIsToldSo() {
        open("cong/");
        type(CODE.digits().substring(0, 6));
        assertThat(refusal()).contains("bảy chữ số").contains("mới có 6");
        assertThat(browser.driver().getCurrentUrl()).doesNotContain("tim-kiem");
    }

    @Test
    void theHomePageSaysThatCodesAreTypedThere() {
        open("cong/");
        assertThat(browser.driver().findElement(By.cssSelector(".hero")).getText())
                .contains("bảy chữ số");
    }

    @Test
    void withoutANetworkNothingIsSaidOfTheCode() {
        open("cong/");
        browser.run("window.fetch = () => Promise.reject(new TypeError('mất mạng'));");
        type(CODE.digits());
        assertThat(refusal()).contains("do mạng").doesNotContain("Không có mã");
    }
}
