package vn.loa.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import vn.loa.browser.Browser;
import vn.loa.browser.FolderServer;

/** What a reader does with the search of the committed site, in real Chromium; things are found by role and name. */
class SearchPageBrowserTest {
    private static final By BOX = By.cssSelector("[type=search]");
    private static final By RESULTS = By.cssSelector("main ol a");

    private static FolderServer server;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        server = new FolderServer(BuiltSite.get().folder());
        browser = new Browser();
    }

    @AfterAll
    static void stop() throws IOException {
        browser.close();
        server.close();
    }

    private static URI results(String words, String rest) {
        return server.address().resolve("tim-kiem/?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + rest);
    }

    private static void until(ExpectedCondition<Boolean> condition) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(30))
                .ignoring(org.openqa.selenium.StaleElementReferenceException.class)
                .until(condition);
    }

    private static String text() {
        return browser.driver().findElement(By.tagName("main")).getText();
    }

    private static void untilMainHas(String words) {
        until(driver -> text().contains(words));
    }

    private static WebElement box() {
        return browser.driver().findElement(BOX);
    }

    private static void type(CharSequence... keys) {
        box().click();
        until(driver -> "combobox".equals(box().getAriaRole()));
        box().sendKeys(keys);
    }

    private static List<WebElement> options() {
        String list = box().getDomAttribute("aria-controls");
        return browser.driver().findElements(By.cssSelector("#" + list + " [role=option]"));
    }

    private static Select choice(String name) {
        List<WebElement> labels = browser.driver().findElements(By.tagName("label"));
        WebElement label = labels.stream()
                .filter(one -> one.getText().startsWith(name))
                .findFirst()
                .orElseThrow();
        return new Select(label.findElement(By.tagName("select")));
    }

    private static int found() {
        return Integer.parseInt(text().replaceAll("(?s).*?([0-9]+) văn bản, .*", "$1"));
    }

    @Test
    void answersComeWhileOneTypes() {
        browser.open(server.address());
        type("tre e");
        until(driver -> !options().isEmpty()
                && options().get(0).getText().toLowerCase(java.util.Locale.ROOT).contains("trẻ em"));
        assertThat(box().getDomAttribute("aria-expanded")).isEqualTo("true");
        box().sendKeys(Keys.ARROW_DOWN);
        String active = box().getDomAttribute("aria-activedescendant");
        assertThat(browser.driver().findElement(By.id(active)).getDomAttribute("aria-selected"))
                .isEqualTo("true");
        box().sendKeys(Keys.ENTER);
        until(driver -> driver.getCurrentUrl().contains("/van-ban/"));
    }

    @Test
    void aNumberLeadsStraightToItsDocumentAndBackAgain() {
        browser.open(server.address());
        type("28cttw", Keys.ENTER);
        until(driver -> driver.getCurrentUrl().endsWith("/van-ban/28-ct-tw-2023/"));
        browser.driver().navigate().back();
        until(driver -> driver.getCurrentUrl().equals(server.address().toString()));
        box().clear();
        type("chỉ thị số 32", Keys.ENTER);
        until(driver -> driver.getCurrentUrl().endsWith("/van-ban/32-ct-tw-2024/"));
    }

    @Test
    void aNumberThatSeveralBearIsAChoice() {
        browser.open(server.address());
        type("37", Keys.ENTER);
        untilMainHas("2 văn bản cùng mang số này, hãy chọn");
        assertThat(text()).contains("37-CT/TW", "37-CTr/TU");
    }

    @Test
    void countsComeTrueWhenAChoiceIsMadeAndBackTakesItBack() {
        browser.open(results("trẻ em", ""));
        untilMainHas(" văn bản, hợp nhất trước");
        int all = found();
        WebElement option = choice("Loại").getOptions().stream()
                .filter(one -> one.getText().startsWith("Kế hoạch ("))
                .findFirst()
                .orElseThrow();
        int promised = Integer.parseInt(option.getText().replaceAll("\\D", ""));
        assertThat(promised).isBetween(1, all - 1);
        choice("Loại").selectByValue("Kế hoạch");
        until(driver -> found() == promised);
        assertThat(browser.driver().getCurrentUrl()).contains("loai=");
        String shared = browser.driver().getCurrentUrl();
        // Of its own facet the other values keep their counts: any may be chosen in its place.
        assertThat(choice("Loại").getOptions().get(1).getText()).containsPattern("\\([0-9]+\\)");
        browser.driver().navigate().back();
        until(driver -> found() == all);
        browser.driver().get(shared);
        untilMainHas(promised + " văn bản");
        assertThat(choice("Loại").getFirstSelectedOption().getText()).startsWith("Kế hoạch");
    }

    @Test
    void resultsNarrowToABodyThatIssues() {
        browser.open(results("trẻ em", ""));
        untilMainHas("hợp nhất trước");
        choice("Cơ quan ban hành").selectByValue("Bộ Chính trị");
        until(driver -> driver.getCurrentUrl().contains("co-quan=") && found() < 5);
        assertThat(browser.driver().findElements(RESULTS)).hasSize(found());
        assertThat(text()).contains("28-CT/TW");
    }

    @Test
    void resultsMayStandNewestFirst() {
        browser.open(results("trẻ em", ""));
        untilMainHas("hợp nhất trước");
        choice("Xếp theo").selectByVisibleText("Mới nhất trước");
        untilMainHas("mới nhất trước");
        assertThat(browser.driver().getCurrentUrl()).contains("xep=ngay");
        Object dates = browser.run(
                "return [...document.querySelectorAll('main ol time')].map((time) => time.dateTime).join(' ');");
        List<String> shown = List.of(((String) dates).split(" ", -1));
        assertThat(shown).hasSizeGreaterThan(3).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void aWordThatNoDocumentHasIsNamedAndAnotherOffered() {
        browser.open(results("treer em vungf sâu", ""));
        untilMainHas("Không có văn bản nào chứa “treer”; đã tìm “trẻ”.");
        WebElement offered = browser.driver().findElement(By.partialLinkText("trẻ em vùng sâu"));
        offered.click();
        untilMainHas("Kết quả cho “trẻ em vùng sâu”");
        untilMainHas("hợp nhất trước");
        assertThat(text()).doesNotContain("Có phải bạn muốn tìm");
    }

    @Test
    void wordsThatAskAreLeftOutAloud() {
        browser.open(results("sở y tế hưng yên phải làm gì", ""));
        untilMainHas("Từ hỏi, từ nối thì văn bản không cần phải có: phải, làm, gì.");
        assertThat(browser.driver().findElements(RESULTS).get(0).getDomProperty("href"))
                .contains("/van-ban/ke-hoach-ubnd-hung-yen-quyet-dinh-1472/#ii-");
    }

    @Test
    void markupIsOnlyText() {
        browser.open(results("<img src=x onerror=alert(1)><b>trẻ em</b>", ""));
        untilMainHas("Kết quả cho “<img src=x onerror=alert(1)><b>trẻ em</b>”");
        untilMainHas(" văn bản, ");
        assertThat(browser.driver().findElements(By.cssSelector("main img"))).isEmpty();
    }

    /** The page may have tried by itself in this moment; then there is no button any more. */
    private static void tryAgain() {
        browser.run("[...document.querySelectorAll('main button')].find((b) => b.textContent === 'Thử lại')?.click();");
    }

    @Test
    void whatFailedIsTriedAgainByItself() {
        server.refuse(path -> path.endsWith(".bin"));
        try {
            browser.open(results("trẻ em", ""));
            untilMainHas("Máy chủ trả lời 503");
        } finally {
            server.refuse(path -> false);
        }
        untilMainHas("hợp nhất trước");
    }

    @Test
    void aChoiceThatTheSiteDoesNotHaveIsSaidAndNarrowsNothing() {
        browser.open(results("trẻ em", "&loai=khong-co"));
        untilMainHas("Không có lựa chọn “khong-co”");
        assertThat(text()).contains("hợp nhất trước");
    }

    @Test
    void aFailureIsSaidTheListsStayAndOneMayTryAgain() {
        server.refuse(path -> path.endsWith(".bin"));
        try {
            browser.open(results("trẻ em", ""));
            untilMainHas("Máy chủ trả lời 503");
            assertThat(text()).contains("Tất cả văn bản, mới nhất trước");
        } finally {
            server.refuse(path -> false);
        }
        tryAgain();
        untilMainHas("hợp nhất trước");
    }

    @Test
    void aClientThatCannotBeHadIsSaidAndOneMayTryAgain() {
        server.refuse(path -> path.endsWith("/client.js"));
        try {
            browser.open(results("trẻ em", ""));
            untilMainHas("Máy chủ trả lời 503 khi tải phần tìm kiếm");
        } finally {
            server.refuse(path -> false);
        }
        tryAgain();
        untilMainHas("hợp nhất trước");
    }

    @Test
    void aPageOfResultsWithoutItsScriptSaysSo() {
        server.refuse(path -> path.endsWith("/search-page.js"));
        try {
            browser.open(results("trẻ em", ""));
            untilMainHas("Chưa tải được phần tìm kiếm");
            assertThat(text()).contains("Tất cả văn bản, mới nhất trước");
        } finally {
            server.refuse(path -> false);
        }
        browser.run("dispatchEvent(new Event('online'));");
        untilMainHas("hợp nhất trước");
        assertThat(text()).doesNotContain("Chưa tải được");
    }

    @Test
    void choicesWithoutWordsLeadToTheListsOfTheSite() {
        browser.open(server.address().resolve("tim-kiem/?loai=Ch%E1%BB%89+th%E1%BB%8B&nam=2023&cap=khong-co"));
        untilMainHas("Hãy gõ từ cần tìm, hoặc xem danh sách");
        List<WebElement> lists = browser.driver().findElements(By.cssSelector("#ket-qua a"));
        assertThat(lists).extracting(WebElement::getText).containsExactly("Chỉ thị", "Năm 2023");
        choice("Năm").selectByVisibleText("Tất cả");
        until(driver -> driver.findElements(By.cssSelector("#ket-qua a")).size() == 1);
        browser.driver().findElement(By.linkText("Chỉ thị")).click();
        until(driver -> driver.getCurrentUrl().endsWith("/loai/chi-thi/"));
        assertThat(text()).contains("28-CT/TW");
    }

    @Test
    void aChoiceMadeBeforeTheWordsNarrowsThem() {
        browser.open(server.address().resolve("tim-kiem/"));
        until(driver -> choice("Loại").getOptions().size() > 1
                && choice("Loại").getWrappedElement().isDisplayed());
        choice("Loại").selectByValue("Chỉ thị");
        untilMainHas("Hãy gõ từ cần tìm, hoặc xem danh sách");
        box().sendKeys("trẻ em", Keys.ENTER);
        untilMainHas("hợp nhất trước");
        assertThat(browser.driver().getCurrentUrl()).contains("loai=", "q=tr");
        box().clear();
        browser.driver().navigate().back();
        untilMainHas("Hãy gõ từ cần tìm, hoặc xem danh sách");
        assertThat(choice("Loại").getOptions().get(1).getText()).doesNotContain("(");
    }

    @Test
    void whoComesBackIsWhereTheyWereAndANewSearchStaysAtTheTop() {
        browser.open(results("trẻ em", ""));
        untilMainHas("hợp nhất trước");
        browser.run("scrollTo(0, 1500);");
        WebElement seventh = browser.driver().findElements(RESULTS).get(6);
        browser.run("document.querySelectorAll('main ol a')[6].click();");
        until(org.openqa.selenium.support.ui.ExpectedConditions.stalenessOf(seventh));
        browser.driver().navigate().back();
        untilMainHas("hợp nhất trước");
        until(driver -> top() == 1500);
        browser.run("scrollTo(0, 0);");
        // Of a list that was shown anew nothing is left of the old one.
        WebElement old = browser.driver().findElements(RESULTS).get(0);
        box().sendKeys(Keys.ENTER);
        until(org.openqa.selenium.support.ui.ExpectedConditions.stalenessOf(old));
        assertThat(top()).isZero();
    }

    private static long top() {
        return ((Number) browser.run("return Math.round(scrollY);")).longValue();
    }

    @Test
    void withoutANetworkThePageSaysSoAndSearchesWhenThereIsOne() {
        browser.open(results("trẻ em", ""));
        untilMainHas("hợp nhất trước");
        offline(true);
        try {
            box().clear();
            box().sendKeys("nghĩa trang liệt sĩ", Keys.ENTER);
            untilMainHas("máy đang không có mạng");
        } finally {
            offline(false);
        }
        untilMainHas("hợp nhất trước");
        assertThat(text()).contains("Kết quả cho “nghĩa trang liệt sĩ”");
    }

    /** The page is told that there is no network; requests of its worker, which no emulation reaches, are refused. */
    private static void offline(boolean offline) {
        server.refuse(path -> offline);
        browser.driver().executeCdpCommand("Network.enable", java.util.Map.of());
        browser.driver()
                .executeCdpCommand(
                        "Network.emulateNetworkConditions",
                        java.util.Map.of(
                                "offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    @Test
    void whatWasFetchedIsAnsweredWithoutTheNetwork() {
        browser.open(server.address());
        Object answers = browser.run(
                """
                const { openSearch } = await import('/search/client.js');
                const search = await openSearch(new URL('/search/', location));
                const options = { limit: 3, prefix: true };
                const before = await search.query('thủy sản', { ...options, atHand: true });
                await search.query('thủy sản', options);
                const count = performance.getEntriesByType('resource').length;
                const after = await search.query('thủy sản', { ...options, atHand: true });
                return [before === undefined, after.hits.length, performance.getEntriesByType('resource').length - count];
                """);
        assertThat(answers).isEqualTo(List.of(true, 3L, 0L));
    }

    @Test
    void withoutScriptsThePageIsAListToBrowse() throws IOException {
        browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", java.util.Map.of("value", true));
        try {
            browser.open(results("trẻ em", ""));
            assertThat(browser.driver().getPageSource()).contains("không chạy mã lệnh");
            assertThat(browser.driver().findElements(By.partialLinkText("Tất cả văn bản")))
                    .isNotEmpty();
        } finally {
            browser.driver()
                    .executeCdpCommand("Emulation.setScriptExecutionDisabled", java.util.Map.of("value", false));
        }
    }
}
