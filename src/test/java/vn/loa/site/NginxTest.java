package vn.loa.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed site behind a real nginx with the configuration that is shipped. */
class NginxTest {
    @TempDir
    static Path temp;

    private static Process nginx;
    private static int port;

    @BeforeAll
    static void start() throws Exception {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Files.createSymbolicLink(temp.resolve("current"), BuiltSite.get().folder());
        String site = Files.readString(Path.of("deploy/nginx.conf"))
                .replace("listen 80;", "listen 127.0.0.1:" + port + ";")
                .replace("listen [::]:80;", "")
                .replace("/srv/loa/site/current", temp.resolve("current").toString());
        Path config = temp.resolve("nginx.conf");
        Files.writeString(
                config,
                """
                daemon off;
                %3$s
                pid "%1$s/pid";
                error_log stderr;
                events {}
                http {
                access_log off;
                client_body_temp_path "%1$s/body"; proxy_temp_path "%1$s/proxy"; fastcgi_temp_path "%1$s/f";
                uwsgi_temp_path "%1$s/u"; scgi_temp_path "%1$s/s";
                %2$s
                }
                """
                        .formatted(temp, site, user()));
        nginx = new ProcessBuilder(program(), "-c", config.toString(), "-p", temp.toString())
                .redirectErrorStream(true)
                .redirectOutput(temp.resolve("log").toFile())
                .start();
        for (int i = 0; i < 200 && !answers(); i++) {
            assertThat(nginx.isAlive())
                    .as(Files.readString(temp.resolve("log")))
                    .isTrue();
            Thread.sleep(25);
        }
    }

    /** Debian keeps it out of the search path of ordinary users. */
    private static String program() {
        return Stream.of("/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/bin/nginx", "/opt/homebrew/bin/nginx")
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst()
                .orElse("nginx");
    }

    /** Workers of a root's nginx are nobody, who may not read temporary folders. */
    private static String user() {
        return System.getProperty("user.name").equals("root") ? "user root;" : "";
    }

    private static boolean answers() {
        try {
            return get("/").statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    @AfterAll
    static void stop() {
        nginx.destroy();
    }

    @Test
    void pagesAreUtf8AndAskedForAgain() throws IOException {
        HttpResponse<String> page = get("/van-ban/28-ct-tw-2023/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(header(page, "content-type")).isEqualTo("text/html; charset=utf-8");
        assertThat(header(page, "cache-control")).isEqualTo("no-cache");
        assertThat(page.body()).contains("28-CT/TW");
    }

    @Test
    void aFolderWithoutItsSlashLeadsToThePage() throws IOException {
        HttpResponse<String> moved = get("/van-ban/28-ct-tw-2023");
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(header(moved, "location")).isEqualTo("/van-ban/28-ct-tw-2023/");
    }

    @Test
    void whatIsLostHasAPage() throws IOException {
        HttpResponse<String> lost = get("/van-ban/khong-co/");
        assertThat(lost.statusCode()).isEqualTo(404);
        assertThat(lost.body()).contains("Không có trang này").contains("href=\"/css/");
    }

    @Test
    void scriptsAreScripts() throws IOException {
        assertThat(header(get("/search/client.js"), "content-type")).isEqualTo("text/javascript; charset=utf-8");
        assertThat(header(get("/feed.xml"), "content-type")).startsWith("application/xml");
    }

    @Test
    void shardsAreKeptForEverAndTheirRootIsNot() throws IOException {
        Path search = BuiltSite.get().folder().resolve("search");
        List<String> shards;
        try (Stream<Path> files = Files.walk(search)) {
            shards = files.filter(
                            f -> f.toString().endsWith(".bin") && !f.getParent().equals(search))
                    .map(f -> "/search/" + search.relativize(f))
                    .toList();
        }
        assertThat(shards).isNotEmpty();
        for (String shard : shards) {
            assertThat(header(get(shard), "cache-control")).as(shard).contains("immutable");
        }
        assertThat(header(get("/search/client.js"), "cache-control")).isEqualTo("no-cache");
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static HttpResponse<String> get(String path) throws IOException {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
