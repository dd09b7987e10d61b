package vn.loa.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/** Serves folders on localhost as a plain host does: no ranges, no compression. A later folder hides nothing of an earlier. */
public final class FolderServer implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "xml", "application/xml");

    static {
        // Or every answer waits for the other side's delayed acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final List<Path> folders;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile Predicate<String> refused = path -> false;
    private volatile Predicate<String> unanswered = path -> false;

    /** Serves the first file found under any of the folders. */
    public FolderServer(Path... folders) throws IOException {
        this.folders = List.of(folders);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /** The address of the root, ending in a slash. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** Paths asked for so far, in order. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** From now on paths of this kind, and no others, are answered as by a server in trouble. */
    public void refuse(Predicate<String> paths) {
        refused = paths;
    }

    /** From now on paths of this kind, and no others, get no answer for as long as the server runs. */
    public void leaveUnanswered(Predicate<String> paths) {
        unanswered = paths;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        requests.add(path);
        if (unanswered.test(path)) {
            return; // an exchange that is not closed waits, and holds no thread
        }
        try (exchange) {
            if (refused.test(path)) {
                exchange.sendResponseHeaders(503, -1);
                return;
            }
            for (Path folder : folders) {
                Path file = folder.resolve(path.substring(1)).normalize();
                Path page = Files.isDirectory(file) ? file.resolve("index.html") : file;
                if (page.startsWith(folder) && Files.isRegularFile(page)) {
                    send(exchange, page);
                    return;
                }
            }
            exchange.sendResponseHeaders(404, -1);
        }
    }

    private static void send(HttpExchange exchange, Path file) throws IOException {
        String name = file.getFileName().toString();
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        byte[] bytes = Files.readAllBytes(file);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
