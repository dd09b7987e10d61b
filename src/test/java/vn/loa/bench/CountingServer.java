package vn.loa.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;

/** A plain host that compresses text types, lets browsers keep what is named by its content, and counts the bytes it sends. */
final class CountingServer implements AutoCloseable {
    private static final Map<String, String> TEXT = Map.of(
            "html", "text/html; charset=utf-8", "js", "text/javascript", "css", "text/css", "json", "application/json");

    private final Path folder;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private final Map<Path, byte[]> packed = new ConcurrentHashMap<>();
    private final AtomicInteger bytes = new AtomicInteger();
    private final AtomicInteger requests = new AtomicInteger();

    static {
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    CountingServer(Path folder) throws IOException {
        this.folder = folder;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + path);
    }

    void reset() {
        bytes.set(0);
        requests.set(0);
    }

    int bytes() {
        return bytes.get();
    }

    int requests() {
        return requests.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Path file = folder.resolve(exchange.getRequestURI().getPath().substring(1))
                    .normalize();
            if (Files.isDirectory(file)) {
                file = file.resolve("index.html");
            }
            if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            String name = file.getFileName().toString();
            String type = TEXT.get(name.substring(name.lastIndexOf('.') + 1));
            byte[] body = Files.readAllBytes(file);
            if (type != null) {
                body = gzip(file, body);
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            }
            exchange.getResponseHeaders().set("Content-Type", type == null ? "application/octet-stream" : type);
            exchange.getResponseHeaders().set("Cache-Control", "max-age=3600");
            bytes.addAndGet(body.length);
            requests.incrementAndGet();
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private byte[] gzip(Path file, byte[] body) throws IOException {
        byte[] known = packed.get(file);
        if (known == null) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(body);
            }
            known = out.toByteArray();
            packed.put(file, known);
        }
        return known;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
