package vn.loa.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What picocli says, in Vietnamese. */
final class Wording {
    /** Keys are picocli's: the long names of the options that {@code mixinStandardHelpOptions} brings. */
    private static final class Help extends ListResourceBundle {
        @Override
        protected Object[][] getContents() {
            return new Object[][] {{"help", "Hiện phần trợ giúp này."}, {"version", "Hiện phiên bản."}};
        }
    }

    private Wording() {}

    /** For a command and those below it. */
    static void put(CommandLine line) {
        line.setResourceBundle(new Help());
        line.setParameterExceptionHandler(Wording::wrongUse);
        headings(line);
    }

    private static void headings(CommandLine line) {
        line.getCommandSpec().usageMessage().synopsisHeading("Cách dùng: ").commandListHeading("Các lệnh:%n");
        line.getSubcommands().values().forEach(Wording::headings);
    }

    private static int wrongUse(ParameterException e, String... args) {
        CommandLine line = e.getCommandLine();
        PrintWriter err = line.getErr();
        err.println(message(e));
        List<String> near = e instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        if (!near.isEmpty()) {
            err.println("Có phải: " + String.join(", ", near) + "?");
        }
        err.println("Cách dùng: " + line.getCommandSpec().qualifiedName() + " --help");
        return Loa.WRONG_USE;
    }

    private static String message(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            String word = '"' + unmatched.getUnmatched().get(0) + '"';
            if (unmatched.isUnknownOption()) {
                return "Không có tùy chọn " + word + ".";
            }
            return (e.getCommandLine().getParent() == null ? "Không có lệnh " : "Thừa ") + word + ".";
        }
        if (e instanceof MissingParameterException missing) {
            return "Thiếu " + missing.getMissing().stream().map(Wording::name).collect(Collectors.joining(", ")) + ".";
        }
        if (e.getArgSpec() != null && e.getValue() != null) {
            return "Giá trị \"" + e.getValue() + "\" không dùng được cho " + name(e.getArgSpec()) + "."
                    + choice(e.getArgSpec());
        }
        if (e.getArgSpec() != null) {
            return "Thiếu hoặc thừa giá trị của " + name(e.getArgSpec()) + ".";
        }
        return e.getMessage();
    }

    private static String choice(ArgSpec argument) {
        return argument.type().isEnum()
                ? " Chọn một trong: " + argument.paramLabel().replace("|", ", ") + "."
                : "";
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
