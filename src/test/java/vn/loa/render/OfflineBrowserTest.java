package vn.loa.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;
import vn.loa.browser.Browser;
import vn.loa.browser.FolderServer;

/** Pages kept on the reader's machine, in real Chromium, for a site below a path of its own. */
class OfflineBrowserTest {
    private static final String BASE = "cong/loa/";
    private static final String READ = BASE + "van-ban/21-ctr-tu-lai-chau-2024/";
    private static final String OTHER = BASE + "van-ban/1200-qd-ttg-2021/";
    private static final String UNREAD = BASE + "gioi-thieu/";

    @TempDir
    Path host;

    private FolderServer server;
    private Browser browser;

    @BeforeEach
    void start() throws IOException {
        publish("");
        server = new FolderServer(host);
        browser = new Browser();
    }

    @AfterEach
    void stop() throws IOException {
        browser.close();
        server.close();
    }

    /** Writes a release over the one before: pages and styles that say which it is. */
    private void publish(String words) throws IOException {
        Path site = host.resolve(BASE);
        Demo.main(new String[] {site.toString()});
        if (words.isEmpty()) {
            return;
        }
        Path page = host.resolve(READ + "index.html");
        Files.writeString(page, Files.readString(page).replace("</h1>", "</h1><p>" + words + "</p>"));
        Path worker = site.resolve("sw.js");
        Files.writeString(worker, Files.readString(worker).replaceFirst("VERSION = '\\w+'", "VERSION = 'later'"));
        Path style = site.resolve("css/loa.css");
        Files.writeString(style, Files.readString(style) + "h1 { letter-spacing: 7px; }\n");
    }

    private void open(String path) {
        browser.open(server.address().resolve(path));
    }

    private void until(ExpectedCondition<Boolean> condition) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(30)).until(condition);
    }

    private String words() {
        return browser.driver().findElement(By.tagName("body")).getText();
    }

    /** Until a worker looks after the page and has kept what this page needs. */
    private void settle() {
        until(driver -> Boolean.TRUE.equals(browser.run("return Boolean(navigator.serviceWorker.controller)"
                + " && (await (await caches.open((await caches.keys()).find((name) => name.startsWith('loa-shell'))))"
                + ".keys()).length > 5;")));
    }

    private void untilKept(String path) {
        until(driver -> Boolean.TRUE.equals(browser.run(
                "return Boolean(await caches.match(args[0]));",
                server.address().resolve(path).toString())));
    }

    private void untilChosen(String pressed) {
        until(driver -> pressed.equals(button().getDomAttribute("aria-pressed")));
    }

    private WebElement button() {
        return browser.driver().findElement(By.cssSelector("button[data-keep]"));
    }

    private String letterSpacing() {
        return (String) browser.run("return getComputedStyle(document.querySelector('h1')).letterSpacing;");
    }

    @Test
    void whatWasReadIsThereWithoutANetworkAndSaysFromWhenItIs() {
        open(READ);
        settle();
        untilKept(READ);
        open(OTHER);
        untilKept(OTHER);
        server.close();
        open(READ);
        assertThat(words()).contains("Đây là bản lưu trên máy này", "máy đang không có mạng", "21-CTr/TU");
        String time = browser.driver()
                .findElement(By.cssSelector("main [role=status] time"))
                .getDomAttribute("datetime");
        assertThat(java.time.Instant.parse(time)).isBeforeOrEqualTo(java.time.Instant.now());
        assertThat((String) browser.run("return getComputedStyle(document.querySelector('.official')).display;"))
                .as("styles are kept, too")
                .isEqualTo("grid");
        open(UNREAD);
        assertThat(words())
                .contains("Máy đang không có mạng", "Trang này chưa được lưu", "Những trang đã lưu", "21-CTr/TU");
    }

    @Test
    void aDocumentIsChosenAndLetGoByKeyboard() {
        open(OTHER);
        settle();
        button().sendKeys(Keys.ENTER);
        untilChosen("true");
        assertThat(words()).contains("Đã lưu.");
        browser.driver().navigate().refresh();
        untilChosen("true");
        browser.run(
                "for (const name of await caches.keys()) if (name.startsWith('loa-read')) await caches.delete(name);");
        server.refuse(path -> true);
        open(OTHER);
        assertThat(words()).contains("Đây là bản lưu trên máy này", "máy chủ đang trục trặc");
        server.refuse(path -> false);
        browser.driver().navigate().refresh();
        untilChosen("true");
        assertThat(words()).doesNotContain("Đây là bản lưu");
        button().sendKeys(Keys.SPACE);
        untilChosen("false");
    }

    @Test
    void anOldWorkerShowsTheNewSiteAndGoesWithWhatItKept() throws IOException {
        open(READ);
        settle();
        untilKept(READ);
        publish("Bản công bố lần hai.");
        open(READ);
        assertThat(words()).contains("Bản công bố lần hai.");
        assertThat(letterSpacing()).isEqualTo("7px");
        until(driver -> {
            Object shells = browser.run("return (await caches.keys()).filter((name) => name.startsWith('loa-shell'));");
            return shells instanceof List<?> list
                    && list.size() == 1
                    && list.get(0).toString().endsWith(" later");
        });
        settle();
        server.refuse(path -> true);
        open(READ);
        assertThat(words()).contains("Đây là bản lưu", "Bản công bố lần hai.");
        assertThat(letterSpacing()).isEqualTo("7px");
    }

    @Test
    void whatTheServerNoLongerHasIsNoLongerKept() throws IOException {
        open(READ);
        settle();
        button().sendKeys(Keys.ENTER);
        untilChosen("true");
        Files.delete(host.resolve(READ + "index.html"));
        open(READ);
        open(OTHER); // the browser's own page for an empty answer can tell nothing
        until(driver -> Boolean.FALSE.equals(browser.run(
                "return Boolean(await caches.match(args[0]));",
                server.address().resolve(READ).toString())));
        server.close();
        open(READ);
        assertThat(words()).contains("Máy đang không có mạng").doesNotContain("Đây là bản lưu");
    }

    @Test
    void searchDataAndOtherSitesOfTheHostAreLeftAlone() throws IOException {
        Files.createDirectories(host.resolve("cong/khac"));
        Files.writeString(host.resolve("cong/khac/index.html"), "<h1>Trang khác</h1>");
        open(READ);
        settle();
        browser.run(
                "await fetch('../../search/client.js'); await fetch('index.html?x=1'); await fetch('/cong/khac/');");
        open("cong/khac/");
        assertThat((String) browser.run("return String(navigator.serviceWorker.controller);"))
                .isEqualTo("null");
        Object kept = browser.run(
                "const all = []; for (const name of await caches.keys())"
                        + " for (const { url } of await (await caches.open(name)).keys()) all.push(url); return all.join(' ');");
        assertThat((String) kept).doesNotContain("/search/", "khac", "?x=");
    }
}
