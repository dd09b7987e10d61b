package vn.loa.cli;

import java.net.BindException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.loa.model.Problem;
import vn.loa.model.Severity;
import vn.loa.pipeline.Build;
import vn.loa.pipeline.SiteLoader;
import vn.loa.serve.LiveSite;

@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Dựng cổng, mở ở 127.0.0.1, tự dựng lại và nạp lại trình duyệt khi có tệp thay đổi.")
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private SiteOptions site;

    @Option(names = "--port", paramLabel = "N", description = "Cổng mạng (mặc định: 8080).")
    private int port = 8080;

    @Override
    public Integer call() throws Exception {
        if (port < 0 || port > 65_535) {
            throw new WrongUse("--port phải từ 0 đến 65535.");
        }
        Build build = site.editorsBuild();
        SiteLoader loader = site.loader().remembering();
        System.out.println("Đang đọc " + site.content() + " …");
        try (Generations shown = new Generations(site.root().resolve("target/serve"));
                LiveSite live = LiveSite.start(
                        shown, port, site.sources(), changed -> build(build, loader, shown), ServeCommand::tell)) {
            System.out.println("Mở trình duyệt ở " + live.address() + "  (dừng: Ctrl+C)");
            System.out.println("Điều cần người biên tập xem: " + live.address() + "bien-tap/");
            new CountDownLatch(1).await(); // until the process is stopped
        } catch (BindException e) {
            throw new WrongUse("Cổng mạng " + port + " đang có chương trình khác dùng. Chọn cổng khác bằng --port N.");
        }
        return Loa.DONE;
    }

    private List<Problem> build(Build build, SiteLoader loader, Generations shown) throws java.io.IOException {
        long start = System.nanoTime();
        try {
            Build.Show show =
                    build.show(loader, site.codes(), shown.beside(), site.root().resolve("target/index"));
            if (show.shown().isPresent()) {
                shown.next(show.shown().get());
            }
            BuildCommand.report(show, start);
            return show.problems();
        } catch (WrongUse e) { // the content folder was there when the command started
            throw new java.io.IOException(e.getMessage(), e);
        }
    }

    /** The build has reported already; only what it could not see itself, a fault, is left to say. */
    private static void tell(List<Problem> problems) {
        problems.stream()
                .filter(p -> p.severity() == Severity.ERROR && p.code().equals("fault"))
                .forEach(p -> System.err.println(ProblemReport.line(p)));
    }
}
