package vn.loa.publish;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts {@link StubLoa} in a JVM of its own. */
final class OtherProcess {
    private OtherProcess() {}

    private static List<String> command() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(java, "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp", classPath(), StubLoa.class.getName());
    }

    /** From the classes themselves: what a test runner calls its class path may be a single jar of its own. */
    private static String classPath() {
        return Stream.of(Publisher.class, StubLoa.class, JsonFactory.class)
                .map(OtherProcess::home)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static Process start(String... arguments) throws IOException {
        List<String> all = new ArrayList<>(command());
        all.addAll(List.of(arguments));
        return new ProcessBuilder(all)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Writes a program {@code loa} that runs the stub, for hooks to call. */
    static void installAs(Path program) throws IOException {
        String quoted = command().stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
        install(program, "exec " + quoted + " \"$@\"");
    }

    static void install(Path program, String script) throws IOException {
        Files.createDirectories(program.getParent());
        Files.writeString(program, "#!/bin/sh\n" + script + "\n");
        if (!program.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + program + " executable");
        }
    }
}
