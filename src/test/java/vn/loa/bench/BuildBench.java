package vn.loa.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Times whole programs in turns on one corpus and prints medians and ratios as a table in Markdown. Arguments: those of
 * {@code bench/build}.
 */
public final class BuildBench {
    private static final String LOA = "Loa, mọi thứ";
    private static final String HUGO = "Hugo, trang trơn";
    private static final String PAGEFIND = "Pagefind trên trang của Hugo";
    private static final String COPY = "cp -r của kết quả Loa";

    private final Path root = Path.of("").toAbsolutePath();
    private final Path here = Path.of(System.getProperty("loa.here", "")).toAbsolutePath();
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Map<String, List<Ran>> runs = new LinkedHashMap<>();
    private Path corpus;
    private int documents = 1000;
    private int rounds = 3;
    private Path work = root.resolve("target/bench-build");

    private BuildBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        BuildBench bench = new BuildBench();
        for (int i = 0; i + 1 < args.length; i += 2) {
            switch (args[i]) {
                case "--corpus" -> bench.corpus = bench.here.resolve(args[i + 1]);
                case "--documents" -> bench.documents = Integer.parseInt(args[i + 1]);
                case "--rounds" -> bench.rounds = Integer.parseInt(args[i + 1]);
                case "--work" -> bench.work = bench.here.resolve(args[i + 1]);
                default -> throw new IllegalArgumentException(args[i]);
            }
        }
        bench.run();
    }

    private void run() throws IOException, InterruptedException {
        Files.createDirectories(work);
        if (corpus == null) {
            corpus = work.resolve("content");
            MadeCorpus.write(root.resolve("content/van-ban"), corpus, documents);
        }
        boolean hugo = Ran.isThere("hugo");
        boolean pagefind = hugo && Ran.isThere("pagefind");
        if (hugo) {
            PlainHugo.write(work.resolve("hugo"), corpus);
        }
        Path site = work.resolve("loa");
        Path pages = work.resolve("hugo/public");
        for (int round = 0; round < rounds; round++) {
            String jar = root.resolve("target/loa.jar").toString();
            time(
                    LOA,
                    List.of(
                            "java",
                            "-XX:+UseSerialGC",
                            "-Dloa.root=" + root,
                            "-jar",
                            jar,
                            "build",
                            "--content",
                            corpus.toString(),
                            "--output",
                            site.toString()));
            if (hugo) {
                delete(pages);
                time(
                        HUGO,
                        List.of(
                                "hugo",
                                "--quiet",
                                "--source",
                                work.resolve("hugo").toString()));
            }
            if (pagefind) {
                time(PAGEFIND, List.of("pagefind", "--site", pages.toString(), "--force-language", "vi"));
            }
            delete(work.resolve("copy"));
            time(COPY, List.of("cp", "-r", site.toString(), work.resolve("copy").toString()));
        }
        table(site);
    }

    private void time(String name, List<String> command) throws IOException, InterruptedException {
        Ran ran = Ran.of(command, work.resolve("said.txt"));
        runs.computeIfAbsent(name, any -> new ArrayList<>()).add(ran);
    }

    private void table(Path site) throws IOException {
        long files;
        try (Stream<Path> walk = Files.walk(site)) {
            files = walk.filter(Files::isRegularFile).count();
        }
        out.printf(
                Locale.ROOT,
                "%d documents, %d files written, %d rounds in turns, Java %s, %d processors%n%n",
                count(corpus),
                files,
                rounds,
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors());
        out.println("| | seconds, median | processor seconds | peak MB | Loa takes … times as long |");
        out.println("|---|---|---|---|---|");
        double loa = median(LOA);
        runs.forEach((name, list) -> out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %d | %s |%n",
                name,
                median(name),
                Ran.median(list.stream().mapToDouble(Ran::processorSeconds)),
                list.stream().mapToLong(Ran::peakBytes).max().orElse(0) >> 20,
                name.equals(LOA) ? "" : String.format(Locale.ROOT, "%.2f", loa / median(name))));
        if (runs.containsKey(PAGEFIND)) {
            double both = median(HUGO) + median(PAGEFIND);
            out.printf(Locale.ROOT, "| Hugo + Pagefind | %.1f | | | %.2f |%n", both, loa / both);
        }
        for (String other : List.of(HUGO, PAGEFIND)) {
            if (!runs.containsKey(other)) {
                out.println("\nKhông có trên máy này: " + other);
            }
        }
    }

    private double median(String name) {
        return Ran.median(runs.get(name).stream().mapToDouble(Ran::seconds));
    }

    private static long count(Path corpus) throws IOException {
        try (Stream<Path> files = Files.walk(corpus)) {
            return files.filter(file -> file.toString().endsWith(".md")).count();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                Path[] all = files.toArray(Path[]::new);
                for (int i = all.length - 1; i >= 0; i--) {
                    Files.delete(all[i]);
                }
            }
        }
    }
}
