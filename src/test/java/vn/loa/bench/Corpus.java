package vn.loa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.model.Document;
import vn.loa.model.Level;
import vn.loa.model.PartialDate;
import vn.loa.model.Site;
import vn.loa.model.Text;
import vn.loa.pipeline.SiteLoader;

/**
 * A content folder as the search index needs it. A large one is loaded part by part, and of each document only its header, provisions
 * and passages are kept: a hundred thousand fit into 5 GB. Links between parts are not resolved; the index knows none.
 */
final class Corpus {
    private static final int PART = 5000;

    /** Newest first, undated last, then by slug: as the site has it. */
    private static final Comparator<Document> ORDER = Comparator.comparing(
                    (Document document) -> document.meta().date(), Corpus::newestFirst)
            .thenComparing(Document::slug);

    private final Path assets;

    private Corpus(Path assets) {
        this.assets = assets;
    }

    private static int newestFirst(Optional<PartialDate> a, Optional<PartialDate> b) {
        return a.isPresent() && b.isPresent() ? b.get().compareTo(a.get()) : Boolean.compare(a.isEmpty(), b.isEmpty());
    }

    /** @param scratch a folder for the parts */
    static Site load(Path content, Path assets, Path scratch) throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(content.resolve("van-ban"))) {
            files = list.sorted().toList();
        }
        return files.size() <= 4 * PART ? new Corpus(assets).part(content) : new Corpus(assets).parts(files, scratch);
    }

    private Site part(Path content) {
        return SiteLoader.ofWorkTree(content, assets, "content").load().site();
    }

    private Site parts(List<Path> files, Path scratch) throws IOException {
        List<Document> documents = new ArrayList<>();
        Map<String, Level> levels = new HashMap<>();
        for (int start = 0; start < files.size(); start += PART) {
            Path folder = Files.createDirectories(scratch.resolve("part-" + start + "/van-ban"));
            for (Path file : files.subList(start, Math.min(files.size(), start + PART))) {
                Files.createLink(folder.resolve(file.getFileName().toString()), file);
            }
            Site site = part(folder.getParent());
            site.documents().forEach(document -> documents.add(bare(document)));
            levels.putAll(site.levels());
        }
        documents.sort(ORDER);
        Map<String, Document> bySlug = new LinkedHashMap<>();
        documents.forEach(document -> bySlug.put(document.slug(), document));
        return new Site(
                documents, List.of(), List.of(), List.of(), bySlug, Map.of(), Map.of(), levels, Map.of(), List.of(),
                Map.of(), Map.of());
    }

    private static Document bare(Document document) {
        Text text = document.text();
        return new Document(
                document.slug(),
                document.path(),
                document.sha256(),
                document.revision(),
                document.meta(),
                new Text("", text.provisions(), List.of(), List.of(), text.passages()));
    }
}
