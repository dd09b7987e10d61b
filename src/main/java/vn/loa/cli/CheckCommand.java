package vn.loa.cli;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.loa.model.Problem;
import vn.loa.model.Progress;
import vn.loa.pipeline.Loaded;
import vn.loa.pipeline.Waiting;

@Command(name = "check", mixinStandardHelpOptions = true, description = "Kiểm tra mọi tệp nội dung, không ghi gì.")
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private SiteOptions site;

    @Option(names = "--format", paramLabel = "text|json|sarif", description = "Dạng báo cáo (mặc định: text).")
    private ProblemReport.Format format = ProblemReport.Format.text;

    @Option(
            names = "--waiting",
            description = "Kể cả từng thời hạn, chỉ tiêu, nhiệm vụ chờ duyệt, kèm dòng để dán vào facts.")
    private boolean withWaiting;

    @Override
    public Integer call() throws Exception {
        boolean configured = Files.isRegularFile(site.root().resolve("jbake.properties"));
        Loaded loaded = configured
                ? site.build(Progress.SILENT).load(site.loader())
                : site.loader().load();
        List<Problem> waiting = Waiting.of(loaded.site());
        boolean text = format == ProblemReport.Format.text;
        List<Problem> shown = new ArrayList<>(loaded.problems());
        if (withWaiting || !text) {
            shown.addAll(waiting);
        }
        ProblemReport.print(shown, format, System.out);
        if (text) {
            if (!waiting.isEmpty() && !withWaiting) {
                System.out.println(
                        waiting.size() + " thời hạn, chỉ tiêu, nhiệm vụ máy đọc chờ duyệt: xem bằng --waiting.");
            }
            System.out.println(
                    loaded.site().documents().size() + " văn bản, " + ProblemReport.count(loaded.problems()) + ".");
        }
        return loaded.hasErrors() ? Loa.CONTENT_ERRORS : Loa.DONE;
    }
}
