package vn.loa.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;
import vn.loa.browser.Browser;
import vn.loa.browser.FolderServer;

/** The field at the head of every page when the line is slow, gone or back again, in real Chromium over the committed site. */
class SearchBoxBrowserTest {
    private static final String DOCUMENT = "/van-ban/28-ct-tw-2023/";

    private static FolderServer server;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        server = new FolderServer(BuiltSite.get().folder());
        browser = new Browser();
        browser.driver().executeCdpCommand("Network.enable", Map.of());
    }

    @AfterAll
    static void stop() throws IOException {
        browser.close();
        server.close();
    }

    @AfterEach
    void theLineIsWell() {
        server.leaveUnanswered(path -> false);
        offline(false);
    }

    private static void offline(boolean offline) {
        server.refuse(path -> offline);
        Map<String, Object> line =
                Map.of("offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1);
        browser.driver().executeCdpCommand("Network.emulateNetworkConditions", line);
    }

    private static void until(ExpectedCondition<Boolean> condition) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(30))
                .ignoring(StaleElementReferenceException.class)
                .until(condition);
    }

    private static void untilAt(String part) {
        until(driver -> driver.getCurrentUrl().contains(part));
    }

    private static WebElement box() {
        return browser.driver().findElement(By.cssSelector("[type=search]"));
    }

    private static void untilAwake() {
        until(driver -> "combobox".equals(box().getAriaRole()));
    }

    private static void untilHeaderSays(String words) {
        until(driver ->
                driver.findElement(By.cssSelector("[role=search]")).getText().contains(words));
    }

    private static List<WebElement> options() {
        return browser.driver().findElements(By.cssSelector("[role=option]"));
    }

    /** Home with a search that never answers, and a number typed. */
    private static void typeOnASlowLine() {
        browser.driver().executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", true));
        server.leaveUnanswered(path -> path.startsWith("/search/"));
        browser.open(server.address());
        box().click();
        untilAwake();
        box().sendKeys("28-CT/TW");
    }

    @Test
    void aNumberIsSoughtAloudAtOnce() {
        typeOnASlowLine();
        Object said = browser.run(
                """
                const form = document.querySelector('[role=search]');
                form.requestSubmit();
                return [form.innerText.includes('Đang tìm…'), form.querySelector('[role=status]').textContent];
                """);
        assertThat(said).isEqualTo(List.of(true, "Đang tìm…"));
    }

    @Test
    void aNumberThatGetsNoAnswerOpensThePageOfResults() {
        typeOnASlowLine();
        box().sendKeys(Keys.ENTER);
        untilAt("/tim-kiem/?q=28-CT%2FTW");
    }

    @Test
    void aSecondEnterGoesAtOnceUnlessAnotherWordWasTyped() {
        typeOnASlowLine();
        Object stopped = browser.run(
                """
                const form = document.querySelector('[role=search]');
                const sent = [];
                const enter = () => {
                  addEventListener('submit', (event) => sent.push(event), { capture: true, once: true });
                  form.requestSubmit();
                };
                enter();
                form.q.value += ' x';
                form.q.dispatchEvent(new Event('input', { bubbles: true }));
                enter();
                enter();
                return sent.map((event) => event.defaultPrevented);
                """);
        assertThat(stopped).isEqualTo(List.of(true, true, false));
        untilAt("/tim-kiem/?q=28-CT%2FTW");
    }

    @Test
    void whatWasTypedAfterEnterKeepsThePage() {
        typeOnASlowLine();
        Object left = browser.run(
                """
                const form = document.querySelector('[role=search]');
                const late = [];
                window.setTimeout = (run) => late.push(run);
                let left = false;
                form.requestSubmit = () => { left = true; };
                form.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
                form.q.value += ' x';
                form.q.dispatchEvent(new Event('input', { bubbles: true }));
                for (const run of late) run();
                await fetch('/');
                return left;
                """);
        assertThat(left).isEqualTo(false);
    }

    @Test
    void anAnswerThatIsShownNeedsNoOther() {
        browser.open(server.address());
        // Workers that can be stopped from here, without a word.
        browser.run(
                """
                const Worker = window.Worker;
                window.workers = [];
                window.Worker = class extends Worker {
                  constructor(...how) { super(...how); window.workers.push(this); }
                };
                """);
        box().click();
        untilAwake();
        box().sendKeys("28-CT/TW");
        until(driver -> !options().isEmpty());
        browser.run("for (const worker of workers) worker.terminate();");
        box().sendKeys(Keys.ENTER);
        until(driver -> !driver.getCurrentUrl().equals(server.address().toString()));
        untilAt(DOCUMENT);
    }

    @Test
    void offlineBeforeTheFirstTouchIsSaidAndOverWhenTheLineIsBack() {
        browser.open(server.address());
        offline(true);
        box().click();
        box().sendKeys("trẻ");
        untilHeaderSays("Máy đang không có mạng");
        offline(false);
        untilAwake(); // by itself
        until(driver -> !options().isEmpty());
        assertThat(browser.driver().findElement(By.cssSelector("[role=search]")).getText())
                .doesNotContain("không có mạng");
    }

    @Test
    void aScriptThatFailedIsTriedAgainWhenOneTypesOn() {
        server.refuse(path -> path.endsWith("/search-box.js"));
        browser.open(server.address());
        box().click();
        box().sendKeys("trẻ");
        untilHeaderSays("Chưa tải được phần gợi ý");
        server.refuse(path -> false);
        box().sendKeys(" em");
        untilAwake();
        until(driver -> !options().isEmpty());
    }

    @Test
    void aFieldWithoutItsScriptIsAPlainForm() {
        server.refuse(path -> path.endsWith("/search-box.js"));
        browser.open(server.address());
        box().click();
        box().sendKeys("trẻ em", Keys.ENTER);
        untilAt("/tim-kiem/?q=tr%E1%BA%BB+em");
    }

    @Test
    void onATelephoneTheListEndsWithTheWindowAndLongTitlesAreCut() {
        Map<String, Object> telephone = Map.of("width", 360, "height", 640, "deviceScaleFactor", 1, "mobile", true);
        browser.driver().executeCdpCommand("Emulation.setDeviceMetricsOverride", telephone);
        try {
            browser.open(server.address());
            box().click();
            untilAwake();
            box().sendKeys("trẻ em");
            until(driver -> options().size() > 3);
            Object seen = browser.run(
                    """
                    const list = document.querySelector('[role=listbox]');
                    const line = parseFloat(getComputedStyle(list.querySelector('[role=option]')).lineHeight);
                    const parts = [...list.querySelectorAll('[role=option] > *')];
                    return [
                      list.getBoundingClientRect().bottom <= innerHeight,
                      list.scrollHeight > list.clientHeight,
                      parts.every((part) => part.getBoundingClientRect().height <= 2 * line + 1),
                    ];
                    """);
            assertThat(seen).isEqualTo(List.of(true, true, true));
        } finally {
            browser.driver().executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }
}
