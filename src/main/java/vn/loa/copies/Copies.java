package vn.loa.copies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.loa.model.Document;
import vn.loa.model.Progress;
import vn.loa.model.Relation;
import vn.loa.model.Site;

/** Writes {@code index.md}, {@code index.txt} and {@code index.json} beside the page of every document. */
public final class Copies {
    /** Endings of the files written, in the order in which pages name them. */
    public static final List<String> FORMS = List.of("md", "txt", "json");

    private Copies() {}

    /**
     * Writes all copies.
     *
     * @param sources where the source file of a document is, by its slug
     * @param output the site's folder
     * @param progress a step for each document
     */
    public static void write(Site site, Map<String, Path> sources, Path output, Progress progress) throws IOException {
        progress.begin(Progress.Stage.COPIES, site.documents().size());
        Map<String, List<Relation>> relations =
                site.relations().stream().collect(java.util.stream.Collectors.groupingBy(Relation::from));
        try {
            site.documents().parallelStream().forEach(document -> {
                write(
                        site,
                        document,
                        relations.getOrDefault(document.slug(), List.of()),
                        sources.get(document.slug()),
                        output.resolve("van-ban").resolve(document.slug()));
                progress.step();
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void write(Site site, Document document, List<Relation> relations, Path source, Path folder) {
        try {
            Files.createDirectories(folder);
            Files.copy(source, folder.resolve("index.md"));
            Files.writeString(folder.resolve("index.txt"), PlainText.of(site, document), StandardCharsets.UTF_8);
            Files.write(folder.resolve("index.json"), DocumentJson.of(site, document, relations));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
