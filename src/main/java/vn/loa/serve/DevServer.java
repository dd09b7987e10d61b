package vn.loa.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import vn.loa.model.Problem;

/**
 * Serves a site to this machine alone, and tells open pages when it changed. Files are read anew for each request, so that
 * what is served is what stands on the disk; only HTML gets a script added, on its way out.
 */
public final class DevServer implements AutoCloseable {
    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1");
    private static final String NOT_FOUND = "<!doctype html><html lang=\"vi\"><meta charset=\"utf-8\">"
            + "<meta name=\"viewport\" content=\"width=device-width\"><title>Không có trang này</title>"
            + "<body><h1>Không có trang này</h1><p><a href=\"/\">Về trang chủ</a></p></body></html>";

    private static final String FAULT = "<!doctype html><html lang=\"vi\"><meta charset=\"utf-8\">"
            + "<meta name=\"viewport\" content=\"width=device-width\"><title>Không dựng được trang này</title>"
            + "<body><h1>Không dựng được trang này</h1><pre style=\"white-space:pre-wrap\">";

    private final HttpServer server;
    private final ExecutorService threads;
    private final Served site;
    private final Events events;
    private final byte[] script;
    // Differs from one run to the next, so that pages left open over a restart load again.
    private final AtomicLong version = new AtomicLong(System.currentTimeMillis());

    private DevServer(HttpServer server, Served site) throws IOException {
        this.server = server;
        this.site = site;
        events = new Events(new State(version.toString(), List.of()));
        threads = Executors.newCachedThreadPool(DevServer::daemon);
        try (InputStream in = DevServer.class.getResourceAsStream("reload.js")) {
            script = in.readAllBytes();
        }
    }

    /**
     * Starts serving a site on 127.0.0.1; its folder may be filled later.
     *
     * @param port 0 for any that is free
     * @throws java.net.BindException where the port is taken
     */
    public static DevServer start(Served site, int port) throws IOException {
        InetAddress here = InetAddress.getByAddress("127.0.0.1", new byte[] {127, 0, 0, 1});
        DevServer started = new DevServer(HttpServer.create(new InetSocketAddress(here, port), 0), site);
        started.server.setExecutor(started.threads);
        started.server.createContext("/", started::handle);
        started.server.start();
        return started;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "loa-serve");
        thread.setDaemon(true);
        return thread;
    }

    /** Where the site's home page is: {@code http://127.0.0.1:8080/}. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** The site was written anew: open pages load again, and an overlay goes away. */
    public void reload() {
        events.tell(new State(Long.toString(version.incrementAndGet()), List.of()));
    }

    /** The site was not written, for these reasons: open pages show them over what they show. */
    public void show(List<Problem> problems) {
        events.tell(new State(Long.toString(version.get()), problems));
    }

    @Override
    public void close() {
        events.close();
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            answer(exchange);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod();
        String path = exchange.getRequestURI().getPath();
        if (!isOwnName(exchange.getRequestHeaders().getFirst("Host"))) {
            // A page from elsewhere whose name was made to point here must not read drafts.
            plain(exchange, 403, "Máy chủ này chỉ trả lời tên localhost và 127.0.0.1.\n");
        } else if (!method.equals("GET") && !method.equals("HEAD")) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            plain(exchange, 405, "Chỉ đọc được.\n");
        } else if (path == null || !path.startsWith("/")) {
            plain(exchange, 400, "Địa chỉ không đọc được.\n");
        } else if (path.equals("/__loa/events")) {
            events.serve(exchange);
        } else if (path.equals("/__loa/reload.js")) {
            send(exchange, 200, ContentTypes.of("reload.js"), script);
        } else {
            found(exchange, path);
        }
    }

    private static boolean isOwnName(String host) {
        return host != null && OWN_NAMES.contains(host.replaceFirst(":\\d+$", ""));
    }

    private void found(HttpExchange exchange, String path) throws IOException {
        SiteFolder folder;
        try {
            folder = SiteFolder.with(path, site);
        } catch (IOException
                | RuntimeException e) { // as when a template fails: the page says why, until that is mended
            fault(exchange, e);
            return;
        }
        SiteFolder.Found found = folder.find(path);
        if (found instanceof SiteFolder.Found.Page page) {
            send(exchange, 200, page.file());
        } else if (found instanceof SiteFolder.Found.Moved moved) {
            redirect(exchange, moved.address());
        } else {
            notFound(exchange, folder);
        }
    }

    private void fault(HttpExchange exchange, Exception e) throws IOException {
        String message = String.valueOf(e.getMessage()).replace("&", "&amp;").replace("<", "&lt;");
        html(exchange, 500, (FAULT + message + "</pre></body></html>").getBytes(StandardCharsets.UTF_8));
    }

    private void notFound(HttpExchange exchange, SiteFolder folder) throws IOException {
        Path page = folder.root().resolve(SiteFolder.NOT_FOUND);
        if (Files.isRegularFile(page)) {
            send(exchange, 404, page);
        } else {
            html(exchange, 404, NOT_FOUND.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** For this time only: what is a folder today may be a file after the next build. */
    private static void redirect(HttpExchange exchange, String path) throws IOException {
        try {
            String query = exchange.getRequestURI().getRawQuery();
            String address = new URI(null, null, path, null).toASCIIString() + (query == null ? "" : "?" + query);
            exchange.getResponseHeaders().set("Location", address);
            plain(exchange, 302, "");
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private void send(HttpExchange exchange, int status, Path file) throws IOException {
        String type = ContentTypes.of(file.getFileName().toString());
        if (type.startsWith("text/html")) {
            html(exchange, status, Files.readAllBytes(file));
        } else {
            send(exchange, status, type, Files.readAllBytes(file));
        }
    }

    private void html(HttpExchange exchange, int status, byte[] page) throws IOException {
        byte[] injected = Injection.into(page, events.state().version());
        send(exchange, status, ContentTypes.of("index.html"), injected);
    }

    private static void plain(HttpExchange exchange, int status, String text) throws IOException {
        send(exchange, status, ContentTypes.of("a.txt"), text.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        if (exchange.getRequestMethod().equals("HEAD")) {
            headers.set("Content-Length", Integer.toString(body.length));
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
