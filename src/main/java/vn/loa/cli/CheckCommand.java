package vn.loa.cli;

import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.loa.pipeline.Loaded;

@Command(name = "check", mixinStandardHelpOptions = true, description = "Kiểm tra mọi tệp nội dung, không ghi gì.")
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private SiteOptions site;

    @Option(names = "--format", paramLabel = "text|json|sarif", description = "Dạng báo cáo (mặc định: text).")
    private ProblemReport.Format format = ProblemReport.Format.text;

    @Override
    public Integer call() throws Exception {
        boolean configured = Files.isRegularFile(site.root().resolve("jbake.properties"));
        Loaded loaded =
                configured ? site.build().load(site.loader()) : site.loader().load();
        ProblemReport.print(loaded.problems(), format, System.out);
        if (format == ProblemReport.Format.text) {
            System.out.println(
                    loaded.site().documents().size() + " văn bản, " + ProblemReport.count(loaded.problems()) + ".");
        }
        return loaded.hasErrors() ? Loa.CONTENT_ERRORS : Loa.DONE;
    }
}
