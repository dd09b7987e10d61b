package vn.loa.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;
import vn.loa.browser.Browser;
import vn.loa.browser.FolderServer;

/** Past and coming times on the day of reading, in real Chromium: the pages hold times far on both sides of any such day. */
class DaysBrowserTest {
    private static final String SMALL = "nho/";
    private static final String LARGE = "lon/";
    private static final String PLAN = "van-ban/ke-hoach-mot/";

    @TempDir
    static Path folder;

    private static FolderServer server;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        SiteOnDisk.write(
                folder.resolve(SMALL),
                new WrittenSite(folder.resolve("nho-goc"))
                        .plan(
                                "ke-hoach-mot",
                                "date: 2001-01-01",
                                """
                                1. Sở Y tế: Tổ chức tập huấn, hoàn thành trước ngày 25/6/2001.

                                2. Công an tỉnh: Ban hành kế hoạch kiểm tra trước ngày 20/7/2150.

                                3. Sở Y tế: Rà soát các trạm y tế, hoàn thành trong năm 2140.
                                """)
                        .plan("ke-hoach-cu", "date: 2001-01-01", "1. Sở Y tế: Báo cáo kết quả trước ngày 1/2/2001.")
                        .pages());
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 160; i++) {
            String day = i <= 110 ? "15/3/2001" : "15/9/2150";
            text.append(i + ". Sở Y tế: Kiểm tra trạm số " + i + " trước ngày " + day + ".\n\n");
        }
        SiteOnDisk.write(
                folder.resolve(LARGE),
                new WrittenSite(folder.resolve("lon-goc"))
                        .plan("ke-hoach-dai", "date: 2001-01-01", text.toString())
                        .pages());
        server = new FolderServer(folder);
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

    private static void until(ExpectedCondition<Boolean> condition) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(30)).until(condition);
    }

    private static List<WebElement> all(String selector) {
        return browser.driver().findElements(By.cssSelector(selector));
    }

    @Test
    void whatIsPastSaysSoAndWhatIsToComeDoesNot() {
        open(SMALL + PLAN);
        until(driver -> !driver.findElements(By.cssSelector(".tag.past")).isEmpty());
        List<WebElement> times = all("ol.deadlines > li > .time");
        assertThat(times).extracting(WebElement::getText).containsExactly("25/6/2001 đã qua", "năm 2140", "20/7/2150");
    }

    @Test
    void theNextTimesStandNearTheTop() {
        open(SMALL + PLAN);
        until(driver -> driver.findElement(By.cssSelector("[data-next]")).isDisplayed());
        List<WebElement> coming = all("[data-next] li");
        assertThat(coming).hasSize(2);
        assertThat(coming.get(0).getText()).startsWith("năm 2140").contains("Sở Y tế:");
        assertThat(coming.get(0).findElement(By.tagName("a")).getDomAttribute("href"))
                .isEqualTo("#3");
        open(SMALL + "van-ban/ke-hoach-cu/");
        until(driver -> driver.findElement(By.cssSelector("[data-next]")).isDisplayed());
        assertThat(all("[data-next]").get(0).getText()).isEqualTo("Các thời hạn có ngày đều đã qua.");
    }

    @Test
    void theSentenceIsOnePressAway() {
        open(SMALL + PLAN);
        WebElement summary = all("ol.deadlines .unread summary").get(0);
        WebElement sentence = all("ol.deadlines .unread blockquote").get(0);
        assertThat(summary.getText()).startsWith("Máy đọc, chưa duyệt");
        assertThat(sentence.isDisplayed()).isFalse();
        summary.sendKeys(Keys.ENTER);
        until(driver -> sentence.isDisplayed());
        assertThat(sentence.findElement(By.tagName("mark")).getText()).contains("25/6/2001");
    }

    @Test
    void theCalendarBeginsWithWhatIsToCome() {
        open(SMALL + "thoi-han/");
        until(driver -> driver.findElement(By.cssSelector(".coming")).isDisplayed());
        assertThat(all(".coming li .time")).extracting(WebElement::getText).containsExactly("năm 2140", "20/7/2150");
    }

    @Test
    void aLargeCalendarFetchesTheMonthsToCome() {
        open(LARGE + "thoi-han/");
        until(driver -> driver.findElement(By.cssSelector(".coming")).isDisplayed());
        assertThat(all(".coming > ol > li")).hasSize(10);
        WebElement first = all(".coming > ol > li").get(0);
        assertThat(first.getText()).contains("15/9/2150", "trạm số 111");
        String to = first.findElement(By.cssSelector(".where")).getDomProperty("href");
        assertThat(to).endsWith("/lon/van-ban/ke-hoach-dai/#111");
    }

    @Test
    void withoutScriptsTheDatesStandAndNothingIsPromised() {
        String plain = "return new DOMParser().parseFromString(await (await fetch(args[0])).text(), 'text/html')"
                + ".querySelector('.coming').hidden;";
        open(SMALL + "thoi-han/");
        assertThat(browser.run(
                        plain, server.address().resolve(SMALL + "thoi-han/").toString()))
                .isEqualTo(true);
    }

    @Test
    void nothingIsWiderThanASmallTelephone() {
        for (String path : List.of(PLAN, "thoi-han/", "thoi-han/2140/", "chi-tieu/", "co-quan/so-y-te/")) {
            open(SMALL + "404.html");
            Object width = browser.run(
                    "const frame = document.createElement('iframe'); frame.width = 320; frame.height = 700;"
                            + "frame.style.border = 0; frame.src = args[0]; const loaded = new Promise((done) => (frame.onload = done));"
                            + "document.body.append(frame); await loaded; return frame.contentDocument.documentElement.scrollWidth;",
                    server.address().resolve(SMALL + path).toString());
            assertThat((Long) width).as(path).isLessThanOrEqualTo(320L);
        }
    }
}
