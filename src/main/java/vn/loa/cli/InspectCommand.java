package vn.loa.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.loa.pipeline.Inspection;

@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        description =
                "Cho thấy chương trình hiểu gì từ một tệp: số hiệu, mục, viện dẫn, thời hạn, chỉ tiêu, việc phải làm.")
final class InspectCommand implements Callable<Integer> {
    @Parameters(paramLabel = "TỆP", description = "Tệp .md của cổng, hoặc văn bản chính thức dạng .txt.")
    private Path file;

    @Option(names = "--json", description = "In dạng JSON (contract).")
    private boolean asJson;

    @Mixin
    private SiteOptions site;

    @Override
    public Integer call() throws Exception {
        if (Files.isDirectory(file)) {
            throw new WrongUse(file + " là một thư mục. Chỉ một tệp .md hoặc .txt trong đó.");
        }
        if (!Files.isRegularFile(file)) {
            throw new WrongUse("Không có tệp " + file + ". Xem lại đường dẫn.");
        }
        Inspection inspection = Inspection.of(file, site.portal());
        if (asJson) {
            System.out.println(InspectionJson.of(inspection));
        } else {
            System.out.print(InspectionText.of(inspection));
        }
        return inspection.hasErrors() ? Loa.CONTENT_ERRORS : Loa.DONE;
    }
}
