package vn.loa.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.model.Place;
import vn.loa.model.Problem;

/** The development server as a browser, and somebody who means harm, see it. */
@Timeout(60)
class DevServerTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private Path site;
    private DevServer server;

    @BeforeEach
    void start() throws IOException {
        site = Files.createDirectories(folder.resolve("trang web"));
        write("index.html", "<html><body><h1>Loa</h1></body></html>");
        write("van-ban/một hai/index.html", "<p>Chỉ thị");
        server = DevServer.start(Served.of(site), 0);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void write(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return ask("GET", path);
    }

    private HttpResponse<String> ask(String method, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Sends bytes as they are: clients clean addresses up before they send them. */
    private String raw(String target, String host) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aPageIsServedWithTheScriptAndItsFileIsLeftAlone() throws Exception {
        HttpResponse<String> home = get("");

        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(home.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(home.body())
                .startsWith("<html><body><h1>Loa</h1><script src=\"/__loa/reload.js\" data-version=")
                .endsWith("</script></body></html>");
        assertThat(site.resolve("index.html")).hasContent("<html><body><h1>Loa</h1></body></html>");
        assertThat(get("van-ban/m%E1%BB%99t%20hai/").body()).startsWith("<p>Chỉ thị<script");
        assertThat(get("__loa/reload.js").body()).contains("EventSource").doesNotContain("innerHTML");
    }

    @ParameterizedTest
    @CsvSource({
        "a.js, text/javascript; charset=utf-8",
        "a.mjs, text/javascript; charset=utf-8",
        "a.css, text/css; charset=utf-8",
        "a.svg, image/svg+xml",
        "a.json, application/json",
        "a.ics, text/calendar; charset=utf-8",
        "a.xml, application/xml",
        "a.webmanifest, application/manifest+json",
        "A.CSS, text/css; charset=utf-8",
        "a.b.txt, text/plain; charset=utf-8",
        "a.bin, application/octet-stream",
        "không đuôi, application/octet-stream",
    })
    void typesAndBytesAreRight(String name, String type) throws Exception {
        write(name, "<body></body>");
        HttpResponse<String> found = get(new URI(null, null, name, null).toASCIIString());
        assertThat(found.headers().firstValue("Content-Type")).contains(type);
        assertThat(found.body()).isEqualTo("<body></body>");
    }

    @Test
    void aFolderWithoutItsSlashLeadsToTheFolder() throws Exception {
        HttpResponse<String> moved = get("van-ban/m%E1%BB%99t%20hai?q=a%20b");
        assertThat(moved.statusCode()).isEqualTo(302);
        assertThat(moved.headers().firstValue("Location")).contains("/van-ban/m%E1%BB%99t%20hai/?q=a%20b");
        assertThat(get("index.html/").statusCode()).isEqualTo(404);
        assertThat(raw("//van-ban/m%E1%BB%99t%20hai", "localhost")).doesNotContain("Location: //");
    }

    @Test
    void anEmptyFileAndAHeadRequest() throws Exception {
        write("trong.txt", "");
        assertThat(get("trong.txt").statusCode()).isEqualTo(200);
        assertThat(get("trong.txt").body()).isEmpty();

        HttpResponse<String> head = ask("HEAD", "");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length"))
                .contains(Integer.toString(get("").body().length()));
        assertThat(ask("HEAD", "khong-co").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsMissingGetsTheSitesOwnPageWhereThereIsOne() throws Exception {
        assertThat(get("khong-co").statusCode()).isEqualTo(404);
        assertThat(get("khong-co").body()).contains("Không có trang này").contains("/__loa/reload.js");
        write("404.html", "<body>Trang 404 của cổng</body>");
        assertThat(get("khong-co/nua").statusCode()).isEqualTo(404);
        assertThat(get("khong-co/nua").body()).contains("Trang 404 của cổng");
    }

    @Test
    void onlyReadingIsAllowed() throws Exception {
        HttpResponse<String> posted = ask("POST", "");
        assertThat(posted.statusCode()).isEqualTo(405);
        assertThat(posted.headers().firstValue("Allow")).contains("GET, HEAD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../bi-mat.txt",
                "/van-ban/../../bi-mat.txt",
                "/%2e%2e/bi-mat.txt",
                "/%2e%2e%2fbi-mat.txt",
                "/..%5cbi-mat.txt",
                "//../bi-mat.txt",
                "/lien-ket.txt",
                "/lien-ket/bi-mat.txt",
                "/%00",
                "/van-ban%00/",
                "/../trang%20web-ben-canh/index.html",
                "http://127.0.0.1/../bi-mat.txt",
            })
    void nothingOutsideTheSiteIsServed(String target) throws Exception {
        Files.writeString(folder.resolve("bi-mat.txt"), "MẬT");
        Files.createDirectories(folder.resolve("trang web-ben-canh"));
        Files.writeString(folder.resolve("trang web-ben-canh/index.html"), "MẬT");
        Files.createSymbolicLink(site.resolve("lien-ket.txt"), folder.resolve("bi-mat.txt"));
        Files.createSymbolicLink(site.resolve("lien-ket"), folder);

        assertThat(raw(target, "127.0.0.1")).doesNotContain("MẬT").containsPattern("^HTTP/1.1 (?:404|400)");
    }

    @Test
    void aForeignNameIsNotAnswered() throws Exception {
        assertThat(raw("/", "evil.example:" + server.address().getPort())).startsWith("HTTP/1.1 403");
        assertThat(raw("/", "127.0.0.1.evil.example")).startsWith("HTTP/1.1 403");
        assertThat(raw("/", "localhost:" + server.address().getPort())).startsWith("HTTP/1.1 200");
    }

    @Test
    void openPagesHearOfTheStateAndOfEveryChange() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + "__loa/events"))
                .build();
        HttpResponse<java.io.InputStream> stream = CLIENT.send(request, HttpResponse.BodyHandlers.ofInputStream());
        assertThat(stream.headers().firstValue("Content-Type")).contains("text/event-stream");
        Iterator<String> events = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))
                .lines()
                .filter(line -> line.startsWith("data: "))
                .iterator();
        String first = events.next();
        assertThat(first).endsWith("\"problems\":[]}");
        String version = first.replaceAll(".*\"version\":\"(\\d+)\".*", "$1");
        assertThat(get("").body()).contains("data-version=\"" + version + "\"");

        server.show(List.of(Problem.error("link-broken", new Place("content/a.md", 3, 7), "không có <b>\n“x”", "sửa")));
        assertThat(events.next())
                .isEqualTo("data: {\"version\":\"" + version + "\",\"problems\":[{\"severity\":\"error\","
                        + "\"code\":\"link-broken\",\"place\":\"content/a.md:3:7\","
                        + "\"message\":\"không có <b>\\n“x”\",\"hint\":\"sửa\"}]}");
        assertThat(get("").body()).contains("data-version=\"" + version + "\"");

        server.reload();
        assertThat(events.next()).doesNotContain(version).endsWith("\"problems\":[]}");
    }

    @Test
    void bytesThatAreNoTextPassThroughTheInjectionUnchanged() {
        byte[] odd = {'<', 'p', '>', (byte) 0xff, (byte) 0xc3, 0, (byte) 0x80};
        assertThat(Injection.into(odd, "1")).startsWith(odd);
        assertThat(new String(
                        Injection.into("<BODY>a</BODY>".getBytes(StandardCharsets.UTF_8), "1"), StandardCharsets.UTF_8))
                .isEqualTo("<BODY>a<script src=\"/__loa/reload.js\" data-version=\"1\" async></script></BODY>");
    }
}
