package vn.loa.jbake;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Templates or assets failed; the message holds every failure, the first lines of each. */
public final class BakeException extends IOException {
    private static final long serialVersionUID = 1L;
    private static final int LINES = 12;

    BakeException(List<Throwable> failures) {
        super(
                failures.stream().map(BakeException::describe).distinct().collect(Collectors.joining("\n")),
                failures.get(0));
    }

    private static String describe(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().limit(LINES).collect(Collectors.joining("\n"));
    }
}
