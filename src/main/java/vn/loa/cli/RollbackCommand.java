package vn.loa.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.loa.publish.Rollback;

@Command(
        name = "rollback",
        mixinStandardHelpOptions = true,
        description = "Cho người đọc xem lại bản công bố trước, hoặc bản của một commit.")
final class RollbackCommand implements Callable<Integer> {
    private static final Duration WAIT = Duration.ofMinutes(10);

    @Option(names = "--to", paramLabel = "DIR", required = true, description = "Thư mục công bố.")
    private Path to;

    @Parameters(paramLabel = "COMMIT", arity = "0..1", description = "Bản cần quay về (mặc định: bản trước).")
    private String commit;

    @Override
    public Integer call() throws Exception {
        Rollback rollback = new Rollback(to, WAIT, System.out::println);
        if (commit == null) {
            rollback.toPrevious();
        } else {
            rollback.to(commit);
        }
        return Loa.DONE;
    }
}
