package vn.loa.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;
import vn.loa.model.Place;
import vn.loa.model.Problem;

/** An open page in Chromium: it loads again by itself, and shows what stopped a build. */
@Tag("browser")
@Timeout(120)
class LiveReloadBrowserTest {
    @TempDir
    private Path site;

    private DevServer server;
    private WebDriver browser;

    @BeforeEach
    void open() throws IOException {
        write("bản một");
        server = DevServer.start(Served.of(site), 0);
        browser = chromium();
        browser.get(server.address().toString());
    }

    /** The system's own, both parts named: else Selenium would ask the network for them. */
    private static WebDriver chromium() {
        ChromeOptions options = new ChromeOptions()
                .setBinary(onPath("chromium", "chromium-browser", "google-chrome"))
                .addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(onPath("chromedriver"))
                .build();
        return new ChromeDriver(service, options);
    }

    private static File onPath(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> new File(folder, name)))
                .filter(File::canExecute)
                .findFirst()
                .orElseThrow(() -> new AssertionError("not installed: " + String.join(", ", names)));
    }

    @AfterEach
    void close() {
        browser.quit();
        server.close();
    }

    /** With the strictest policy that a page of the site could carry. */
    private void write(String text) throws IOException {
        Files.writeString(
                site.resolve("index.html"),
                "<!doctype html><html lang=\"vi\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\""
                        + " content=\"default-src 'self'; style-src 'self'\"><title>Loa</title></head><body><h1>" + text
                        + "</h1></body></html>");
    }

    private void until(By what, String text) {
        new WebDriverWait(browser, Duration.ofSeconds(30))
                .ignoring(org.openqa.selenium.WebDriverException.class)
                .until(open -> open.findElements(what).stream()
                        .anyMatch(element -> element.getText().contains(text)));
    }

    @Test
    void theOpenPageLoadsAgainAndAMistakeIsShownAsText() throws IOException {
        write("bản hai");
        server.reload();
        until(By.tagName("h1"), "bản hai");

        server.show(List.of(Problem.error(
                "unsafe-html",
                new Place("content/van-ban/a.md", 12, 3),
                "thẻ <img src=x onerror=\"document.title='hỏng'\"> không được dùng",
                "bỏ thẻ đó")));
        until(By.cssSelector("[role=alert]"), "content/van-ban/a.md:12:3: error[unsafe-html] thẻ <img src=x onerror=");
        assertThat(browser.findElements(By.cssSelector("[role=alert] img"))).isEmpty();
        assertThat(browser.findElement(By.tagName("h1")).getText()).isEqualTo("bản hai");
        assertThat(browser.getTitle()).isEqualTo("Loa");
        assertThat(browser.findElement(By.cssSelector("[role=alert]")).getCssValue("position"))
                .isEqualTo("fixed");

        write("bản ba");
        server.reload();
        until(By.tagName("h1"), "bản ba");
        assertThat(browser.findElements(By.cssSelector("[role=alert]"))).isEmpty();
    }

    @Test
    void anEditorCanCloseTheOverlayAndAMendedMistakeClosesItToo() {
        Problem problem = Problem.error("link-broken", Place.startOf("content/a.md"), "liên kết gãy", "");
        server.show(List.of(problem));
        until(By.cssSelector("[role=alert]"), "liên kết gãy");
        browser.findElement(By.cssSelector("[role=alert] button")).click();
        assertThat(browser.findElements(By.cssSelector("[role=alert]"))).isEmpty();

        server.show(List.of(problem, problem));
        until(By.cssSelector("[role=alert]"), "liên kết gãy");
        browser.navigate().refresh();
        until(By.cssSelector("[role=alert]"), "liên kết gãy");
    }
}
