package vn.loa.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.loa.jbake.BakeException;
import vn.loa.publish.Refusal;

/** The program: picks the command. Exit status: 0 done, 1 the content has errors, 2 wrong use, 70 a fault of ours. */
@Command(
        name = "loa",
        mixinStandardHelpOptions = true,
        version = "Loa 0.1.0",
        description = "Dựng, kiểm tra, tra cứu và xuất bản cổng văn bản chỉ đạo.",
        subcommands = {
            BuildCommand.class,
            ServeCommand.class,
            CheckCommand.class,
            SearchCommand.class,
            InspectCommand.class,
            PublishCommand.class,
            RollbackCommand.class
        },
        synopsisSubcommandLabel = "LỆNH")
public final class Loa {
    static final int DONE = 0;
    static final int CONTENT_ERRORS = 1;
    static final int WRONG_USE = 2;
    static final int OUR_FAULT = 70;

    private Loa() {}

    public static void main(String[] args) {
        // Whatever the terminal's locale says, what Loa prints is Vietnamese in UTF-8.
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        // Lucene advises on JVM options; that is no business of an editor's.
        Logger.getLogger("org.apache.lucene").setLevel(Level.OFF);
        System.exit(run(args));
    }

    static int run(String... args) {
        CommandLine line = new CommandLine(new Loa());
        Wording.put(line);
        line.setExecutionExceptionHandler((e, command, result) -> report(e));
        if (args.length == 0) {
            line.usage(System.err);
            return WRONG_USE;
        }
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        try {
            return line.execute(args);
        } catch (OutOfMemoryError | StackOverflowError e) { // picocli hands on exceptions only
            return report(e);
        }
    }

    private static int report(Throwable e) {
        if (e instanceof BakeException) { // a mistake in the site's templates or assets
            System.err.println(e.getMessage());
            return CONTENT_ERRORS;
        }
        if (e instanceof WrongUse || e instanceof Refusal) {
            System.err.println(e.getMessage());
            return WRONG_USE;
        }
        Throwable root = e;
        while (root.getCause() != null) { // parallel streams wrap what was thrown
            root = root.getCause();
        }
        System.err.println("Lỗi của chương trình: " + root);
        for (StackTraceElement frame : root.getStackTrace()) {
            if (frame.getClassName().startsWith("vn.loa.")) {
                System.err.println("    tại " + frame);
                break;
            }
        }
        System.err.println("Xin báo lỗi này kèm dòng trên và lệnh đã chạy.");
        return OUR_FAULT;
    }
}
