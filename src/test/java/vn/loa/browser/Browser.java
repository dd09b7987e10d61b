package vn.loa.browser;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Chromium without a window, with a profile of its own that is thrown away. Fails when there is no Chromium on the path. */
public final class Browser implements AutoCloseable {
    private final Path profile;
    private final ChromeDriver driver;

    public Browser() throws IOException {
        profile = Files.createTempDirectory("loa-browser");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(onPath("chromium", "chromium-browser", "google-chrome"));
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(onPath("chromedriver"))
                .usingAnyFreePort()
                .build();
        driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(3));
    }

    private static File onPath(String... names) {
        return Arrays.stream(names)
                .flatMap(name -> Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                        .map(folder -> new File(folder, name)))
                .filter(File::canExecute)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not on PATH: " + String.join(", ", names)));
    }

    /** Everything Selenium can do. */
    public ChromeDriver driver() {
        return driver;
    }

    public void open(URI address) {
        driver.get(address.toString());
    }

    /** Runs the body of an async function and returns its value, JSON kinds only; a failure there fails here. */
    public Object run(String body, Object... arguments) {
        String script = "const done = arguments[arguments.length - 1]; const args = [...arguments].slice(0, -1);"
                + "(async () => {" + body + "})().then("
                + "value => done({ value }), error => done({ error: String(error && error.stack || error) }));";
        Object answer = driver.executeAsyncScript(script, arguments);
        if (answer instanceof java.util.Map<?, ?> map) {
            if (map.containsKey("error")) {
                throw new AssertionError(map.get("error"));
            }
            return map.get("value");
        }
        throw new AssertionError("no answer: " + answer);
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}
