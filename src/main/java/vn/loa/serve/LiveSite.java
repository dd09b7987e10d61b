package vn.loa.serve;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vn.loa.model.Place;
import vn.loa.model.Problem;
import vn.loa.model.Severity;

/** A site that follows its sources: saved, built, loaded again in the browser; problems are shown there and to the terminal. */
public final class LiveSite implements AutoCloseable {
    private final DevServer server;
    private final Rebuild rebuild;
    private final Consumer<List<Problem>> report;
    private Watcher watcher;

    private LiveSite(DevServer server, Rebuild rebuild, Consumer<List<Problem>> report) {
        this.server = server;
        this.rebuild = rebuild;
        this.report = report;
    }

    /**
     * Serves, builds once, then watches until closed. Changes made while the first build runs are not lost: watching starts
     * before it.
     *
     * @param site what {@code rebuild} writes
     * @param port 0 for any that is free
     * @param sources files and folders that the site is made of
     * @param report is given what each build found, an empty list too; called by one thread at a time
     * @throws java.net.BindException where the port is taken
     */
    public static LiveSite start(
            Served site, int port, Collection<Path> sources, Rebuild rebuild, Consumer<List<Problem>> report)
            throws IOException {
        LiveSite live = new LiveSite(DevServer.start(site, port), rebuild, report);
        try {
            live.watcher = Watcher.start(sources, live::build);
        } catch (IOException | RuntimeException e) {
            live.server.close();
            throw e;
        }
        live.build(Set.of());
        return live;
    }

    public URI address() {
        return server.address();
    }

    private synchronized void build(Set<Path> changed) {
        List<Problem> problems = run(changed);
        report.accept(problems);
        if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            server.show(problems);
        } else {
            server.reload();
        }
    }

    /** A fault of the program must not end the session of the person who writes: it is shown like a mistake. */
    private List<Problem> run(Set<Path> changed) {
        try {
            return rebuild.run(changed);
        } catch (IOException | RuntimeException e) {
            return fault(e, changed);
        }
    }

    private static List<Problem> fault(Exception e, Set<Path> changed) {
        String path = changed.isEmpty()
                ? "loa"
                : changed.iterator().next().getFileName().toString();
        return List.of(Problem.error(
                "fault",
                Place.startOf(path),
                "lỗi của chương trình khi dựng trang: " + e,
                "trang vẫn là bản trước; lưu lại tệp để thử lại, và báo lỗi này"));
    }

    @Override
    public void close() throws IOException {
        try {
            watcher.close();
        } finally {
            server.close();
        }
    }
}
