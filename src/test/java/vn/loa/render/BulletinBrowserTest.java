package vn.loa.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import vn.loa.browser.Browser;
import vn.loa.browser.FolderServer;
import vn.loa.pipeline.Speaking;

/** The bulletin as an editor uses it before the broadcast. */
class BulletinBrowserTest {
    @TempDir
    static Path folder;

    private static FolderServer server;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        String facts =
                """
                date: %s
                summary: Một kế hoạch mới.
                facts:
                  - {deadline: %s, at: "1", who: Sở Y tế, what: việc hôm nay}
                  - {deadline: %s, at: "2", who: Công an tỉnh, what: việc tuần này}
                  - {deadline: %s, at: "3", who: Công an tỉnh, what: việc tháng này}
                  - {deadline: %s, at: "3", who: Công an tỉnh, what: việc đã qua}
                """
                        .formatted(today, today, today.plusDays(5), today.plusDays(25), today.minusDays(3));
        WrittenSite site = new WrittenSite(folder.resolve("goc"))
                .plan("moi", facts, "1. Sở Y tế: Một.\n\n2. Công an tỉnh: Hai.\n\n3. Công an tỉnh: Ba.")
                .plan("cu", "date: 2001-01-01\nsummary: Một kế hoạch cũ.", "Cũ.");
        SiteOnDisk.write(
                folder.resolve("cong"), new Rendering(site.load(), WrittenSite.SETTINGS, new Speaking()).pages());
        server = new FolderServer(folder);
        browser = new Browser();
    }

    @AfterAll
    static void stop() throws IOException {
        browser.close();
        server.close();
    }

    private static void open() {
        browser.open(server.address().resolve("cong/phat-thanh/"));
        new WebDriverWait(browser.driver(), Duration.ofSeconds(30))
                .until(driver -> driver.findElements(By.cssSelector("select[name=body] option"))
                                .size()
                        > 1);
    }

    private static List<WebElement> shown(String selector) {
        return browser.driver().findElements(By.cssSelector(selector)).stream()
                .filter(WebElement::isDisplayed)
                .toList();
    }

    private static Select choice(String name) {
        return new Select(browser.driver().findElement(By.name(name)));
    }

    private static List<String> due() {
        return shown("[data-kind=due] .said-aloud").stream()
                .map(said -> said.getText().replaceAll(".*(việc [^.]*)\\..*", "$1"))
                .toList();
    }

    @Test
    void whatFallsDueDependsOnTheDayOfReading() {
        open();
        assertThat(due()).containsExactly("việc hôm nay", "việc tuần này");
        choice("within").selectByValue("0");
        assertThat(due()).containsExactly("việc hôm nay");
        choice("within").selectByValue("30");
        assertThat(due()).containsExactly("việc hôm nay", "việc tuần này", "việc tháng này");
        choice("body").selectByValue("Công an tỉnh Hưng Yên");
        assertThat(due()).containsExactly("việc tuần này", "việc tháng này");
        choice("body").selectByValue("");
        choice("area").selectByValue("Hưng Yên");
        assertThat(due()).hasSize(3);
    }

    @Test
    void whatIsNewIsNewSinceADay() {
        open();
        assertThat(shown("[data-kind=fresh]")).hasSize(1);
        browser.run("const form = document.querySelector('.choose'); form.since.value = '2000-01-01';"
                + "form.since.dispatchEvent(new Event('input', { bubbles: true }));");
        assertThat(shown("[data-kind=fresh]")).hasSize(2);
    }

    @Test
    void whatIsPickedAddsUpAndBecomesOneText() {
        open();
        assertThat(shown(".sum")).isEmpty();
        shown("[data-kind=due] .pick input").forEach(WebElement::click);
        shown("[data-kind=fresh] .pick input").forEach(WebElement::click);
        long seconds = (Long) browser.run("return [...document.querySelectorAll('.pieces > li:not([hidden])')]"
                + ".reduce((all, one) => all + Number(one.dataset.seconds), 0);");
        assertThat(shown(".sum"))
                .singleElement()
                .extracting(WebElement::getText)
                .isEqualTo("Đã chọn 3 mục, đọc hết " + Script.time((int) seconds) + ".");
        assertThat(browser.driver().findElements(By.cssSelector("#ban-tin p"))).hasSize(4);
        choice("within").selectByValue("0");
        assertThat(shown(".sum").get(0).getText()).startsWith("Đã chọn 2 mục");
    }

    @Test
    void aMonthThatCannotBeFetchedIsSaid() {
        server.refuse(path -> path.matches(".*/phat-thanh/\\d.*"));
        try {
            browser.open(server.address().resolve("cong/phat-thanh/"));
            new WebDriverWait(browser.driver(), Duration.ofSeconds(30))
                    .until(driver -> !driver.findElements(By.cssSelector("[data-due] .notice"))
                            .isEmpty());
            assertThat(shown("[data-due] .notice").get(0).getText()).contains("Chưa tải được");
        } finally {
            server.refuse(path -> false);
        }
    }

    @Test
    void nothingIsWiderThanASmallTelephone() {
        open();
        Object width = browser.run(
                "const frame = document.createElement('iframe'); frame.width = 320; frame.height = 700;"
                        + "frame.style.border = 0; frame.src = location.href; const loaded = new Promise((done) => (frame.onload = done));"
                        + "document.body.append(frame); await loaded; return frame.contentDocument.documentElement.scrollWidth;");
        assertThat((Long) width).isLessThanOrEqualTo(320L);
    }
}
