package vn.loa.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import vn.loa.browser.Browser;
import vn.loa.browser.FolderServer;

/** What a reader does with keyboard and fingers, in real Chromium, over the sample site and a search client that is made up. */
class PagesBrowserTest {
    private static final String DOCUMENT = "van-ban/21-ctr-tu-lai-chau-2024/";

    @TempDir
    static Path site;

    private static FolderServer server;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        Demo.main(new String[] {site.toString()});
        Files.createDirectories(site.resolve("search"));
        Files.copy(
                Path.of("src/test/resources/render/client.js"),
                site.resolve("search/client.js"),
                StandardCopyOption.REPLACE_EXISTING);
        server = new FolderServer(site);
        browser = new Browser();
    }

    @AfterAll
    static void stop() throws IOException {
        browser.close();
        server.close();
    }

    private static void open(String path) {
        browser.open(server.address().resolve(path));
    }

    private static WebElement field() {
        return browser.driver().findElement(By.id("q"));
    }

    private static void until(ExpectedCondition<Boolean> condition) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(20)).until(condition);
    }

    private static void untilPageHas(String words) {
        until(driver -> driver.findElement(By.tagName("body")).getText().contains(words));
    }

    private static void ask(String words) {
        field().sendKeys(words);
        until(driver -> !driver.findElements(By.id("goi-y")).isEmpty()
                && !driver.findElement(By.id("goi-y")).getText().isEmpty());
    }

    @Test
    void aSlashFocusesTheFieldAndArrowsChooseAnAnswer() {
        open(DOCUMENT);
        browser.driver().findElement(By.tagName("body")).sendKeys("/");
        until(driver -> "combobox".equals(field().getDomAttribute("role")));
        assertThat(browser.driver().switchTo().activeElement().getDomAttribute("id"))
                .isEqualTo("q");
        ask("nước");
        assertThat(field().getDomAttribute("aria-expanded")).isEqualTo("true");
        field().sendKeys(Keys.ARROW_DOWN);
        WebElement chosen = browser.driver().findElement(By.id(field().getDomAttribute("aria-activedescendant")));
        assertThat(chosen.getDomAttribute("aria-selected")).isEqualTo("true");
        assertThat(chosen.getText()).contains("21-CTr/TU", "Mọi trường có <b>nước quanh năm.");
        field().sendKeys(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
        assertThat(field().getDomAttribute("aria-activedescendant")).isNull();
        field().sendKeys(Keys.ARROW_UP, Keys.ENTER);
        until(driver -> driver.getCurrentUrl().endsWith("/van-ban/15-ct-tw-2023/"));
    }

    @Test
    void escapeClosesTheListFirstAndThenEmptiesTheField() {
        open("");
        ask("nước");
        field().sendKeys(Keys.ESCAPE);
        assertThat(field().getDomAttribute("aria-expanded")).isEqualTo("false");
        assertThat(field().getDomProperty("value")).isEqualTo("nước");
        field().sendKeys(Keys.ESCAPE);
        assertThat(field().getDomProperty("value")).isEmpty();
    }

    @Test
    void aFailureSaysWhatHappened() {
        open("");
        ask("hỏng");
        untilPageHas("Không tải được dữ liệu tìm kiếm");
        open("tim-kiem/?q=h%E1%BB%8Fng");
        untilPageHas("Thử lại");
        assertThat(browser.driver().findElement(By.id("duyet")).isDisplayed()).isTrue();
    }

    @Test
    void aWorkerThatStopsIsSaidAndTheNextQuestionGetsAnother() {
        open("tim-kiem/?q=ng%E1%BB%ABng");
        untilPageHas("Phần tìm kiếm đã ngừng giữa chừng");
        field().clear();
        field().sendKeys("nước", Keys.ENTER);
        untilPageHas("2 văn bản");
    }

    @Test
    void aListOfResultsComesToAnEndThatIsSaid() {
        for (String many : new String[] {"1000", "1e9", "60"}) {
            open("tim-kiem/?q=nhi%E1%BB%81u&n=" + many);
            untilPageHas("Đang xem 60 kết quả đầu");
            assertThat(browser.driver().findElements(By.cssSelector("#ket-qua .doc")))
                    .hasSize(60);
        }
        for (String few : new String[] {"-5", "x", "3"}) {
            open("tim-kiem/?q=nhi%E1%BB%81u&n=" + few);
            untilPageHas("Xem thêm");
            assertThat(browser.driver().findElements(By.cssSelector("#ket-qua .doc")))
                    .hasSize(20);
        }
    }

    @Test
    void enterOpensTheResultsAtAnAddressThatCanBeSharedAndGoneBackTo() {
        open(DOCUMENT);
        field().sendKeys("nước", Keys.ENTER);
        untilPageHas("2 văn bản");
        assertThat(browser.driver().getCurrentUrl()).contains("/tim-kiem/?q=n%C6%B0%E1%BB%9Bc");
        new Select(browser.driver().findElement(By.cssSelector("select[data-facet=kind]"))).selectByValue("Chỉ thị");
        untilPageHas("1 văn bản");
        assertThat(browser.driver().getCurrentUrl()).contains("loai=Ch%E1%BB%89+th%E1%BB%8B");
        browser.driver().navigate().back();
        untilPageHas("2 văn bản");
        browser.driver().findElement(By.cssSelector("#ket-qua a")).click();
        until(driver -> driver.getCurrentUrl().endsWith(DOCUMENT + "#ii-1"));
        browser.driver().navigate().back();
        untilPageHas("2 văn bản");
    }

    @Test
    void nothingFoundLeavesTheListsToBrowse() {
        open("tim-kiem/?q=kh%C3%B4ng");
        untilPageHas("Không có văn bản nào chứa “không”.");
        assertThat(browser.driver().findElement(By.id("duyet")).isDisplayed()).isTrue();
    }

    @Test
    void theOutlineIsAColumnOnAWideScreenAndFoldsOnATelephone() {
        browser.driver().manage().window().setSize(new Dimension(1280, 900));
        open(DOCUMENT);
        until(driver -> outlineIsOpen());
        browser.driver().manage().window().setSize(new Dimension(600, 900));
        until(driver -> !outlineIsOpen());
        browser.driver().manage().window().setSize(new Dimension(1280, 900));
    }

    private static boolean outlineIsOpen() {
        return browser.driver().findElement(By.cssSelector(".outline details")).getDomAttribute("open") != null;
    }

    @Test
    void anAnchorLeadsToItsProvisionAndSaysWhatItDid() {
        open(DOCUMENT);
        focus("#ii-1 .anchor").sendKeys(Keys.ENTER);
        until(driver -> driver.getCurrentUrl().endsWith("#ii-1"));
        untilPageHas("Chép trích dẫn");
        assertThat(browser.driver().findElement(By.className("toast")).getText())
                .containsPattern("Đã chép địa chỉ của mục|địa chỉ của mục này đang ở ô địa chỉ");
    }

    @Test
    void theBarForPassingOnTakesTheKeyboardAndGivesItBack() {
        open(DOCUMENT);
        focus("#ii-1 .anchor").sendKeys(Keys.ENTER);
        until(driver -> "Chép trích dẫn".equals(focused().getText()));
        focused().sendKeys(Keys.ENTER);
        until(driver -> driver.findElement(By.className("toast")).getText().contains("trích dẫn")
                || driver.findElement(By.className("toast")).getText().contains("Trình duyệt không cho chép"));
        focused().sendKeys(Keys.ESCAPE);
        until(driver -> "anchor".equals(focused().getDomAttribute("class")));
        assertThat(browser.driver().findElements(By.cssSelector(".toast button")))
                .isEmpty();
    }

    @Test
    void theCitationOfADocumentIsOnePressAway() {
        open(DOCUMENT);
        focus("a.cite").sendKeys(Keys.ENTER);
        untilPageHas("Chép địa chỉ");
        browser.driver()
                .findElement(By.xpath("//button[contains(., 'Chép dạng ngắn')]"))
                .sendKeys(Keys.ENTER);
        until(driver ->
                driver.findElement(By.className("toast")).getText().contains("Chương trình hành động số 21-CTr/TU")
                        || driver.findElement(By.className("toast")).getText().contains("Trình duyệt không cho chép"));
        assertThat(browser.driver().getCurrentUrl()).endsWith(DOCUMENT);
    }

    private static WebElement focus(String selector) {
        browser.run("document.querySelector(args[0]).focus();", selector);
        return focused();
    }

    private static WebElement focused() {
        return browser.driver().switchTo().activeElement();
    }

    @Test
    void answersStandUnderWhatTheyHaveInCommonWhenThatDiffers() {
        open("tim-kiem/?q=b%E1%BA%ADc");
        untilPageHas("Chỉ có một số từ");
        assertThat(browser.driver().findElement(By.id("ket-qua")).getText())
                .containsSubsequence("Có đủ các từ, đúng cả dấu", "21-CTr/TU", "Chỉ có một số từ", "15-CT/TW");
        open("tim-kiem/?q=n%C6%B0%E1%BB%9Bc");
        untilPageHas("2 văn bản");
        assertThat(browser.driver().findElement(By.id("ket-qua")).getText()).doesNotContain("Có đủ các từ");
    }

    @Test
    void onATelephoneTheOutlineStaysAtHandAndSaysWhereTheReaderIs() {
        browser.driver().manage().window().setSize(new Dimension(600, 900));
        open(DOCUMENT + "#ii-1");
        until(driver -> !driver.findElement(By.cssSelector(".outline .now"))
                .getDomProperty("textContent")
                .isEmpty());
        WebElement summary = browser.driver().findElement(By.cssSelector(".outline summary"));
        assertThat(summary.isDisplayed()).isTrue();
        summary.sendKeys(Keys.ENTER);
        until(driver -> outlineIsOpen());
        summary.sendKeys(Keys.ESCAPE);
        until(driver -> !outlineIsOpen());
        browser.run("scrollTo(0, document.body.scrollHeight);");
        until(driver ->
                (Boolean) browser.run("const box = document.querySelector('.outline summary').getBoundingClientRect();"
                        + "return box.top >= 0 && box.bottom <= innerHeight;"));
        browser.driver().manage().window().setSize(new Dimension(1280, 900));
    }

    @Test
    void onATelephoneTheChoicesThatNarrowASearchFoldUnlessOneIsMade() {
        browser.driver().manage().window().setSize(new Dimension(600, 900));
        open("tim-kiem/?q=n%C6%B0%E1%BB%9Bc");
        untilPageHas("2 văn bản");
        assertThat(browser.driver().findElement(By.name("loai")).isDisplayed()).isFalse();
        open("tim-kiem/?q=n%C6%B0%E1%BB%9Bc&loai=Ch%E1%BB%89+th%E1%BB%8B");
        untilPageHas("1 văn bản");
        assertThat(browser.driver().findElement(By.name("loai")).isDisplayed()).isTrue();
        browser.driver().manage().window().setSize(new Dimension(1280, 900));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                DOCUMENT,
                "van-ban/",
                "van-ban/khong-ten/",
                "co-quan/",
                "so/10-nq-tu/",
                "tim-kiem/?q=x",
                "404.html"
            })
    void nothingIsWiderThanASmallTelephone(String path) {
        open("404.html"); // Chromium's own window is never narrower than 500 pixels, a frame may be.
        Object width = browser.run(
                "const frame = document.createElement('iframe'); frame.width = 320; frame.height = 700;"
                        + "frame.style.border = 0; frame.src = args[0]; const loaded = new Promise((done) => (frame.onload = done));"
                        + "document.body.append(frame); await loaded; return frame.contentDocument.documentElement.scrollWidth;",
                server.address().resolve(path).toString());
        assertThat((Long) width).isLessThanOrEqualTo(320L);
    }

    @Test
    void aDocumentNeedsAtMostFourRequests() {
        int before = server.requests().size();
        open(DOCUMENT);
        until(driver -> outlineIsOpen());
        List<String> since = server.requests().subList(before, server.requests().size());
        // Once the page stands, a worker may fetch what it keeps.
        assertThat(since.stream().takeWhile(path -> !path.equals("/sw.js"))).hasSizeLessThanOrEqualTo(4);
    }
}
