package vn.loa.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.model.Place;
import vn.loa.model.Problem;

/** Saved, built, served: with a build that copies one file and finds fault with the word {@code SAI}. */
@Timeout(60)
class LiveSiteTest {
    @TempDir
    private Path folder;

    private Path source;
    private Path site;
    private final BlockingQueue<List<Problem>> reports = new LinkedBlockingQueue<>();

    @BeforeEach
    void prepare() throws IOException {
        Path content = Files.createDirectories(folder.resolve("content"));
        source = Files.writeString(content.resolve("a.md"), "bản một");
        site = folder.resolve("site");
    }

    private List<Problem> copy(Set<Path> changed) throws IOException {
        String text = Files.readString(source);
        if (text.contains("NỔ")) {
            throw new IllegalStateException("nổ");
        }
        if (text.contains("SAI")) {
            return List.of(Problem.error("link-broken", Place.startOf("content/a.md"), "liên kết gãy", ""));
        }
        Files.createDirectories(site);
        Files.writeString(site.resolve("index.html"), text);
        return text.contains("LẠ")
                ? List.of(Problem.warning("key", Place.startOf("content/a.md"), "khóa lạ", ""))
                : List.of();
    }

    private LiveSite start() throws IOException {
        return LiveSite.start(Served.of(site), 0, List.of(source.getParent()), this::copy, reports::add);
    }

    private List<Problem> report() throws InterruptedException {
        List<Problem> next = reports.poll(30, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        return next;
    }

    /** The next report that is as wanted: one save may be built twice, when the file is seen empty in between. */
    private void reportOf(String... codes) throws InterruptedException {
        while (!report().stream().map(Problem::code).toList().equals(List.of(codes))) {
            assertThat(codes).isNotNull();
        }
    }

    private static String page(URI address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /** In one step, as many editors do: no build sees half a file. */
    private void save(String text) throws IOException {
        Path beside = Files.writeString(source.resolveSibling(".a.md.new"), text);
        Files.move(beside, source, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }

    @Test
    void theFirstBuildIsServedAndLaterOnesReplaceIt() throws Exception {
        try (LiveSite live = start()) {
            reportOf();
            assertThat(page(live.address())).contains("bản một");
            save("bản hai LẠ");
            reportOf("key");
            assertThat(page(live.address())).contains("bản hai");
        }
    }

    @Test
    void aMistakeKeepsTheOldPagesAndAFaultOfOursDoesNotEndTheSession() throws Exception {
        try (LiveSite live = start()) {
            reportOf();
            save("bản hai SAI");
            reportOf("link-broken");
            assertThat(page(live.address())).contains("bản một");
            save("NỔ");
            reportOf("fault");
            assertThat(page(live.address())).contains("bản một");
            save("bản ba");
            reportOf();
            assertThat(page(live.address())).contains("bản ba");
        }
    }

    @Test
    void aMistakeInTheFirstBuildIsMendedWhileServing() throws Exception {
        Files.writeString(source, "SAI");
        try (LiveSite live = start()) {
            reportOf("link-broken");
            assertThat(page(live.address())).contains("Không có trang này");
            save("đã sửa");
            reportOf();
            assertThat(page(live.address())).contains("đã sửa");
        }
    }
}
