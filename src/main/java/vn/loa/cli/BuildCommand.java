package vn.loa.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.loa.model.Problem;
import vn.loa.model.Resolution;
import vn.loa.model.Site;
import vn.loa.pipeline.Build;

@Command(name = "build", mixinStandardHelpOptions = true, description = "Dựng cổng thành các tệp tĩnh.")
final class BuildCommand implements Callable<Integer> {
    @Mixin
    private SiteOptions site;

    @Option(names = "--output", paramLabel = "DIR", description = "Nơi ghi cổng (mặc định: target/site).")
    private Path output;

    @Option(names = "--clean", description = "Bỏ mọi thứ lưu lại từ lần dựng trước.")
    private boolean clean;

    @Override
    public Integer call() throws Exception {
        long start = System.nanoTime();
        if (clean) {
            Build.forget(site.cache());
        }
        Path target = site.root().resolve("target/site");
        Path index = site.root().resolve("target/index");
        if (output != null) {
            target = OutputFolder.checked(output, site.sources());
            // The Lucene index never stands inside the site.
            index = OutputFolder.checked(target.resolveSibling(target.getFileName() + "-index"), site.sources());
        }
        Meter meter = Meter.ofThisProcess();
        Build.Result result;
        try {
            result = site.build(meter).run(site.loader(), site.codes(), target, index);
        } finally {
            meter.end();
        }
        int status = report(result, target, start);
        if (result.done()) {
            System.out.println("Thời gian: " + meter.summary());
        }
        return status;
    }

    /** Prints problems and a summary. */
    static int report(Build.Result result, Path target, long start) {
        List<Problem> problems = result.problems();
        ProblemReport.printShort(problems, System.err);
        if (!result.done()) {
            System.err.println(ProblemReport.count(problems) + ". Không ghi gì: sửa các lỗi trên rồi chạy lại.");
            return Loa.CONTENT_ERRORS;
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%d văn bản, %d trang, %s, %s; chỉ mục tìm kiếm %d tệp, %s; xong trong %s giây: %s%n",
                result.site().documents().size(),
                result.written().pages(),
                citations(result.site()),
                ProblemReport.count(problems),
                result.written().searchFiles(),
                megabytes(result.written().searchBytes()),
                comma(seconds),
                target);
        return Loa.DONE;
    }

    /** Prints problems and a summary of a site that is only shown. */
    static void report(Build.Show show, long start) {
        ProblemReport.printShort(show.problems(), System.err);
        if (show.shown().isEmpty()) {
            System.err.println(
                    ProblemReport.count(show.problems()) + ". Trang vẫn là bản trước: sửa các lỗi trên rồi lưu lại.");
            return;
        }
        System.out.printf(
                Locale.ROOT,
                "%d văn bản, %s, %s; xem được sau %s giây%n",
                show.site().documents().size(),
                citations(show.site()),
                ProblemReport.count(show.problems()),
                comma((System.nanoTime() - start) / 1e9));
    }

    private static String megabytes(long bytes) {
        return comma(bytes / 1e6) + " MB";
    }

    /** With one place after the comma. */
    private static String comma(double number) {
        return String.format(Locale.ROOT, "%.1f", number).replace('.', ',');
    }

    private static String citations(Site site) {
        long all = site.resolutions().values().stream().mapToLong(List::size).sum();
        long found = site.resolutions().values().stream()
                .flatMap(List::stream)
                .filter(r -> r instanceof Resolution.Found)
                .count();
        return found + "/" + all + " dẫn chiếu có liên kết";
    }
}
