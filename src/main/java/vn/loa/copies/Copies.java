package vn.loa.copies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.loa.model.Document;
import vn.loa.model.Progress;
import vn.loa.model.Relation;
import vn.loa.model.Role;
import vn.loa.model.Site;

/** Writes {@code index.md}, {@code index.txt} and {@code index.json} beside the page of every document. */
public final class Copies {
    /** Endings of the files written, in the order in which pages name them. */
    public static final List<String> FORMS = List.of("md", "txt", "json");

    private final Site site;
    private final Map<String, Path> sources;
    private final Map<String, List<Relation>> relations;

    /** @param sources where the source file of a document is, by its slug */
    public Copies(Site site, Map<String, Path> sources) {
        this.site = site;
        this.sources = sources;
        this.relations = site.relations().stream().collect(Collectors.groupingBy(Relation::from));
    }

    /**
     * Writes all copies.
     *
     * @param output the site's folder
     * @param progress a step for each document
     */
    public void write(Path output, Progress progress) throws IOException {
        progress.begin(Progress.Stage.COPIES, site.documents().size());
        try {
            site.documents().parallelStream().forEach(document -> {
                copy(document, output);
                progress.step();
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Writes the copies of one document. */
    public void write(Document document, Path output) throws IOException {
        try {
            copy(document, output);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void copy(Document document, Path output) {
        Path folder = output.resolve(Role.DOCUMENT.folder()).resolve(document.slug());
        List<Relation> own = relations.getOrDefault(document.slug(), List.of());
        try {
            Files.createDirectories(folder);
            Files.copy(sources.get(document.slug()), folder.resolve("index.md"), StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(folder.resolve("index.txt"), PlainText.of(site, document), StandardCharsets.UTF_8);
            Files.write(folder.resolve("index.json"), DocumentJson.of(site, document, own));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
