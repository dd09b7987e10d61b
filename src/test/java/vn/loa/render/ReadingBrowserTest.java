package vn.loa.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;
import vn.loa.browser.Browser;
import vn.loa.browser.FolderServer;

/** Cards of cited documents and the look that a reader chose, in real Chromium over the sample site. */
class ReadingBrowserTest {
    private static final String DOCUMENT = "van-ban/21-ctr-tu-lai-chau-2024/";
    private static final String CITED = "van-ban/1200-qd-ttg-2021/";

    @TempDir
    static Path site;

    private static FolderServer server;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        Demo.main(new String[] {site.toString()});
        Files.writeString(
                site.resolve(CITED + "index.json"),
                """
                {"url":"%s","meta":{"number":"1200/QĐ-TTg","kind":"Quyết định","issuer":"Thủ tướng Chính phủ","date":"2021-03-09",\
                "title":"nước sạch <b>cho trẻ em</b>","text":"none","force":"expired","summary":[]},"provisions":[{"path":"1"}]}
                """
                        .formatted(CITED));
        server = new FolderServer(site);
        browser = new Browser();
    }

    @AfterAll
    static void stop() throws IOException {
        browser.close();
        server.close();
    }

    @BeforeEach
    void open() {
        server.refuse(path -> false);
        browser.open(server.address().resolve(DOCUMENT));
        browser.run("localStorage.clear();");
        browser.open(server.address().resolve(DOCUMENT));
    }

    private static void until(ExpectedCondition<Boolean> condition) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(20)).until(condition);
    }

    private static void untilPageHas(String words) {
        until(driver -> driver.findElement(By.tagName("body")).getText().contains(words));
    }

    private static WebElement citation() {
        return browser.driver().findElement(By.cssSelector("article a[data-number='1200/QĐ-TTg']"));
    }

    private static WebElement focused() {
        return browser.driver().switchTo().activeElement();
    }

    /** As the keyboard does it: the key before, so that the browser shows the focus. */
    private static void tabTo(WebElement link) {
        browser.run(
                "const all = [...document.querySelectorAll('a[href], button, summary')];"
                        + "all[all.indexOf(args[0]) - 1].focus();",
                link);
        focused().sendKeys(Keys.TAB);
        assertThat(focused()).isEqualTo(link);
    }

    private static boolean cardIsShown() {
        return citation().getDomAttribute("aria-describedby") != null;
    }

    @Test
    void theKeyboardReachesTheCardAndEscapeClosesItWithoutLosingThePlace() {
        tabTo(citation());
        untilPageHas("Hết hiệu lực");
        String card = citation().getDomAttribute("aria-describedby");
        assertThat(browser.driver().findElement(By.id(card)).getText())
                .contains("Quyết định 1200/QĐ-TTg", "nước sạch <b>cho trẻ em</b>", "9/3/2021", "Thủ tướng Chính phủ")
                .contains("Chỉ có bản ghi");
        focused().sendKeys(Keys.TAB);
        assertThat(focused().getText()).isEqualTo("Mở văn bản này");
        focused().sendKeys(Keys.ESCAPE);
        until(driver -> !cardIsShown());
        assertThat(focused()).isEqualTo(citation());
        assertThat(citation().getDomAttribute("title")).contains("1200/QĐ-TTg");
    }

    @Test
    void theCardGoesWhenTheKeyboardLeavesIt() {
        tabTo(citation());
        until(driver -> cardIsShown());
        focused().sendKeys(Keys.chord(Keys.SHIFT, Keys.TAB));
        until(driver -> !cardIsShown());
    }

    @Test
    void thePointerMayRestOnTheCardAndTheCardGoesWithIt() {
        new Actions(browser.driver()).moveToElement(citation()).perform();
        until(driver -> cardIsShown());
        WebElement card = browser.driver().findElement(By.id(citation().getDomAttribute("aria-describedby")));
        new Actions(browser.driver()).moveToElement(card).perform();
        untilPageHas("Hết hiệu lực");
        assertThat(cardIsShown()).isTrue();
        new Actions(browser.driver())
                .moveToElement(browser.driver().findElement(By.tagName("h1")))
                .perform();
        until(driver -> !cardIsShown());
    }

    @Test
    void whereTheFactsDoNotComeTheLinkSaysWhatItKnows() {
        server.refuse(path -> path.endsWith("index.json"));
        tabTo(citation());
        until(driver -> cardIsShown());
        WebElement card = browser.driver().findElement(By.id(citation().getDomAttribute("aria-describedby")));
        assertThat(card.getText()).contains("1200/QĐ-TTg", "Mở văn bản này");
        focused().sendKeys(Keys.ENTER);
        until(driver -> driver.getCurrentUrl().endsWith(CITED));
    }

    @Test
    void aFingersFirstTapShowsTheCardAndTheNextFollowsTheLink() {
        String tap = "args[0].dispatchEvent(new PointerEvent('click', "
                + "{ bubbles: true, cancelable: true, pointerType: 'touch' }));";
        browser.run(tap, citation());
        untilPageHas("Hết hiệu lực");
        assertThat(browser.driver().getCurrentUrl()).endsWith(DOCUMENT);
        browser.run(tap, citation());
        until(driver -> driver.getCurrentUrl().endsWith(CITED));
    }

    @Test
    void theLookIsChosenByKeyboardAndKept() {
        double before = letters();
        WebElement button = browser.driver().findElement(By.cssSelector("header button[aria-expanded]"));
        button.sendKeys(Keys.ENTER);
        until(driver -> "true".equals(button.getDomAttribute("aria-expanded"))
                && "radio".equals(focused().getDomAttribute("type")));
        focused().sendKeys(Keys.ARROW_DOWN);
        until(driver -> letters() > before);
        browser.driver().findElement(By.cssSelector("input[value=dark]")).sendKeys(Keys.SPACE);
        String dark = background();
        focused().sendKeys(Keys.ESCAPE);
        assertThat(focused()).isEqualTo(button);
        assertThat(button.getDomAttribute("aria-expanded")).isEqualTo("false");
        browser.open(server.address().resolve(CITED));
        assertThat(letters()).isGreaterThan(before);
        assertThat(background()).isEqualTo(dark);
    }

    @Test
    void wordsOfSomebodyElseInTheStorageAreNoLook() {
        double before = letters();
        for (String kept : new String[] {"{", "[]", "null", "7", "{\"size\":\"x\\\"y\",\"theme\":9}"}) {
            browser.run("localStorage.setItem('loa-look', args[0]);", kept);
            browser.driver().navigate().refresh();
            assertThat(letters()).as(kept).isEqualTo(before);
            browser.driver()
                    .findElement(By.cssSelector("header button[aria-expanded]"))
                    .click();
            until(driver -> "radio".equals(focused().getDomAttribute("type")));
        }
    }

    private static double letters() {
        return ((Number) browser.run("return parseFloat(getComputedStyle(document.querySelector('h1')).fontSize);"))
                .doubleValue();
    }

    private static String background() {
        return (String) browser.run("return getComputedStyle(document.body).backgroundColor;");
    }
}
